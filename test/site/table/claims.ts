/** What a page says of how many units of how many, held against a count of the rows themselves. */
import type { Model } from '../../../src/model/model.ts';
import type { Realms } from '../../../src/model/realm.ts';
import type { Unit } from '../../../src/model/unit-tree.ts';

/** The sentences of a page, its description too. */
export function sentencesOf(document: Document): readonly string[] {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
  const blocks = 'h1, h2, h3, p, li, dt, dd, figcaption, summary, .margin, .margin *, td, .card *';
  const texts = [...document.querySelectorAll(blocks)].map(({ textContent }) =>
    plain(textContent ?? ''),
  );
  const meta = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  // What a report prints is its own count.
  const own = [...texts, plain(meta)].map((text) => text.replace(/“[^”]*”/gu, '“…”'));
  return [...new Set(own)].filter((text) => /\d/.test(text));
}

const isInForce = ({ validFrom, validTo }: Unit, year: string): boolean =>
  (validFrom === null || validFrom <= `${year}-12-31`) &&
  (validTo === null || validTo >= `${year}-12-31`);

const SCREENING = 'Sàng lọc trước sinh, sơ sinh';

const isSaid = (value: unknown): boolean => typeof value === 'number' || value === 'mark';

/** The units below the place of a name that were in force at the end of the year. */
function unitsBelow(model: Model, place: string, year: string): readonly Unit[] {
  const parent = model.units.all.find(({ name }) => name.toLowerCase() === place.toLowerCase());
  return parent ? model.units.children(parent.code).filter((unit) => isInForce(unit, year)) : [];
}

/** The codes of the units with a figure of a topic in a year: a theme, or the name of an indicator. */
function reportersOf({ data }: Model, topic: string, year: string): ReadonlySet<string> {
  const groups = new Map(data.indicator.map(({ code, theme }) => [code, theme]));
  const inYear = (period: string) => period.replace(/^.*\//, '').startsWith(year);
  const observed = (isOf: (code: string) => boolean) =>
    data.observation.filter(
      ({ indicator, period, value }) => isOf(indicator) && inYear(period) && isSaid(value),
    );
  const rows = {
    'mức sinh': () => observed((code) => groups.get(code) === 'Mức sinh'),
    'hoạt động': () =>
      observed((code) => !['Mức sinh', SCREENING].includes(groups.get(code) ?? '')),
    'sàng lọc trước sinh, sơ sinh': () => observed((code) => groups.get(code) === SCREENING),
    'đào tạo': () => data.training.filter(({ asOf, trained }) => inYear(asOf) && isSaid(trained)),
    'kinh phí': () =>
      data.budget.filter(
        ({ period, allocated, used, printed }) =>
          inYear(period) && [allocated, used, printed].some(isSaid),
      ),
    tfr: () => observed((code) => code === 'TFR'),
  }[topic];
  const code = data.indicator.find(({ name }) => sameName(name, topic))?.code;
  return new Set((rows?.() ?? observed((each) => each === code)).map(({ unit }) => unit));
}

/** As it stands within a sentence: without what a form asks to fill in. */
const sameName = (name: string, said: string): boolean =>
  name
    .replace(/ ?… ?\((.+)\)$/u, ' $1')
    .replace(/ \(ghi [^)]*\)$/u, '')
    .toLowerCase() === said.toLowerCase();

const SAID =
  /(?:(cả) (\d+)|(\d+) trong (\d+)) đơn vị của (.+?) (chưa )?có số liệu(?: (?!năm \d)(.+?))?(?: năm (\d{4}))?(?=[.;,]|Số liệu|$)/giu;

/** The fault of one claim; null where it is right. */
function faultOf(match: RegExpMatchArray, text: string, page: string, model: Model): string | null {
  const [, every, whole, some, all, place = '', none, about, after] = match;
  const year = after ?? /Năm (\d{4})/.exec(text)?.[1] ?? '';
  const [n, of] = every ? [Number(whole), Number(whole)] : [Number(some), Number(all)];
  const units = unitsBelow(model, place, year);
  const topic = topicOf(about?.replace(/^về /, ''), text, page, model);
  const reporters = reportersOf(model, topic, year);
  const have = units.filter(({ code }) => reporters.has(code)).length;
  const right = none ? units.length - have : have;
  if (n === right && of === units.length) return null;
  return `${page}: “${match[0]}” (${topic}): ${right} trong ${units.length}`;
}

