/** The script of every page with drawings: a classic one, since a page opened from the disk may load no module. */
import page from '../browser/page.ts?classic';

export const GET = (): Response => new Response(page);
