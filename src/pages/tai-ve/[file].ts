/** Everything to take away: each dataset as a CSV, and the data package that describes them. */
import { exportFiles } from '../../export/files.ts';
import { models } from '../../site.ts';

export const getStaticPaths = () =>
  models
    .flatMap((model) => exportFiles(model.data, model.isSimulated))
    .map(({ name, text }) => ({ params: { file: name }, props: { text } }));

export const GET = ({ props }: { props: { text: string } }): Response => new Response(props.text);
