/** One column of words of a file: reads its cells, and remembers what it read. */

import type { Column } from '../../dataset/column.ts';
import { measureKey } from '../../dataset/measure.ts';
import { damage, visible } from '../../table/damage.ts';
import { tidy } from '../../table/fold.ts';
import type { Sureness } from '../../table/period-cell.ts';
import { Fault, faultOf } from './fault.ts';
import { isWhole } from './group-column.ts';
import { lookUp, scopeIn } from './lookup.ts';
import type { Slot } from './meaning.ts';
import { measuredName } from './measured-name.ts';
import { readWords, yearAsDay } from './read-words.ts';
import type { Catalogue } from './reference.ts';
import { scaleOf } from './scale.ts';

/** What a row says in the column. */
export interface WordReading {
  /** Null where nothing is said, or while there is a fault. */
  readonly value: unknown;
  readonly fault: Fault | null;
  /** Whether it is “Tổng số” in the column of groups or funds, which is none of them. */
  readonly isWhole: boolean;
  /** Whether the fault is that of the column of names. */
  readonly ofName: boolean;
  readonly status: Sureness;
  /** What is odd about a text that is kept. */
  readonly warning: Fault | null;
  /** The measure that a name ends in. */
  readonly measure: string | null;
}

/** What names may end in besides. */
export type MeasureOf = (code: string) => string | undefined;

const NOTHING: WordReading = {
  value: null,
  fault: null,
  isWhole: false,
  ofName: false,
  status: null,
  warning: null,
  measure: null,
};

/** What cells said, and what the row below them said last: series of many units stand in one order. */
interface Heard {
  readonly code: string;
  readonly name: string;
  readonly scope: string | null;
  readonly reading: WordReading;
  next: Heard | null;
}

const isSame = (heard: Heard, code: string, name: string, scope: string | null): boolean =>
  heard.code === code && heard.name === name && heard.scope === scope;

/** Columns of the parts of a figure. */
const PARTED: ReadonlySet<string> = new Set(['breakdown', 'fund']);

/** “Tổng các nguồn” is “Tổng”. */
const withoutParts = (words: string): string => words.replace(/ (?:các )?nguồn(?: vốn)?$/i, '');

/** A cell read twice is read once: texts, names and periods repeat through a file. */
const MEMORY = 10_000;

export class WordReader {
  readonly key: string;
  readonly column: Column;
  readonly code: Slot | null;
  readonly name: Slot | null;
  /** Null for what is no reference, and for references that are checked when all rows are known. */
  readonly #catalogue: Catalogue | null;
  /** That whose scopes the column names; null for all others. */
  readonly #scopes: Catalogue | null;
  readonly #fault: (value: unknown) => Fault | null | undefined;
  /** Null for names that end in no measure. */
  readonly #measureOf: MeasureOf | null;
  readonly #memory = new Map<string, Heard>();
  #last: Heard = { code: '', name: '', scope: null, reading: NOTHING, next: null };

  constructor(
    key: string,
    column: Column,
    slots: { readonly code: Slot | null; readonly name: Slot | null },
    known: {
      readonly catalogue: Catalogue | null;
      readonly scopes: Catalogue | null;
      readonly measureOf: MeasureOf | null;
      readonly fault: (value: unknown) => Fault | null | undefined;
    },
  ) {
    this.key = key;
    this.column = column;
    this.code = slots.code;
    this.name = slots.name;
    this.#catalogue = known.catalogue;
    this.#scopes = known.scopes;
    this.#measureOf = known.measureOf;
    this.#fault = known.fault;
  }

