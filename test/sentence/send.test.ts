import { expect, test } from 'vitest';
import { site } from '../../src/dataset/site.ts';
import { mailTo, waysToSend } from '../../src/sentence/send.ts';

const of = (send: Readonly<Record<string, string>>) =>
  waysToSend(site.parse({ title: 'Thử', roots: ['99'], licence: 'Được dùng lại.', send }).send);

test('a site that names no way to send has none', () => {
  expect(of({})).toEqual([]);
});

test('each way is named, and leads where a link can', () => {
  expect(
    of({ mail: 'nhan@example.vn', zalo: 'Nhóm Dân số', upload: 'https://example.vn/tai' }),
  ).toEqual([
    { how: 'gửi thư tới', to: 'nhan@example.vn', href: 'mailto:nhan@example.vn' },
    { how: 'gửi qua Zalo', to: 'Nhóm Dân số', href: null },
    { how: 'tải tệp lên', to: 'trang nhận tệp', href: 'https://example.vn/tai' },
  ]);
});

test('a contact that is no address of mail takes no letter', () => {
  expect(['so@example.vn', '0212 345', null].map((contact) => mailTo(contact))).toEqual([
    'mailto:so@example.vn',
    null,
    null,
  ]);
});
