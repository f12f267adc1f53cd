/** Templates: for which unit, of which table and year; made on this machine, as all else of the desk. */
import type { Dropped } from '../../desk/dropped.ts';
import type { TemplateAsk, TemplateChoices } from '../../desk/template-choice.ts';
import { today } from '../../read/clock.ts';
import { button, make } from './element.ts';
import { choiceView } from './head-view.ts';
import { type Runner, TEMPLATES } from './runner.ts';

export interface TemplateActs {
  readonly save: (name: string, content: Uint8Array) => void;
  readonly say: (words: string) => void;
}

/** The form of what can be chosen. */
export function templateForm(
  { units, tables }: TemplateChoices,
  runner: Runner,
  acts: TemplateActs,
) {
  const unit = choiceView('Đơn vị', units, 'bieu-mau-don-vi');
  const table = make('select', {}, ...tables.map((each) => new Option(each.title, each.name)));
  const year = make('input', {
    type: 'number',
    min: '1990',
    max: '2100',
    value: today(null).slice(0, 4),
  });
  const give = async (isBook: boolean) => {
    const ask: TemplateAsk = {
      unit: unit.value(),
      table: table.value,
      year: Number(year.value),
      isBook,
    };
    const file = await runner.askPart<Dropped | null>(TEMPLATES, ask);
    if (!file) {
      unit.input.focus();
      return acts.say('Chọn một đơn vị trong danh sách.');
    }
    acts.save(file.name, file.bytes);
    acts.say(`Đã lập ${file.name}: điền rồi kiểm tra ở trang này.`);
  };
  return make(
    'div',
    { className: 'head' },
    unit.label,
    unit.list,
    make('label', {}, 'Bảng ', table),
    make('label', {}, 'Năm ', year),
    make(
      'p',
      { className: 'acts' },
      button('Tải biểu Excel', () => give(true)),
      ' ',
      button('Tải biểu CSV', () => give(false)),
    ),
  );
}
