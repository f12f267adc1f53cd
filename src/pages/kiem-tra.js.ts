/** What takes files on the page of checking. */
import desk from '../browser/desk.ts?classic';

export const GET = (): Response => new Response(desk);
