import { trendOf } from '../../../src/model/trend.ts';
import { FRACTION, fractionOf, type Kind, oneOf, parentsOf, type Said } from './kind.ts';
import {
  below,
  figureIn,
  indicatorSum,
  inForce,
  inSentence,
  reportersOf,
  unitNamed,
} from './recount.ts';

/** What the claim is about: itself says so, or the line that it stands in, or its page. */
function topicOf(about: string | undefined, { text, page, model: { data } }: Said): string {
  if (about === 'chỉ tiêu này') {
    const code = page.replace(/^chi-tieu\/(.*)\.html$/, '$1');
    return inSentence(data.indicator.find((each) => each.code.toLowerCase() === code)?.name ?? '');
  }
  // What the units owe of fertility is the rate.
  if (about === 'mức sinh') return 'tfr';
  if (about) return about;
  const themes = /^(Mức sinh|Đào tạo|Kinh phí|Hoạt động|Sàng lọc trước sinh, sơ sinh): /;
  const start = themes.exec(text)?.[1];
  if (start) return start.toLowerCase();
  if (/mức sinh thay thế/.test(text)) return 'tfr';
  const pages = {
    'muc-sinh': 'mức sinh',
    'dao-tao': 'đào tạo',
    'kinh-phi': 'kinh phí',
    'hoat-dong': 'hoạt động',
    'sang-loc': 'sàng lọc trước sinh, sơ sinh',
  };
  return pages[page.replace('.html', '') as keyof typeof pages] ?? 'tfr';
}

/** `10 trong 12 đơn vị của thành phố Mẫu có số liệu năm 2025`. */
const HAVE: Kind = {
  pattern: new RegExp(
    `${FRACTION} đơn vị của (.+?) (chưa )?có số liệu(?: (?!năm \\d)(.+?))?(?: năm (\\d{4}))?(?=[.;,]| ·|Số liệu|$)`,
    'giu',
  ),
  fault: ([, every, some, all, place = '', none, about, after], said) => {
    const year = after ?? /Năm (\d{4})/.exec(said.text)?.[1] ?? '';
    const parent = unitNamed(said.model, place);
    const units = parent ? below(said.model, parent, year) : [];
    const reporters = reportersOf(
      said.model,
      topicOf(about?.replace(/^về /, '').toLowerCase(), said),
      year,
    );
    const have = units.filter(({ code }) => reporters.has(code)).length;
    const right = none ? units.length - have : have;
    return oneOf(fractionOf([every, some, all]), [`${right}/${units.length}`]);
  },
};

/** `12 trong 13 đơn vị của thành phố Mẫu có số của cả hai năm: … tăng ở 4 và giảm ở 8 đơn vị`. */
const BOTH_YEARS: Kind = {
  pattern: new RegExp(
    `Năm (\\d{4}).*?${FRACTION} đơn vị của (.+?) có số của cả hai năm: .*?(?: tăng ở (\\d+))?(?:(?:,| và)? giảm ở (\\d+))?(?:(?:,| và)? không đổi ở (\\d+))?\u00a0?\\s?đơn vị`,
    'gu',
  ),
  fault: ([, year = '', every, some, all, place = '', ...ways], { model }) => {
    const parent = unitNamed(model, place);
    const units = parent ? below(model, parent, year) : [];
    const before = String(Number(year) - 1);
    // A commune that was made within the year is of another territory than what was there before.
    const steps = units
      .filter((unit) => inForce(unit, before))
      .flatMap(({ code }) => {
        const [now, then] = [year, before].map((each) => figureIn(model, code, 'TFR', each));
        return now === undefined || then === undefined ? [] : Math.sign(now - then);
      });
    const count = (sign: number) => steps.filter((step) => step === sign).length;
    return oneOf(`${fractionOf([every, some, all])} ${ways.map((way) => way ?? 0).join(' ')}`, [
      `${steps.length}/${units.length} ${count(1)} ${count(-1)} ${count(0)}`,
    ]);
  },
};

/** `không so 1 đơn vị vì địa giới đã thay đổi`. */
const OTHER_GROUND: Kind = {
  pattern: /không so (\d+) đơn vị vì địa giới/gu,
  fault: ([, said = ''], { model }) =>
    oneOf(
      said,
      parentsOf(model).map((parent) =>
        String(
          below(model, parent, '2025').filter(
            (unit) =>
              !inForce(unit, '2024') &&
              ['2024', '2025'].every(
                (year) => figureIn(model, unit.code, 'SO-SINH', year) !== undefined,
              ),
          ).length,
        ),
      ),
    ),
};

/** `Năm 2025, 4 trong 9 đơn vị có số liệu đạt mục tiêu về tỷ lệ …`. */
const REACHED: Kind = {
  pattern: /Năm (\d{4}), (\d+) trong (\d+) đơn vị có số liệu đạt mục tiêu về (.+?)(?:\.|$)/gu,
  fault: ([, year = '', met, all, name = ''], { model }) => {
    const code = model.data.indicator.find((each) => inSentence(each.name) === name)?.code ?? '';
    const target = model.data.target.find(
      ({ indicator, from, to }) => indicator === code && `${from} ${to}` === `${year} ${year}`,
    );
    const parent = target && model.units.get(target.unit);
    const values = (parent ? below(model, parent, year) : []).flatMap(
      (unit) => figureIn(model, unit.code, code, year) ?? [],
    );
    const level = Number(target?.value);
    const right = values.filter((value) =>
      target?.comparator === '>' ? value > level : value >= level,
    );
    return oneOf(`${met}/${all}`, [`${right.length}/${values.length}`]);
  },
};

