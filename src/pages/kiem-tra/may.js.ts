/** What reads CSV in the reader's browser. */
import engine from '../../browser/desk/engine-csv.ts?classic';

export const GET = (): Response => new Response(engine);
