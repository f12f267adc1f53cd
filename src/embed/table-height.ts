/** How high a table of an embed is: as a table where each word has room in its column, else its cells below each other. */
import { lineCount, type Type, textHeight, widestWord } from './line-count.ts';
import { isUntold, type PlainRow, type PlainTable } from './plain-table.ts';
import { BESIDE, CELLS, FROM, firstShare, ROW, SPACE } from './setting.ts';

export interface TableLayout {
  /** From which width of the frame on it stands as a table; null for none. */
  readonly from: number | null;
  /** How many cells stand beside each other where it does not. */
  readonly beside: 1 | (typeof BESIDE)[number];
}

const inner = (frame: number): number => frame - SPACE.left - SPACE.right;

/** px for the words of a column, in a table so wide. */
function roomOf(at: number, columns: number, width: number): number {
  const first = (firstShare(columns) / 100) * width;
  const own = at === 0 ? first : (width - first) / Math.max(1, columns - 1);
  return own - ROW.gap;
}

const typeOf = (at: number): Type => (at === 0 ? CELLS.name : CELLS.cell);

export function layoutOf({ heads, rows }: PlainTable): TableLayout {
  const fits = (frame: number) =>
    heads.every((head, at) => {
      const room = roomOf(at, heads.length, inner(frame)) - 2;
      const widest = [
        widestWord(head, CELLS.head),
        ...rows.map(({ cells }) => widestWord(cells[at] ?? '', typeOf(at))),
      ];
      return Math.max(...widest) <= room;
    });
  const from = [FROM.middle, FROM.wide].find(fits) ?? null;
  const cells = [...heads.slice(1), ...rows.flatMap(({ cells: each }) => each.slice(1))];
  const isShort = (parts: number) =>
    cells.every((cell) => lineCount(cell, inner(320) / parts - ROW.gap, CELLS.cell) <= 1);
  return { from, beside: BESIDE.find(isShort) ?? 1 };
}

/** px of the table in a frame of this width, whose words have the room of `width`. */
export function tableHeight(table: PlainTable, layout: TableLayout, frame: number): number {
  const width = inner(frame);
  const isTable = layout.from !== null && frame >= layout.from;
  const rowHeight = isTable ? flatRow : stackedRow;
  const rows = table.rows.map(
    (row) => rowHeight(table, row, { width, beside: layout.beside }) + noteHeight(row, width),
  );
  const head = isTable ? headHeight(table, width) : 0;
  return head + rows.reduce((sum, each) => sum + each, 0);
}

function headHeight({ heads }: PlainTable, width: number): number {
  const lines = heads.map((head, at) =>
    lineCount(head, roomOf(at, heads.length, width), CELLS.head),
  );
  return Math.max(...lines) * CELLS.head.line + 2 * ROW.pad;
}

interface Room {
  readonly width: number;
  readonly beside: number;
}

function flatRow(_: PlainTable, { cells }: PlainRow, { width }: Room): number {
  const heights = cells.map((cell, at) =>
    textHeight(cell, roomOf(at, cells.length, width), typeOf(at)),
  );
  return Math.max(...heights) + 2 * ROW.pad + ROW.rule;
}

function stackedRow({ heads }: PlainTable, { cells }: PlainRow, { width, beside }: Room): number {
  const [name = '', ...rest] = cells;
  const heights = rest.map((cell, at) =>
    isUntold(cell) ? 0 : stackedCell(heads[at + 1] ?? '', cell, { width, beside }),
  );
  const lines = Array.from({ length: Math.ceil(heights.length / beside) }, (_, at) =>
    Math.max(...heights.slice(at * beside, (at + 1) * beside)),
  );
  const below = lines.reduce((sum, each) => sum + (each && each + ROW.pad), 0);
  return textHeight(name, width, CELLS.name) + below + 2 * ROW.pad + ROW.rule;
}

/** A figure below its head; behind it, where each has a line of its own. */
function stackedCell(head: string, cell: string, { width, beside }: Room): number {
  const room = width / beside - ROW.gap;
  if (beside === 1) return textHeight(`${head}: ${cell}`, room, CELLS.cell);
  return textHeight(head, room, CELLS.label) + textHeight(cell, room, CELLS.cell);
}

const noteHeight = ({ note }: PlainRow, width: number): number =>
  note === '' ? 0 : textHeight(note, width, CELLS.cell) + ROW.note;
