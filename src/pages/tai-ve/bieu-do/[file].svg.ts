/** Every chart as a picture that stands alone. */
import { picture } from '../../../chart/picture.ts';
import { type Exhibit, pictureOf } from '../../../exhibit/exhibit.ts';
import { exhibitsOf } from '../../../exhibit/exhibits.ts';
import { everyPage, models } from '../../../site.ts';
import base from '../../../style/base.css?raw';
import tokens from '../../../style/tokens.css?raw';

export const getStaticPaths = () =>
  models
    .flatMap((model) => model.units.all.flatMap((unit) => exhibitsOf(model, model.portrait(unit))))
    .map((exhibit) => ({ params: { file: exhibit.file }, props: { exhibit } }));

export const GET = ({ props: { exhibit } }: { props: { exhibit: Exhibit } }): Response =>
  new Response(picture(pictureOf(exhibit, everyPage), { base, tokens }));
