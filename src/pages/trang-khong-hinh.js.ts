/** The script of the page that checks files, whose own scripts are the larger for it. */
import undrawn from '../browser/undrawn.ts?classic';

export const GET = (): Response => new Response(undrawn);
