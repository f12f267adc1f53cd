/** What the desk shows of filled official forms. */
import views from '../../browser/desk/form-views.ts?classic';

export const GET = (): Response => new Response(views);
