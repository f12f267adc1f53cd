/** What makes templates in the reader's browser. */
import part from '../../browser/desk/template-part.ts?classic';

export const GET = (): Response => new Response(part);
