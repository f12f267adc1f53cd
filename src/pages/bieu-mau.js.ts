/** What lets a reader choose unit and period of a form, and take it away. */
import form from '../browser/form.ts?classic';

export const GET = (): Response => new Response(form);
