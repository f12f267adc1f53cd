/** Numbers that a state, an insurance or a bank gave to one person. */
import {
  before,
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
import { any, type Finder, matches, type Part } from './searched.ts';

/** A number that its label, before it, tells from a figure. */
interface Labelled {
  readonly form: string;
  readonly label: RegExp;
  readonly digits: RegExp;
}

/** Between a label and its number: words, but no digits and no letters at the number itself. */
const words = (most: number): string => `(?:[^\\d]{0,${most}}[^\\p{L}\\d])?$`;
const NUMBER_OF = '[^\\p{L}\\d]{0,4}(?:(?:số|mã|thẻ|sổ|là|so|ma)[^\\p{L}\\d]{1,3}){0,3}$';

const LABELLED: readonly Labelled[] = [
  {
    form: 'số định danh cá nhân',
    label: new RegExp(`(?:cccd|căn cước|can cuoc|định danh|đdcn)${words(30)}`, 'iu'),
    digits: /^(?:\d{9}|\d{12})$/,
  },
  {
    form: 'số CMND',
    label: new RegExp(`(?:cmnd|cmtnd|cmt|chứng minh|chung minh)${words(30)}`, 'iu'),
    digits: /^(?:\d{9}|\d{12})$/,
  },
  {
    form: 'số bảo hiểm',
    label: new RegExp(
      `(?:bhxh|bhyt|(?:sổ|thẻ|mã) bảo hiểm|bảo hiểm (?:xã hội|y tế)|bao hiem (?:xa hoi|y te))${NUMBER_OF}`,
      'iu',
    ),
    digits: /^(?:\d{10}|\d{13})$/,
  },
  {
    form: 'số tài khoản',
    label: new RegExp(
      `(?<![\\p{L}\\d])(?:stk|số tk|số tài khoản|so tai khoan|a/c)(?!\\p{L})${words(40)}`,
      'iu',
    ),
    digits: /^\d{6,19}$/,
  },
  {
    form: 'số tài khoản',
    label: new RegExp(`(?<!\\p{L})tài khoản(?!\\p{L})${NUMBER_OF}`, 'iu'),
    digits: /^\d{9,19}$/,
  },
  {
    form: 'số tài khoản',
    label: new RegExp(`(?<![\\p{L}\\d])TK(?!\\p{L})${words(20)}`, 'u'),
    digits: /^\d{9,19}$/,
  },
];

/** A province, a century and sex, ten digits more: in groups, these tell it from a list of figures. */
const IN_GROUPS = /^0(?!00)[0-9]\d[0-3]\d{8}$/;
const GROUPED =
  /^(?:(?:\d{3} ){3}\d{3}|(?:\d{4} ){2}\d{4}|\d{6} \d{6}|\d{3} \d{9}|(?:\d{3} ){2}\d{6})$/;

/** Twelve digits that begin with 0, alone or in even groups. */
const isCitizen = (text: string, window: Window): boolean =>
  /^0\d{11}$/.test(window.digits) &&
  (window.groups.length === 1 || isGrouped(window)) &&
  !isCounted(text, window) &&
  !isOfDecimal(text, window);

const isGrouped = (window: Window): boolean =>
  IN_GROUPS.test(window.digits) &&
  GROUPED.test(window.groups.map(({ digits }) => digits).join(' ')) &&
  standsApart(window) &&
  isEven(window) &&
  !hasYear(window);

const isOne = ({ groups }: Window): boolean => groups.length === 1;

function labelled(text: string, window: Window): Labelled | undefined {
  if (!isOne(window) && !(isWhole(window) && isEven(window))) return undefined;
  const known = LABELLED.filter(({ digits }) => digits.test(window.digits));
  if (known.length === 0 || isFigure(text, window)) return undefined;
  const label = before(text, window, 64);
  return known.find((each) => each.label.test(label));
}

const isFigure = (text: string, window: Window): boolean =>
  isAmount(window) || hasYear(window) || isCounted(text, window) || isOfDecimal(text, window);

const given: Finder = (text) =>
  numbers(text, (each) => isCitizen(text, each) || labelled(text, each) !== undefined).map(
    (window) => ({
      form: labelled(text, window)?.form ?? 'số định danh cá nhân',
      from: window.from,
      to: window.to,
    }),
  );

/** Two letters for the group of the insured, its level, the province, ten digits. */
const GROUPS =
  '(?:BT|C[ABCHKNSTY]|D[KNT]|G[BD]|H[CDGNSTX]|KC|LS|MS|N[DNOTU]|PV|QN|SV|T[ABCDEKNQSVY]|X[BDKNV])';
const APART = '[ .-]?';
const CARD = new RegExp(
  [
    `(?<![\\p{L}\\d])${GROUPS}${APART}[1-5](?:${APART}\\d{2}){1,2}(?:${APART}\\d{3,10}){1,3}(?!\\d)`,
    '[A-Za-z]{2}[1-5]\\d{12}(?!\\d)',
  ].join('|'),
  'gu',
);
const isCard = (text: string, { from, to }: Part): boolean =>
  text.slice(from, to).replace(/\D/g, '').length === 13;

const PASSPORT = new RegExp(
  `${any('hộ chiếu', 'ho chieu', 'passport', '(?<![\\p{L}\\d])HC')}[^\\d]{0,12}(?<it>(?<!\\p{L})[A-Z] ?\\d{7,8})(?!\\d)`,
  'giu',
);
/** Without its label; a year behind a letter is of a code. */
const BARE_PASSPORT = /(?<![\p{L}\d/.-])[BCEKNP](?!19|20)\d{7,8}(?![\p{L}\d/.-])/gu;

export const identities: Finder = (text) => [
  ...matches(text, 'số thẻ bảo hiểm y tế', CARD).filter((each) => isCard(text, each)),
  ...matches(text, 'số hộ chiếu', PASSPORT),
  ...matches(text, 'số hộ chiếu', BARE_PASSPORT),
  ...given(text),
];
