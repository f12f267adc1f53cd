/** One value as the many texts that the contract takes for it. The first is the plainest. */
import type { Missing } from '../../src/format.ts';
import { nameKey, plainKey } from '../../src/table/fold.ts';
import { type Fig, isNum, type Num } from './model.ts';
import type { Random } from './random.ts';
import type { Shape } from './shape.ts';

const MISSING: Readonly<Record<Missing, readonly string[]>> = {
  'not-reported': ['', '', ' ', '\u00a0'],
  none: ['-', '–', '—', 'không có', 'Không có', ' - '],
  'no-data': ['..', '...', '…', 'KCSL', 'kcsl', 'không có số liệu'],
  'not-applicable': ['không áp dụng', 'KAD', 'Không áp dụng'],
};

export interface NumberSpelling {
  readonly shape: Pick<Shape, 'mark' | 'grouped'>;
  /** Whether another cell of the file proves how it writes numbers, so that `2.500` is 2500. */
  readonly proven: boolean;
}

/** Of a count, a percentage, money, another number. */
export type Nature = 'count' | 'percent' | 'money' | 'rate';

export function spellFigure(
  figure: Fig,
  nature: Nature,
  how: NumberSpelling,
  random: Random,
): string {
  if (figure === 'mark') return random.pick(['X', 'x', ' X ']);
  return isNum(figure) ? spellNumber(figure, nature, how, random) : random.pick(MISSING[figure]);
}

/** Whether the number proves by itself how its file writes numbers: it has decimals, always written. */
export const proves = ({ decimals }: Num): boolean => decimals > 0;

function spellNumber(
  num: Num,
  nature: Nature,
  { shape, proven }: NumberSpelling,
  random: Random,
): string {
  const [whole = '', fraction] = Math.abs(num.value).toFixed(num.decimals).split('.');
  const mark = shape.mark === ',' ? '.' : ',';
  const groups = Math.ceil(whole.length / 3) - 1;
  // One group and no decimals is ambiguous, but in a count of a file that proves its way.
  const isClear = groups > 1 || fraction !== undefined || (nature === 'count' && proven);
  let text = whole;
  if (groups > 0 && shape.grouped && isClear) text = grouped(whole, mark);
  else if (groups > 0 && random.chance(0.1))
    text = grouped(whole, isOneNumber(whole) ? random.pick([' ', '\u00a0']) : '\u00a0');
  // Three digits with a zero before them may be the rest of `1,012`.
  else if (fraction === undefined && groups === 0 && whole.length !== 2 && random.chance(0.1))
    text = `0${whole}`;
  if (fraction !== undefined) text += shape.mark + fraction;
  if (num.value < 0) text = random.pick(['-', '−', '- ', '–']) + text;
  if (random.chance(0.05)) text = wide(text);
  if (nature === 'percent') text += random.pick(['', '', '%', ' %', '％']);
  return random.chance(0.1) ? ` ${text} ` : text;
}

/** By the contract `703 749` may be two numbers, where `12 044` and `14 555 200` are one. */
const isOneNumber = (whole: string): boolean => whole.length > 6 || whole.at(-3) === '0';

const grouped = (whole: string, mark: string): string =>
  whole.replace(/(?<=\d)(?=(\d{3})+$)/g, mark);

const wide = (text: string): string =>
  text.replace(/[\d.,]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));

/** Words as a hand writes them: line breaks and odd spaces where the model has one space. */
export function spellText(text: string, random: Random): string {
  if (text === '' || random.chance(0.6)) return text;
  const spaced = text.replaceAll(' ', () => random.pick([' ', ' ', '  ', '\u00a0', '\n', ' \n']));
  return random.chance(0.2) ? ` ${spaced} ` : spaced;
}

/** A name or a word of a list: also in capitals, with the tone on the other letter, with i for y. */
export function spellName(name: string, random: Random): string {
  const spelt = random.pick([
    name,
    name.toLocaleUpperCase('vi'),
    name.toLocaleLowerCase('vi'),
    name
      .replace(/hoà/g, 'hòa')
      .replace(/Hoà/g, 'Hòa')
      .replace(/Thuỷ/g, 'Thủy')
      .replace(/thuỷ/g, 'thủy'),
    name.replace(/tỷ/g, 'tỉ').replace(/Kỳ/g, 'Kì').replace(/kỹ/g, 'kĩ'),
  ]);
  return spellText(nameKey(spelt) === nameKey(name) ? spelt : name, random);
}

/** A header: as declared, in other letters, with a colon; without accents where nothing else is called so. */
export function spellHeader(
  header: string,
  isTaken: (text: string) => boolean,
  random: Random,
): string {
  const bare = header
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
  const spelt = random.pick([
    header,
    header,
    ` ${header} `,
    header.toLocaleUpperCase('vi'),
    header.replaceAll(' ', '\n'),
    `${header}:`,
    bare,
    bare.toUpperCase(),
  ]);
  return isTaken(spelt) || plainKey(spelt) !== plainKey(header) ? header : spelt;
}

export function spellDate(iso: string, random: Random): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const [m, d] = [String(Number(month)), String(Number(day))];
  return random.pick([
    `${day}/${month}/${year}`,
    `${day}-${month}-${year}`,
    `${day}.${month}.${year}`,
    iso,
    `${d}/${m}/${year}`,
    `${d}/${month}/${year}`,
  ]);
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

export function spellPeriod(period: string, random: Random): string {
  const [, first, last] = /^(\d{4})\/(\d{4})$/.exec(period) ?? [];
  if (first)
    return random.pick([
      `${first}-${last}`,
      `Giai đoạn ${first}-${last}`,
      `${first} – ${last}`,
      `giai đoạn ${first}–${last}`,
    ]);
  const [, year, kind, part] = /^(\d{4})-([QH])(\d)$/.exec(period) ?? [];
  if (kind === 'Q') {
    const roman = ROMAN[Number(part)];
    return random.pick([
      `Quý ${roman}/${year}`,
      `Quý ${part}/${year}`,
      `quý ${roman} năm ${year}`,
      `Quý ${roman} - ${year}`,
    ]);
  }
  if (kind === 'H')
    return random.pick([
      `6 tháng ${part === '1' ? 'đầu' : 'cuối'} năm ${year}`,
      `6 Tháng ${part === '1' ? 'đầu' : 'cuối'} năm ${year}`,
    ]);
  if (period.length > 4) return spellDate(period, random);
  return random.pick([period, period, `Năm ${period}`, `năm ${period}`, ` ${period} `]);
}

/** A period that says of itself that its figures are preliminary. */
export function spellPreliminary(period: string, random: Random): string {
  const plain = spellPeriod(period, random).trim();
  return random.pick([`Prel. ${plain}`, `${plain} (sơ bộ)`, `Sơ bộ ${plain}`, `${plain} (prel.)`]);
}
