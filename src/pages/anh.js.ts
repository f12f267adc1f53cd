/** What makes pictures of the charts on a page. */
import chartPicture from '../browser/chart-picture.ts?classic';
import { pictureStyle } from '../chart/picture-style.ts';
import chart from '../style/chart.css?raw';
import tokens from '../style/tokens.css?raw';

export const GET = (): Response => {
  const style = `const pictureStyle = ${JSON.stringify(pictureStyle({ chart, tokens }))};\n`;
  return new Response(style + chartPicture);
};
