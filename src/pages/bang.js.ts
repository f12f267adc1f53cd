/** The script of the table of units below one. */
import children from '../browser/children.ts?classic';

export const GET = (): Response => new Response(children);
