/** What was written into cells on the desk: the way back, and the files or the list to take along. */
import type { Head } from '../../desk/examine.ts';
import { SOURCES } from '../../desk/source-text.ts';
import { list, number } from '../../format.ts';
import { isWorkbook } from '../../read/files.ts';
import { button, make } from './element.ts';
import { editsOf, headsOf, listed, placeOf, type Step } from './step.ts';

export interface Ways {
  readonly undo: () => void;
  /** Lets go of how the columns of a shape were matched. */
  readonly forget: (shape: string) => void;
  /** Puts the rows that were read of workbooks on the desk in their place; null where none were read. */
  readonly convert: (() => void) | null;
  /** Takes along what was written into one file. */
  readonly save: (file: string, name: string, content: string | Uint8Array) => void;
}

const inWords = ([header, value]: Head): string => `${header}: ${value}`;

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
  const why = `Trang không sửa trực tiếp được tệp Excel. Gửi bản CSV của các dòng đã đọc, hoặc sửa các ô này trong ${list(books)} rồi kiểm tra lại.`;
  const { convert } = ways;
  const way = convert
    ? [make('p', { className: 'acts' }, button('Chuyển thành CSV để gửi', convert, 'strong'))]
    : [];
  return make('div', {}, acts, make('p', {}, why), ...way);
}
