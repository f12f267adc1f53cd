/** Of whom training and money are counted. */
import type { Model } from '../../../src/model/model.ts';
import type { Unit } from '../../../src/model/unit-tree.ts';
import { FRACTION, fractionOf, type Kind, oneOf, parentsOf } from './kind.ts';
import { below, formOf, formSums, usersOf } from './recount.ts';

/** Of each unit below with both numbers of any audience, whether all its shares reach what is asked of them in 2025. */
function judgedBelow(model: Model, parent: Unit): readonly boolean[] {
  const goals = model.data.target.filter(
    ({ unit, audience, value, from, to }) =>
      unit === parent.code &&
      audience !== null &&
      typeof value === 'number' &&
      from === 2025 &&
      to === 2025,
  );
  return below(model, parent, '2025').flatMap((unit) => {
    const shares = goals.flatMap(({ audience, value, comparator }) => {
      const own = formOf(model, unit, audience ?? '', '2025');
      const [trained, eligible] = (['trained', 'eligible'] as const).map((key) =>
        own.reduce((total, row) => total + Number(row[key]), 0),
      );
      if (!eligible) return [];
      const share = (100 * Number(trained)) / eligible;
      return comparator === '>' ? share > Number(value) : share >= Number(value);
    });
    return shares.length > 0 ? [shares.every((reaches) => reaches)] : [];
  });
}

/** `trong 9 đơn vị đủ số liệu đào tạo, 8 chưa đạt mục tiêu`; `1 trong 9 đơn vị đủ số liệu đạt mục tiêu`. */
const JUDGED: Kind = {
  pattern:
    /trong (\d+) đơn vị đủ số liệu đào tạo, (\d+) (?:chưa đạt|chưa tới) mục tiêu|(\d+) trong (\d+) đơn vị đủ số liệu đạt mục tiêu/gu,
  fault: ([, judged, missed, met, all], { model }) =>
    oneOf(
      judged ? `${Number(judged) - Number(missed)}/${judged}` : `${met}/${all}`,
      parentsOf(model).map((parent) => {
        const units = judgedBelow(model, parent);
        return `${units.filter((reaches) => reaches).length}/${units.length}`;
      }),
    ),
};

/** `276/477 lượt người, từ 9 trong 12 đơn vị`. */
const TRAINED: Kind = {
  pattern: new RegExp(`([\\d.]+)/([\\d.]+) lượt người, từ ${FRACTION} đơn vị`, 'gu'),
  fault: ([, trained = '', eligible = '', ...of], { model }) =>
    oneOf(
      `${trained}/${eligible} ${fractionOf(of)}`.replaceAll('.', ''),
      formSums(model).map(
        (sum) => `${sum.trained}/${sum.eligible} ${sum.some.length}/${sum.all.length}`,
      ),
    ),
};

/** `Tính từ 9/12 xã, phường có đủ số liệu`, `Tỷ lệ cộng từ 9 trong 12 đơn vị`, `… số thuộc diện: 9 trong 12 đơn vị`. */
const SUMMED: Kind = {
  pattern: new RegExp(
    `(?:Tính từ|Tỷ lệ cộng từ|số đã học và số thuộc diện:|Đào tạo: [\\p{L} ]+) ${FRACTION} (?:đơn vị|xã, phường)`,
    'gu',
  ),
  fault: ([, ...of], { model }) =>
    oneOf(
      fractionOf(of),
      formSums(model).map(({ some, all }) => `${some.length}/${all.length}`),
    ),
};

/** n and N of the newest year in which a unit below has both amounts. */
function usedBelow(model: Model, parent: Unit): readonly [number, number] {
  const codes = new Set(model.units.children(parent.code).map(({ code }) => code));
  const years = model.data.budget.flatMap(({ unit, period, allocated, used }) =>
    codes.has(unit) && typeof allocated === 'number' && typeof used === 'number' ? period : [],
  );
  const year = years.toSorted().at(-1) ?? '';
  const units = below(model, parent, year);
  const users = usersOf(model, year);
  return [units.filter(({ code }) => users.has(code)).length, units.length];
}

/** `8 trong 12 đơn vị đã có số sử dụng: 262,4 trong …`, `Kinh phí đã sử dụng năm 2025 8/12 đơn vị`. */
const USED: Kind = {
  pattern: new RegExp(
    `(?:Mới |Kinh phí đã sử dụng năm \\d{4} )?${FRACTION} đơn vị (?:đã )?có số sử dụng|Kinh phí đã sử dụng năm \\d{4} ${FRACTION} đơn vị`,
    'giu',
  ),
  fault: ([, ...of], { model }) =>
    oneOf(
      fractionOf(of[0] || of[1] ? of.slice(0, 3) : of.slice(3)),
      parentsOf(model).map((parent) => usedBelow(model, parent).join('/')),
    ),
};

/** `4 xã, phường chưa có số sử dụng`. */
const UNUSED: Kind = {
  pattern: /(\d+) (?:xã, phường|xã|phường|đơn vị) chưa có số sử dụng/gu,
  fault: ([, none = ''], { model }) =>
    oneOf(
      none,
      parentsOf(model).map((parent) => {
        const [some, all] = usedBelow(model, parent);
        return String(all - some);
      }),
    ),
};

/** `Cộng 8 đơn vị`: the row below a table. */
const ROW: Kind = {
  pattern: /^Cộng (\d+) đơn vị$/gu,
  fault: ([, said = ''], { model }) =>
    oneOf(said, [
      ...formSums(model).map(({ some }) => String(some.length)),
      ...parentsOf(model).map((parent) => String(usedBelow(model, parent)[0])),
    ]),
};

/** `chưa tính được: 6 đơn vị thiếu tổng số thuộc diện, 9 đơn vị chưa có số của năm và 6 đơn vị không có biểu`. */
const WITHOUT: Kind = {
  pattern: /chưa tính được: (\d+ đơn vị [^.]*)\./gu,
  fault: ([, said = ''], { model }) => {
    const parts = [...said.matchAll(/(\d+) đơn vị/gu)].map(([, count]) => Number(count));
    const all = parts.reduce((total, count) => total + count, 0);
    const right = formSums(model).map((sum) => String(sum.all.length - sum.some.length));
    return oneOf(String(all), right);
  },
};

export const SHARES: readonly Kind[] = [WITHOUT, JUDGED, TRAINED, SUMMED, USED, UNUSED, ROW];
