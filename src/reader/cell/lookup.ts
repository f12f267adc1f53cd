/** From the code and the name that a row gives to one code of a catalogue. */
import { nearest } from '../../table/fold.ts';
import { Fault } from './fault.ts';
import type { Found } from './found.ts';
import type { Catalogue } from './reference.ts';

export interface LookedUp {
  /** Null while there is a fault. */
  readonly code: string | null;
  readonly fault: Fault | null;
  /** Whether the fault is the name's, which may stand in a column of its own. */
  readonly ofName: boolean;
}

/** Looks up a code, a name, or both, which then must agree; '' for what is not given. */
export function lookUp(
  catalogue: Catalogue,
  code: string,
  name: string,
  scope: string | null,
): LookedUp {
  if (code === '') return result(catalogue, catalogue.byName(name, scope), { name, scope });
  const found = catalogue.byCode(code, scope);
  // Both 40 and 040 are units: the name says which of the two is meant.
  const isBoth = 'zero' in found && found.exists && name !== '';
  if (isBoth && catalogue.isNamed(code, name)) return { code, fault: null, ofName: false };
  if (!('code' in found)) return result(catalogue, found, { code, scope });
  if (name === '' || name === found.code) return { code: found.code, fault: null, ofName: false };
  if (catalogue.isNamed(found.code, name))
    return { code: catalogue.narrowed(found.code, name), fault: null, ofName: false };
  const facts = {
    ...{ code: found.code, name: catalogue.name(found.code) },
    unknown: 'unknown' in catalogue.byName(name, null),
  };
  return { code: null, fault: new Fault('code-name-mismatch', facts), ofName: true };
}

/** A scope as its catalogue writes it, or the fault that no entry has it; of one that need have none, where it is a slip of the pen. */
export function scopeIn(catalogue: Catalogue, text: string, isRequired: boolean): string | Fault {
  const found = catalogue.scopeCalled(text);
  if (found !== undefined) return found;
  const { title: dataset, file } = catalogue;
  const scopes = catalogue.scopes();
  const suggestion = nearest(text, scopes) ?? undefined;
  if (!isRequired && suggestion === undefined) return text;
  const facts = { dataset, file, suggestion, audiences: scopes.join(', ') };
  return new Fault('unknown-reference', facts);
}

/** What was looked up: a code, or else a name. */
interface Written {
  readonly code?: string;
  readonly name?: string;
  readonly scope: string | null;
}

function result(catalogue: Catalogue, found: Found, { code, name, scope }: Written): LookedUp {
  const ofName = code === undefined;
  const written = code ?? name ?? '';
  if ('code' in found) return { code: found.code, fault: null, ofName };
  // Of a scope that nothing has is told where that stands.
  if ('elsewhere' in found && !catalogue.scopeCalled(scope ?? ''))
    return { code: written, fault: null, ofName };
  return { code: null, fault: unknown(catalogue, found, written, scope), ofName };
}

function unknown(
  catalogue: Catalogue,
  found: Exclude<Found, { code: string }>,
  written: string,
  scope: string | null,
): Fault {
  const dataset = catalogue.title;
  if ('codes' in found)
    return new Fault('ambiguous-name', { dataset, codes: found.codes.join(', ') });
  if ('zero' in found) {
    return new Fault('leading-zero-lost', {
      suggestion: found.zero,
      name: catalogue.name(found.zero),
      other: found.exists ? catalogue.name(written) : undefined,
    });
  }
  const elsewhere = 'elsewhere' in found ? found.scope : undefined;
  const offer = elsewhere === undefined ? catalogue.offer(written, scope) : {};
  const [bare = ''] = written.split(/ ?[(,]/);
  const added = bare !== written && 'code' in catalogue.byName(bare, scope);
  const facts = { ...offer, dataset, file: catalogue.file, elsewhere, added };
  return new Fault('unknown-reference', { ...facts, scope: scope ?? undefined });
}