/** `Mới 2/3 đơn vị có mức sinh năm 2025`, `Mức sinh năm 2025 87/100 đơn vị`. */
const RATED: Kind = {
  pattern: new RegExp(
    `${FRACTION} đơn vị có mức sinh năm (\\d{4})|Mức sinh năm (\\d{4})(?:, con/phụ nữ)? ${FRACTION} đơn vị`,
    'gu',
  ),
  fault: ([, a, b, c, first, second, d, e, f], { model }) => {
    const year = first ?? second ?? '';
    const rated = reportersOf(model, 'tfr', year);
    return oneOf(
      fractionOf(first ? [a, b, c] : [d, e, f]),
      parentsOf(model).map((parent) => {
        const units = below(model, parent, year);
        return `${units.filter(({ code }) => rated.has(code)).length}/${units.length}`;
      }),
    );
  },
};

const numberOf = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));

/** `… của thành phố Mẫu …, cộng từ 10 trong 12 đơn vị …`: of which indicator the sentence tells. */
const ADDED: Kind = {
  pattern: new RegExp(
    `Năm (\\d{4}), .*?(?:cộng từ|tính lại từ tử số và mẫu số của) ${FRACTION} đơn vị(?: được (?:ít nhất )?([\\d.,]*\\d))?`,
    'gu',
  ),
  fault: ([whole, year = '', every, some, all, value], { model }) => {
    const said = value ?? /là ([\d.,]*\d)/.exec(whole)?.[1] ?? '';
    const place = parentsOf(model).find(({ name }) =>
      whole.toLowerCase().includes(name.toLowerCase()),
    );
    const units = place ? below(model, place, year) : [];
    const decimals = said.split(',')[1]?.length ?? 0;
    const isRate = whole.includes('tử số và mẫu số');
    const named = model.data.indicator.filter(({ name }) =>
      whole.toLowerCase().includes(inSentence(name).replace(/^(?:tổng )?số /, '')),
    );
    const right = named.map(({ code, numerator, denominator }) => {
      const codes = isRate ? [numerator ?? '', denominator ?? ''] : [code];
      const sum = indicatorSum(model, units, codes, year);
      return `${Number(sum.value.toFixed(decimals))} of ${sum.some}/${sum.all}`;
    });
    return oneOf(`${numberOf(said)} of ${fractionOf([every, some, all])}`, right);
  },
};

/** `73 đơn vị còn lại ở bảng đủ đơn vị`: of many the drawing has twelve. */
const REST: Kind = {
  pattern: /(\d+) đơn vị còn lại ở bảng đủ đơn vị/gu,
  fault: ([, said = ''], { model }) =>
    oneOf(
      said,
      parentsOf(model).map((parent) => {
        const rated = reportersOf(model, 'tfr', '2025');
        const drawn = below(model, parent, '2025').filter(({ code }) => rated.has(code));
        return String(drawn.length - 12);
      }),
    ),
};

/** `Năm 2025, …; 6 đơn vị có mức sinh thấp hơn mức sinh thay thế`: than 2,1. */
const BELOW: Kind = {
  pattern: /(\d+) đơn vị có mức sinh thấp hơn mức sinh thay thế/gu,
  fault: ([, said = ''], { text, model }) => {
    const year = /Năm (\d{4})/.exec(text)?.[1] ?? '';
    return oneOf(
      said,
      parentsOf(model).map((parent) => {
        const rates = below(model, parent, year).flatMap(
          ({ code }) => figureIn(model, code, 'TFR', year) ?? [],
        );
        return String(rates.filter((rate) => rate < 2.1).length);
      }),
    );
  },
};

/** `mức sinh của 4 đơn vị có xu hướng tăng`: by more than chance, at the level of so many units, and at both ends. */
const MOVED: Kind = {
  pattern: /(\d+) đơn vị có xu hướng (tăng|giảm)/gu,
  fault: ([, said = '', way], { model }) =>
    oneOf(
      said,
      parentsOf(model).map((parent) => {
        const units = below(model, parent, '2025');
        const moved = units.filter((unit) => {
          const own = model.grounds(unit, 'TFR').evidence;
          const known = own.filter(({ territory }) => territory === own.at(-1)?.territory);
          const rise = Number(known.at(-1)?.rate) - Number(known[0]?.rate);
          const trend = trendOf(known, units.length > 30 ? 99.8 : 95);
          return way === 'tăng' ? trend === 'rises' && rise > 0 : trend === 'falls' && rise < 0;
        });
        return String(moved.length);
      }),
    ),
};

export const FIGURES: readonly Kind[] = [
  REST,
  BOTH_YEARS,
  REACHED,
  HAVE,
  OTHER_GROUND,
  RATED,
  ADDED,
  BELOW,
  MOVED,
];
