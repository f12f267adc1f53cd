/** Every chart as a picture that stands alone. */
import { picture } from '../../../chart/picture.ts';
import { type Exhibit, pictureOf } from '../../../exhibit/exhibit.ts';
import { indicatorExhibits, unitExhibits } from '../../../exhibit/exhibits.ts';
import { everyPage, models, model as own } from '../../../site.ts';
import chart from '../../../style/chart.css?raw';
import tokens from '../../../style/tokens.css?raw';

export const getStaticPaths = () =>
  [...models.flatMap(unitExhibits), ...indicatorExhibits(own)].map((exhibit) => {
    return { params: { file: exhibit.file }, props: { exhibit } };
  });

export const GET = ({ props: { exhibit } }: { props: { exhibit: Exhibit } }): Response =>
  new Response(picture(pictureOf(exhibit, everyPage), { chart, tokens }));
