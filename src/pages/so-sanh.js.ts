/** What lets a reader choose units and indicator on the page of comparison, and take away what is shown. */
import comparison from '../browser/comparison.ts?classic';
import { comparisonStyle } from '../exhibit/side-by-side.ts';
import chart from '../style/chart.css?raw';
import tokens from '../style/tokens.css?raw';

export const GET = (): Response => {
  const style = `const comparisonStyle = ${JSON.stringify(comparisonStyle({ chart, tokens }))};\n`;
  return new Response(style + comparison);
};
