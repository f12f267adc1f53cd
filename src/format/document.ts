/** What a document is called by what it prints of itself. */
import { date } from '../format.ts';

/** Of a document that prints neither its number nor its day. */
const UNSIGNED = 'chưa ghi số, ngày';

/** What a document is known by. */
interface Signed {
  readonly type: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly datePrinted: string | null;
  readonly state: string | null;
}

/** Prints neither number nor day, or but the blanks for them: `/BC-UBND`, `ngày … tháng … năm 2026`. */
export function isUnsigned({ number: printed, date: day, datePrinted }: Signed): boolean {
  const hasNumber = /^[^/]*\d/.test(printed ?? '');
  return !hasNumber && day === null && !/^[^…]*\d[^…]*$/.test(datePrinted ?? '');
}

/** `Kế hoạch số 743/KH-UBND “Tên”`, `Báo cáo “Tên” (chưa ghi số, ngày)`, `Kế hoạch “Tên” (dự thảo)`. */
export function documentName(document: Signed, title: string | null = null): string {
  const { type, number: printed, state } = document;
  const isOpen = isUnsigned(document);
  // A form that was signed without its number prints only what follows it.
  const signed = printed && !isOpen && `số ${printed.startsWith('/') ? '…' : ''}${printed}`;
  const marks = [state === 'dự thảo' && state, isOpen && UNSIGNED].filter(Boolean).join(', ');
  return [type, signed, title && `“${title}”`, marks && `(${marks})`].filter(Boolean).join(' ');
}

/**
 * How files may name a document instead of by its code, `02/BC-UBND ngày 5/1/2026 của UBND xã Sơn
 * Hải`, whatever words stand before: with its day, for each year has a number 02; none of one that
 * lacks either.
 */
export function documentReferences(document: Signed & { readonly issuer: string }): string[] {
  const { number: printed, date: day, issuer } = document;
  if (!printed || !day || isUnsigned(document)) return [];
  const inWords = date(day).replace('/', ' tháng ').replace('/', ' năm ');
  return [date(day), inWords].flatMap((each) =>
    [each, each.replace(/\b0/g, '')].flatMap((written) => {
      const words = `${printed} ngày ${written}`;
      return [words, `${words} của ${issuer}`];
    }),
  );
}

/** `ngày 01/04/2021`, or as printed; null where no day is. */
export function documentDay(document: Signed): string | null {
  if (isUnsigned(document)) return null;
  return document.date ? `ngày ${date(document.date)}` : document.datePrinted;
}
