import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Whom each room may import, besides itself and packages. docs/architecture.md tells why. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  format: [],
  // What is asked again is not worked out again: of any room.
  memory: [],
  style: [],
  problem: ['format'],
  geometry: [],
  table: ['problem', 'format'],
  // A problem quotes the figures that it is about, in Vietnamese: hence format.
  dataset: ['table', 'problem', 'format', 'memory', 'geometry'],
  reader: ['dataset', 'table', 'problem', 'format'],
  check: ['reader', 'dataset', 'table', 'problem', 'format'],
  read: ['reader', 'dataset', 'check', 'table', 'problem', 'geometry', 'format'],
  // The same reading, of files that a browser hands over.
  desk: [
    ...[
      'read',
      'check',
      'dataset',
      'model',
      'form',
      'export',
      'exhibit',
      'table',
      'problem',
      'format',
    ],
  ],
  model: ['dataset', 'memory', 'geometry'],
  address: ['model'],
  sentence: ['model', 'format', 'memory'],
  // Official forms: what a unit's data say in the boxes of each.
  form: ['model', 'dataset', 'table', 'problem', 'format', 'memory'],
  chart: ['format', 'geometry', 'memory'],
  // What reports in words say, below the headings that ask for it.
  narrative: ['form', 'sentence', 'model', 'dataset', 'format', 'memory'],
  export: ['narrative', 'form', 'model', 'format', 'dataset', 'address', 'memory'],
  // Warnings stand beside figures, in the catalogue's words: hence problem.
  // What a block shows of a chart is what its picture says: both are made of an exhibit.
  exhibit: ['chart', 'sentence', 'model', 'format', 'address', 'memory'],
  // A page of somebody else's shows what our pages show, in fonts that it need not load.
  embed: ['exhibit', 'chart', 'sentence', 'model', 'format', 'address', 'memory'],
  // What goes along with a shared link.
  share: ['embed', 'exhibit', 'chart', 'sentence', 'model', 'format', 'address'],
  // What a page says and draws in the reader's browser is what the build says and draws.
  // A file that a page makes is the one that a command writes.
  browser: ['desk', 'read', 'embed', 'export', 'chart', 'sentence', 'table', 'problem', 'format'],
  component: [
    ...['embed', 'exhibit', 'export', 'chart', 'sentence', 'model', 'address'],
    ...['problem', 'format', 'browser', 'style'],
  ],
  layout: [
    ...[
      'component',
      'share',
      'embed',
      'chart',
      'sentence',
      'model',
      'format',
      'browser',
      'style',
      'address',
    ],
  ],
  site: ['read', 'share', 'model', 'sentence', 'format', 'address'],
  pages: [
    ...[
      'site',
      'address',
      'layout',
      'component',
      'share',
      'embed',
      'exhibit',
      'export',
      'chart',
      'sentence',
      'model',
      'read',
      'check',
      'reader',
      'dataset',
    ],
    ...['table', 'problem', 'format', 'browser', 'style'],
  ],
};

/** Rooms of which a room may import the types alone. */
const typesAllowed: Readonly<Record<string, readonly string[]>> = {
  model: ['problem', 'format'],
  chart: ['model'],
  component: ['dataset', 'geometry'],
  address: ['dataset'],
  browser: ['exhibit'],
};

/** The folders of the reader, from the cell up; the files beside them know all of them. */
const readerFloors = ['cell', 'head', 'title', 'column', 'row', '.'];

const rooms = Object.keys(allowed);
const root = join(import.meta.dirname, '..');

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
  /** The names in braces; `*` for all of a module. */
  readonly names: readonly string[];
}

interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Lines of each function. */
  readonly functions: readonly number[];
  /** The functions that ask for more than four things, by where they begin. */
  readonly greedy: readonly string[];
}

const MOST_PARAMETERS = 4;

const sources: readonly Source[] = globSync('{src,scripts,test}/**/*.{ts,js,mjs,astro,css}', {
  cwd: root,
  exclude: ['test/fixtures/**'],
})
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
  .map(source);
const inSrc = sources.filter(({ path }) => path.startsWith('src/'));

