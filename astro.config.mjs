import { resolve, sep } from 'node:path';
import { defineConfig } from 'astro/config';
import { classicScripts } from './scripts/kept-script.ts';
import { namedWidths } from './scripts/named-widths.ts';
import { sharedRooms } from './scripts/shared-rooms.ts';

const data = resolve(process.env.DAN_SO_MO_DATA ?? 'data');

/** A changed CSV is a changed page: `npm run dev` reads the data again and reloads. */
const watchData = {
  name: 'watch-data',
  configureServer(server) {
    server.watcher.add(data);
    server.watcher.on('all', (_event, file) => {
      if (!resolve(file).startsWith(data + sep)) return;
      for (const environment of Object.values(server.environments))
        environment.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    });
  },
};

export default defineConfig({
  // Hosts may lower addresses, or leave out what begins with an underscore.
  build: { assets: 'kieu', format: 'file', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  // Coloured code carries styles of its own, which the policy of every page blocks.
  markdown: { syntaxHighlight: false },
  image: { service: { entrypoint: './scripts/picture-as-is.ts' } },
  // The fonts stand in the stylesheet; the policy of every page allows else only files of the site.
  vite: {
    build: {
      assetsInlineLimit: (file) => file.endsWith('.woff2'),
      cssCodeSplit: false,
      // light-dark() and ranges of widths are written so that these understand them.
      cssTarget: ['chrome88', 'firefox85', 'safari14.1'],
      rollupOptions: { output: { hashCharacters: 'hex' } },
    },
    plugins: [watchData, classicScripts, namedWidths, sharedRooms],
    // Where bundled pages are kept (scripts/page/kept.ts): they are no change of a page.
    server: { watch: { ignored: ['**/.astro/pages/**'] } },
  },
});
