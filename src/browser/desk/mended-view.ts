/** What was written into cells on the desk: the way back, and the files or the list to take along. */
import type { Edit } from '../../desk/edit.ts';
import type { Head } from '../../desk/examine.ts';
import { SOURCES, type SourceDocument } from '../../desk/source-text.ts';
import { list, number } from '../../format.ts';
import { isWorkbook } from '../../read/files.ts';
import { button, make } from './element.ts';

/** What was written together, and is undone together. */
export interface Step {
  readonly file: string;
  readonly edits: readonly Edit[];
  readonly heads: readonly Head[];
  readonly documents: readonly SourceDocument[];
  /** The shape whose columns were matched as the last time; null for what somebody did just now. */
  readonly shape: string | null;
}

export interface Ways {
  readonly undo: () => void;
  /** Lets go of how the columns of a shape were matched. */
  readonly forget: (shape: string) => void;
  /** Takes along what was written into one file. */
  readonly save: (file: string, name: string, content: string | Uint8Array) => void;
}

/** Of each file all that was written; of several edits of one cell the last. */
export function editsOf(steps: readonly Step[]): ReadonlyMap<string, readonly Edit[]> {
  const byFile = Map.groupBy(
    steps.filter(({ edits }) => edits.length > 0),
    ({ file }) => file,
  );
  return new Map(
    [...byFile].map(([file, own]) => [file, lastOf(own.flatMap((each) => each.edits))]),
  );
}

const lastOf = (edits: readonly Edit[]): readonly Edit[] => [
  ...new Map(edits.map((edit) => [placeOf(edit), edit])).values(),
];

/** Of each file what was said of all its rows; of several values of one header the last. */
export function headsOf(steps: readonly Step[]): ReadonlyMap<string, readonly Head[]> {
  const byFile = Map.groupBy(
    steps.filter(({ heads }) => heads.length > 0),
    ({ file }) => file,
  );
  return new Map(
    [...byFile].map(([file, own]) => [file, [...new Map(own.flatMap(({ heads }) => heads))]]),
  );
}

/** The documents that were described, in their order. */
export const documentsOf = (steps: readonly Step[]): readonly SourceDocument[] =>
  steps.flatMap(({ documents }) => documents);

const inWords = ([header, value]: Head): string => `${header}: ${value}`;

const placeOf = ({ sheet, row, column }: Edit): string =>
  sheet === null ? `ô ${column}${row}` : `biểu “${sheet}”, ô ${column}${row}`;

/** The workbooks into which something was written: they are not written anew themselves. */
export const listed = (steps: readonly Step[]): string[] => [
  ...new Set(
    steps
      .filter(({ edits, heads }) => edits.length + heads.length > 0)
      .map(({ file }) => file)
      .filter(isWorkbook),
  ),
];

/** Says what the last step wrote; `all` holds the files with all that was written. */
export function mendedView(
  steps: readonly Step[],
  all: ReadonlyMap<string, Uint8Array>,
  ways: Ways,
): HTMLElement {
  const acts = make('p', { className: 'acts' });
  const last = steps.at(-1);
  if (!last) return acts;
  const [first] = last.edits;
  const what = first && last.edits.length === 1 ? placeOf(first) : `${number(last.edits.length)} ô`;
  const said = [...last.heads.map(inWords), ...last.documents.map(({ text }) => text)];
  const matched = last.edits.map(({ text }) => `“${text}”`);
  const done = last.shape
    ? `Đã ghép cột ${list(matched)} như lần trước.`
    : first
      ? `Đã sửa ${what}.`
      : `Đã ghi ${said.join('; ')}.`;
  acts.append(done, button('Hoàn tác', ways.undo));
  const { shape } = last;
  if (shape) acts.append(button('Quên cách ghép này', () => ways.forget(shape)));
  const [cells, heads] = [editsOf(steps), headsOf(steps)];
  for (const [name, bytes] of [...all].filter(([file]) => cells.has(file) || heads.has(file))) {
    if (!isWorkbook(name)) {
      acts.append(button(`Tải tệp đã sửa: ${name}`, () => ways.save(name, name, bytes)));
      continue;
    }
    const lines = [
      ...(heads.get(name) ?? []).map((head) => `phía trên dòng tiêu đề: ghi “${inWords(head)}”`),
      ...(cells.get(name) ?? []).map((edit) => `${placeOf(edit)}: ghi “${edit.text}”`),
    ];
    const text = `Các ô cần sửa trong ${name}\n\n${lines.join('\n')}\n`;
    acts.append(button('Tải danh sách ô đã sửa', () => ways.save(name, 'o-can-sua.txt', text)));
  }
  const made = all.get(SOURCES);
  if (made)
    acts.append(button(`Tải tệp văn bản: ${SOURCES}`, () => ways.save(last.file, SOURCES, made)));
  const books = listed(steps);
  if (books.length === 0) return acts;
  const why = `Trang không sửa trực tiếp được tệp Excel. Sửa các ô này trong ${list(books)} rồi kiểm tra lại, hoặc tải các dòng đã đọc thành CSV để gửi.`;
  return make('div', {}, acts, make('p', {}, why));
}
