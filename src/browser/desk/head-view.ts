/** What a file lacks and may be said once for all its rows: chosen from lists, not typed as codes. */
import type { Head } from '../../desk/examine.ts';
import type { Option as Choice, HeadField } from '../../desk/head.ts';
import { list } from '../../format.ts';
import { make } from './element.ts';

/** A form with a field for each; `say` is given those that were filled. */
export function headView(
  file: string,
  fields: readonly HeadField[],
  say: (heads: readonly Head[]) => void,
): HTMLElement {
  const filled = fields.map(({ header, options, titled }, at) => {
    const choice = choiceView(header, options, `${file}-${at}`);
    const known = options.find(({ value }) => value === titled);
    choice.input.value = known ? shown(known) : (titled ?? '');
    return { header, ...choice };
  });
  const read = fields.filter(({ titled }) => titled !== null).map(({ header }) => header);
  const note = `Đọc từ tiêu đề của biểu: ${list(read)}. Xem lại trước khi ghi.`;
  const send = make('button', { type: 'submit', className: 'strong' }, 'Ghi cho cả tệp');
  const form = make(
    'form',
    { className: 'head' },
    make(
      'p',
      {},
      make('strong', {}, 'Tệp chưa có các mục sau. Nếu mọi dòng đều như nhau, chọn ở đây:'),
    ),
    ...(read.length > 0 ? [make('p', {}, note)] : []),
    ...filled.flatMap((each) => [each.label, each.list]),
    make('p', { className: 'acts' }, send),
  );
  form.onsubmit = (event) => {
    event.preventDefault();
    const heads = filled
      .map(({ header, value }): Head => [header, value()])
      .filter(([, value]) => value !== '');
    if (heads.length > 0) say(heads);
  };
  return form;
}

/** A field with a list to search in; its value is the code of what was chosen, or else what was typed. */
export function choiceView(words: string, options: readonly Choice[], id: string) {
  const input = make('input', { type: 'text', autocomplete: 'off' });
  input.setAttribute('list', id);
  const datalist = make('datalist', { id }, ...options.map((each) => new Option(shown(each))));
  const value = () =>
    options.find((each) => shown(each) === input.value)?.value ?? input.value.trim();
  // Inside the label all its options would be the field's name.
  return { input, list: datalist, value, label: make('label', {}, `${words} `, input) };
}

const shown = ({ value, words }: Choice): string => (words === '' ? value : `${words} (${value})`);
