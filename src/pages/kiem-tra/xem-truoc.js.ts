/** What shows pages as they would be in the reader's browser. */
import part from '../../browser/desk/preview-part.ts?classic';

export const GET = (): Response => new Response(part);
