/** The search of a page: its fields over the index that stands before this script in one file. */
import type { SearchGroup } from '../export/search-index.ts';
import { entriesOf } from './search-entry.ts';
import { attach } from './search-field.ts';

declare const searchIndex: readonly SearchGroup[];

const entries = entriesOf(searchIndex);
for (const field of document.querySelectorAll<HTMLInputElement>('[data-search]'))
  attach(field, entries);
