/** Documents that a file names in words: what the words say of each, and what they leave to be said. */
import type { SourceAsk } from '../../desk/source.ts';
import type { SourceDocument, SourceText } from '../../desk/source-text.ts';
import { make } from './element.ts';
import { choiceView } from './head-view.ts';

/** A form for each document; `describe` is given all of them once none lacks anything. */
export function sourceView(
  { texts, units, issuers }: SourceAsk,
  describe: (documents: readonly SourceDocument[]) => void,
): HTMLElement {
  const all = texts.map((text, at) => documentView(text, { units, issuers, texts: [] }, at));
  const send = make('button', { type: 'submit', className: 'strong' }, 'Lập danh mục văn bản');
  const form = make(
    'form',
    { className: 'head' },
    make(
      'p',
      {},
      make('strong', {}, 'Văn bản nguồn chưa có trong danh mục. Ghi thêm điều tệp chưa nói:'),
    ),
    ...all.map(({ view }) => view),
    make('p', { className: 'acts' }, send),
  );
  form.onsubmit = (event) => {
    event.preventDefault();
    describe(all.map(({ value }) => value()));
  };
  return form;
}

function documentView(said: SourceText, { units, issuers }: SourceAsk, at: number) {
  const field = (words: string, value: string, isAsked = true) => {
    const input = make('input', { type: 'text', value, required: isAsked });
    return { input, label: make('label', {}, `${words} `, input) };
  };
  const id = `van-ban-${at}`;
  const unit = choiceView('Đơn vị', units, `${id}-don-vi`);
  const options = issuers.map((value) => ({ value, words: '' }));
  const issuer = choiceView('Cơ quan ban hành', options, `${id}-co-quan`);
  issuer.input.value = said.issuer;
  unit.input.required = issuer.input.required = true;
  const type = field('Loại', said.type);
  const number = field('Số, ký hiệu', said.number);
  const date = field('Ngày ban hành', said.date);
  const title = field('Trích yếu', '');
  const view = make(
    'fieldset',
    {},
    make('legend', {}, `“${said.text}”`),
    ...[type.label, number.label, date.label, title.label],
    ...[issuer.label, issuer.list, unit.label, unit.list],
  );
  const value = (): SourceDocument => ({
    text: said.text,
    type: type.input.value.trim(),
    number: number.input.value.trim(),
    date: date.input.value.trim(),
    title: title.input.value.trim(),
    issuer: issuer.value(),
    unit: unit.value(),
  });
  return { view, value };
}
