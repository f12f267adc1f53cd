/** The one address book: every page, every id in a page, every file to take away, the way from the first page. */
import type { Indicator } from './dataset/indicator.ts';
import type { FormPart } from './dataset/official-form.ts';
import type { Unit } from './dataset/unit.ts';
import type { FactRow } from './model/fact.ts';
import { documentFile, fileName, indicatorFile, unitFile } from './model/file-name.ts';
import type { Model } from './model/model.ts';
import { isDuty } from './model/task.ts';
import { ACTIVITY, type Section, type Theme } from './model/theme.ts';

/** A page, as it is called where others lead to it. Links are from the root; the build makes them relative. */
export interface Address {
  readonly name: string;
  readonly href: string;
}

/** The pages that are of no one unit, indicator or theme. */
export const PAGES = {
  home: { name: 'Tổng quan', href: '/index.html' },
  indicators: { name: 'Chỉ tiêu', href: '/chi-tieu.html' },
  units: { name: 'Đơn vị', href: '/don-vi.html' },
  comparison: { name: 'So sánh', href: '/so-sanh.html' },
  due: { name: 'Việc đến hạn', href: '/viec-den-han.html' },
  data: { name: 'Số liệu', href: '/so-lieu.html' },
  send: { name: 'Gửi số liệu', href: '/gui-so-lieu.html' },
  check: { name: 'Kiểm tra tệp', href: '/kiem-tra.html' },
  documents: { name: 'Văn bản', href: '/van-ban.html' },
  forms: { name: 'Biểu mẫu', href: '/bieu-mau.html' },
  guide: { name: 'Hướng dẫn', href: '/huong-dan.html' },
  errors: { name: 'Lỗi và cách sửa', href: '/sua-loi.html' },
  running: { name: 'Lập và vận hành trang', href: '/van-hanh.html' },
  embeds: { name: 'Nhúng vào trang khác', href: '/nhung.html' },
  about: { name: 'Giới thiệu', href: '/gioi-thieu.html' },
  reading: { name: 'Cách đọc số liệu của địa bàn ít dân', href: '/dia-ban-it-dan.html' },
} as const satisfies Readonly<Record<string, Address>>;

/** The way from the first page to a page, itself last. */
export const trail = (...way: readonly Address[]): readonly Address[] => [PAGES.home, ...way];

/** Everything of one theme, of every unit that reports it. */
export const themePage = ({ name, key }: Theme): Address => ({ name, href: `/${key}.html` });

/** What the menu of every page leads to, with the themes that it names and what it calls the units. */
export const menuOf = (
  themes: readonly Theme[],
  units: string = PAGES.units.name,
): readonly Address[] => [
  PAGES.home,
  { ...PAGES.units, name: units },
  ...themes.map(themePage),
  PAGES.due,
  PAGES.data,
  PAGES.send,
];

/** What stands behind the figures. */
export const BACKGROUND: readonly Address[] = [
  PAGES.indicators,
  { ...PAGES.documents, name: 'Văn bản nguồn' },
  { ...PAGES.guide, name: 'Hướng dẫn gửi số liệu' },
  PAGES.running,
  PAGES.embeds,
  { ...PAGES.about, name: 'Giới thiệu, cách đọc' },
  PAGES.reading,
];

/** `040`, of a former unit `26740-den-2025`: the name of the unit's page and of its files; of a simulated one it ends in `-mo-phong`. */
export const slug = unitFile;

/** Everything of one unit. */
export const unitPage = (unit: Unit): Address => ({
  name: unit.name,
  href: unitHref(slug(unit)),
});

/** A unit on one sheet of paper. */
export const sheetPage = (unit: Unit): Address => ({
  name: 'Phiếu tóm tắt',
  href: `/phieu/${slug(unit)}.html`,
});

/** Every unit below a unit, each with its figures. */
export const belowPage = (unit: Unit): Address => ({
  name: 'Đơn vị trực thuộc',
  href: `/truc-thuoc/${slug(unit)}.html`,
});

/** A list that has a page of its own: by its key below its unit, and its name. */
export interface ListName {
  readonly key: string;
  readonly name: string;
}

/** One list of the units below a unit, where they are too many for one page of all. */
export const listPage = (unit: Unit, { key, name }: ListName): Address => ({
  name,
  href: `/truc-thuoc/${slug(unit)}/${key}.html`,
});

/** Where a unit's page is, by the name of its file. */
export const unitHref = (file: string): string => `/don-vi/${file}.html`;

/** Where an indicator's page is, by its code. */
export const indicatorHref = (code: string): string => `/chi-tieu/${indicatorFile({ code })}.html`;

/** Everything of one indicator. */
export const indicatorPage = ({ code, name }: Indicator): Address => ({
  name,
  href: indicatorHref(code),
});

