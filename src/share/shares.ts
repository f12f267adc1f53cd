/** Which picture goes along with a link to which page: of a site that says where it will stand. */
import { fullAddress, indicatorPage, PAGES, themePage, unitPage } from '../address.ts';
import { childrenOf } from '../model/children.ts';
import type { Model } from '../model/model.ts';
import { headsOf } from '../model/overview.ts';
import { THEMES } from '../model/theme.ts';
import { sitePlace } from '../sentence/place.ts';
import { wordsOf } from '../sentence/theme.ts';
import { themeRowsWords } from '../sentence/theme-rows.ts';
import { indicatorShare } from './of-indicator.ts';
import { themeShare, unitShare } from './of-unit.ts';
import type { Share } from './share.ts';

const HOME = 'trang';

/** What the head of a page says for those who share it; `image` is null where there is none. */
export interface Sharing {
  readonly url: string;
  readonly place: string;
  readonly image: string;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
}

/** The pictures of a site by the pages that they are of. None without an address; of units as many as the site allows. */
export function sharesOf(models: readonly Model[]): ReadonlyMap<string, Share> {
  const [own] = models;
  if (!own || own.data.site.address === null) return new Map();
  const [head] = headsOf(own);
  const home = head && { ...unitShare(own, head), file: HOME };
  const units = models.flatMap((model) => model.units.all.map((unit) => ({ model, unit })));
  return new Map([
    ...(home ? [[PAGES.home.href, home] as const] : []),
    ...THEMES.flatMap((theme) => ofTheme(own, theme)),
    ...own.data.indicator.flatMap((indicator) => {
      const share = indicatorShare(own, indicator);
      return share ? [[indicatorPage(indicator).href, share] as const] : [];
    }),
    ...units
      .slice(0, own.data.site.sharePictures)
      .map(({ model, unit }) => [unitPage(unit).href, unitShare(model, unit)] as const),
  ]);
}

/** None for a theme of which the place has no figure: its page goes along with the first page's. */
function ofTheme(
  model: Model,
  theme: (typeof THEMES)[number],
): readonly (readonly [string, Share])[] {
  const [head] = headsOf(model);
  const reporting = model.units.all
    .map((unit) => model.profile(unit))
    .filter((profile) => theme.sections(profile).length > 0);
  if (!head || reporting.length === 0) return [];
  const [family] = headsOf(model)
    .flatMap((unit) => childrenOf(model, unit) ?? [])
    .flatMap((children) => themeRowsWords(model, children, theme) ?? []);
  const heading = family?.heading ?? wordsOf(theme).heading(model, reporting);
  const share = themeShare(model, head, theme, heading);
  return share ? [[themePage(theme).href, share]] : [];
}

/** Of a page; one without a picture of its own has that of the first page. Null without an address. */
export function sharingOf(
  model: Model,
  shares: ReadonlyMap<string, Share>,
  href: string,
): Sharing | null {
  const { site } = model.data;
  const share = shares.get(href) ?? shares.get(PAGES.home.href);
  const url = fullAddress(site, href);
  const image = share && fullAddress(site, `/anh-chia-se/${share.file}.png`);
  if (!share || url === null || !image) return null;
  const facts = share.facts.map(({ name, figure }) => `${name}: ${figure}`);
  const mark = share.simulated ? ['Số liệu mô phỏng'] : [];
  const place = shares.has(href) ? share.place : sitePlace(model.units);
  const doubt = share.doubt ? [share.doubt.replace(/\.$/, '')] : [];
  return { url, place, image, alt: [share.finding, ...facts, ...doubt, ...mark].join('. ') };
}
