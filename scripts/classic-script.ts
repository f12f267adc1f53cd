/** A file with all that it imports as one classic script, since a page opened from the disk may load no module. */
import { basename } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { acknowledgement } from '../src/problem/catalogue/acknowledgement.ts';
import { border } from '../src/problem/catalogue/border.ts';
import { disk } from '../src/problem/catalogue/disk.ts';
import { setUp } from '../src/problem/catalogue/set-up.ts';
import { workbook } from '../src/problem/catalogue/workbook.ts';

export interface ClassicScript {
  /** Types and comments taken off, names made short; it leaves no name of its own behind. */
  readonly code: string;
  /** What it is made of. */
  readonly files: readonly string[];
}

/** The script that makes templates, and the datasets whose columns these explain. */
const TEMPLATES = /template-part\.ts$/;
const TOLD = /\/src\/dataset\/(?:observation|training|budget|provenance|column)\.ts$/;

/** But for the first words of some, by which the reader knows what a number counts (`countedIn`). */
const DESCRIPTION =
  /\bdescription:\s*(?:'(Tổng số \S+|Số (?:người|chữ)(?= ))?(?:[^'\\]|\\.)*'|`(?!\$)[^`]*`),?/g;
const counted = (_all: string, words = ''): string => words && `description: '${words}',`;

/** A script in the browser prints no dictionary: what it would say of each column need not travel. */
const withoutDescriptions = (but: readonly RegExp[]): Plugin => ({
  name: 'without-descriptions',
  transform: {
    filter: { id: { include: /\/src\/dataset\/[\w-]+\.ts$/, exclude: [...but] } },
    handler: (code) => code.replaceAll(DESCRIPTION, counted),
  },
});

/**
 * A browser knows the codes of what only a disk has wrong, and the engine that reads only what units send those of all
 * else, which somebody may have looked into, and no word on them.
 */
const CSV_ALONE = /engine-csv\.ts$/;
type Codes = Readonly<Record<string, { readonly severity: string }>>;
const UNREAD: Readonly<Record<string, Readonly<Record<string, Codes>>>> = {
  acknowledgement: { acknowledgement },
  border: { border },
  disk: { disk },
  'set-up': { setUp },
  workbook: { workbook },
};
const codesOf = (file: string): string =>
  Object.entries(UNREAD[file] ?? {})
    .map(([name, entries]) => {
      const codes = Object.entries(entries).map(([code, { severity }]) => [code, { severity }]);
      return `export const ${name} = ${JSON.stringify(Object.fromEntries(codes))};`;
    })
    .join('');
const withoutUnread = (files: readonly string[]): Plugin => ({
  name: 'without-unread',
  load: {
    filter: { id: new RegExp(`/src/problem/catalogue/(?:${files.join('|')})\\.ts$`) },
    handler: (id) => codesOf(basename(id, '.ts')),
  },
});

/** Node has one thing for all of topojson, a bundler its parts, of which a script takes those that it calls. */
const inParts: Plugin = {
  name: 'in-parts',
  transform: {
    filter: { id: /\/src\/geometry\/topology\.ts$/ },
    handler: (code) => code.replace('import topojson from', 'import * as topojson from'),
  },
};

/** What a script never needs of a package, and what stands there instead. */
type Replacement = readonly [pattern: RegExp, by: string];
const replaced = (code: string, by: readonly Replacement[]): string =>
  by.reduce((rest, [pattern, text]) => rest.replaceAll(pattern, text), code);

