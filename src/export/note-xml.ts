/** Notes over the cells of a sheet: their words, and the boxes in which Excel draws them (legacy VML, ECMA-376 part 4). */
import { columnIndex } from '../format/column-letter.ts';
import { xmlText } from '../format/xml-text.ts';
import type { Note } from './sheet-xml.ts';
import { MAIN, XML } from './spreadsheet-ml.ts';

/** `xl/comments1.xml`. */
export function notesXml(notes: readonly Note[]): string {
  const each = notes.map(
    ({ cell, text }) =>
      `<comment ref="${cell}" authorId="0"><text><r><t xml:space="preserve">${xmlText(text)}</t></r></text></comment>`,
  );
  return `${XML}<comments xmlns="${MAIN}"><authors><author>Định nghĩa</author></authors><commentList>${each.join('')}</commentList></comments>`;
}

/** `xl/drawings/vmlDrawing1.vml`: a hidden box for each, beside its cell. */
export function boxesXml(notes: readonly Note[]): string {
  const boxes = notes.map(({ cell }, at) => {
    const [, letter = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const [row, column] = [Number(digits) - 1, columnIndex(letter)];
    const anchor = [column + 1, 15, row, 2, column + 4, 15, row + 5, 2].join(', ');
    return `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  });
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${boxes.join('')}</xml>`;
}
