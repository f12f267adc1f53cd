/** What lets a reader choose units and indicator on the page of comparison. */
import comparison from '../browser/comparison.js?raw';
import heading from '../browser/comparison-heading.js?raw';
import page from '../browser/comparison-page.js?raw';

export const GET = (): Response => new Response(heading + page + comparison);
