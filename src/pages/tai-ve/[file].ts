/** Everything to take away: each dataset as a CSV, and the data package that describes them. */
import { exportFiles } from '../../export/files.ts';
import { model } from '../../site.ts';

export const getStaticPaths = () =>
  exportFiles(model.data).map(({ name, text }) => ({ params: { file: name }, props: { text } }));

export const GET = ({ props }: { props: { text: string } }): Response => new Response(props.text);
