/** What is published when an officer does exactly what the report says. */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { once } from '../../src/memory.ts';
import { type Code, catalogue } from '../../src/problem/catalogue.ts';
import { columnIndex, type Problem } from '../../src/problem/problem.ts';
import { type Reading, read } from '../../src/read/read.ts';
import { workbook } from '../workbook.ts';
import { mutant, realData } from './accident.ts';
import { cases, TIMEOUT } from './cases.ts';
import { Folder } from './folder.ts';
import { gridOf } from './grid.ts';
import { mutate } from './mutation.ts';
import { type Answer, branchesOf, delimiterOf, obeyed, told, wordsToWrite } from './obey.ts';
import { published } from './oracle.ts';
import { Random } from './random.ts';

const folder = new Folder();
afterAll(() => folder.remove());

/** Reports that are read and obeyed one after the other. */
const ROUNDS = 4;

type Files = Readonly<Record<string, string>>;

/** The last reading; that of the files as they are, where no remedy can be obeyed blindly. */
function afterObeying(
  files: Files,
  readAll: (files: Files) => Reading,
  answer: Answer = () => null,
): Reading {
  let now = files;
  let reading = readAll(now);
  for (let round = 0; round < ROUNDS && reading.data === null; round += 1) {
    const byFile = Map.groupBy(reading.problems, ({ file }) => file);
    const mended = [...byFile].flatMap(([file, problems]) => {
      const text =
        now[file] === undefined
          ? null
          : obeyed(now[file], delimiterOf(now[file]), problems, answer);
      return text === null ? [] : [[file, text] as const];
    });
    if (mended.length === 0) break;
    now = { ...now, ...Object.fromEntries(mended) };
    reading = readAll(now);
  }
  return reading;
}

describe('every fixture of a code', () => {
  const fixtures = join(import.meta.dirname, '..', 'fixtures');
  const codes = Object.keys(catalogue) as Code[];

  const hasText = (code: Code) =>
    globSync('**/*.csv', { cwd: join(fixtures, 'code', code) }).some(
      (path) => !path.startsWith('near'),
    );

  /** A fixture's own text files, and how they are read in their folder. */
  function laid<T>(
    code: Code,
    use: (files: Files, readAll: (files: Files) => Reading, place: string) => T,
  ): T {
    const place = mkdtempSync(join(tmpdir(), 'dan-so-mo-'));
    try {
      for (const layer of [join(fixtures, 'base'), join(fixtures, 'code', code)])
        cpSync(layer, place, {
          recursive: true,
          filter: (path) => !/[/\\](near|expected\.txt)$/.test(path),
        });
      const own = globSync('**/*.csv', { cwd: place }).map((path) => path.replaceAll('\\', '/'));
      const files = Object.fromEntries(
        own.map((path) => [path, readFileSync(join(place, path), 'utf8')]),
      );
      return use(
        files,
        (now) => {
          for (const [path, text] of Object.entries(now))
            if (text !== files[path]) writeFileSync(join(place, path), text);
          return read(place) as Reading;
        },
        place,
      );
    } finally {
      rmSync(place, { recursive: true });
    }
  }

  test('is written by one click as its remedy says, and only what that says outright', () => {
    let written = 0;
    for (const code of codes.filter(hasText)) {
      const problems = laid(code, (files, readAll) => readAll(files).problems);
      for (const each of problems.filter(({ fix }) => fix !== null)) {
        // Of missing columns it is a header.
        if (each.code === 'header-missing') continue;
        expect(each.fix, `${code}: ${each.remedy}`).toBe(wordsToWrite(each));
        written += 1;
      }
    }
    expect(written).toBeGreaterThan(5);
  });

  /** The code's own tables typed into workbooks, cell by cell; the report speaks of them as of their texts. */
  function inWorkbooks<T>(
    code: Code,
    use: (files: Files, readAll: (files: Files) => Reading) => T,
  ): T {
    const own = globSync('**/*.csv', { cwd: join(fixtures, 'code', code) })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.includes('/') && !path.startsWith('near'));
    return laid(code, (files, _, place) => {
      const isTyped = (path: string) => own.includes(path) && gridAs(files[path] ?? '') !== null;
      return use(files, (now) => {
        for (const path of own.filter(isTyped)) {
          const rows = gridAs(now[path] ?? '') ?? [];
          rmSync(join(place, path), { force: true });
          writeFileSync(join(place, toWorkbook(path)), workbook({ A: { rows } }));
        }
        const reading = read(place) as Reading;
        const problems = reading.problems.map((each) => ({
          ...each,
          file: each.file.replace(/\.xlsx$/, '.csv'),
        }));
        return { ...reading, problems };
      });
    });
  }

  const toWorkbook = (path: string) => path.replace(/\.csv$/, '.xlsx');
  const gridAs = (text: string) => gridOf(text, delimiterOf(text));

  const errors = codes.filter((code) => catalogue[code].severity === 'error' && hasText(code));

  const toldOfTexts = once((code: Code) =>
    laid(code, (files, readAll) => told(afterObeying(files, readAll))),
  );

  /** Null where a workbook cannot have that error. */
  const toldOfSheets = (code: Code) =>
    inWorkbooks(code, (files, readAll) => {
      const reading = once(readAll);
      const isOfSheets = reading(files).problems.some((each) => each.code === code);
      return isOfSheets ? told(afterObeying(files, reading)) : null;
    });

  test('obeyed blindly publishes what was looked at and found right', TIMEOUT, async () => {
    const lines = errors.map((code) => `${code}: ${toldOfTexts(code)}`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(fixtures, 'obeyed.txt'));
  });

  test('typed into a workbook it is told alike, and obeyed publishes nothing else', TIMEOUT, () => {
    const shared = errors.flatMap((code) => {
      const inSheets = toldOfSheets(code);
      return inSheets === null ? [] : [[code, inSheets] as const];
    });
    for (const [code, inSheets] of shared)
      expect([code, inSheets]).toEqual([code, toldOfTexts(code)]);
    expect(shared.length).toBeGreaterThan(40);
  });
});

