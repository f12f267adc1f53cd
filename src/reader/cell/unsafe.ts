/** What must not stand in a text that is published: people, who are masked, and formulas; and markup, which is escaped. */
import { MASK, masked, named, personal } from '../../problem/personal.ts';
import { plainKey, tidy } from '../../table/fold.ts';
import { Fault } from './fault.ts';

/** A person's number, or what a spreadsheet would compute, in a text. */
export function unsafe(text: string): Fault | null {
  const form = personal(text);
  return form ? new Fault('personal-data', { form }) : formula(text);
}

/**
 * A text with the names of people in it masked, as it is published; null where it names none. What
 * a thing must be called is its name, though it be a person's: “Nguyễn Văn Linh”, a commune.
 */
export function withoutNames(text: string, isName: boolean): string | null {
  if (!named(text)) return null;
  const kept = masked(text);
  return isName && kept === MASK ? null : kept;
}

/** The reports write lists as “+ Năm 2023” and “- Đã rà soát”: with a space they are text. */
function formula(text: string): Fault | null {
  const mark = /^(?:[=@＝＠]|[+\-＋－](?=[\p{L}\d]))/u.exec(text)?.[0];
  if (mark === undefined) return null;
  const suggestion = '+-＋－'.includes(mark) ? `${mark} ${short(text.slice(1))}` : undefined;
  return new Fault('formula', { value: short(text), mark, suggestion });
}

const TAG =
  /<\/?(?:[abipsu]|[bh]r|div|span|table|tbody|thead|t[dhr]|[ou]l|li|script|style|img|iframe|svg|font|strong|em|h[1-6]|su[bp]|o:p|html|body|meta|link|input|form|button|video|audio|object|embed)(?:\s[^<>=]*=[^<>]*|\s*\/?)>|<!--|&(?:nbsp|amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/i;

/** Tags and entities; “< 30” is none. */
export function markup(text: string): Fault | null {
  const mark = text.includes('<') || text.includes('&') ? TAG.exec(text)?.[0] : undefined;
  if (mark === undefined) return null;
  const all = new RegExp(TAG, 'gi');
  const suggestion = short(tidy(text.replace(all, (each) => ENTITIES[each.toLowerCase()] ?? '')));
  return new Fault('html-in-text', { value: mark, mark: short(mark), suggestion });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
  '&lt;': '<',
  '&gt;': '>',
};

/** A text short enough for a sentence about it. */
const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

const PERSONAL_HEADER =
  /^(ho(va)?(chu)?ten|ngay(thangnam)?sinh|namsinh$|(so|ma)?(the)?(cccd|cmnd|cmt|cancuoc(congdan)?|chungminhnhandan|dinhdanh(canhan)?)(cmnd|cccd)?$|(so|ma)?(the)?(bhyt|baohiemyte)$|(so)?(dienthoai|dtdd|didong)|sdt|email|thudientu|(dia|dja)chi(nha|thuongtru|tamtru|nguoi)|noi(thuongtru|tamtru)|choohiennay|hokhauthuongtru|ten(chuho|nguoi))/;

/** Whether a column that the table does not know is named like one of people. */
export function isPersonalHeader(header: string): boolean {
  return PERSONAL_HEADER.test(plainKey(header.replace(/\([^()]*\)/g, '')));
}
