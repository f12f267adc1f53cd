/** How far units have reported, and how many there are. */
import type { Model } from '../../../src/model/model.ts';
import type { Unit } from '../../../src/model/unit-tree.ts';
import { FRACTION, fractionOf, type Kind, oneOf, parentsOf } from './kind.ts';
import { below, inForce, reportersOf, unitNamed, usersOf } from './recount.ts';
import { type Reported, reportedIn } from './reported.ts';

const wordsOf = new WeakMap<Model, ReadonlyMap<Unit, Reported>>();

function reported(model: Model): ReadonlyMap<Unit, Reported> {
  const found = wordsOf.get(model) ?? reportedIn(model);
  wordsOf.set(model, found);
  return found;
}

const howMany = (model: Model, ...words: readonly Reported['word'][]): number =>
  [...reported(model).values()].filter(({ word }) => words.includes(word)).length;

/** `năm 2025: 1 đơn vị chưa báo cáo, 1 chỉ có số của các năm trước, 4 chưa đủ và 6 đã báo cáo đủ`. */
const STATUSES: Kind = {
  pattern:
    /(?:(\d+) (?:đơn vị )?chưa báo cáo)?(?:, )?(?:(\d+) (?:đơn vị )?chỉ có số của các năm trước)?(?:, | và )?(?:(\d+) (?:đơn vị )?chưa đủ)(?: và )?(?:(\d+) (?:đơn vị )?đã báo cáo đủ)?/gu,
  fault: ([, ...said], { model }) =>
    oneOf(said.map((each) => each ?? '0').join(' '), [
      (['silent', 'older', 'part', 'whole'] as const).map((word) => howMany(model, word)).join(' '),
    ]),
};

/** `4 đơn vị chưa báo cáo`, `5 xã, phường chưa báo cáo`. */
const SILENT: Kind = {
  pattern: /(\d+) (?:đơn vị|xã, phường|xã|phường) chưa báo cáo(?! đủ)/gu,
  fault: ([, said = ''], { model }) => oneOf(said, [String(howMany(model, 'silent'))]),
};

/** `Cả 12 đơn vị đã báo cáo đủ`, `6 trong 12 đơn vị đã báo cáo đủ`. */
const WHOLE: Kind = {
  pattern: new RegExp(`${FRACTION} đơn vị đã báo cáo đủ`, 'giu'),
  fault: ([, ...of], { model }) =>
    oneOf(fractionOf(of), [`${howMany(model, 'whole')}/${reported(model).size}`]),
};

/** `Thành phố Ví Dụ, năm 2025: 2 đơn vị đã báo cáo đủ`: all of them, and nothing else to say. */
const ALL_WHOLE: Kind = {
  pattern: /năm \d{4}: (\d+) đơn vị đã báo cáo đủ/gu,
  fault: ([, said = ''], { model }) => {
    const whole = howMany(model, 'whole');
    return oneOf(said, whole === reported(model).size ? [String(whole)] : []);
  },
};

/** `Số liệu năm 2025: 6 trong 12 xã, phường còn thiếu`: of a duty that brings all that is owed. */
const STILL_OWED: Kind = {
  pattern: new RegExp(`Số liệu năm \\d{4}: ${FRACTION} (?:xã, phường|xã|phường) còn thiếu`, 'gu'),
  fault: ([, ...of], { model }) =>
    oneOf(fractionOf(of), [`${howMany(model, 'silent', 'older', 'part')}/${reported(model).size}`]),
};

/** `22 đơn vị chưa có số năm 2025`: above thirty communes, those without anything of the newest year. */
const BEHIND: Kind = {
  pattern: /(\d+) đơn vị chưa có số năm (\d{4})|và (\d+) đơn vị khác/gu,
  fault: ([, all, of, rest], { page, model }) => {
    const year = of ?? '2025';
    const rated = reportersOf(model, 'tfr', year);
    const unrated = parentsOf(model).map(
      (parent) => below(model, parent, year).filter(({ code }) => !rated.has(code)).length,
    );
    const used = usersOf(model, year);
    const unspent = parentsOf(model).map(
      (parent) => below(model, parent, year).filter(({ code }) => !used.has(code)).length,
    );
    const right = [
      ...(page === 'kinh-phi.html' ? unspent : unrated),
      ...(/^(?:muc-sinh|kinh-phi)\.html$/.test(page) ? [] : [howMany(model, 'silent', 'older')]),
    ];
    // Of those that are led to twelve are named.
    return oneOf(
      all ?? rest ?? '',
      right.map((count) => String(rest ? count - 12 : count)),
    );
  },
};