/** Of papaparse, which is one function to a bundler, the parser alone: all that it sets besides reads files, starts workers and writes. */
const PAPAPARSE = 'papaparse/papaparse.js';
const PARSER: readonly Replacement[] = [
  // How it finds out what kind of module it is, of which a bundler knows one.
  [
    /\(function\(root, factory\).*?'use strict';(.*)\breturn Papa;\s+\}\)\);/gs,
    '$1export default Papa;',
  ],
  [/^\t+(?:(?:Papa\.(?!Parser\b)|\w+Streamer\.prototype|global\.on)[\w.]*) = .*;/gm, ''],
  [/^\t+this\.getCharIndex = [^}]*\};|^\t+config = config \|\| .*/gm, ''],
  // What `src/table/table.ts` never asks of it, what it always gives, and what it never reads of an answer.
  [/\bconfig\.(?:fastMode|comments|preview|header)\b|\bfastMode !== false/g, 'false'],
  [
    /\bcomments (?:=== (?:delim|true)|(?=&&))|\bpreview(?= &&)|\btypeof input !== 'string'/g,
    'false',
  ],
  [
    /\btypeof (?:delim|comments) !== 'string'\s+\|\| Papa\.BAD_DELIMITERS\.indexOf\(\w+\) > -1/g,
    'false',
  ],
  [
    /\bnewline !== '\\n' && .*(?=\))|(?<=\(!?)ignoreLastRow(?=\))|\bquoteChar !== escapeChar\b/g,
    'false',
  ],
  [/(?<=\bif \()stepIsFunction(?=\))|\bquoteChar === escapeChar\b/g, 'true'],
  [/\bconfig\.(?:quoteChar|escapeChar)\b/g, 'undefined'],
  [/(?<== )escapeChar\b/g, 'quoteChar'],
  [/ \+ \(baseIndex \|\| 0\)/g, ''],
  [/\bnew RegExp\(escapeRegExp\(escapeChar\) .*(?=;)/g, '/""/g'],
  [
    /^\t+(?:(?:type|code|message): '.*'|(?:row|delimiter|linebreak|aborted|truncated|renamedHeaders): .*),?\n/gm,
    '',
  ],
];
const parserAlone: Plugin = {
  name: 'parser-alone',
  transform: {
    filter: { id: new RegExp(`/${PAPAPARSE}$`) },
    handler: (code) => replaced(code, PARSER),
  },
};

/** Of the library of workbooks what reads the parts of an .xlsx: it is given nothing else (`src/table/workbook.ts`). */
const OTHER_BOOKS = /\breturn (?:parse_(?:ods|numbers_iwa|\w+_bin)|readSync)\(.*\);/g;
const partsOfXlsx: Plugin = {
  name: 'parts-of-xlsx',
  transform: {
    filter: { id: /\/@e965\/xlsx\/xlsx\.mjs$/ },
    handler: (code) => code.replaceAll(OTHER_BOOKS, 'throw new Error();'),
  },
};

