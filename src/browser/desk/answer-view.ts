/** The answer of the desk on the page: by file what is wrong, or what was understood and what comes next. */
import type { Answer, FileAnswer } from '../../desk/answer.ts';
import type { Head } from '../../desk/examine.ts';
import type { Cell } from '../../desk/finding.ts';
import type { ReadTable } from '../../desk/read-table.ts';
import type { SourceDocument } from '../../desk/source-text.ts';
import { list, listOf, number } from '../../format.ts';
import { button, make, table } from './element.ts';
import { kindsOf, kindView, type Mend } from './finding-view.ts';

/** What whoever looks at an answer may do. */
export interface Acts {
  readonly mend: (file: string) => Mend;
  readonly match: (file: string, cell: Cell, column: string) => void;
  readonly choose: (file: string, table: string) => void;
  readonly say: (file: string, heads: readonly Head[]) => void;
  readonly describe: (file: string, documents: readonly SourceDocument[]) => void;
  readonly save: (name: string, text: string) => void;
}

/** Everything below the verdict. */
export function answerView(answer: Answer, acts: Acts): HTMLElement {
  const view = make('div', {}, ...answer.files.map((file) => fileView(file, acts)));
  if (answer.otherErrors > 0)
    view.append(
      make(
        'p',
        {},
        `Số liệu đã công bố còn ${number(answer.otherErrors)} chỗ không khớp với các tệp này.`,
      ),
    );
  else if (!answer.compared)
    view.append(
      make(
        'p',
        {},
        'Các phép đối chiếu giữa các dòng và các bảng sẽ chạy hết khi các lỗi trên đã được sửa.',
      ),
    );
  return view;
}

function fileView(file: FileAnswer, acts: Acts): HTMLElement {
  const mend = acts.mend(file.name);
  const match = (cell: Cell, column: string) => acts.match(file.name, cell, column);
  const matching = { columns: file.columns, match };
  const view = make(
    'section',
    { className: 'file' },
    make('h2', {}, file.name),
    ...(file.isTable ? [tableView(file, acts)] : []),
    ...askedOf(file, acts),
    ...kindsOf(file.findings).map((kind) => kindView(kind, mend, matching)),
    ...file.read.map((each) => readView(each, acts)),
  );
  if (!file.isTable) view.dataset.none = file.name;
  return view;
}

/** Whether a file is asked about anything, for which there are views to load. */
export const isAsked = ({ head, sources }: FileAnswer): boolean =>
  head.length > 0 || sources !== null;

/** Whether a file is none of the gate's as it is, and may be a filled form. */
export const mayBeForm = (file: FileAnswer): boolean =>
  !file.isTable || file.table === null || file.head.length > 0;

/** What a file is asked about; the views are there. */
function askedOf(file: FileAnswer, acts: Acts): readonly HTMLElement[] {
  if (!isAsked(file)) return [];
  const { name, head, sources } = file;
  const { headView, sourceView } = globalThis.deskViews;
  return [
    ...(head.length > 0 ? [headView(name, head, (heads) => acts.say(name, heads))] : []),
    ...(sources ? [sourceView(sources, (documents) => acts.describe(name, documents))] : []),
  ];
}

/** Of which table the file is, and the way to say that it is of another. */
function tableView({ name, table: known, choices }: FileAnswer, acts: Acts): HTMLElement {
  const options = choices.map((each) => new Option(each.title, each.name));
  const select = make('select', {}, ...options);
  const label = make('label', {}, known ? 'Kiểm tra theo bảng khác: ' : 'Đây là bảng: ', select);
  const go = button('Kiểm tra', () => acts.choose(name, select.value));
  if (!known) return make('p', { className: 'which' }, label, ' ', go);
  const summary = make('summary', {}, `Bảng: ${known.title}`);
  return make('details', { className: 'which' }, summary, make('p', {}, label, ' ', go));
}

/** What was understood, row by row, beside what is published. */
function readView(read: ReadTable, acts: Acts): HTMLElement {
  const { title, rows, units, fresh, changed, same, yielded } = read;
  const counts = [
    fresh > 0 ? `${number(fresh)} dòng mới` : '',
    changed > 0 ? `${number(changed)} dòng thay số đang công bố` : '',
    same > 0 ? `${number(same)} dòng như đang công bố` : '',
  ].filter(Boolean);
  const facts: [string, string][] = [
    ['Bảng', title],
    ...(units.length > 0 ? [['Đơn vị', listOf(units, 3, 'đơn vị')] as [string, string]] : []),
    ['Đã đọc', `${number(rows)} dòng${counts.length > 0 ? `: ${list(counts)}` : ''}`],
  ];
  if (yielded > 0)
    facts.push([
      'Không đưa lên',
      `${number(yielded)} dòng không thay số đang công bố (trạng thái thấp hơn, hoặc để trống)`,
    ]);
  const rest = rows - read.cells.length;
  const more = rest > 0 ? [make('p', {}, `và ${number(rest)} dòng nữa trong tệp CSV`)] : [];
  return make(
    'section',
    { className: 'read' },
    make(
      'dl',
      {},
      ...facts.flatMap(([key, value]) => [make('dt', {}, key), make('dd', {}, value)]),
    ),
    make(
      'details',
      {},
      make('summary', {}, `Xem ${number(rows)} dòng đã đọc`),
      table(`Các dòng sẽ có trên trang: ${title}`, read.headers, read.cells),
      ...more,
      button('Tải các dòng này (CSV)', () => acts.save(`${read.name}.csv`, read.csv)),
    ),
  );
}