/** The figures of an indicator of the units below a unit. */
export const indicatorListPage = (indicator: Indicator, unit: Unit): Address => ({
  name: unit.name,
  href: `/chi-tieu/${indicatorFile(indicator)}/${slug(unit)}.html`,
});

/** Where embeds are chosen: the site's own, or those of the simulated units beside them. */
export const galleryPage = (isSample: boolean): string =>
  isSample ? '/nhung-mo-phong.html' : PAGES.embeds.href;

/** A bare page for a frame in somebody else's, by the name of its file. */
export const embedPage = (file: string): string => `/nhung/${file}.html`;

/** What such a page loads, and what the page around it may load. */
export const EMBED_SCRIPTS = { within: '/nhung/khung.js', around: '/nhung/cao.js' } as const;

/** Units side by side: the site's own, or the simulated ones beside them. */
export const comparisonPage = (isSample: boolean): string =>
  isSample ? '/so-sanh-mo-phong.html' : PAGES.comparison.href;

/** A file to take away, from its path below the folder of downloads. */
export const download = (path: string): string => `/tai-ve/${path}`;

/** What is new, for feed readers; there where the site says where it will stand. */
export const FEED = '/tin-moi.xml';

/** Which program and which data the site was made of. */
export const VERSION = '/phien-ban.json';

/** What falls due, for calendars. */
export const CALENDAR = download('viec-den-han.ics');

/** All figures of a unit, as a CSV and as a workbook, below the folder of downloads: without the ending. */
export const unitRows = (unit: Unit): string => `don-vi/${slug(unit)}`;

/** What of a page the route of its file is called by: `/don-vi/07543.html` → `07543`. */
export const routeOf = (href: string): string => href.replace(/^.*\//, '').replace(/\.html$/, '');

/** The id of a block on its unit's page: `muc-sinh-040`. */
export const blockId = (what: string, unit: Unit): string => `${fileName(what)}-${unit.code}`;

/** The id of a theme's section on a unit's page: of its one block, or of all of them together. */
export const sectionId = ({ key, several = false }: Section, unit: Unit): string =>
  several ? key : blockId(key, unit);

/** Where one part of a page stands. */
export const partOf = ({ href }: Address, id: string): string => `${href}#${id}`;

/** Where a page of the site stands, in full; null where the site does not say where it will stand. */
export const fullAddress = (
  site: { readonly address: string | null },
  href: string,
): string | null =>
  site.address && new URL(href.replace(/^\//, ''), site.address.replace(/\/?$/, '/')).href;

/** An official form, by its code and what it is called. */
export const formPage = ({ form, name, title }: FormPart): Address => ({
  name: name ?? title,
  href: `/bieu-mau-${fileName(form)}.html`,
});

/** A unit in an official form, by the name of the unit's page. */
export const formOfUnit = (page: Address, unit: string): string => partOf(page, `dv=${unit}`);

/** The filled forms of a unit, as a script, with `{}` where a script puts the name of the unit's page. */
export const UNIT_FORMS = '/bieu-mau/{}.js';

/** What the page of comparison leads to and loads, with `{}` where a script puts the name of a page, point or sheet. */
export const COMPARED = {
  unit: unitHref('{}'),
  point: partOf(PAGES.data, '{}'),
  sheet: '/so-sanh/{}.js',
  rows: '/so-sanh/{}-csv.js',
} as const;

/** The ids of the parts of pages that other pages lead to. */
export const PARTS = {
  /** On the page of the data. */
  toCheck: 'can-doi-chieu',
  /** On the page of the units. */
  reporting: 'tinh-hinh',
  /** In the guide: what each column means. */
  columns: 'cot',
} as const;

/** The id of the help for a code of the catalogue, on the page of the errors. */
export const helpId = (code: string): string => `loi-${code}`;

/** Where a problem of this code is explained. */
export const helpPlace = (code: string): string => partOf(PAGES.errors, helpId(code));

/** The id of a fact on its unit's page; undefined for a row of other data. */
export const factId = (model: Model, row: FactRow): string | undefined => model.factName(row);

/** Where the page of the data asks about a figure: a point that was found, a note, a part, by its name. */
export const pointPlace = (name: string): string => partOf(PAGES.data, name);

/** Where a fact is shown; null where its unit has no page. */
export function factPlace(model: Model, row: FactRow): string | null {
  const [unit, id] = [model.units.get(row.unit), factId(model, row)];
  if (!unit || !id) return null;
  // Proposals are listed with the activities of all units.
  const isElsewhere = 'mustDo' in row && !isDuty(row);
  return partOf(isElsewhere ? themePage(ACTIVITY) : unitPage(unit), id);
}

/** The id of a document on the page of documents. */
export const documentId = ({ code }: { readonly code: string }): string =>
  `van-ban-${documentFile({ code })}`;
