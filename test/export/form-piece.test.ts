import { expect, test } from 'vitest';
import type { FormPaper } from '../../src/export/form-paper.ts';
import { formPiece, type Piece } from '../../src/export/form-piece.ts';
import type { FormSheet } from '../../src/export/form-sheet.ts';

const PAPER: FormPaper = {
  letterhead: [
    [
      { text: 'ỦY BAN NHÂN DÂN', look: 'heading' },
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', look: 'heading' },
    ],
  ],
  above: [{ text: '1. <b>Mức sinh</b>', look: 'section' }],
  columns: [
    { words: 'STT', kind: 'numbering' },
    { words: 'Nội dung', kind: 'line' },
    { words: '2023', kind: 'figure' },
    { words: '2024', kind: 'figure' },
  ],
  lines: [
    { isGroup: true, cells: ['I', 'Trẻ sinh ra', '', ''], open: [] },
    { isGroup: false, cells: ['1', 'Số trẻ sinh ra', '07', '%'], open: [3] },
  ],
  signature: ['CHỦ TỊCH'],
  mark: null,
};
const SHEET: FormSheet = {
  name: 'bieu-1-040-2024',
  heading: 'Thành phố Cao Bằng, 2024: còn 1 ô chưa có số liệu',
  isEmpty: false,
  paper: PAPER,
  beside: [
    { key: 'open', heading: 'Còn 1 ô chưa có số liệu', lines: ['“1. Số trẻ sinh ra”'] },
    { key: 'doubts', heading: '1 điểm cần đối chiếu', lines: ['Hai báo cáo ghi khác nhau.'] },
  ],
};

/** All pieces of a name within a piece, by their class or their element. */
function all(within: Piece, name: string): readonly Piece[] {
  const own = [within.tag, ...(within.attributes.class?.split(' ') ?? [])].includes(name);
  const inner = within.inside.flatMap((each) => (typeof each === 'string' ? [] : all(each, name)));
  return own ? [within, ...inner] : inner;
}

const textOf = ({ inside }: Piece): string =>
  inside.map((each) => (typeof each === 'string' ? each : textOf(each))).join('');
const texts = (within: Piece, name: string) => all(within, name).map(textOf);
const of = (changed: Partial<FormSheet>) => formPiece('040', { ...SHEET, ...changed });

test('the table stands on paper line by line, the words of a group to the end of its row', () => {
  const [table = SHEET as never] = all(of({}), 'table');
  expect(all(table, 'tr').map((row) => row.inside.map((cell) => textOf(cell as Piece)))).toEqual([
    ['STT', 'Nội dung', '2023', '2024'],
    ['I', 'Trẻ sinh ra'],
    ['1', 'Số trẻ sinh ra', '07', '.....%chưa có số liệu'],
  ]);
  expect(all(table, 'th').map(({ attributes }) => attributes.scope)).toEqual([
    ...['col', 'col', 'col', 'col'],
    ...['rowgroup', 'row'],
  ]);
  expect(all(table, 'group')[0]?.inside.at(-1)).toMatchObject({ attributes: { colspan: '3' } });
});

test('dots are seen, and said as what they stand for', () => {
  const [dots, words] = all(of({}), 'span');
  expect([dots && textOf(dots), dots?.attributes['aria-hidden']]).toEqual(['.....%', 'true']);
  expect([words && textOf(words), words?.attributes.class]).toEqual([
    'chưa có số liệu',
    'visually-hidden',
  ]);
});

test('what is open stands before the sheet, what is in doubt after it, neither within', () => {
  const [section] = all(of({}), 'section');
  const parts = section?.inside.map((part) => (part as Piece).attributes.class ?? '') ?? [];
  expect(parts.map((name) => name.split(' ').at(-1))).toEqual(['form-head', 'desk', 'form-beside']);
  expect(texts(of({}), 'form-open')).toEqual(['“1. Số trẻ sinh ra”']);
  expect(texts(of({}), 'of-doubts')).toEqual(['1 điểm cần đối chiếuHai báo cáo ghi khác nhau.']);
  expect(texts(of({}), 'paper')[0]).not.toContain('khác nhau');
});

test('a long list of open boxes is opened on demand; of an empty form the heading says all', () => {
  const open = (count: number) => ({
    key: 'open' as const,
    heading: `Còn ${count} ô`,
    lines: Array.from({ length: count }, (_, at) => `Dòng ${at}`),
  });
  expect(all(of({ beside: [open(3)] }), 'details')).toEqual([]);
  expect(texts(of({ beside: [open(4)] }), 'summary')).toEqual(['Các ô chưa có số liệu']);
  expect(all(of({ beside: [open(4)], isEmpty: true }), 'form-open')).toEqual([]);
});

test('body and motto stand side by side above, the signature below, simulated data under its mark', () => {
  expect(texts(of({}), 'pair')).toEqual([
    'ỦY BAN NHÂN DÂNCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'CHỦ TỊCH',
  ]);
  expect(texts(of({}), 'mark')).toEqual([]);
  const marked = of({ paper: { ...PAPER, letterhead: [], mark: 'Số liệu mô phỏng' } });
  expect(texts(marked, 'mark')).toEqual(['Số liệu mô phỏng']);
  expect(all(marked, 'made-up')).toHaveLength(1);
});

test('words of a cell are words, whatever they hold', () => {
  expect(all(of({}), 'b')).toEqual([]);
  expect(texts(of({}), 'section')).toContain('1. <b>Mức sinh</b>');
});
