/** What words say of targets and tasks. */
import type { Dataset } from '../../dataset/dataset.ts';
import { isOfYear } from '../../dataset/period.ts';
import type { TaskKind } from '../../dataset/task.ts';
import { plainWords } from '../../table/fold.ts';
import { periodIn } from '../../table/period-cell.ts';
import { Fault } from '../cell/fault.ts';
import { withoutNumber } from '../cell/part-mark.ts';
import type { Wanted } from '../cell/surroundings.ts';
import { ASKED, PRELIMINARY } from './claim.ts';
import { partNamed } from './named.ts';
import { cellsOf } from './table-times.ts';

export const wanted: Wanted = { title, times, heading, claims };

type Table = Parameters<Wanted['title']>[0];
type Said = ReturnType<Wanted['title']>;

function title(table: Table, text: string): Said {
  const own =
    table.dataset.name === 'muc-tieu'
      ? (ofDone(text) ?? ofOtherKind(table, text))
      : ofProposals(table, text);
  return own ?? ofOtherYear(table, text);
}

/** What a title of targets says was reached. */
function ofDone(text: string): Said {
  const [word] =
    /^(?:(?:biểu|bảng|báo cáo) )?kết quả (?:thực hiện|đạt)/iu.exec(withoutNumber(text)) ?? [];
  return word === undefined ? null : { says: 'result', word, isSure: true };
}

/** What a title of targets says they are, and no row does: registered, a draft, of a part of a year. */
function ofOtherKind({ rowsSay }: Table, text: string): Said {
  const [kind] = /đăng ký|đề xuất|dự kiến|ước thực hiện/iu.exec(text) ?? [];
  const word = kind ?? PRELIMINARY.exec(text)?.[0] ?? partNamed(text);
  const isSaid = (kind: string) =>
    rowsSay.words.some((each) => each.toLowerCase().includes(kind.toLowerCase()));
  return !word || rowsSay.words.length === 0 || isSaid(word)
    ? null
    : { says: 'words', word, isSure: true };
}

/** What is only proposed: “ĐỀ XUẤT, KIẾN NGHỊ VỚI CẤP TRÊN”. */
const PROPOSED = /đề xuất|kiến nghị|đề nghị|giải pháp/iu;

/** What words name so, where the table says no kind of its tasks; they would all be duties. */
function proposed({ slots, preamble }: Parameters<Wanted['heading']>[0]['form'], text: string) {
  const isSaid = [...slots, ...preamble].some(({ key }) => key === 'kind');
  const isDuty = /nhiệm vụ|công việc|phân công|thực hiện/iu.test(text);
  return isSaid || isDuty ? null : PROPOSED.exec(text);
}

function heading({ dataset, form }: Parameters<Wanted['heading']>[0], words: string): Fault | null {
  if (dataset.name !== 'nhiem-vu' || !proposed(form, words)) return null;
  const kind: TaskKind = 'giải pháp, đề xuất';
  return new Fault('block-differs', { label: 'Loại', suggestion: kind, named: `“${kind}”` });
}

/** What a title says of tasks that are none yet. */
function ofProposals(table: Table, text: string): Said {
  const [word] = proposed(table, text) ?? /dự thảo/iu.exec(text) ?? [];
  return word === undefined ? null : { says: 'words', word, isSure: true };
}

function times(
  { dataset, preamble, slots }: Parameters<Wanted['times']>[0],
  rows: readonly (readonly string[])[],
): readonly (string | null)[] | null {
  if (dataset.time !== 'to') return null;
  const said = (key: string, row: readonly string[]) =>
    cellsOf(slots, key, [row]).find(Boolean) ??
    preamble.find((each) => each.key === key)?.text ??
    '';
  return (rows.length > 0 ? rows : [[]]).map((row) => {
    const to = said('to', row);
    // A task that says no first year may have begun in any.
    const from = said('from', row) || (dataset.name === 'nhiem-vu' ? '1900' : to);
    return periodIn(from === to ? to : `${from}-${to}`);
  });
}

/** The targets, or the tasks, of one year: “CHỈ TIÊU GIAO NĂM 2026”, “Năm 2026”. */
const OF_YEAR =
  /^(?:(?:(?:bieu|bang|giao|phan cong|danh muc|cac|phuong huong|ke hoach|chuong trinh|[ivx\d]+) )*(?:(?:chi|muc) tieu|nhiem vu|cong (?:tac|viec))\b(?!.*\b(?:den|theo|so \d.*)\b).* |nam )((?:19|20)\d\d)(?: (?:cho|cua) .*)?$/;

/** A year in which none of them is wanted; one that names theirs as well is of both. */
function ofOtherYear({ times }: Table, text: string): Said {
  if (new Set(times.map((each) => each.slice(0, 4))).size !== 1) return null;
  const year = [text, ...text.split(/[:()]|\. /)]
    .map(plainWords)
    .filter((words) => !times.some((each) => words.includes(each.slice(-4))))
    .map((words) => OF_YEAR.exec(words)?.[1])
    .find(Boolean);
  return !year || times.some((each) => isOfYear(each, year))
    ? null
    : { says: 'year', word: `năm ${year}`, isSure: true };
}

/** “Kiến nghị cấp trên xem xét …”, and no “thực hiện theo đề nghị của Chi cục”. */
const REQUEST = /^[^\p{L}]*(?:đề xuất|kiến nghị|đề nghị)(?!\p{L})/iu;

/** “Kết quả thực hiện”. */
const DONE = /^(?:thực hiện|(?:số thực hiện|kết quả(?: thực hiện)?)(?: năm \d{4})?)$/i;

function claims<Claim extends { readonly says: string; readonly word: string }>(
  { name, figures }: Dataset,
  clause: string,
  known: readonly Claim[],
) {
  const [asked] = (name === 'nhiem-vu' && REQUEST.exec(clause)) || [];
  if (asked) return [{ says: 'request' as const, word: asked }];
  if (figures.length > 0) return null;
  // What is given to another is no task of one's own.
  if (name !== 'muc-tieu') return known.filter(({ says }) => says === 'unit');
  if (DONE.test(clause)) return [{ says: 'result' as const, word: clause }];
  // A target is a plan, but not one that is only asked for.
  const isKind = ({ says, word }: Claim) =>
    says === 'estimate' || (/^(?:plan|undone)$/.test(says) && ASKED.test(word));
  return known.map((each) => (isKind(each) ? { says: 'kind' as const, word: each.word } : each));
}
