/** Which unit an area is of: by its code, and by its days where a code names several units in turn. */
import type { Unit } from '../dataset/unit.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { nameKey } from '../table/fold.ts';
import { readDate } from '../table/period-cell.ts';
import type { Feature } from './border-file.ts';

/** Why an area is of no unit, and what was written in place of it. */
export interface UnitFault {
  readonly kind: 'none' | 'name' | 'zero' | 'unknown' | 'several' | 'day' | 'twice';
  readonly written: string;
}

/** The units as areas name them. */
export class UnitRegister {
  readonly #byCode: ReadonlyMap<string, readonly Unit[]>;
  readonly #byName: ReadonlyMap<string, Unit>;

  constructor(units: readonly Unit[]) {
    this.#byCode = Map.groupBy(units, ({ code }) => officialCode(code));
    this.#byName = new Map(units.map((unit) => [nameKey(unit.name), unit]));
  }

  /** The unit of an area, or why there is none. */
  unitOf({ properties }: Feature): Unit | UnitFault {
    const { code } = properties;
    const written =
      typeof code === 'string' ? code.trim() : typeof code === 'number' ? String(code) : '';
    if (written === '') return { kind: 'none', written };
    const all = this.#byCode.get(written);
    if (!all) return this.#why(written);
    const [from, to] = [dayOf(properties.from), dayOf(properties.to)];
    const [only, ...others] = all.filter(
      (unit) =>
        (from === undefined || unit.validFrom === from) &&
        (to === undefined || unit.validTo === to),
    );
    if (!only) return { kind: 'day', written };
    return others.length > 0 ? { kind: 'several', written } : only;
  }

  #why(written: string): UnitFault {
    const named = this.#byName.get(nameKey(written));
    if (named) return { kind: 'name', written: `${written} (${officialCode(named.code)})` };
    const padded = [`0${written}`, `00${written}`].find((code) => this.#byCode.has(code));
    if (padded) return { kind: 'zero', written: `${written} (${padded})` };
    return { kind: 'unknown', written };
  }
}

/** Undefined where none is given; for what is no day one that no unit has. */
function dayOf(written: unknown): string | undefined {
  if (typeof written !== 'string' || written.trim() === '') return undefined;
  const day = readDate(written.trim());
  return 'iso' in day ? day.iso : '';
}
