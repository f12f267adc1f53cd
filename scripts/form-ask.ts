/** Which form for whom, as commands name them. */
import { type FormLayout, formLayouts } from '../src/dataset/form-layout.ts';
import { type Outline, outlines } from '../src/dataset/narrative.ts';
import { officialCode } from '../src/dataset/unit-life.ts';
import { list, number } from '../src/format.ts';
import type { Model } from '../src/model/model.ts';
import { partedSites } from '../src/model/simulation.ts';
import type { Unit } from '../src/model/unit-tree.ts';
import { read } from '../src/read/read.ts';
import { Refusal } from './refusal.ts';

/** The real data and the simulated, each apart. */
export function modelsOf(folder: string): readonly [Model, ...Model[]] {
  const reading = read(folder);
  if (!reading?.data)
    throw new Refusal(1, `Số liệu trong “${folder}” chưa đọc được: chạy npm run validate.`);
  const { own, sample } = partedSites(reading.data, reading.problems);
  return sample ? [own, sample] : [own];
}

/** The forms of the codes; all where none is named. */
export function layoutsOf({ data }: Model, codes: readonly string[]): readonly FormLayout[] {
  const all = formLayouts(data.officialForm);
  if (all.length === 0)
    throw new Refusal(2, 'Thư mục số liệu không có biểu nào trong “bieu-mau-chinh-thuc”.');
  const known = all.map(({ head }) => head.form);
  const strange = codes.find((code) => !known.includes(code));
  if (strange !== undefined)
    throw new Refusal(
      2,
      `Không có biểu mã “${strange}”; có ${number(all.length)} biểu: ${list(known)}.`,
    );
  return codes.length === 0 ? all : all.filter(({ head }) => codes.includes(head.form));
}

/** The forms and the outlines of reports of the codes; all where none is named. */
export function papersOf(
  model: Model,
  codes: readonly string[],
): { readonly layouts: readonly FormLayout[]; readonly narratives: readonly Outline[] } {
  const all = outlines(model.data.narrative);
  const isOutline = (code: string) => all.some(({ head }) => head.narrative === code);
  const forms = codes.filter((code) => !isOutline(code));
  const hasForms = codes.length === 0 ? model.data.officialForm.length > 0 : forms.length > 0;
  return {
    layouts: hasForms || all.length === 0 ? layoutsOf(model, forms) : [],
    narratives: codes.length === 0 ? all : all.filter(({ head }) => codes.includes(head.narrative)),
  };
}

/** The last unit of a code, in the data that it is of. */
export function unitIn(
  models: readonly Model[],
  code: string,
): { readonly model: Model; readonly unit: Unit } {
  const [first] = models.flatMap((model) => {
    const unit = model.data.unit.filter((each) => officialCode(each.code) === code).at(-1);
    return unit ? [{ model, unit: model.units.get(unit.code) ?? unit }] : [];
  });
  if (!first) throw new Refusal(2, `Không có đơn vị mã “${code}” trong danh mục đơn vị.`);
  return first;
}
