/**
 * A process of its own: runs every regular expression of the program against texts that repeat what
 * it looks for, and prints those on which it takes more time than a multiple of their length.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../..');
/** Reads style sheets of the program's own, and nothing else. */
const OWN = 'src/chart/light-style.ts';
/** Those of pages are for browsers, and cannot be loaded here. */
const LOADED = 'src/{check,dataset,problem,read,reader,table}/**/*.ts';

interface Pattern {
  readonly file: string;
  readonly pattern: RegExp;
}

function literals(): Pattern[] {
  const files = globSync('{src,scripts}/**/*.{ts,astro}', { cwd: ROOT });
  return files.filter((file) => file !== OWN).flatMap(literalsOf);
}

function literalsOf(file: string): Pattern[] {
  const found: Pattern[] = [];
  const text = readFileSync(join(ROOT, file), 'utf8');
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
      found.push({ file, pattern: new RegExp(source, flags) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

/** Those that modules put together while they are loaded. */
async function composed(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Native = globalThis.RegExp;
  let file = '';
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, [source, flags]) => {
      const pattern = new target(source, flags);
      found.push({ file, pattern });
      return pattern;
    },
  });
  for (file of globSync(LOADED, { cwd: ROOT }).sort()) await import(join(ROOT, file));
  globalThis.RegExp = Native;
  return found;
}

const COMMON = [
  ...'aA1 .,;:()[]{}<>="\'/\\-+*%#&@?!|_',
  '\t',
  '\n',
  'ế',
  'Đ',
  '\u0301',
  '“',
  '”',
  '…',
];
const ENDS = ['\0', '\n)'];

/** Letters, words and pairs of them, of which a pattern speaks. */
function parts({ source }: RegExp): readonly string[] {
  const plain = source.replace(/\\[a-zA-Z](?:\{[^}]*\})?|[\\^$*+?()[\]{}|]/g, '\0');
  const words = [...new Set(plain.split('\0').filter((word) => word !== ''))].slice(0, 24);
  const letters = [...new Set([...words.join(''), ...source.replace(/[\w\s]/g, '')])].slice(0, 24);
  const pairs = letters.flatMap((one) => [`${one}1`, `${one}a`, `${one} `, `${one}\t`, `${one}=`]);
  return [
    ...new Set([...COMMON, ...letters, ...words, ...words.map((word) => `${word} `), ...pairs]),
  ];
}

function run(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  text.replace(pattern, '');
}

/** Whether the clock says so each time: what another program took may be among one of them. */
function isSlow(pattern: RegExp, text: string): boolean {
  for (let time = 0; time < 3; time += 1) {
    const start = performance.now();
    run(pattern, text);
    if (performance.now() - start < SLOW.short) return false;
  }
  return true;
}

/** Milliseconds of CPU. */
function taken(pattern: RegExp, text: string): number {
  const start = process.cpuUsage();
  run(pattern, text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

const SHORT = 1_000;
const LONG = 80 * SHORT;
/** The fastest quadratic pattern takes more than 0.1 ms, and then half a second; the slowest of the others, some milliseconds. */
const SLOW = { short: 0.1, long: 150 };

/** A text on which the pattern is slow; or null. */
function slowOn(pattern: RegExp): string | null {
  const all = parts(pattern);
  const starts = ['', '0', 'a', '(', ...all.slice(COMMON.length, COMMON.length + 8)];
  for (const part of all)
    for (const start of starts)
      for (const end of ENDS) {
        const text = (length: number) =>
          start + part.repeat(Math.ceil(length / part.length)) + end + start;
        if (isSlow(pattern, text(SHORT)) && taken(pattern, text(LONG)) > SLOW.long)
          return JSON.stringify([start, part, end]);
      }
  return null;
}

/** A group that is repeated, of which a branch may be of any length, nothing included: each text is cut in all ways. */
const IN_ALL_WAYS = /\((?:\?:)?(?:[^()]*\|)?(?:\\.|\[[^\]]*\]|[^()[\]|\\])\*(?:\|[^()]*)?\)[*+]/;

/** What repeats nothing without a bound takes a bounded time at each letter. */
const mayBeSlow = ({ pattern }: Pattern): boolean => /[+*]|,\}/.test(pattern.source);

const all = [...literals(), ...(await composed())];
const byKey = new Map(all.map((each) => [String(each.pattern), each]));
const slow = [...byKey.values()].filter(mayBeSlow).flatMap(({ file, pattern }) => {
  const text = IN_ALL_WAYS.test(pattern.source) ? 'any' : slowOn(pattern);
  return text === null ? [] : [`${file}: ${String(pattern).slice(0, 100)} on ${text}`];
});
process.stdout.write(JSON.stringify({ patterns: byKey.size, slow }));
