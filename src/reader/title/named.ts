/** What words outside a table's cells speak of: units, audiences, years, a part of a year. */
import { officialCode } from '../../dataset/unit-life.ts';
import { nameKey, plainWords } from '../../table/fold.ts';
import { partsInFull, readDate } from '../../table/period-cell.ts';
import { yearsIn } from '../../table/years-in.ts';
import { withoutNumber } from '../cell/part-mark.ts';
import { audience } from '../cell/reference.ts';
import { isSignature } from '../cell/signature.ts';
import type { Surroundings } from '../cell/surroundings.ts';

/** The five digits of a commune, which are no part of a number of another kind. */
const CODE = /(?<!\d[./-]?|số )\b\d{5}\b(?![./-])/giu;

/** Of each unit that is named, by its code or its name, the official codes that it may be; none for words without one. */
export function unitsNamed(around: Surroundings, words: string): (readonly string[])[] {
  const called = unitCalled(around, words);
  if (called.length > 0) return [called];
  const units = around.catalogues.get('don-vi');
  const codes = words.match(CODE)?.filter((code) => units?.has(code)) ?? [];
  const found = [...codes.map((code) => [code]), ...(units?.namesIn(words) ?? [])];
  return found.map((each) => each.map(officialCode));
}

/** The official codes of the units whose name the words are, but for a number before them and a year behind. */
export function unitCalled({ catalogues }: Surroundings, words: string): readonly string[] {
  const bare = withoutNumber(words).replace(/^(?:tại|của|ở) |[ _-](?:năm )?\d{4}$/gi, '');
  const found = catalogues.get('don-vi')?.byName(bare, null) ?? { codes: [] };
  return ('codes' in found ? found.codes : 'code' in found ? [found.code] : []).map(officialCode);
}

/** The name of a unit by its code; '' for none. */
export const unitName = ({ catalogues }: Surroundings, code = ''): string =>
  catalogues.get('don-vi')?.name(code) ?? '';

/** The audiences of the courses whose names stand in the words. */
export function audiencesNamed({ catalogues }: Surroundings, words: string): string[] {
  const text = spaced(audience(words));
  const scopes = catalogues.get('lop-dao-tao')?.scopes() ?? [];
  return scopes.filter((name) => text.includes(spaced(audience(name))));
}

/** `Viên chức dân số`, `Đối với BCĐ`: an audience, be it of a catalogue or not. */
export const isAudience = (words: string): boolean =>
  /^(?:(?:đối với|đội ngũ|lớp|dành cho|thành viên) )*(?:viên chức|công chức|cán bộ|nhân viên|nv(?:yt\p{L}*)?|y tế thôn|yttb|cô đỡ|cộng tác viên|ctv|lãnh đạo|ban chỉ đạo|bcđ|tuyến)(?= |$)/iu.test(
    words,
  );

/** Words alone, each between spaces. */
const spaced = (text: string): string =>
  ` ${nameKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** The years that words name as theirs; none of a signature. */
export const yearsNamed = (words: string): string[] => (isSignature([words]) ? [] : yearsIn(words));

const DAY = /(?<=đến (?:hết )?(?:ngày )?)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/giu;

/** The days up to which words say that something is counted, as written and as `2025-12-31`. */
export const daysNamed = (words: string): { readonly day: string; readonly iso: string }[] =>
  (words.match(DAY) ?? []).flatMap((day) => {
    const found = readDate(day);
    return 'iso' in found ? [{ day, iso: found.iso }] : [];
  });

const PART =
  /\bquy (?:i{1,3}|iv|0?[1-4])\b|\bky (?:ii?|[12])(?=$| (?:nam )?\d{4})|\b(?!12 )0?\d{1,2} thang(?= (?:dau|cuoi|nam|\d{4})\b)|(?<!\b(?:ngay \d{1,2}|lap|giao ban) )\b(?<!den (?:het )?(?=.{6}12))thang (?:0?[1-9]|1[0-2])\b(?= (?:nam )?\d{4})|\b(?:ba|sau|chin) thang (?:dau|cuoi)\b|\bnua (?:dau |cuoi )?nam\b|(?:\b0?[369] thang|(?<!\bngay \d{1,2} )\bthang (?:0?[1-9]|1[01]))(?=$| (?:va )?(?:uoc|du kien|ke hoach)\b)(?<=^(?:bao cao|ket qua|so|tong hop|thong ke|thuc hien|tinh hinh|cong tac|dan so|muc sinh|kinh phi)\b.*)(?<!\b(?:duoi|tren|tu|den|tre|tron|du|moi|ky|lop|khoa|hoc) \S+ thang)/;

/** The part of a year that words name, as `quý III`; null where they name none. */
export function partNamed(words: string): string | null {
  const plain = plainWords(partsInFull(words));
  const part = isSignature([words]) ? null : (PART.exec(plain)?.[0] ?? null);
  if (part === null) return null;
  const [first = '', second = ''] = part.split(' ');
  if (first === 'quy') return `quý ${second.toUpperCase()}`;
  const count = { ba: '3', sau: '6', chin: '9', nua: '6', ky: '6' }[first] ?? String(Number(first));
  if (first === 'thang') return `tháng ${second}`;
  const isLast = plain.includes(`${part} cuoi`) || /(?:cuoi(?: nam)?|ii|2)$/.test(part);
  return isLast ? `${count} tháng cuối năm` : `${count} tháng`;
}
