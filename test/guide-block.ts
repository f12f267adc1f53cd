/** The blocks of a chapter of the guide: files by their paths, and commands, in their order. */
import { readFileSync } from 'node:fs';

export interface GuideBlock {
  readonly kind: string;
  /** Of a file. */
  readonly path: string | undefined;
  readonly text: string;
}

export function guideBlocks(chapter: string): readonly GuideBlock[] {
  const guide = readFileSync(`docs/huong-dan/${chapter}.md`, 'utf8');
  return [...guide.matchAll(/^( *)```(\w+)(?: (\S+))?\n(.*?)^\1```$/gms)].map(
    ([, indent = '', kind = '', path, text = '']) => {
      return { kind, path, text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), '') };
    },
  );
}

/** The commands of a block: the script of each, and its arguments. */
export const commandsIn = ({ kind, text }: GuideBlock) =>
  (kind === 'sh' ? text.trim().split('\n') : []).map((command) => {
    const [, script = '', rest = ''] = /^npm run (\w+) -- (.*)$/.exec(command) ?? [];
    const args = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, words, word]) => words ?? word ?? '',
    );
    return { command, script, args };
  });