function source(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8');
  const imports: Import[] = [];
  const functions: number[] = [];
  const greedy: string[] = [];
  for (const script of scriptsOf(path, text)) {
    const file = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const found = importOf(path, node);
      if (found !== undefined) imports.push(found);
      if (ts.isFunctionLike(node)) functions.push(node.getText(file).split('\n').length);
      if (ts.isFunctionLike(node) && node.parameters.length > MOST_PARAMETERS)
        greedy.push(`${path}: ${node.getText(file).split('\n', 1)}`);
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { path, text, imports, functions, greedy };
}

/** The TypeScript of a file; of an .astro file its frontmatter and its script elements. */
function scriptsOf(path: string, text: string): string[] {
  if (path.endsWith('.css')) return [];
  if (!path.endsWith('.astro')) return [text];
  const frontmatter = /^\s*---\n(.*?)\n---/s.exec(text)?.[1] ?? '';
  const elements = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(
    ([, inner]) => inner ?? '',
  );
  return [frontmatter, ...elements];
}

function importOf(path: string, node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    if (node.moduleSpecifier === undefined) return undefined;
    const clause = ts.isImportDeclaration(node) ? node.importClause : node;
    const typeOnly =
      clause !== undefined &&
      (ts.isImportClause(clause)
        ? clause.phaseModifier === ts.SyntaxKind.TypeKeyword
        : clause.isTypeOnly);
    return { from: path, to: target(path, node.moduleSpecifier), typeOnly, names: namesOf(node) };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { from: path, to: target(path, node.argument.literal), typeOnly: true, names: [] };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [address] = node.arguments;
    if (address === undefined) return undefined;
    return { from: path, to: target(path, address), typeOnly: false, names: ['*'] };
  }
  return undefined;
}

function namesOf(node: ts.ImportDeclaration | ts.ExportDeclaration): string[] {
  const bindings = ts.isImportDeclaration(node)
    ? node.importClause?.namedBindings
    : node.exportClause;
  if (bindings === undefined) return [];
  if (ts.isNamedImports(bindings) || ts.isNamedExports(bindings)) {
    return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
  }
  return ['*'];
}

/** What an import names: a path from the project's folder, or a package. */
function target(from: string, address: ts.Node): string {
  const to = ts.isStringLiteralLike(address) ? address.text : address.getText();
  return to.startsWith('.') ? posix.join(posix.dirname(from), to) : to;
}

/** The room of a file: its folder under src, or its name for a room of one file. */
const roomOf = (path: string): string | undefined => /^src\/([^/.]+)/.exec(path)?.[1];