/** What the claim is about: itself says so, or the line that it stands in, or its page. */
function topicOf(about: string | undefined, text: string, page: string, { data }: Model): string {
  if (about === 'chỉ tiêu này') {
    const code = page.replace(/^chi-tieu\/(.*)\.html$/, '$1');
    return data.indicator.find((each) => each.code.toLowerCase() === code)?.name ?? '';
  }
  // What the units owe of fertility is the rate.
  if (about === 'mức sinh') return 'tfr';
  if (about) return about;
  const start = /^(Mức sinh|Đào tạo|Kinh phí|Hoạt động|Sàng lọc trước sinh, sơ sinh): /.exec(
    text,
  )?.[1];
  if (start) return start.toLowerCase();
  if (/mức sinh thay thế/.test(text)) return 'tfr';
  const themes = {
    'muc-sinh': 'mức sinh',
    'dao-tao': 'đào tạo',
    'kinh-phi': 'kinh phí',
    'hoat-dong': 'hoạt động',
    'sang-loc': 'sàng lọc trước sinh, sơ sinh',
  };
  return themes[page.replace('.html', '') as keyof typeof themes] ?? '';
}

/** `276/477 lượt người, từ 9 trong 12 đơn vị`. */
const SUMS = /([\d.]+)\/([\d.]+) lượt người, từ (?:(cả) )?(\d+)(?: trong (\d+))? đơn vị/gu;

/** Every sum of an audience in a year below a unit, as it would be said: `276/477 9/12`. */
function sumsOf(model: Model): ReadonlySet<string> {
  const { training } = model.data;
  const audiences = new Set(training.map(({ audience }) => audience));
  const years = new Set(training.map(({ asOf }) => asOf.slice(0, 4)));
  const found = new Set<string>();
  for (const parent of model.units.all)
    for (const audience of audiences)
      for (const year of years) {
        const units = model.units.children(parent.code).filter((unit) => isInForce(unit, year));
        const forms = units.map(({ code }) => {
          const rows = training.filter(
            (row) => row.unit === code && row.audience === audience && row.asOf.startsWith(year),
          );
          const last = rows
            .map(({ asOf }) => asOf)
            .toSorted()
            .at(-1);
          return rows.filter(
            ({ asOf, trained, eligible }) =>
              asOf === last && typeof trained === 'number' && typeof eligible === 'number',
          );
        });
        const rows = forms.flat();
        const sum = (key: 'trained' | 'eligible') =>
          rows.reduce((all, row) => all + Number(row[key]), 0);
        const some = forms.filter((form) => form.length > 0).length;
        found.add(`${sum('trained')}/${sum('eligible')} ${some}/${units.length}`);
      }
  return found;
}

/** A count of units of which nothing is known: each is to be held against the rows. */
const OTHER = /\d+ trong \d+ đơn vị|\d+\/\d+ (?:đơn vị|xã|phường)/gu;
const KNOWN: readonly RegExp[] = [
  // Of those that can be judged: no count of who reports.
  /\d+ trong \d+ đơn vị đủ số liệu đạt mục tiêu/,
];

export interface Claims {
  /** How many counts the page says. */
  readonly said: number;
  readonly faults: readonly string[];
}

const sums = new WeakMap<Model, ReadonlySet<string>>();

export function claimsOf(page: string, document: Document, { own, sample }: Realms): Claims {
  const model = sample && page.includes('mo-phong') ? sample : own;
  const known = sums.get(model) ?? sumsOf(model);
  sums.set(model, known);
  const faults: string[] = [];
  let said = 0;
  for (const text of sentencesOf(document)) {
    for (const match of text.matchAll(SAID)) {
      said += 1;
      faults.push(...[faultOf(match, text, page, model) ?? []].flat());
    }
    for (const [words, trained = '', eligible = '', every, some, all] of text.matchAll(SUMS)) {
      said += 1;
      const plain = (number: string) => number.replaceAll('.', '');
      const key = `${plain(trained)}/${plain(eligible)} ${some}/${every ? some : all}`;
      if (!known.has(key)) faults.push(`${page}: “${words}” is no sum of the forms`);
    }
    const rest = text.replace(SAID, '').replace(SUMS, '');
    for (const [words] of rest.matchAll(OTHER))
      if (!KNOWN.some((each) => each.test(rest)) && !isCard(words, page, model))
        faults.push(`${page}: “${words}” in “${text}” is held against nothing`);
  }
  return { said, faults };
}

/** `Tính từ 9/12 xã, phường có đủ số`: one of the sums. */
function isCard(words: string, _: string, model: Model): boolean {
  const fraction = /^\d+\/\d+/.exec(words)?.[0];
  return [...(sums.get(model) ?? [])].some((each) => each.endsWith(` ${fraction}`));
}
