/** The search: what it looks through, how it compares, how it behaves; loaded when its field is focused. */
import fold from '../browser/fold.js?raw';
import search from '../browser/search.js?raw';
import { BACKGROUND, SECTIONS } from '../component/menu.ts';
import { searchScript } from '../export/search-index.ts';
import { models } from '../site.ts';

export const GET = (): Response =>
  new Response(searchScript(models, [...SECTIONS, ...BACKGROUND]) + fold + search);
