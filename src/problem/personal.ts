/**
 * What looks like a person's number or address. Nothing of it may be printed, in no report and no
 * log: every word of a problem passes through `masked`.
 */

/** What stands in place of what is not printed. */
export const MASK = '[đã che]';

/** Groups of digits as people write them: `0912 345 678`, `0912.345.678`, `+84 912 345 678`. */
const FORMS: readonly { readonly form: string; readonly pattern: RegExp }[] = [
  { form: 'thư điện tử', pattern: /[\p{L}\d][\w.+-]*@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu },
  {
    form: 'số CMND',
    pattern: /(?<=(?:CMND|CMT|CMTND|chứng minh (?:nhân dân|thư))\D{0,20})\d(?:[ .]?\d){8}(?!\d)/giu,
  },
  {
    form: 'số định danh cá nhân',
    pattern: /(?<![\d.,])0\d{2}([ .]?)\d{3}\1\d{3}\1\d{3}(?![\d])(?![.,]\d)/g,
  },
  {
    form: 'số thẻ bảo hiểm y tế',
    pattern: /(?<![\p{L}\d])[A-Z]{2}[ -]?[1-5](?:[ -]?\d){12}(?!\d)/gu,
  },
  {
    form: 'số điện thoại',
    pattern:
      /(?<![\p{L}\d.,])(?:0[35789]\d{8}|02\d{9}|0[35789]\d{1,2}(?:[ .-]\d{2,4}){2,3}|\(?02\d{1,2}\)?(?:[ .-]?\d{3,4}){2,3}|(?:\+|00)84[ .-]?\d{2,3}(?:[ .-]?\d{2,4}){2,3})(?!\d)(?![.,]\d)/gu,
  },
];

/** Whether a text can hold any of them at all: the cheap test first. */
const MAY_HOLD = /@|\d[\d .-]{7}/;

/** The digits of the longest and the shortest telephone number, country code and all. */
const isTelephone = (found: string): boolean => {
  const digits = found.replace(/\D/g, '').replace(/^(?:00)?84/, '0');
  return /^0[35789]\d{8}$|^02\d{8,9}$/.test(digits);
};

/** What a text seems to hold: `số điện thoại`; null where it holds nothing of the kind. */
export function personal(text: string): string | null {
  if (text.length < 6 || !MAY_HOLD.test(text)) return null;
  for (const { form, pattern } of FORMS)
    for (const [found] of text.matchAll(pattern)) if (isMeant(form, found)) return form;
  return null;
}

/** The text with all of it masked. */
export function masked(text: string): string {
  if (text.length < 6 || !MAY_HOLD.test(text)) return text;
  return FORMS.reduce(
    (whole, { form, pattern }) =>
      whole.replace(pattern, (found) => (isMeant(form, found) ? MASK : found)),
    text,
  );
}

const isMeant = (form: string, found: string): boolean =>
  form !== 'số điện thoại' || isTelephone(found);