/** `36 đơn vị chưa có số năm 2025, trong đó 18 chưa báo cáo`. */
const BEHIND_SILENT: Kind = {
  pattern: /chưa có số năm \d{4}, trong đó (\d+) chưa báo cáo/gu,
  fault: ([, said = ''], { model }) => oneOf(said, [String(howMany(model, 'silent'))]),
};

/** `12 đơn vị` in a margin, `Xem cả 12 xã, phường`, `12 đơn vị, 2 đơn vị đã kết thúc hoạt động`. */
const ALL: Kind = {
  pattern:
    /^(?:Từng [\p{L}, ]+ )?(\d+) đơn vị$|Xem cả (\d+) (?:xã, phường|xã|phường|đơn vị)$|Số liệu mới nhất của (\d+) đơn vị/gu,
  fault: ([, margin, all, newest], { model }) =>
    oneOf(
      margin ?? all ?? newest ?? '',
      [model.units.roots, ...model.units.all.map(({ code }) => model.units.children(code))].flatMap(
        (units) => {
          const years = ['2024', '2025'].map((year) => units.filter((unit) => inForce(unit, year)));
          return [...years, units].map(({ length }) => String(length));
        },
      ),
    ),
};

/** `Thành phố Mẫu 12 đơn vị, 2 đơn vị đã kết thúc hoạt động`: a group of the register. */
const GROUP: Kind = {
  pattern: /^(.+?) (\d+) đơn vị(?:, (\d+) đơn vị đã kết thúc hoạt động)?$/gu,
  fault: ([, place = '', living = '', ended = '0'], { model }) => {
    const parent = unitNamed(model, place);
    if (!parent && place !== 'Cấp cao nhất') return null;
    const units = parent ? model.units.children(parent.code) : model.units.roots;
    const gone = units.filter(({ validTo }) => validTo !== null && validTo < '2025-12-31').length;
    return oneOf(`${living} ${ended}`, [`${units.length - gone} ${gone}`]);
  },
};

/** `Số liệu năm 2025: 6 trong 12 xã, phường còn thiếu`. */
const MISSING: Kind = {
  pattern: /(\d+) trong (\d+) (?:đơn vị|xã, phường|xã|phường) còn thiếu/gu,
  fault: ([, some, all], { model }) => {
    const { size } = reported(model);
    return oneOf(`${some}/${all}`, [`${size - howMany(model, 'whole')}/${size}`]);
  },
};

/** `Không gồm 4 đơn vị đã kết thúc hoạt động`. */
const ENDED: Kind = {
  pattern: /Không gồm (\d+) đơn vị đã kết thúc hoạt động/gu,
  fault: ([, said = ''], { model }) =>
    oneOf(
      said,
      parentsOf(model).map(({ code }) => {
        const units = model.units.children(code);
        return String(units.filter((unit) => !inForce(unit, '2025')).length);
      }),
    ),
};

/** `10 trong 100 đơn vị, cần chú ý trước`: so many rows stay on a sheet of paper. */
const FIRST: Kind = {
  pattern: /(\d+) trong (\d+) đơn vị, cần chú ý trước/gu,
  fault: ([, some, all], { model }) =>
    oneOf(
      `${some}/${all}`,
      parentsOf(model)
        .map((parent) => below(model, parent, '2025').length)
        .flatMap((count) => (count > 12 ? `10/${count}` : [])),
    ),
};

export const STATUS_KINDS: readonly Kind[] = [
  FIRST,
  STILL_OWED,
  MISSING,
  ENDED,
  STATUSES,
  SILENT,
  ALL_WHOLE,
  WHOLE,
  BEHIND,
  BEHIND_SILENT,
  ALL,
  GROUP,
];
