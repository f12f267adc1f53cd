/** What reads workbooks and borders too. */
import engine from '../../browser/desk/engine-all.ts?classic';

export const GET = (): Response => new Response(engine);
