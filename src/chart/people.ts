/** Ô li: people as squares in a block, line by line; too many to count become a bar of the block's width. */

import type { Box } from './canvas.ts';

export type Kind = 'trained' | 'open' | 'unknown' | 'demand';

export interface Square extends Box {
  readonly kind: Kind;
}

export interface Block {
  readonly x: number;
  readonly y: number;
  readonly perLine: number;
  /** From one square to the next, px. */
  readonly pitch: number;
}

/** Above this many people a block is a bar. */
const MOST_SQUARES = 120;
const GAP = 2;

/** `count` squares of one kind, the first at place `from` of the block. */
export function squares(
  count: number,
  kind: Kind,
  from: number,
  { x, y, perLine, pitch }: Block,
): Square[] {
  return Array.from({ length: count }, (_, index) => {
    const x1 = x + ((from + index) % perLine) * pitch;
    const y1 = y + Math.floor((from + index) / perLine) * pitch;
    return { x1, x2: x1 + pitch - GAP, y1, y2: y1 + pitch - GAP, kind };
  });
}

const bar = (kind: Kind, { x, y, pitch }: Block, width: number): Square => {
  return { x1: x, x2: x + width, y1: y, y2: y + pitch - GAP, kind };
};

const widthOf = ({ perLine, pitch }: Block) => perLine * pitch - GAP;

/** Those who have learnt, and those of whom the form says, or does not say, that they have not. */
export function learners(trained: number, eligible: number | null, block: Block): Square[] {
  const whole = widthOf(block);
  if (Math.max(trained, eligible ?? 0) <= MOST_SQUARES) {
    const done = squares(trained, 'trained', 0, block);
    const others =
      eligible === null
        ? squares(1, 'unknown', trained, block)
        : squares(eligible - trained, 'open', trained, block);
    return [...done, ...others];
  }
  if (eligible === null) {
    const end = { ...block, x: block.x + whole - block.pitch + GAP };
    return [bar('trained', block, whole - block.pitch), bar('unknown', end, block.pitch - GAP)];
  }
  return [bar('open', block, whole), bar('trained', block, (trained / eligible) * whole)];
}

/** Those who ask for a course. */
export function demands(count: number, block: Block): Square[] {
  const whole = widthOf(block);
  return count > MOST_SQUARES ? [bar('demand', block, whole)] : squares(count, 'demand', 0, block);
}
