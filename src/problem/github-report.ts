/** Problems as annotations of a GitHub workflow: beside the changed lines of a merge request. */

import { withoutControls } from './control.ts';
import { help } from './help.ts';
import { columnIndex, messageWithPlaces, type Problem, placeInFile } from './problem.ts';
import { cellBounds, placeInRow, type QuoteOf } from './quote.ts';
import { type Summary, summaryLines } from './summary.ts';

/** A command a line, the summary as last; `folder` is the data folder, seen from the repository. */
export function githubReport(
  problems: readonly Problem[],
  summary: Summary,
  quoteOf: QuoteOf,
  folder: string,
): string {
  const open = problems.filter((each) => each.acknowledged === null);
  const commands = firstOfEachKind(open).map((each) =>
    command(each.severity, placeOf(each, quoteOf, folder), [
      // A workbook has no line beside which the words could stand.
      ...(each.sheet === null ? [] : [placeInFile(each).join(' · ')]),
      messageWithPlaces(each),
      `Cách sửa: ${each.remedy}`,
    ]),
  );
  const title = { title: 'Kiểm tra số liệu' };
  return `${[...commands, command('notice', title, summaryLines(summary))].join('\n')}\n`;
}

/** GitHub shows ten annotations of a step: errors, and the first of each kind in each file, go ahead. */
function firstOfEachKind(problems: readonly Problem[]): Problem[] {
  const counts = new Map<string, number>();
  const ranked = problems.map((each) => {
    const kind = `${each.code}|${each.file}`;
    const rank = counts.get(kind) ?? 0;
    counts.set(kind, rank + 1);
    return { each, rank: each.severity === 'error' ? rank - problems.length : rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ each }) => each);
}

type Properties = Readonly<Record<string, string | null>>;

function placeOf(each: Problem, quoteOf: QuoteOf, folder: string): Properties {
  return {
    file: inRepository(folder, each.file),
    line: each.line === null ? null : String(each.line),
    col: each.line === null ? null : characterOf(each, quoteOf),
    title: `${each.code}: ${help[each.code].title}`,
  };
}

/** `./data/` and `so-lieu/a.csv` → `data/so-lieu/a.csv`. */
function inRepository(folder: string, file: string): string {
  const path = folder
    .replaceAll('\\', '/')
    .replace(/^(\.\/+)+/, '')
    .replace(/(?<!\/)\/+$/, '');
  return path === '' || path === '.' ? file : `${path}/${file}`;
}

/** Where the value stands in its line, counted from 1; else where its cell does. */
function characterOf(
  { file, sheet, row, column, value }: Problem,
  quoteOf: QuoteOf,
): string | null {
  const quote = row === null ? undefined : quoteOf(file, row, sheet);
  const index = columnIndex(column);
  if (!quote || index < 0) return null;
  const at = placeInRow(quote, index, value ?? '');
  const start = at >= 0 ? at : cellBounds(quote.text, quote.delimiter, index)?.[0];
  return start === undefined ? null : String(start + 1);
}

/** `::error file=data/a.csv,line=7::…`; whatever the words hold, they open no command of their own. */
function command(name: string, properties: Properties, lines: readonly string[]): string {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${property(value ?? '')}`);
  return `::${name} ${given.join(',')}::${data(lines.join('\n'))}`;
}

function data(text: string): string {
  return withoutControls(
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'),
  );
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
