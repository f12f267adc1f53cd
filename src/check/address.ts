/** Every page and download has an address of its own, made of a code, that a browser and a disk can keep. */
import type { Data } from '../dataset/data.ts';
import type { Origin } from '../dataset/dataset.ts';
import {
  documentFile,
  fileName,
  indicatorFile,
  themeFile,
  unitFile,
} from '../dataset/file-name.ts';
import { placeInWords, placeOf } from '../dataset/place.ts';
import { simulatedUnits } from '../dataset/unit.ts';
import { officialCode } from '../dataset/unit-life.ts';
import { type Problem, problem } from '../problem/problem.ts';

/** The name of a file may have 255 bytes; that of a download is longer than that of its page. */
const LONGEST = 100;

/** Something that has a page, or files of its own. */
interface Addressed {
  readonly row: Origin;
  /** The column that the address is made of. */
  readonly key: string;
  /** What is written there, and the same with its name where it has one. */
  readonly written: string;
  readonly name: string;
  readonly file: string;
}

export function checkAddresses(data: Data): Problem[] {
  const named = [indicators(data), themes(data), audiences(data), documents(data)];
  return [units(data), ...named, coded(data.course), coded(data.budgetLine)].flatMap((all) => [
    ...all.flatMap(unfit),
    ...[...Map.groupBy(all, ({ file }) => file).values()].flatMap(clashes),
  ]);
}

function units({ unit }: Data): Addressed[] {
  const simulated = simulatedUnits(unit);
  return unit.map((row) => ({
    row,
    key: 'code',
    written: officialCode(row.code),
    name: `${officialCode(row.code)} (${row.name})`,
    file: unitFile({ code: row.code, simulated: simulated.has(row.code) ? 'có' : 'không' }),
  }));
}

const indicators = ({ indicator }: Data): Addressed[] =>
  indicator.map((row) => ({
    row,
    key: 'code',
    written: row.code,
    name: `${row.code} (${row.name})`,
    file: indicatorFile(row),
  }));

/** Each theme once, where it is first named. */
const themes = ({ indicator }: Data): Addressed[] =>
  [...Map.groupBy(indicator, ({ theme }) => theme)].flatMap(([theme, [row]]) =>
    row ? [{ row, key: 'theme', written: theme, name: theme, file: themeFile(theme) }] : [],
  );

/** Those whom courses are for: the pictures and forms of each are called by them. */
const audiences = ({ course }: Data): Addressed[] =>
  [...Map.groupBy(course, ({ audience }) => audience)].flatMap(([audience, [row]]) =>
    row
      ? [{ row, key: 'audience', written: audience, name: audience, file: fileName(audience) }]
      : [],
  );

/** A document has a place on a page, which its code leads to. */
const documents = ({ document }: Data): Addressed[] =>
  document.map((row) => ({
    ...{ row, key: 'code', written: row.code, name: row.code, file: documentFile(row) },
  }));

/** What a fact is of, by which its row on a page is found. */
const coded = (rows: readonly (Origin & { readonly code: string; readonly name: string })[]) =>
  rows.map((row): Addressed => {
    const { code, name } = row;
    return { row, key: 'code', written: code, name: `${code} (${name})`, file: fileName(code) };
  });

function unfit({ row, key, written, file }: Addressed): Problem[] {
  const reason =
    file === ''
      ? 'không có chữ cái Latinh hay chữ số nào'
      : file.length > LONGEST && `dài quá ${LONGEST} ký tự`;
  if (!reason) return [];
  return [problem('address-clash', placeOf(row, key), { value: written, name: written, reason })];
}

/** Each is told of the first with its address; what has none at all is told so. */
function clashes([first, ...others]: readonly Addressed[]): Problem[] {
  if (!first || first.file === '') return [];
  return others.map(({ row, key, written, name, file }) => {
    const other = `${first.name}” (${placeInWords(first.row, row)})`;
    return problem('address-clash', placeOf(row, key), { value: written, name, other, file });
  });
}
