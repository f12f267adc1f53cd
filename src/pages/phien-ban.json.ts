/** Which program and which data the site was made of; what a receipt names of both is in `kiem-tra/so-lieu.js`. */
import { exportFiles } from '../export/files.ts';
import { versionFile } from '../export/version.ts';
import { program } from '../read/program.ts';
import { builtOn, models } from '../site.ts';

export const GET = (): Response =>
  new Response(
    versionFile(
      models.flatMap((model) => exportFiles(model, model.isSimulated)),
      { ...program(), day: builtOn },
    ),
  );
