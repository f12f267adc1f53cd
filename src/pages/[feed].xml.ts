/** What is new, for feed readers: of a site that says where it will stand. */
import { FEED } from '../address.ts';
import { feed } from '../export/feed.ts';
import { model } from '../site.ts';

const name = FEED.slice(1).replace(/\.xml$/, '');

export const getStaticPaths = () => {
  const text = feed(model);
  return text === null ? [] : [{ params: { feed: name }, props: { text } }];
};

export const GET = ({ props }: { props: { text: string } }): Response => new Response(props.text);
