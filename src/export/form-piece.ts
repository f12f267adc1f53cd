/** A filled form as a part of a page: the build and the page's script make the same elements of it. */
import type { Beside } from '../form/beside.ts';
import {
  cellsOf,
  DOTS,
  type FormLine,
  type FormPaper,
  groupWords,
  isWide,
  type PaperPair,
  signaturePairs,
} from './form-paper.ts';
import type { FormSheet } from './form-sheet.ts';
import type { PaperCell } from './paper-sheet.ts';

/** An element: its name, its attributes, and what is in it. */
export interface Piece {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly (Piece | string)[];
}

const piece = (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...inside: readonly (Piece | string)[]
): Piece => ({ tag, attributes, inside });

/** So many lines of what is open stand there at once. */
const FEW = 3;

/** What the way to a unit's form begins with. */
export const UNIT = 'dv';

/** The form of a unit, by the name of the unit's page. */
export function formPiece(unit: string, { heading, isEmpty, paper, beside }: FormSheet): Piece {
  const id = `${UNIT}=${unit}`;
  const named = { id: `ten-${unit}` };
  // Of an empty one the heading says all.
  const open = isEmpty ? [] : beside.filter(({ key }) => key === 'open');
  const others = beside.filter(({ key }) => key !== 'open');
  return piece(
    'section',
    { class: 'form-sheet', id, 'aria-labelledby': named.id },
    inColumn('form-head', piece('h2', named, heading), ...open.map(openPiece)),
    piece('div', { class: 'desk' }, paperPiece(paper, heading)),
    inColumn('form-beside', ...others.map(besidePiece)),
  );
}

const inColumn = (name: string, ...inside: readonly Piece[]): Piece =>
  piece('div', { class: `wrap lined ${name}` }, piece('div', { class: 'content' }, ...inside));

/** What is to be written by hand, which the heading counts; a long list is opened on demand. */
function openPiece({ lines }: Beside): Piece {
  const list = listPiece(lines);
  return lines.length > FEW
    ? folded('form-open', 'Các ô chưa có số liệu', list)
    : piece('div', { class: 'form-open' }, list);
}

function besidePiece({ key, heading, lines }: Beside): Piece {
  const named = { class: `of-${key}` };
  const list = listPiece(lines);
  return key === 'doubts' && lines.length > FEW
    ? folded(named.class, heading, list)
    : piece('div', named, piece('h3', {}, heading), list);
}

const folded = (name: string, words: string, list: Piece): Piece =>
  piece('details', { class: name }, piece('summary', {}, words), list);

const listPiece = (lines: readonly string[]): Piece =>
  piece('ul', {}, ...lines.map((line) => piece('li', {}, line)));

function paperPiece(paper: FormPaper, name: string): Piece {
  const { letterhead, above, mark } = paper;
  const classes = ['paper', isWide(paper) && 'wide', mark && 'made-up'].filter(Boolean).join(' ');
  return piece(
    'div',
    { class: classes },
    ...(mark === null ? [] : [piece('p', { class: 'mark' }, mark)]),
    ...pairsPiece(letterhead),
    ...above.map(linePiece),
    piece(
      'div',
      { class: 'scroll', role: 'region', 'aria-label': `Biểu: ${name}`, tabindex: '0' },
      tablePiece(paper, name),
    ),
    ...pairsPiece(signaturePairs(paper)),
  );
}

const linePiece = ({ text, look }: PaperCell): Piece => piece('p', { class: look }, text);

/** Side by side; on a phone one below the other. */
function pairsPiece(pairs: readonly PaperPair[]): readonly Piece[] {
  if (pairs.length === 0) return [];
  const half = (at: 0 | 1) =>
    piece(
      'div',
      {},
      ...pairs.flatMap((pair) => (pair[at].text === '' ? [] : [linePiece(pair[at])])),
    );
  return [piece('div', { class: 'pair' }, half(0), half(1))];
}

const tablePiece = (paper: FormPaper, name: string): Piece =>
  piece(
    'table',
    {},
    piece('caption', { class: 'visually-hidden' }, name),
    piece(
      'thead',
      {},
      piece(
        'tr',
        {},
        ...paper.columns.map(({ words, kind }) =>
          piece('th', { scope: 'col', class: `of-${kind}` }, words),
        ),
      ),
    ),
    piece('tbody', {}, ...paper.lines.map((line) => rowPiece(paper, line))),
  );

function rowPiece(paper: FormPaper, line: FormLine): Piece {
  if (line.isGroup) return groupPiece(line);
  const cells = cellsOf(paper, line).map(({ text }, at) => {
    const kind = paper.columns[at]?.kind ?? 'figure';
    const cell = { class: `of-${kind}` };
    if (kind === 'line') return piece('th', { ...cell, scope: 'row' }, text);
    return piece('td', cell, ...(line.open.includes(at) ? blank(text) : [text]));
  });
  return piece('tr', {}, ...cells);
}

/** Dots to write on, which are said as what they stand for. */
const blank = (text: string): readonly (Piece | string)[] => [
  piece('span', { 'aria-hidden': 'true' }, `${DOTS}${text}`),
  piece('span', { class: 'visually-hidden' }, 'chưa có số liệu'),
];

/** The words of a group go on to the end of its row. */
function groupPiece(line: FormLine): Piece {
  const { cells } = line;
  const words = groupWords(line);
  const before = cells.slice(0, words).map((text) => piece('td', { class: 'of-numbering' }, text));
  const span = { scope: 'rowgroup', colspan: String(cells.length - Math.max(words, 0)) };
  return piece('tr', { class: 'group' }, ...before, piece('th', span, cells[words] ?? ''));
}
