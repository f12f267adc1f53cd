import { beforeAll, describe, expect, test } from 'vitest';
import { birthsChart } from '../../src/chart/births.ts';
import { type Drawing, drawing } from '../../src/chart/drawing.ts';
import { trendChart } from '../../src/chart/trend.ts';
import { yearlyChart } from '../../src/chart/yearly.ts';
import { datedTargets, latestOfKind, referenceLevel } from '../../src/model/target.ts';
import { modelOf } from '../data-folder.ts';
import { inContext, served } from './context.ts';

const { url } = await served();

const HEAD = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn';
const TARGETS = 'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Phép so sánh;Giá trị;Từ năm;Đến năm;Loại;Nguồn';
const LEVEL = 'MT;VN;TFR;=;2,1;2020;2030;mức tham chiếu;BC';
const GOAL = 'MT2;040;TFR;=;2,1;2030;2030;mục tiêu giai đoạn;BC';
const UNITS = `Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên
VN;Việt Nam;quốc gia;
040;Thành phố Cao Bằng;thành phố thuộc tỉnh;VN
`;

const words = { id: 'a', label: '', description: '', simulated: false };

/** The unit's figures, one of each year up to 2025, of an indicator. */
function modelWith(code: string, figures: readonly string[], targets: readonly string[] = []) {
  const rows = figures.map(
    (figure, at) => `040;${code};${2026 - figures.length + at};${figure};BC`,
  );
  const model = modelOf({
    'don-vi.csv': UNITS,
    'so-lieu.csv': [HEAD, ...rows, ''].join('\n'),
    ...(targets.length > 0 && { 'muc-tieu.csv': [TARGETS, ...targets, ''].join('\n') }),
  });
  const unit = model.units.get('040');
  if (!unit) throw new Error('No unit');
  return { model, unit };
}

function trend(figures: readonly string[], ...targets: readonly string[]): Drawing {
  const { model, unit } = modelWith('TFR', figures, [LEVEL, ...targets]);
  const series = model.series(unit, 'TFR');
  if (!series) throw new Error('No series');
  const all = model.targets(unit, 'TFR');
  const [reference, dated] = [referenceLevel(all), datedTargets(all)];
  const named = latestOfKind(dated);
  return drawing((width) => trendChart({ series, reference, targets: dated, named }, width), words);
}

function counts(figures: readonly string[]): readonly [births: Drawing, yearly: Drawing] {
  const { model, unit } = modelWith('SO-SINH', figures);
  const [{ births }, series] = [model.profile(unit), model.series(unit, 'SO-SINH')];
  if (!births || !series) throw new Error('No births');
  return [
    drawing((width) => birthsChart(births, width), words),
    drawing((width) => yearlyChart(series, width), words),
  ];
}

const forty = (first: number, step: number, decimals: number) =>
  Array.from({ length: 41 }, (_, at) => (first + step * at).toFixed(decimals).replace('.', ','));
const [falling, rising] = [counts(forty(400, -6, 0)), counts(forty(160, 6, 0))];
const gaps = counts(['300', '', '-', '280', '', '290']);

/** Drawings whose words are many, or near each other, or beside years without a figure. */
const rates: Readonly<Record<string, Drawing>> = {
  'a rising line with a goal': trend(['1,86', '1,90', '1,92', '1,96', '2,03'], GOAL),
  'a steep fall': trend(['2,90', '2,71', '2,44', '2,20', '1,80'], GOAL),
  'a line along the level': trend(['2,11', '2,09', '2,12', '2,08', '2,11', '2,09'], GOAL),
  'forty-one years of a rate': trend(forty(5, -0.075, 2), GOAL),
  'forty-one years of a rising rate': trend(forty(1.2, 0.03, 2), GOAL),
  'years without a rate': trend(['1,86', '', '1,92', '-', '', '2,03'], GOAL),
  'a last year without a rate': trend(['1,86', '1,90', '1,96', '2,03', ''], GOAL),
  'a far goal': trend(['1,86', '1,90'], GOAL, 'MT3;040;TFR;≥;1,95;2050;2050;dự kiến;BC'),
};

const numbers: Readonly<Record<string, Drawing>> = {
  'forty-one years of falling births': falling[0],
  'forty-one years of rising births': rising[0],
  'forty-one years of a count': falling[1],
  'years without births': gaps[0],
  'years without a count': gaps[1],
};

/** Runs in the page: pairs of words that meet, and words that lie on a hatching or over the edge. */
function collisions(svg: Element): string[] {
  const boxOf = (element: Element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    // A line of words is higher than its letters.
    const spare = element.localName === 'text' ? 4 : 0;
    return { element, left, right, top: top + spare, bottom: bottom - spare };
  };
  const meet = (a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
  const all = [...svg.querySelectorAll('text')].map(boxOf);
  const hatched = [...svg.querySelectorAll('.unknown-year rect')].map(boxOf);
  const said = ({ element }: ReturnType<typeof boxOf>) => element.textContent;
  return [
    ...all.flatMap((one, at) =>
      all
        .slice(at + 1)
        .filter((other) => meet(one, other))
        .map((other) => `${said(one)} | ${said(other)}`),
    ),
    ...all
      .filter((one) => hatched.some((each) => meet(one, each)))
      .map((one) => `hatched: ${said(one)}`),
  ];
}

/** Runs in the page: how far the middle of the newest number is from its dot, and from year to year; px. */
function newest(svg: Element) {
  const middleOf = (element: Element | null | undefined) => {
    const { left = 0, right = 0 } = element?.getBoundingClientRect() ?? {};
    return (left + right) / 2;
  };
  const dots = [...svg.querySelectorAll('circle[data-label]')].map(middleOf).sort((a, b) => a - b);
  const gaps = dots.slice(1).map((dot, at) => dot - (dots[at] ?? 0));
  return {
    away: Math.abs(middleOf(svg.querySelector('.headline text')) - (dots.at(-1) ?? 0)),
    pitch: Math.min(...gaps),
  };
}

/** What is found in drawings of a width, each laid in turn into a page of the site's own style. */
function seen<T>(
  drawings: Readonly<Record<string, Drawing>>,
  size: 'narrow' | 'wide',
  width: number,
  look: (svg: Element) => T,
): Promise<ReadonlyMap<string, T>> {
  return inContext({ viewport: { width, height: 900 } }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${url}muc-sinh.html`);
    const found = new Map<string, T>();
    for (const [name, drawn] of Object.entries(drawings)) {
      await page.evaluate((markup) => {
        document.body.innerHTML = `<figure class="chart">${markup}</figure>`;
      }, drawn[size]);
      const svg = page.locator('svg');
      found.set(name, (await svg.evaluate(look as (svg: Element) => unknown)) as T);
    }
    return found;
  });
}

describe.each([
  ['narrow', 390],
  ['wide', 1280],
] as const)('the %s drawing of', (size, width) => {
  const all = { ...rates, ...numbers };
  let met: ReadonlyMap<string, string[]>;
  let ends: ReadonlyMap<string, ReturnType<typeof newest>>;
  beforeAll(async () => {
    met = await seen(all, size, width, collisions);
    ends = await seen(rates, size, width, newest);
  });

  test.each(Object.keys(all))('%s lays no word on another or on a hatching', (name) => {
    expect(met.get(name)).toEqual([]);
  });

  test.each(Object.keys(rates))('%s has its newest number on its year', (name) => {
    const { away = Infinity, pitch = 0 } = ends.get(name) ?? {};
    expect(away).toBeLessThanOrEqual(pitch / 2 + 0.5);
  });
});
