/** What lets a reader choose units and indicator on the page of comparison, and take away what is shown. */
import comparison from '../browser/comparison.js?raw';
import heading from '../browser/comparison-heading.js?raw';
import page from '../browser/comparison-page.js?raw';
import picture from '../browser/comparison-picture.js?raw';
import { comparisonStyle } from '../exhibit/side-by-side.ts';
import chart from '../style/chart.css?raw';
import tokens from '../style/tokens.css?raw';

export const GET = (): Response => {
  const style = `const comparisonStyle = ${JSON.stringify(comparisonStyle({ chart, tokens }))};\n`;
  return new Response(style + heading + page + picture + comparison);
};