/** What no schema of ours needs of zod, and what stands there instead: other ways to ask than `safeParse`, waiting, writing back. */
const OTHER_WAYS: readonly Replacement[] = [
  [
    /^ {4}(?:[gs]et (?:with|"~standard")|parse|parseAsync|safeParseAsync|brand|register|apply)\(.*\) \{\n(?: {5,}.*\n)* {4}\},\n/gm,
    '',
  ],
  [
    /\basyncResult \|\| _ instanceof Promise\b|(?<=\bif \()(?:asyncResult|proms\.length)(?=\))/g,
    'false',
  ],
  [/(?<=\bif \()!async(?=\))/g, 'true'],
  [/\b\w+ instanceof Promise\b|\bctx\??\.direction === "backward"|\bdef\.coerce\b/g, 'false'],
  [
    /\bcore\.globalConfig\.memoizer\b|\bglobalThis\.__zod_globalConfig\?\.postProcessor\b/g,
    'undefined',
  ],
  [/\bthrow new Error\(["`][^"\n]*["`]\);/g, ';'],
  [/^ {4}(?:u?int32|float32): .*\n|^ +note: ".*",\n/gm, ''],
];
/** Nor do those of cells: none is a part of an object, and what is wrong with one is told in our words. */
const OF_OBJECTS: readonly Replacement[] = [
  [/^ {4}util\.defineLazyInternal\(.*\n(?: {5,}.*\n)*(?: {4}\}\);\n)?/gm, ''],
  [/\bissues\.map\(\(iss\) => util\.finalizeIssue\(.*?\)\)\)/g, 'issues'],
  [/\bfailure\(_Err, result\.issues, ctx\)/g, '{ error: result }'],
  [/\b_ctx \?/g, 'false ?'],
  [/\butil\.prefixIssues\(\w+, (.*)\)(?=\))/g, '$1'],
  [/^ +util\.attachSchema\(.*\n/gm, ''],
  [/\b(?:payload\.memo|ctx\??\.(?:skipChecks|abortEarly))\b(?! =)/g, 'false'],
  [/^ {8}const received = typeof input [^;]*;\n|^ +\.\.\.\(received .*\n/gm, ''],
  [
    /^ {12,}(?:input(?:: payload\.value)?|(?:inclusive|minimum|format): .*|origin: numeric.*),\n|^ +const origin = numeric.*\n/gm,
    '',
  ],
  [/\berrors\.\$ZodRealError\b/g, 'null'],
  [/\bparams\?\.Parent\b|"captureStackTrace" in Error\b/g, 'null'],
  [/^ {4}class Definition .*\n {4}\}\n.*\n|^\(_a = globalThis\)\..*;$/gm, ''],
  [/(?:, |^ +)\.\.\.util\.normalizeParams\(params\),?|^ {4}capSize\(.*/gm, ''],
  [/\binst\._zod\.(?:version|bag|pattern) = .*;|(?<=new Class\()snapshotChecks\b/g, ''],
];
const withoutWays = (unasked: readonly Replacement[]): Plugin => ({
  name: 'without-ways',
  transform: {
    filter: { id: /\/zod\/v4\/(?:mini|core)\/(?:core|schemas|parse|util|checks|api|iso)\.js$/ },
    handler: (code) => replaced(code, unasked),
  },
});

/** What begins the engines: what is written alike then stands close together, and gzip, which looks back 32 kB, finds 1 kB more. */
const FIRST = [
  ...[
    'table/table',
    'dataset/number-range',
    'dataset/unit-name',
    'dataset/column',
    'table/file-text',
  ],
  ...['reader/cell/no-figure', 'reader/column/footer', 'read/follow-up', 'desk/examine'],
];
const alikeTogether: Plugin = {
  name: 'alike-together',
  transform: {
    filter: { id: /\/src\/browser\/desk\/engine-(?:csv|all)\.ts$/ },
    handler: (code) => FIRST.map((each) => `import '../../${each}.ts';`).join('') + code,
  },
};

/** What is looked for of Node, and of no browser. */
const OF_NODE = {
  'process.env.DAN_SO_MO_TODAY': 'null',
  'typeof Buffer': "'undefined'",
  'typeof PAPA_BROWSER_CONTEXT': "'object'",
};

/** Bundles a file; what cannot be found or read is thrown. */
export async function classicScript(input: string): Promise<ClassicScript> {
  const bundle = await rolldown({
    input,
    platform: 'browser',
    resolve: { alias: { papaparse: PAPAPARSE } },
    // To read a property does nothing else; to set one may be to listen: `worker.onmessage`.
    treeshake: { propertyReadSideEffects: false },
    transform: { define: OF_NODE },
    plugins: [
      withoutDescriptions(TEMPLATES.test(input) ? [TOLD] : []),
      withoutUnread(CSV_ALONE.test(input) ? Object.keys(UNREAD) : ['disk']),
      inParts,
      alikeTogether,
      parserAlone,
      partsOfXlsx,
      withoutWays(CSV_ALONE.test(input) ? [...OTHER_WAYS, ...OF_OBJECTS] : OTHER_WAYS),
    ],
  });
  // Licences stay; what tells bundlers that a call may go is of no use behind the last of them.
  const comments = { legal: true, annotation: false, jsdoc: false };
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments });
  const files = await bundle.watchFiles;
  await bundle.close();
  return { code: output[0].code, files };
}
