/** The lists of all units below one: where the units are many, each is a page of its own. */
import { type Audience, type Children, FEW } from '../model/children.ts';
import { funnelBelow } from '../model/funnel-below.ts';
import { landOf } from '../model/land.ts';
import type { Model } from '../model/model.ts';
import { BUDGET, FERTILITY, type Theme, TRAINING } from '../model/theme.ts';
import { unusedItems } from './money-rows.ts';
import { inSentence } from './training.ts';

export interface ListBelow {
  /** By which its page goes: `muc-sinh`, `ban-do-muc-sinh`. */
  readonly key: string;
  readonly name: string;
  readonly theme: Theme;
}

/** A row a unit: `Mức sinh của từng đơn vị`. */
export const rowsList = (theme: Theme): ListBelow => ({
  key: theme.key,
  name: `${theme.name} của từng đơn vị`,
  theme,
});

/** Of one audience: `Đào tạo tuyến xã của từng đơn vị`. */
export const audienceList = ({ audiences }: Children, audience: Audience): ListBelow => ({
  key: `${TRAINING.key}-${audiences.indexOf(audience) + 1}`,
  name: `Đào tạo ${inSentence(audience.audience)} của từng đơn vị`,
  theme: TRAINING,
});

export const UNUSED_LIST: ListBelow = {
  key: 'chua-su-dung',
  name: 'Các khoản kinh phí chưa sử dụng',
  theme: BUDGET,
};

/** Who has reported what, up to when. */
export const REPORTING_LIST = { key: 'tinh-hinh', name: 'Tình hình báo cáo' } as const;

/** The codes that put the units into other pages, where they are too many for the page of all; in parts, from 0. */
export const embedList = (part: number) =>
  ({ key: `nhung-${part + 1}`, name: 'Nhúng vào trang khác' }) as const;

/** The map of a list. */
export const mapOf = ({ key, name, theme }: ListBelow): ListBelow => ({
  key: `ban-do-${key}`,
  name: `Bản đồ, ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`,
  theme,
});

/** So many lines that were not used stand before all of them. */
export const MOST_UNUSED = 6;

/** In the order of the themes; none where all stand in their places. */
export function listsBelow(model: Model, children: Children): readonly ListBelow[] {
  const { parent, units, year, audiences, budget } = children;
  if (units.length <= FEW) return [];
  const land = landOf(
    model,
    units.map(({ unit }) => unit),
  );
  const withMap = (list: ListBelow, isMapped = true) =>
    land && isMapped ? [list, mapOf(list)] : [list];
  const [indicator] = units.flatMap(({ profile }) => profile.fertility?.indicator ?? []);
  const isPlaced = indicator !== undefined && funnelBelow(model, parent, indicator) !== null;
  return [
    ...(year === null ? [] : withMap(rowsList(FERTILITY), isPlaced)),
    ...audiences.flatMap((audience) => withMap(audienceList(children, audience))),
    ...(budget && unusedItems(children).length > MOST_UNUSED ? [UNUSED_LIST] : []),
    ...(budget ? withMap(rowsList(BUDGET)) : []),
  ];
}
