/** The published data, against which files are held in the reader's browser. */
import { dataFolder } from '../../export/data-folder.ts';
import { filedData } from '../../site.ts';

export const GET = (): Response =>
  new Response(`globalThis.deskBase=${JSON.stringify(dataFolder(filedData))};\n`);
