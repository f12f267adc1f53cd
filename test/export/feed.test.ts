import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { feed } from '../../src/export/feed.ts';
import { cityFiles, trainings } from '../city.ts';
import { modelOf } from '../data-folder.ts';

const DOCUMENTS = `Mã văn bản;Cơ quan ban hành;Loại;Số, ký hiệu;Ngày ban hành;Trích yếu
BC;UBND <i>Ví Dụ</i>;Báo cáo;12/BC-UBND;15/01/2026;Kết quả <b>năm 2025</b> & “lớp” ]]>
CU;UBND Ví Dụ;Báo cáo;;;Không có số liệu
`;

function modelAt(address: string | null) {
  const files = cityFiles({
    'van-ban.csv': DOCUMENTS,
    ...trainings('99001;TX-2;31/12/2025;10;5', '99002;TX-2;31/12/2025;10;5'),
  });
  const site = JSON.stringify({ ...JSON.parse(files['site.json'] ?? ''), address });
  return modelOf({ ...files, 'site.json': site });
}

test('a site without a public address has no feed', () => {
  expect(feed(modelAt(null))).toBeNull();
});

test('a reader of another hand finds the document with its figures, and its title is text', async () => {
  const text = feed(modelAt('https://dansomo.example/a')) ?? '';
  const { valid, errors } = await validateXML({
    xml: { fileName: 'tin-moi.xml', contents: text },
    normalization: 'format',
  });
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
  const read = parseAtomFeed(text);
  expect(read).toMatchObject({
    id: 'https://dansomo.example/a/tin-moi.xml',
    // Of no type: text, not HTML (RFC 4287, 3.1).
    title: { value: 'Thử: số liệu mới' },
    updated: '2026-01-15T00:00:00+07:00',
    authors: [{ name: 'Thử' }],
  });
  expect(read.entries).toEqual([
    {
      id: 'https://dansomo.example/a/van-ban.html#van-ban-bc',
      title: { value: 'Báo cáo số 12/BC-UBND “Kết quả <b>năm 2025</b> & “lớp” ]]>”' },
      links: [
        {
          rel: 'alternate',
          type: 'text/html',
          href: 'https://dansomo.example/a/van-ban.html#van-ban-bc',
        },
      ],
      updated: '2026-01-15T00:00:00+07:00',
      summary: {
        value:
          'UBND <i>Ví Dụ</i>, ngày 15/01/2026. Số liệu của xã Một và phường Hai, đến hết ngày 31/12/2025.',
      },
    },
  ]);
});

test('of a document without a day the last day of its figures stands, and the entry says so', () => {
  const files = cityFiles({
    'van-ban.csv': 'Mã văn bản;Cơ quan ban hành;Trích yếu\nBC;UBND;Báo cáo\n',
    ...trainings('99001;TX-2;31/12/2025;10;5'),
  });
  const site = { ...JSON.parse(files['site.json'] ?? ''), address: 'https://dansomo.example/' };
  const text = feed(modelOf({ ...files, 'site.json': JSON.stringify(site) })) ?? '';
  expect(parseAtomFeed(text).entries?.[0]).toMatchObject({
    updated: '2025-12-31T00:00:00+07:00',
    summary: {
      value:
        'UBND. Số liệu của xã Một, đến hết ngày 31/12/2025. Văn bản không ghi ngày đọc được: ngày của mục này là ngày cuối của kỳ số liệu.',
    },
  });
});
