/** What an editor pastes into an article: a frame, a picture, a table; all text is escaped, no style is needed. */
import { xmlText } from '../format/xml-text.ts';
import type { PlainTable } from './plain-table.ts';

/** What a code says of an embed; addresses are whole. */
export interface Pasted {
  readonly src: string;
  readonly page: string;
  readonly title: string;
  readonly source: string;
}

/** A frame, and below it in words what it shows: the words stay where frames are not allowed. `width` is px, or `100%`. */
export const frameCode = (of: Pasted, width: number | '100%', height: number): string =>
  `<iframe src="${xmlText(of.src)}" title="${xmlText(of.title)}" width="${width}" height="${height}" loading="lazy" style="border:0"></iframe>
${wordsCode(of)}`;

/** The same frame, which a script of the site makes as high as what it shows. */
export const scriptCode = (of: Pasted, height: number, script: string): string =>
  `<iframe data-dan-so-mo src="${xmlText(of.src)}" title="${xmlText(of.title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>
<script src="${xmlText(script)}" async></script>
${wordsCode(of)}`;

/** A picture for editors that take frames out, its text beside it for those who do not see it. */
export function pictureCode(of: Pasted, description: string): string {
  const stem = xmlText(of.src.slice(0, of.src.lastIndexOf('.html')));
  return `<a href="${xmlText(of.page)}"><picture>
<source media="(max-width: 600px)" srcset="${stem}-hep.svg">
<img src="${stem}.svg" alt="${xmlText(`${of.title}. ${description}`)}" style="max-width:100%">
</picture></a>
${wordsCode(of)}`;
}

/** A table of nothing but text. */
export const tableCode = (of: Pasted, { caption, heads, rows }: PlainTable, mark = ''): string =>
  `<table border="1" cellpadding="4">
<caption>${xmlText([of.title, caption, mark].filter(Boolean).join('. '))}</caption>
<tr>${heads.map((head) => `<th scope="col">${xmlText(head)}</th>`).join('')}</tr>
${rows.map((row) => rowCode(row, heads.length)).join('\n')}
</table>
${wordsCode(of)}`;

const rowCode = ({ cells, note }: PlainTable['rows'][number], columns: number): string => {
  const [name = '', ...rest] = cells;
  const row = `<tr><th scope="row">${xmlText(name)}</th>${rest.map((cell) => `<td>${xmlText(cell)}</td>`).join('')}</tr>`;
  return note === '' ? row : `${row}\n<tr><td colspan="${columns}">${xmlText(note)}</td></tr>`;
};

const wordsCode = ({ page, title, source }: Pasted): string =>
  `<p><a href="${xmlText(page)}">${xmlText(title)}</a>. ${xmlText(source)}</p>`;
