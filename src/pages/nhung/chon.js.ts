/** The script of the gallery. */
import gallery from '../../browser/gallery.ts?classic';

export const GET = (): Response => new Response(gallery);
