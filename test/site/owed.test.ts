/**
 * “Chưa có” is said of what a unit owes. No site.json of the real data asks for a report, so no page of a real
 * place says it of a figure; city.test.ts counts again who owes in the cells of a city that does ask. A form asks for
 * all of its boxes itself.
 */
import { expect, test } from 'vitest';
import { data } from '../real-data.ts';
import { files, parse } from './site.ts';

/** What is no figure: learners that are none, ways to measure, bodies, levels that no document sets. */
const OTHER =
  /chưa có (?:người học|cách đo|cộng tác viên|cơ quan|địa chỉ|mức chỉ tiêu|mục tiêu|đội ngũ|thay đổi)/gi;

const real = [...files('*.html'), ...files('don-vi/*.html'), ...files('chi-tieu/*.html')].filter(
  (page) =>
    !/^bieu-mau|mo-phong|huong-dan|gui-so-lieu|sua-loi|van-hanh|gioi-thieu|dia-ban-it-dan|^so-lieu|404/.test(
      page,
    ),
);

/** The texts of a page about real places, drawings and what is read aloud included, without what they quote. */
function said(page: string): string[] {
  const document = parse(page);
  const walker = document.createTreeWalker(document.body, 4 /* text */);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const within = node.parentElement;
    if (within?.closest('script, style, [data-simulated], figure text, .reason, q')) continue;
    const text = (node.textContent ?? '').replaceAll('\u00a0', ' ');
    found.push(text.replace(/“[^”]*”/g, ' ').replace(OTHER, ' '));
  }
  return found;
}

test('the real data ask nobody for a report', () => {
  expect(data.site.reports).toEqual([]);
});

test.each(real)('%s says of no figure that it is not there yet', (page) => {
  expect(said(page).filter((text) => /chưa có/i.test(text))).toEqual([]);
});
