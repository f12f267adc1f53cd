// Says how the pages of units would be, of what the engine has read.
import { previewsOf } from '../../desk/preview.ts';
import type { Held } from './engine.ts';

globalThis.deskPart = ({ published, coming }: Held) => {
  const paths = new Set(globalThis.deskBase.map(({ path }) => path));
  return coming && previewsOf(published, coming, ({ file }) => !paths.has(file.path));
};
