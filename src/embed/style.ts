/** The part of an embed's style sheet that its height is reckoned from. */

import type { Type } from './line-count.ts';
import {
  BESIDE,
  BODY,
  CELLS,
  DRAWN,
  FOOT,
  FROM,
  firstShare,
  MARK,
  ROW,
  SPACE,
  TEXTS,
} from './setting.ts';

const WEIGHTS = { regular: 400, bold: 700 } as const;

const typed = ({ size, line, weight }: Type): string =>
  `font-size:${size}px;line-height:${line}px;font-weight:${WEIGHTS[weight]}`;

const texts = Object.entries(TEXTS).map(
  ([role, type]) => `.${role}{margin:${type.above}px 0 0;${typed(type)}}`,
);

const shares = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map(
  (columns) => `.of-${columns} thead th:first-child{width:${firstShare(columns)}%}`,
);

const flat = `.rows thead th{padding:${ROW.pad}px ${ROW.gap}px ${ROW.pad}px 0;${typed(CELLS.head)}}
.rows tbody :is(th,td){padding:${ROW.pad}px ${ROW.gap}px ${ROW.pad}px 0;border-top:${ROW.rule}px solid var(--color-rule)}
.rows tbody th{${typed(CELLS.name)}}
.rows td{${typed(CELLS.cell)}}
.rows.figures td,.rows.figures thead th+th{text-align:end}
.rows tbody .note td{padding:0 0 ${ROW.note}px;border:0;text-align:start}`;

/** The cells of a row below each other, each with its head: where a table of this class is narrower than it must be. */
const stacked = (
  name: string,
): string => `.${name} thead{position:absolute;clip-path:inset(50%);height:1px;overflow:hidden}
.${name} tbody tr{display:grid;padding:${ROW.pad}px 0;border-top:${ROW.rule}px solid var(--color-rule)}
.${name} tbody tr :is(th,td){padding:0;border:0}
.${name} tbody tr th{grid-column:1/-1}
.${name}.rows td,.${name}.rows .note td{padding:${ROW.pad}px ${ROW.gap}px 0 0;text-align:start}
.${name}.rows .untold{display:none}
.${name} td::before{content:attr(data-head);display:block;${typed(CELLS.label)};color:var(--color-text-2)}
.${name}.beside-1 td::before{content:attr(data-head) ": ";display:inline;font-size:inherit;line-height:inherit}
.${name}.beside-1 tbody tr{grid-template-columns:minmax(0,1fr)}
${BESIDE.map((many) => `.${name}.beside-${many} tbody tr{grid-template-columns:repeat(${many},minmax(0,1fr))}`).join('\n')}
.${name} tbody tr.note{display:block;padding:0 0 ${ROW.note}px;border:0}
.${name}.rows .note td{display:block;padding:0}
.${name} .note td::before{content:none}`;

const below = (name: string, width: number): string =>
  `@media screen and (max-width:${width - 0.02}px){${stacked(name)}}`;

const drawn = `.embed svg.narrow{width:100%;min-width:0;max-width:${DRAWN.narrow.most}px}
.embed svg.middle{display:none;width:100%;max-width:${DRAWN.middle.most}px}
.embed svg.wide{display:none;max-width:${DRAWN.wide.most}px}
@media (min-width:${FROM.middle}px){.embed svg.narrow{display:none}.embed svg.middle{display:block}}
@media (min-width:${FROM.wide}px){.embed svg.middle{display:none}.embed svg.wide{display:block}}`;

export const embedStyle: string = [
  `.embed{padding:${SPACE.top}px ${SPACE.right}px ${SPACE.bottom}px ${SPACE.left}px}`,
  ...texts,
  `.simulated{width:fit-content;height:${MARK.height}px;margin-top:${MARK.above}px;${typed({ size: 13, line: MARK.height - 2, weight: 'bold' })}}`,
  `.embed :is(figure,table){margin:${BODY.above}px 0 0}`,
  `.foot{height:${FOOT.height}px;margin-top:${FOOT.above}px}`,
  drawn,
  flat,
  ...shares,
  below('from-middle', FROM.middle),
  below('from-wide', FROM.wide),
  `@media screen{${stacked('never')}}`,
].join('\n');
