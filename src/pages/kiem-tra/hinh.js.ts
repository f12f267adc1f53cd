/** Views that a first check does not need. */
import views from '../../browser/desk/views.ts?classic';

export const GET = (): Response => new Response(views);
