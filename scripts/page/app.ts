/** All pages as one program: where they are, and each by its request. It is bundled (scripts/page/bundle.ts). */

import { StaticPaths } from 'astro:static-paths';
import { createApp } from 'astro/app/entrypoint';

export const app = createApp({ streaming: false });

/** A page that cannot be rendered ends the build; a server would show another in its place. */
app.renderError = async (request, { error, status }) => {
  throw error ?? new Error(`${request.url}: ${status}`);
};

export const paths = () => new StaticPaths(app).getAll();