/** The circles of imports, types included: of each the files, from one that closes it. */
function circles(files: readonly Source[]): string[] {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports.map(({ to }) => to)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) found.push([...way.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const to of importsOf.get(path) ?? []) visit(to, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
}

const show = ({ from, to }: Import): string => `${from} → ${to}`;
const importers = (matches: (found: Import) => boolean): string[] =>
  inSrc.filter(({ imports }) => imports.some(matches)).map(({ path }) => path);

describe('imports go one way', () => {
  test('every file under src is in a room that the plan knows', () => {
    const homeless = inSrc.filter(({ path }) => !rooms.includes(roomOf(path) ?? ''));
    expect(homeless.map(({ path }) => path)).toEqual([]);
  });

  test.each(rooms)('%s imports only from the rooms below it', (room) => {
    const wrong = inSrc
      .filter(({ path }) => roomOf(path) === room)
      .flatMap(({ imports }) => imports)
      .filter(({ to, typeOnly }) => {
        const other = roomOf(to);
        if (other === undefined || other === room || allowed[room]?.includes(other)) return false;
        return !(typeOnly && typesAllowed[room]?.includes(other));
      });
    expect(wrong.map(show)).toEqual([]);
  });

  test('the reader is built from the cell up', () => {
    const floor = (path: string): number =>
      readerFloors.indexOf(posix.relative('src/reader', posix.dirname(path)) || '.');
    const inReader = inSrc.filter(({ path }) => roomOf(path) === 'reader');
    expect(inReader.filter(({ path }) => floor(path) < 0).map(({ path }) => path)).toEqual([]);
    const wrong = inReader
      .flatMap(({ imports }) => imports)
      .filter(({ from, to }) => roomOf(to) === 'reader' && floor(to) > floor(from));
    expect(wrong.map(show)).toEqual([]);
  });

  test('no files import each other in a circle, within a room or across', () => {
    expect(circles(inSrc)).toEqual([]);
  });

  test('no file under src imports a page, a script or a test', () => {
    const wrong = inSrc
      .flatMap(({ imports }) => imports)
      .filter(({ to }) => /^(src\/pages|scripts|test|\.\.)\//.test(to));
    expect(wrong.map(show)).toEqual([]);
  });

  test('scripts import all but pages, layouts and components', () => {
    const wrong = sources
      .filter(({ path }) => path.startsWith('scripts/'))
      .flatMap(({ imports }) => imports)
      .filter(({ to }) => /^(src\/(pages|layout|component)|test)\//.test(to));
    expect(wrong.map(show)).toEqual([]);
  });
});

describe('one door for each thing from outside', () => {
  test('only src/geometry imports topojson and polylabel', () => {
    const wrong = importers(({ to }) => to === 'topojson' || to === 'polylabel').filter(
      (path) => path.startsWith('src/') && !path.startsWith('src/geometry/'),
    );
    expect(wrong).toEqual([]);
  });

  test('only src/table/table.ts imports papaparse', () => {
    const wrong = importers(({ to }) => to === 'papaparse');
    expect(wrong.filter((path) => path !== 'src/table/table.ts')).toEqual([]);
  });

  test('only src/table/workbook.ts imports the reader of workbooks', () => {
    expect(importers(({ to }) => to.startsWith('@e965/xlsx'))).toEqual(['src/table/workbook.ts']);
  });

  test('only src/read/ reads the disk', () => {
    const wrong = importers(({ to }) => /^(node:)?fs(\/promises)?$/.test(to));
    expect(wrong.filter((path) => roomOf(path) !== 'read')).toEqual([]);
  });

  test("only src/chart/render.ts calls Plot's plot()", () => {
    const wrong = inSrc.filter(({ text, imports }) =>
      imports.some(
        ({ to, typeOnly, names }) =>
          to === '@observablehq/plot' &&
          !typeOnly &&
          (names.includes('plot') || (names.includes('*') && /\.plot\(/.test(text))),
      ),
    );
    const paths = wrong.map(({ path }) => path);
    expect(paths.filter((path) => path !== 'src/chart/render.ts')).toEqual([]);
  });

  test('one component alone writes markup as it stands, besides constants and style sheets', () => {
    const writers = inSrc.filter(({ text }) =>
      [...text.matchAll(/<([\w.]+)[^<>]*\bset:html=(.)/g)].some(
        ([, element, start]) => element !== 'style' && start !== '"',
      ),
    );
    const paths = writers.map(({ path }) => path);
    expect(paths.filter((path) => roomOf(path) !== 'component')).toEqual([]);
    expect(paths.slice(1)).toEqual([]);
  });
});

describe('the folders', () => {
  test('no file or folder is an attic', () => {
    const attic = /(^|\/)(utils?|helpers?|common|misc|managers?|shared|lib)(\/|\.[^/]*$)/i;
    expect(sources.map(({ path }) => path).filter((path) => attic.test(path))).toEqual([]);
  });

  test('the top holds only what a newcomer looks for', () => {
    const known = [
      ...['data', 'docs', 'public', 'scripts', 'src', 'test'],
      ...['README.md', 'LICENSE', 'CHANGELOG.md', 'package.json', 'package-lock.json'],
      ...[
        'astro.config.mjs',
        'biome.json',
        'tsconfig.json',
        'vitest.config.ts',
        '.node-version',
        '.npmrc',
      ],
      ...['.ci', '.github', '.git', '.gitattributes', '.gitignore', '.editorconfig'],
    ];
    const ignored = readFileSync(join(root, '.gitignore'), 'utf8')
      .split(/\r?\n/)
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.replace(/^\/|\/$/g, ''));
    const extra = readdirSync(root).filter(
      (name) => !known.includes(name) && !ignored.some((pattern) => matchesGlob(name, pattern)),
    );
    expect(extra).toEqual([]);
  });
});

test('no function has more than four parameters', () => {
  expect(inSrc.flatMap(({ greedy }) => greedy)).toEqual([]);
});

test('measures, to look at', () => {
  const code = inSrc.filter(({ path }) => /\.(ts|astro)$/.test(path));
  const lines = code
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);
  const longest = code
    .map(({ path, functions }) => ({ path, lines: Math.max(0, ...functions) }))
    .sort((a, b) => b.lines - a.lines);
  const markup = code
    .filter(({ path }) => path.endsWith('.astro'))
    .map(({ path, text }) => ({ path, lines: text.split('<style')[0]?.split('\n').length ?? 0 }))
    .sort((a, b) => b.lines - a.lines);
  const tell = (found: { path: string; lines: number } | undefined) =>
    found ? `${found.lines} (${found.path})` : 'none';
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  console.log(
    [
      `files in src: ${code.length}, median ${lines[lines.length >> 1]?.lines ?? 0} lines (wanted ≤ 80)`,
      `longest file: ${tell(lines.at(-1))} (wanted ≤ 250)`,
      `longest function: ${tell(longest[0])} (wanted ≤ 40)`,
      `longest .astro before its style: ${tell(markup[0])} (wanted ≤ 40)`,
      `runtime dependencies: ${Object.keys(dependencies).length} (wanted ≤ 12)`,
    ].join('\n'),
  );
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(12);
});