  /**
   * What the same cells say is the same reading. `scope` narrows a name: a course is looked up among those of its
   * row's audience.
   */
  read(cells: readonly string[], scope: string | null): WordReading {
    const code = this.code === null ? '' : (cells[this.code.index] ?? '');
    const name = this.name === null ? '' : (cells[this.name.index] ?? '');
    const last = this.#last;
    if (isSame(last, code, name, scope)) return last.reading;
    const { next } = last;
    const heard =
      next !== null && isSame(next, code, name, scope) ? next : this.#remembered(code, name, scope);
    if (this.#memory.size < MEMORY) last.next = heard;
    this.#last = heard;
    return heard.reading;
  }

  #remembered(code: string, name: string, scope: string | null): Heard {
    const isOne = scope === null && (this.code === null || this.name === null);
    const key = isOne ? code + name : [code, name, scope].join('\n');
    const known = this.#memory.get(key);
    if (known) return known;
    const read = this.readText(code, name, scope);
    const isNone = PARTED.has(this.key) && isWhole(withoutParts(String(read.value)));
    const reading = isNone ? { ...NOTHING, isWhole: true } : read;
    const heard = { code, name, scope, reading, next: null };
    if (this.#memory.size < MEMORY) this.#memory.set(key, heard);
    return heard;
  }

  /** Reads a cell, or what is said once above the header. */
  readText(writtenCode: string, writtenName: string, scope: string | null): WordReading {
    const [code, name] = [visible(writtenCode), visible(writtenName)];
    const hurt = this.#damage(code, false) ?? this.#damage(name, true);
    if (hurt) return hurt;
    if (this.#catalogue !== null) return this.#readReference(tidy(code), tidy(name), scope);
    const reading = readWords(this.column, code.trim() === '' ? name : code);
    if (reading instanceof Fault) return { ...NOTHING, fault: reading };
    const { value } = reading;
    if (value === null) return NOTHING;
    const fault = yearAsDay(this.column, this.code?.header ?? '', reading) ?? this.#fault(value);
    if (fault) return { ...NOTHING, fault };
    const named = this.#scopes && scopeIn(this.#scopes, String(value), this.column.required);
    if (named instanceof Fault) return { ...NOTHING, fault: named };
    return { ...NOTHING, ...reading, value: named ?? value };
  }

  /** Letters that were lost or mistaken are said to be so, before a catalogue is asked for them. */
  #damage(text: string, ofName: boolean): WordReading | null {
    const isName = this.column.kind !== 'text' || this.column.required;
    const found = damage(text, isName);
    return found && { ...NOTHING, fault: faultOf(found), ofName };
  }

  #readReference(code: string, name: string, scope: string | null): WordReading {
    if (this.#catalogue === null || (code === '' && name === '')) return NOTHING;
    const both = readWords(this.column, code || name);
    if (both instanceof Fault) return { ...NOTHING, fault: both, ofName: code === '' };
    const found = lookUp(this.#catalogue, code, name, scope);
    const all = { ...NOTHING, value: found.code, fault: found.fault, ofName: found.ofName };
    return this.#measureOf === null ? all : this.#measured(all, code, name);
  }

  /** A name that ends in a measure: in a power of ten of its own, or in the catalogue's. */
  #measured(reading: WordReading, code: string, name: string): WordReading {
    const parts = measuredName(name || code);
    if (this.#catalogue === null || parts === null) return reading;
    if (typeof reading.value === 'string') {
      const own = measureKey(this.#measureOf?.(reading.value) ?? '');
      return own === measureKey(parts.measure) ? { ...reading, measure: parts.measure } : reading;
    }
    const [bareCode, bareName] = name === '' ? [parts.name, ''] : [code, parts.name];
    const found = lookUp(this.#catalogue, bareCode, bareName, null);
    if (found.fault) return reading;
    if (scaleOf(parts.measure) !== null)
      return { ...NOTHING, value: found.code, measure: parts.measure };
    return { ...reading, fault: reading.fault && withoutOffer(reading.fault, parts.measure) };
  }

  /** Whether a row's name is in no catalogue; a code near a known one is a slip of the pen. */
  isUnknown(cells: readonly string[]): boolean {
    const { fault, ofName } = this.read(cells, null);
    if (fault?.code !== 'unknown-reference') return false;
    if (ofName || this.code === null) return true;
    const name = this.name === null ? '' : (cells[this.name.index] ?? '');
    return fault.facts.suggestion === undefined && name.trim() === '';
  }

  /** Where a problem of a reading is shown. */
  placeOf(reading: WordReading): Slot | null {
    return reading.ofName ? (this.name ?? this.code) : (this.code ?? this.name);
  }
}

/** Of a known name with other words in brackets: without them it might be of something else. */
function withoutOffer(fault: Fault, words: string): Fault {
  if (fault.code !== 'unknown-reference' || /^[\d*]+$/.test(words)) return fault;
  const { dataset, file } = fault.facts;
  return new Fault('unknown-reference', {
    ...{ dataset: dataset as string, file: file as string, added: true },
  });
}
