/** Every chart as a picture that stands alone. */
import { picture } from '../../../chart/picture.ts';
import { type Exhibit, pictureOf } from '../../../exhibit/exhibit.ts';
import { indicatorExhibits, unitExhibits } from '../../../exhibit/exhibits.ts';
import type { Model } from '../../../model/model.ts';
import { models, model as own } from '../../../site.ts';
import chart from '../../../style/chart.css?raw';
import tokens from '../../../style/tokens.css?raw';

interface Props {
  readonly exhibit: Exhibit;
  readonly model: Model;
}

export const getStaticPaths = () => {
  const ofUnits = models.flatMap((model) =>
    unitExhibits(model).map((exhibit) => ({ exhibit, model })),
  );
  const ofIndicators = indicatorExhibits(own).map((exhibit) => ({ exhibit, model: own }));
  return [...ofUnits, ...ofIndicators].map((props) => {
    return { params: { file: props.exhibit.file }, props };
  });
};

export const GET = ({ props: { exhibit, model } }: { props: Props }): Response =>
  new Response(picture(pictureOf(exhibit, model), { chart, tokens }));
