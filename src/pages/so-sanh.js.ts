/** What lets a reader choose units and indicator on the page of comparison. */
import comparison from '../browser/comparison.js?raw';

export const GET = (): Response => new Response(comparison);
