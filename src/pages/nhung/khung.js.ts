/** The script within each embed. */
import frame from '../../browser/embed.ts?classic';

export const GET = (): Response => new Response(frame);
