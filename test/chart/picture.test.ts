// @ts-expect-error jsdom brings no types of its own, and one line needs none
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { type Picture, picture, unshownIn, unshownOf } from '../../src/chart/picture.ts';

const of: Picture = {
  file: '040-muc-sinh',
  place: 'Tỉnh Cao Bằng, 2020–2024',
  finding: 'Tỷ lệ <5% & khác',
  subtitle: 'Con/phụ nữ',
  caption: 'Nguồn: UBND, “Tỷ lệ <5% & khác”.',
  doubt: '',
  computed: 'Số tính ra: con thứ nhất.',
  colophon: 'Dân Số Mở, số liệu đến năm 2024',
};
const drawn = '<svg viewBox="0 0 640 300" xmlns="http://www.w3.org/2000/svg"></svg>';

test('a picture says all its words one below the other, < and & as text', () => {
  const svg = picture(of, drawn, '', (words) => [words]);
  const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window;
  const words = ([...document.querySelectorAll('text')] as Element[]).map(
    (each) => each.textContent,
  );
  const { file: _, doubt: __, place, finding, subtitle, caption, computed, colophon } = of;
  expect(words).toEqual([place, finding, subtitle, caption, computed, colophon]);
  expect(document.querySelector('title').textContent).toBe(`${finding}. ${place}`);
});

test('what the page does not say is read as it was written', () => {
  const { file, place, colophon, computed, doubt } = of;
  expect(unshownIn(unshownOf(of))).toEqual({ file, place, colophon, computed, doubt });
});

test('a page without it says nothing', () => {
  expect(Object.values(unshownIn('')).join('')).toBe('');
});
