/** The data that is being published: of the folder that the build names, `data` by default. */
import { type QuoteOf, quoteKey } from '../problem/quote.ts';
import { summarise } from '../problem/summary.ts';
import { textReport } from '../problem/text-report.ts';
import { type Reading, read } from './read.ts';

const known = new Map<string, Reading>();

/** What was read and checked of a folder, by its full path: to publish it, it is not read again. */
export function willPublish(folder: string, reading: Reading): void {
  known.set(folder, reading);
}

/** Reads and checks the folder; throws with the whole report where it holds an error. */
export function published(): Reading & { readonly data: NonNullable<Reading['data']> } {
  const folder = process.env.DAN_SO_MO_DATA ?? 'data';
  const reading = known.get(folder) ?? read(folder);
  if (!reading) throw new Error(`Không đọc được thư mục “${folder}”.`);
  const { data } = reading;
  if (data) return { ...reading, data };
  const errors = reading.problems.filter((each) => each.severity === 'error');
  const quoteOf: QuoteOf = (...at) => reading.quotes.get(quoteKey(...at));
  throw new Error(`\n${textReport(errors, summarise(reading.problems, reading), quoteOf)}`);
}