test('an accident that is mended as its report says publishes no other number', TIMEOUT, () => {
  const figures = (reading: Reading) =>
    new Map(
      reading.data === null ? [] : published(reading.data).map(({ of, value }) => [of, value]),
    );
  const right = figures(folder.read(realData));
  const paths = Object.keys(realData).filter((path) =>
    /^(so-lieu|dao-tao|kinh-phi|muc-tieu)/.test(path),
  );
  let [mended, asked] = [0, 0];
  const blind: Answer = () => null;
  const isOfCells = ({ kind }: { kind: string }) => !/row|column|delimiters/.test(kind);
  fc.assert(
    fc.property(mutant.filter(isOfCells), ({ kind, file, seed }) => {
      const path = paths[file % paths.length] as string;
      const text = (realData[path] as string).replace(/\r\n?/g, '\n');
      const grid = gridOf(text, ';');
      const accident = grid && mutate(kind, text, grid, ';', new Random(seed));
      if (!accident || accident.text === text) return;
      const files = { ...realData, [path]: accident.text };
      const readAll = once((now: Files) => folder.read(now));
      const first = readAll(files);
      if (first.data !== null) return;
      // Asked for one of two, the officer writes the one that stood in the cell.
      const asIs: Answer = (problem) => {
        const own = grid[(problem.row ?? 0) - 1]?.[columnIndex(problem.column)];
        if (problem.file !== path || own === undefined || !branchesOf(problem).includes(own))
          return null;
        asked += 1;
        return own;
      };
      const wrong = [blind, asIs].flatMap((answer) =>
        [...figures(afterObeying(files, readAll, answer))].filter(
          ([of, value]) => right.get(of) !== value,
        ),
      );
      mended += 1;
      const said = first.problems.map(({ code, value, remedy }) => `${code} ${value}: ${remedy}`);
      expect(wrong, said.join('\n')).toEqual([]);
    }),
    { ...cases(8), endOnFailure: true },
  );
  console.log(`obeyed: ${mended} accidents, asked ${asked} times`);
});

describe('words to write', () => {
  const of = (remedy: string) => wordsToWrite({ remedy } as Problem);

  test.each([
    ['ghi “31/12/2024”.', '31/12/2024'],
    ['ghi “07543”; trong Excel, định dạng cột mã là Văn bản (Text).', '07543'],
    ['sửa tiêu đề thành “Số đã học”; nếu là cột khác, đặt tên khác hẳn.', 'Số đã học'],
    ['gõ lại thành 2,03.', '2,03'],
    ['viết cả tệp theo một kiểu; ở ô này ghi “1,96”.', '1,96'],
  ])('are given outright: %s', (remedy, words) => expect(of(remedy)).toBe(words));

  test.each([
    ['ghi 2500, hoặc ghi 2500000.'],
    ['kiểm tra số gốc; nếu “1” nghĩa là 100% thì ghi 100 cho ô này.'],
    ['sửa tên thành “Thành phố Cao Bằng”, hoặc sửa mã.'],
    ['điền ô “Mã đơn vị”.'],
  ])('are not where the officer must know: %s', (remedy) => expect(of(remedy)).toBeNull());
});
