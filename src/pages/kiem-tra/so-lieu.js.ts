/** The published data, against which files are held in the reader's browser, and the version of both. */
import engine from '../../browser/desk/engine-all.ts?classic';
import { dataFolder } from '../../export/data-folder.ts';
import { fingerprint } from '../../export/fingerprint.ts';
import { model, models } from '../../site.ts';

export function GET(): Response {
  const base = JSON.stringify(dataFolder(models));
  const version = {
    site: model.data.site.title,
    rules: fingerprint(engine),
    data: fingerprint(base),
  };
  return new Response(
    `globalThis.deskBase=${base};\nglobalThis.deskVersion=${JSON.stringify(version)};\n`,
  );
}
