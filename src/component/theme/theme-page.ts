/** What the page of a theme has of each unit: its row in a family, a section, a line of a list. */
import { type Address, belowPage, listPage } from '../../address.ts';
import { type Children, childrenOf } from '../../model/children.ts';
import { inDetail } from '../../model/detail.ts';
import type { Model, Profile } from '../../model/model.ts';
import { type Family, type Named, named } from '../../model/named.ts';
import { headsOf } from '../../model/overview.ts';
import { inFull } from '../../model/record.ts';
import { ACTIVITY, recordIn, type Theme } from '../../model/theme.ts';
import type { Unit } from '../../model/unit-tree.ts';
import { rowsList } from '../../sentence/list-below.ts';
import { type RowsWords, themeRowsWords } from '../../sentence/theme-rows.ts';

export interface ThemePage {
  /** All that report it. */
  readonly reporting: readonly Profile[];
  /** Whose children are compared, row by row. */
  readonly families: readonly { readonly children: Children; readonly said: RowsWords }[];
  /** Those with sections of their own. */
  readonly detailed: readonly Profile[];
  /** All others. */
  readonly listed: Named<Profile>;
}

/** Those that stand in the rows of their parent have pages of their own, and no line here. */
export function themePageOf(model: Model, theme: Theme): ThemePage {
  const profiles = model.units.all
    .map((unit) => model.profile(unit))
    .filter((profile) => theme.sections(profile).length > 0);
  if (theme === ACTIVITY) return activityPageOf(model, profiles);
  const families = headsOf(model)
    .flatMap((unit) => childrenOf(model, unit) ?? [])
    .flatMap((children) => {
      const said = themeRowsWords(model, children, theme);
      return said ? [{ children, said }] : [];
    });
  const inRows = new Set(
    families.flatMap(({ children }) => [
      ...children.units.map(({ unit }) => unit),
      ...children.ended,
    ]),
  );
  const { detailed, listed } = inDetail(profiles.filter(({ unit }) => !inRows.has(unit)));
  return { reporting: profiles, families, detailed, listed: named(listed, model.units) };
}

/** What has a theme of its own stands on that theme's page. */
function activityPageOf(model: Model, profiles: readonly Profile[]): ThemePage {
  const reporting = profiles.map((each) => ({ ...each, record: recordIn(ACTIVITY, each) }));
  const [detailed, listed] = inFull(reporting);
  return { reporting, families: [], detailed, listed: named(listed, model.units) };
}

/** Where a family is listed: the page of its parent where that compares them, else one of this theme. */
export function familyPage(model: Model, theme: Theme, parent: Unit): Address {
  return isCompared(model, theme, parent) ? belowPage(parent) : listPage(parent, rowsList(theme));
}

function isCompared(model: Model, theme: Theme, parent: Unit): boolean {
  const children = childrenOf(model, parent);
  return children !== null && themeRowsWords(model, children, theme) !== null;
}

/** The families that a theme lists on pages of their own. */
export const familiesOf = (model: Model, theme: Theme): readonly Family<Profile>[] =>
  themePageOf(model, theme).listed.elsewhere.filter(
    ({ parent }) => !isCompared(model, theme, parent),
  );
