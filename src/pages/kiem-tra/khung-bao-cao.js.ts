/** What writes reports in words in the reader's browser. */
import part from '../../browser/desk/narrative-part.ts?classic';

export const GET = (): Response => new Response(part);
