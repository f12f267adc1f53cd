/** Everything to take away: each dataset as a CSV and a workbook, the data package that describes them, all in one. */
import { bundle, type Download } from '../../export/bundle.ts';
import { models } from '../../site.ts';

export const getStaticPaths = () =>
  models
    .flatMap((model) => bundle(model, model.isSimulated))
    .map(({ name, content }) => ({ params: { file: name }, props: { content } }));

export const GET = ({ props }: { props: Pick<Download, 'content'> }): Response =>
  new Response(props.content());
