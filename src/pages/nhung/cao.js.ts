/** The script that a page around embeds may load, so that each frame is as high as what it shows. */
import host from '../../browser/embed-host.ts?classic';

export const GET = (): Response => new Response(host);
