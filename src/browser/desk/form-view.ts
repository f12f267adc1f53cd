/** A filled official form on the desk: of whom and when it is, and what became of each of its cells. */
import type { FormAccount, FormAnswer, FormTold } from '../../desk/form-answer.ts';
import { number } from '../../format.ts';
import { button, make } from './element.ts';
import { choiceView } from './head-view.ts';

export interface FormActs {
  readonly tell: (file: string, told: FormTold) => void;
  /** Has what was taken read as any other file. */
  readonly read: (file: string, account: FormAccount) => void;
  readonly save: (name: string, text: string) => void;
}

export function formView(answer: FormAnswer, acts: FormActs): HTMLElement {
  const { name, fault, account } = answer;
  const below = account ? accountView(name, account, acts) : [];
  return make(
    'section',
    { className: 'file form' },
    make('h2', {}, name),
    ...(fault === null
      ? [make('p', {}, 'Tệp là một biểu mẫu đã điền.'), askView(answer, acts), ...below]
      : [make('p', {}, fault)]),
  );
}

/** What the page says above it. */
export function formVerdict(answers: readonly FormAnswer[]): string {
  const open = answers.reduce(
    (sum, { account }) => sum + (account ? account.unread.length + account.missing.length : 0),
    0,
  );
  if (answers.some(({ fault }) => fault !== null)) return 'Tệp chưa đọc được';
  if (answers.some(({ account }) => account === null)) return 'Biểu đã điền: chọn đơn vị và kỳ';
  return open > 0
    ? `Biểu đã điền: còn ${number(open)} chỗ phải sửa`
    : 'Biểu đã điền: đọc được mọi ô';
}

/** Which form, of whom and when: what the file tells is filled in. */
function askView(answer: FormAnswer, { tell }: FormActs): HTMLElement {
  const { name, told, asksPeriod } = answer;
  const fields = (
    [
      ['Biểu', answer.forms, told.form],
      ['Đơn vị', answer.units, told.unit],
      ['Văn bản nguồn (nếu biết)', answer.sources, told.source],
    ] as const
  ).map(([words, options, value], at) => {
    const field = choiceView(words, options, `bieu-${name}-${at}`);
    const known = options.find((each) => each.value === value);
    field.input.value = known ? `${known.words} (${known.value})` : value;
    return field;
  });
  const period = make('input', { type: 'text', value: told.period, placeholder: '31/12/2025' });
  const send = make('button', { type: 'submit', className: 'strong' }, 'Đọc biểu');
  const form = make(
    'form',
    { className: 'head' },
    ...fields.flatMap(({ label, list }) => [label, list]),
    ...(asksPeriod ? [make('label', {}, 'Kỳ ', period)] : []),
    make('p', { className: 'acts' }, send),
  );
  form.onsubmit = (event) => {
    event.preventDefault();
    const [code = '', unit = '', source = ''] = fields.map(({ value }) => value());
    tell(name, { form: code, unit, source, period: period.value.trim() });
  };
  return form;
}

function accountView(file: string, account: FormAccount, acts: FormActs): readonly HTMLElement[] {
  const { title, counts, csv } = account;
  const asked = [...account.unread, ...account.missing.map((each) => `Thiếu ${each}`)];
  const read = csv
    ? make(
        'p',
        { className: 'acts' },
        button('Kiểm tra các số đã đọc', () => acts.read(file, account), 'strong'),
        ' ',
        button('Tải CSV', () => acts.save(csv.name, csv.text)),
      )
    : make('p', {}, 'Sửa các chỗ trên trong tệp rồi chọn lại tệp: chưa có dòng nào được lấy.');
  return [
    make('p', {}, make('strong', {}, `${title}: ${counts}.`)),
    ...(asked.length > 0 ? [listView(asked)] : []),
    read,
    folded('Các ô lấy được', account.taken),
    folded('Các ô để trống', account.blank),
    folded('Bỏ qua', account.beside),
  ].filter((each) => each !== null);
}

const listView = (lines: readonly string[]): HTMLElement =>
  make('ul', {}, ...lines.map((line) => make('li', {}, line)));

/** Null of nothing. */
const folded = (words: string, lines: readonly string[]): HTMLElement | null =>
  lines.length === 0
    ? null
    : make(
        'details',
        {},
        make('summary', {}, `${words}: ${number(lines.length)}`),
        listView(lines),
      );
