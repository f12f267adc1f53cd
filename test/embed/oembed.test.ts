/** What oEmbed 1.0 (oembed.com, section 2.3) asks of an answer of type `rich`. */
import { expect, test } from 'vitest';
import type { Embed } from '../../src/embed/embed.ts';
import { heightsOf } from '../../src/embed/height.ts';
import { oembed } from '../../src/embed/oembed.ts';

const embed: Embed = {
  ...{ file: '99', name: 'Tóm tắt', place: 'Xã Ví Dụ', span: 'năm 2025', subtitle: '' },
  ...{ title: 'Mức sinh “<2,10>”', simulated: false, doubt: '', computed: '' },
  source: 'Nguồn: Báo cáo số 1/BC.',
  page: '/don-vi/99.html',
  body: {
    kind: 'table',
    table: { caption: '', heads: ['Nội dung', 'Số'], rows: [], isNumeric: false },
  },
};
const site = { title: 'Dân Số Mở – Ví Dụ', address: 'https://dansomo.example/thu' };
const answer: unknown = JSON.parse(oembed(site, embed));

test('the answer says what it is, of whom, and how large', () => {
  expect(answer).toMatchObject({
    ...{ version: '1.0', type: 'rich', title: 'Mức sinh “<2,10>”' },
    ...{ provider_name: site.title, provider_url: 'https://dansomo.example/thu/index.html' },
    ...{ width: 640, height: heightsOf(embed).fixed[2] },
  });
});

test('its html is the frame at that size, from the address of the site, its text escaped', () => {
  const { html } = answer as { readonly html: string };
  expect(html).toMatch(
    /^<iframe src="https:\/\/dansomo\.example\/thu\/nhung\/99\.html" title="Mức sinh “&lt;2,10&gt;”" width="640" height="\d+" /,
  );
  expect(html).not.toContain('<script');
});
