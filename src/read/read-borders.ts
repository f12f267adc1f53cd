/** The files of borders to where each unit lies, or everything that is wrong with them. */
import { type Border, isBorderFile } from '../dataset/border.ts';
import type { Unit } from '../dataset/unit.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { listOf, number } from '../format.ts';
import { type Position, positionsOf } from '../geometry/shape.ts';
import type { Cause } from '../problem/catalogue.ts';
import { type Problem, problemOf } from '../problem/problem.ts';
import { areasOf } from './border-file.ts';
import { shapeOf } from './border-shape.ts';
import { type UnitFault, UnitRegister } from './border-unit.ts';
import type { FileBytes } from './files.ts';

export interface BorderReading {
  readonly borders: readonly Border[];
  readonly problems: readonly Problem[];
  /** How many files were read. */
  readonly files: number;
}

/** Reads all files of borders; `units` are those of the catalogue, each under its own key. */
export function readBorders(files: readonly FileBytes[], units: readonly Unit[]): BorderReading {
  const own = files.filter(({ path }) => isBorderFile(path));
  if (own.length === 0) return { borders: [], problems: [], files: 0 };
  const reader = new BorderReader(new UnitRegister(units));
  for (const { path, bytes } of own) reader.readFile(path, bytes);
  return { borders: [...reader.borders.values()], problems: reader.problems, files: own.length };
}

/** Of what is wrong in the same way so many are named. */
const MOST_NAMED = 5;

class BorderReader {
  /** By the key of their unit. */
  readonly borders = new Map<string, Border>();
  readonly problems: Problem[] = [];
  readonly #register: UnitRegister;

  constructor(register: UnitRegister) {
    this.#register = register;
  }

  readFile(path: string, bytes: Uint8Array): void {
    const areas = areasOf(bytes);
    if ('code' in areas) {
      const place = { ...placeOf(path), row: areas.row };
      this.problems.push(problemOf(areas, place));
      return;
    }
    const faults: UnitFault[] = [];
    const twice: UnitFault[] = [];
    let isPlaced = true;
    for (const area of areas) {
      const unit = this.#register.unitOf(area);
      if ('kind' in unit) {
        faults.push(unit);
        continue;
      }
      const shape = shapeOf(area);
      const far = typeof shape === 'string' ? undefined : positionsOf(shape).find(isNowhere);
      if (typeof shape === 'string')
        this.#say(path, { code: 'border-invalid', facts: { name: unit.name, reason: shape } });
      else if (far && isPlaced) this.#say(path, { code: 'border-degrees', facts: degreesOf(far) });
      else if (this.borders.has(unit.code))
        twice.push({ kind: 'twice', written: officialCode(unit.code) });
      else this.borders.set(unit.code, { unit: unit.code, shape });
      isPlaced &&= far === undefined;
    }
    for (const [kind, same] of Map.groupBy([...faults, ...twice], (each) => each.kind))
      this.#say(path, {
        code: 'border-unknown',
        facts: { kind, ...named(same.map(({ written }) => written)) },
      });
  }

  #say(path: string, found: Cause<'border-invalid' | 'border-degrees' | 'border-unknown'>): void {
    this.problems.push(problemOf(found, placeOf(path)));
  }
}

const placeOf = (file: string) => ({ file, row: null, column: null, header: null });

const isNowhere = ([x, y]: Position): boolean => Math.abs(x) > 180 || Math.abs(y) > 90;

function degreesOf([x, y]: Position) {
  const isSwapped = Math.abs(x) <= 90 && Math.abs(y) <= 180;
  return { value: `[${x}, ${y}]`, swapped: isSwapped };
}

/** How many there are, and the first of them. */
function named(all: readonly string[]) {
  const quoted = all.map((each) => `“${each.slice(0, 60)}”`);
  return { count: number(all.length), list: listOf(quoted, MOST_NAMED, 'vùng') };
}
