/** What reads filled official forms in the reader's browser. */
import part from '../../browser/desk/form-part.ts?classic';

export const GET = (): Response => new Response(part);
