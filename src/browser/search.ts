/** The search of a page: its fields over the index that stands before this script in one file. */
import type { Packed } from '../export/search-pack.ts';
import { entriesOf } from './search-entry.ts';
import { attach } from './search-field.ts';
import { unpacked } from './search-unpack.ts';

declare const searchIndex: readonly Packed[];

const entries = entriesOf(unpacked(searchIndex));
for (const field of document.querySelectorAll<HTMLInputElement>('[data-search]'))
  attach(field, entries);
