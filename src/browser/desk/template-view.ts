/** Templates and reports in words: for which unit and time; made on this machine, as all else of the desk. */
import type { Dropped } from '../../desk/dropped.ts';
import type { NarrativeAsk } from '../../desk/narrative-choice.ts';
import type { TemplateAsk, TemplateChoices } from '../../desk/template-choice.ts';
import { today } from '../../read/clock.ts';
import { button, make } from './element.ts';
import { choiceView } from './head-view.ts';
import { NARRATIVES, type Runner, TEMPLATES } from './runner.ts';

export interface TemplateActs {
  readonly save: (name: string, content: Uint8Array) => void;
  readonly say: (words: string) => void;
}

/** The form of what can be chosen. */
export function templateForm(
  { units, tables, reports }: TemplateChoices,
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
    ...(reports.length > 0 ? reportFields(reports, unit, { runner, ...acts }) : []),
  );
}

const LACKING: Readonly<Record<keyof NarrativeAsk, string>> = {
  unit: 'Chọn một đơn vị trong danh sách.',
  report: 'Trang không có khung của báo cáo này.',
  period: 'Ghi kỳ như 2025, 2021-2025, Quý III/2025.',
};

/** The report in words of the same unit. */
function reportFields(
  reports: TemplateChoices['reports'],
  unit: ReturnType<typeof choiceView>,
  { runner, save, say }: TemplateActs & { readonly runner: Runner },
): readonly HTMLElement[] {
  const report = make('select', {}, ...reports.map(({ value, words }) => new Option(words, value)));
  const period = make('input', {
    type: 'text',
    value: String(Number(today(null).slice(0, 4)) - 1),
  });
  const write = async () => {
    const ask: NarrativeAsk = {
      ...{ unit: unit.value(), report: report.value, period: period.value },
    };
    const file = await runner.askPart<Dropped | keyof NarrativeAsk>(NARRATIVES, ask);
    if (typeof file === 'string') {
      if (file !== 'report') ({ unit: unit.input, period })[file].focus();
      return say(LACKING[file]);
    }
    save(file.name, file.bytes);
    say(`Đã lập ${file.name}: viết tiếp trong Word.`);
  };
  return [
    make('label', {}, 'Báo cáo bằng lời ', report),
    make('label', {}, 'Kỳ ', period),
    make('p', { className: 'acts' }, button('Tải khung báo cáo Word', write)),
  ];
}
