import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { masked, named, personal } from '../../src/problem/personal.ts';
import { Random } from '../property/random.ts';

describe('masked(text)', () => {
  test('leaves the words around what it masks', () => {
    expect(masked('040;Gọi 0912345678 hoặc a@b.vn;2')).toBe('040;Gọi [đã che] hoặc [đã che];2');
  });

  test('masks what stands in other letters: decomposed, full-width, with nothing visible between', () => {
    expect(masked('Chị Hoa'.normalize('NFD'))).toBe('Chị [đã che]');
    expect(masked('ＳĐＴ ０９１２３４５６７８')).toBe('ＳĐＴ [đã che]');
    expect(masked('0912\u200b345\u00ad678')).toBe('[đã che]');
  });

  test('masks all of what overlaps', () => {
    expect(masked('Chị Hoa (SN 1985, 0912 345 678), số nhà 12')).toBe(
      'Chị [đã che] (SN [đã che], [đã che]), [đã che]',
    );
  });

  test('gives any other text as it is, decomposed too', () => {
    const text = 'Xã Sơn Hải'.normalize('NFD');
    expect(masked(text)).toBe(text);
  });
});

const ROOT = join(import.meta.dirname, '../..');

describe('no false alarm', () => {
  test.each(['data/**/*.csv', 'data/site.json', 'docs/huong-dan/*.md'])('in %s', (files) => {
    for (const file of globSync(files, { cwd: ROOT }))
      for (const line of readFileSync(join(ROOT, file), 'utf8').split('\n'))
        for (const text of [line, ...line.split(/[;"|]/)]) {
          // A guide may show a form in which an office gives its number.
          expect([text, personal(text), named(text)]).toEqual([text, null, false]);
        }
  });

  test('in figures, days, periods, codes and numbers of documents', () => {
    const found = figures(20_000).filter((text) => personal(text) !== null || named(text));
    expect(found).toEqual([]);
  });
});

/** Figures as reports and tables write them, alone and within a sentence. */
function figures(count: number): string[] {
  const draw = new Random(1961);
  const whole = (most: number) => draw.below(most);
  const two = (most: number) => String(1 + whole(most)).padStart(2, '0');
  const grouped = (figure: number, by: string) => String(figure).replace(/\B(?=(?:\d{3})+$)/g, by);
  const year = () => 1990 + whole(46);
  const document = ['UBND-KGVX', 'KH-UBND', '/KH-UBND', 'QĐ-TTg', 'NQ-HĐND', 'BC-TYT', 'TT-BYT'];
  const kinds: readonly (() => string)[] = [
    () => String(whole(10 ** (1 + whole(9)))),
    () => grouped(whole(10 ** (1 + whole(12))), '.'),
    () => `${grouped(whole(10 ** (1 + whole(12))), draw.pick(['.', ' ', '']))} đồng`,
    () => `${grouped(whole(100_000_000), '.')},${whole(100)} triệu đồng`,
    () => `${two(99)} ${draw.pick(['người', 'lớp', 'ca', 'hộ', 'trẻ'])}`,
    () => `${(draw.next() * 100).toFixed(whole(4)).replace('.', ',')}${draw.pick(['', '%', '‰'])}`,
    () => `${two(28)}/${two(12)}/${year()}`,
    () => `${year()}-${two(12)}-${two(28)}`,
    () => `ngày ${1 + whole(28)} tháng ${1 + whole(12)} năm ${year()}`,
    () => `${year()}${draw.pick(['-', '–', ' – '])}${year()}`,
    () => `${1 + whole(9999)}/${draw.pick(['', '2021/', '2024/'])}${draw.pick(document)}`,
    () => draw.pick(['040', '07543', 'MAU012', 'HM-2.5', 'MT-TFR-2030', 'BC-2025-12', 'II.2.1']),
    () => Array.from({ length: 2 + whole(9) }, () => two(30)).join(draw.pick([' ', ', ', '; '])),
    () => Array.from({ length: 2 + whole(9) }, () => whole(9999)).join(', '),
  ];
  const words = ['Năm', 'đạt', 'tăng', 'kinh phí', 'số sinh', 'mức sinh', 'sinh con thứ ba', 'xã'];
  const figure = () => draw.pick(kinds)();
  return Array.from({ length: count }, (_, at) =>
    at % 2 === 0
      ? figure()
      : Array.from({ length: 2 + whole(5) }, () => `${draw.pick(words)} ${figure()}`).join(', '),
  );
}
