/** Telephone numbers, in the ways that people in Việt Nam write them. */
import {
  before,
  type Group,
  hasYear,
  isAmount,
  isCounted,
  isEven,
  isOfDecimal,
  isWhole,
  numbers,
  standsApart,
  type Window,
} from './digits.ts';
import { type Finder, matches } from './searched.ts';

const FORM = 'số điện thoại';

/** Mobile, with the eleven digits of until 2018, and fixed, with the area codes of until 2017. */
const NATIONAL = /^(?:0[35789]\d{8}|01[2689]\d{8}|02\d{8,9})$/;
/** Without its area code: only its label tells it from a figure. */
const LOCAL = /^[2-9]\d{6,8}$/;
const ABROAD = /^(?:00)?840?(?=[235789]\d{8,9}$)/;

const NAMES =
  's\\.?đ\\.?t|sdt|đtdđ|dtdd|điện ?thoại|dien ?thoai|tel|fax|hotline|zalo|viber|số máy|di động|mobile|phone';
const SAYING = '[^\\p{L}\\d]{0,4}(?:(?:số|bàn|nhà|riêng|cq|nr)[^\\p{L}\\d]{0,3}){0,3}\\(?$';
const LABEL = new RegExp(`(?:${NAMES})${SAYING}`, 'iu');
/** Words that stand before other figures too. */
const WEAK_LABEL = new RegExp(`(?<![\\p{L}\\d])(?:đt|dt|gọi|lh|liên hệ|alo|call)${SAYING}`, 'iu');

export const telephones: Finder = (text) => {
  const found = numbers(text, (window) => isTelephone(text, window)).map(({ from, to }) => ({
    form: FORM,
    from: opening(text, from),
    to,
  }));
  // The letter O for the first digit.
  return [...found, ...matches(text, FORM, /(?<![\p{L}\d])[Oo][35789](?:[ .-]?\d){8}(?!\d)/gu)];
};

/** A plus sign and an opening bracket belong to the number. */
const opening = (text: string, from: number): number =>
  from - (/[+(]{1,2}$/.exec(before(text, { from, to: from }, 2))?.[0].length ?? 0);

function isTelephone(text: string, window: Window): boolean {
  const national = window.digits.replace(ABROAD, '0');
  const isLocal = LOCAL.test(window.digits);
  if (!isLocal && !NATIONAL.test(national)) return false;
  if (isOfDecimal(text, window)) return false;
  const label = before(text, window);
  if (isLocal) return isWhole(window) && LABEL.test(label) && !isFigure(text, window);
  if (LABEL.test(label) || WEAK_LABEL.test(label)) return true;
  return national === window.digits ? isWritten(text, window) : isWrittenAbroad(text, window);
}

const isFigure = (text: string, window: Window): boolean =>
  isAmount(window) || hasYear(window) || isCounted(text, window);

/** `84912345678`: an amount of money may look so. */
function isWrittenAbroad(text: string, window: Window): boolean {
  const first = window.groups[0]?.digits ?? '';
  if (first.length < 5 && !['84', '0084'].includes(first)) return false;
  if (/\+$|\(\+?$/.test(before(text, window, 2)) || first.startsWith('00')) return true;
  const isDotted = isAmount(window) && window.groups[1]?.parting === '.';
  return (
    !isDotted &&
    !hasYear(window) &&
    standsApart(window) &&
    !isCounted(text, window) &&
    !isCell(text, window)
  );
}

/** Digits alone between the marks that part cells are a figure, as far as a row of a file tells. */
const isCell = (text: string, { from, to }: Window): boolean =>
  /[;,|\t]$/.test(text.slice(0, from)) || /^[;,|\t]/.test(text.slice(to, to + 1));

/** Whether the groups are those of a telephone number and not of a list, a day or years. */
function isWritten(text: string, window: Window): boolean {
  const [first, ...rest] = window.groups;
  if (!first || rest.length === 0) return true;
  const slashed = rest.some(({ parting }) => parting.includes('/'));
  const isFixed = first.digits.startsWith('02');
  if (rest.some(({ digits }, at) => digits.length === 1 && !(isFixed && at === 0))) return false;
  if (first.digits.length > 4) return false;
  if (hasYear(window) || (slashed && first.digits.length < 4)) return false;
  if (first.digits.length === 4) return true;
  const isPair = first.digits.length === 2;
  if (!isFixed && !isEven(window)) return false;
  return standsApart(window) && !isCountedAmount(text, rest) && !(isPair && isList(window));
}

/** `025 3.873.825`, `020 3485495 người`: a code before a figure. */
const isCountedAmount = (text: string, rest: readonly Group[]): boolean => {
  const figure = { groups: rest, from: rest[0]?.from ?? 0, to: rest.at(-1)?.to ?? 0 };
  return (
    (isAmount(figure) && rest[1]?.parting === '.' && !rest[0]?.parting.includes(')')) ||
    isCounted(text, figure)
  );
};

/** `03 03 02 03 03`, `08-09-10-11-12`: counts or months in pairs, more often than a number. */
function isList({ groups }: Window): boolean {
  const isSpaced = groups.some(({ parting }) => parting.includes(' '));
  const zeros = groups.filter(({ digits }) => digits.startsWith('0')).length;
  return isSpaced || zeros > 2 || Number(groups.at(-1)?.digits) <= 31;
}
