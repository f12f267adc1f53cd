/** What stands behind a figure is named as it is: a document without number and date, a site without a publisher. */
import { expect, test } from 'vitest';
import { data } from '../real-data.ts';
import { textOf } from './cell.ts';
import { pages, parse, read } from './site.ts';

const documents = data.document;
/** The reports that figures were typed from: none of the four has a number or a day. */
const UNSIGNED = ['BC-SONHAI-520', 'KH-DONGNAI-520', 'BC-CAOBANG-DS-2024', 'BC-CAOBANG-MUCSINH'];
const titles = documents.flatMap(({ code, title }) => (UNSIGNED.includes(code) ? title : []));

/** What follows each time that a text cites one of them in quotes. */
const cited = (words: string): string[] =>
  titles.flatMap((title) =>
    words
      .split(`“${title}”`)
      .slice(1)
      .map((rest) => rest.trimStart().slice(0, 25)),
  );

const sourcesOf = (page: string): string[] =>
  [...parse(page).querySelectorAll('.source, figcaption, .small')].map(textOf);

test.each(pages)('%s says of each source without number and date that it has none', (page) => {
  const bare = sourcesOf(page)
    .filter((words) => words.includes('Nguồn: '))
    .flatMap(cited)
    .filter((rest) => !rest.startsWith('(chưa ghi số, ngày)'));
  expect(bare).toEqual([]);
});

test('so does what lists the downloads', () => {
  const said = cited(read('tai-ve/datapackage.json'));
  expect(said).not.toEqual([]);
  expect(said.filter((rest) => !rest.startsWith('(chưa ghi số, ngày)'))).toEqual([]);
});

test('the list of documents says it of each, and no state that a document does not give', () => {
  const [page] = pages.filter((each) => each === 'van-ban.html');
  const entries = [...parse(page ?? '').querySelectorAll('.entries > li')].map(textOf);
  for (const title of titles) {
    const [entry = ''] = entries.filter((words) => words.startsWith(title));
    expect(entry).toContain('Chưa ghi số, ngày.');
  }
  expect(entries.filter((words) => /Tình trạng|chính thức/.test(words))).toEqual([]);
});

test.each(pages)('%s names its publisher, or says that it has none', (page) => {
  expect(textOf(parse(page).body)).toContain(
    'Trang trình diễn: chưa có cơ quan công bố và địa chỉ báo sai sót.',
  );
});
