import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { runWell } from '../process.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = temporaryFolder();

type Site = ReadonlyMap<string, string>;

/** A copy of data/, changed, and the files of its site. */
function build(name: string, change: (data: string) => void): Site {
  const [data, out] = [join(folder, name), join(folder, `${name}-site`)];
  cpSync('data', data, { recursive: true });
  change(data);
  return siteOf(data, out);
}

function siteOf(data: string, out: string): Site {
  runWell('scripts/build.ts', '--data', data, '--out', out);
  const paths = globSync('**/*.{html,csv,json,css,js,svg}', { cwd: out }).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(out, path), 'utf8')]));
}

const asItIs = () => {};
const withoutFiles = (data: string) => {
  for (const path of globSync('**/mau.*', { cwd: data })) rmSync(join(data, path));
};
const switchedOff = (data: string) => {
  const text = readFileSync(join(data, 'site.json'), 'utf8');
  writeFileSync(join(data, 'site.json'), text.replace('"simulated": true', '"simulated": false'));
};

const isOfSample = (path: string) => /mo-phong/.test(path);

describe('the site of data/ without the sample', () => {
  const whole = build('whole', asItIs);

  test.each([
    ['switched off in site.json', switchedOff],
    ['its files deleted', withoutFiles],
  ])('%s, has the same real pages, and no link to it and no word of it', (name, change) => {
    const site = build(name.replaceAll(' ', '-'), change);
    expect([...site.keys()]).toEqual([...whole.keys()].filter((path) => !isOfSample(path)));
    const naming = [...site].filter(([, text]) =>
      /MAU|(Thành phố|Xã|Phường) Mẫu|mo-phong-/.test(text),
    );
    expect(naming.map(([path]) => path)).toEqual([]);
    const changed = [...site].filter(([path, text]) => whole.get(path) !== text);
    // The one page that leads to the sample, what finds it or holds files against it, and the list of all files.
    expect(changed.map(([path]) => path)).toEqual([
      ...['don-vi.html', 'kiem-tra/so-lieu.js', 'phien-ban.json', 'tim-kiem.js'],
    ]);
    const block = /<section id="mo-phong".*?<\/section>/s;
    expect(whole.get('don-vi.html')?.replace(block, '').trim()).toBe(
      site.get('don-vi.html')?.trim(),
    );
  });
});

/** The markup of a block of a page. */
const blockIn = (page: string, id: string): string => {
  const at = page.indexOf(`id="${id}"`);
  return at < 0 ? '' : page.slice(at, page.indexOf('</section>', at));
};

const wordsIn = (markup: string): string[] =>
  markup
    .replace(/<svg.*?<\/svg>|<[^>]+>/gs, ' ')
    .split(/[\s/()\u00a0]+/)
    .filter(Boolean);

const isFigure = (word: string): boolean => /^[\d.,]+%?$/.test(word);

describe('a site of nothing but the sample', () => {
  const data = join(folder, 'mau');
  runWell('scripts/sample.ts', '--communes', '12', '--seed', '1', '--out', data);
  const site = siteOf(data, join(folder, 'mau-site'));
  // What explains how to write and to read figures shows none of the city.
  const explaining = [
    'huong-dan',
    'gui-so-lieu',
    'kiem-tra',
    'sua-loi',
    'van-hanh',
    'dia-ban-it-dan',
  ].map((name) => `${name}.html`);
  const written = [...site].filter(
    ([path]) => path.endsWith('.html') && !explaining.includes(path),
  );
  const isEmbed = ([path]: readonly [string, string]) => path.startsWith('nhung/');
  const pages = written.filter((page) => !isEmbed(page));

  test('is built anew where it stands', () => {
    expect(siteOf(data, join(folder, 'mau-site'))).toEqual(site);
  });

  test('says so above every page but those that explain', () => {
    const bare = pages.filter(([, text]) => !text.includes('class="band"'));
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test('says so in whatever stands in the frame of another site', () => {
    const embeds = written.filter(isEmbed);
    expect(embeds.length).toBeGreaterThan(12);
    const bare = embeds.filter(([, text]) => !/class="simulated"[^>]*>[^<]*mô phỏng/i.test(text));
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  test('embeds each table of the units below it, with the figures of the block that it leads to', () => {
    const tables = written.filter(([path]) => /-bang-[a-z-]*tung-don-vi/.test(path));
    expect(tables.map(([path]) => path.replace(/^.*-bang-/, ''))).toEqual([
      ...['dao-tao-tung-don-vi-1.html', 'dao-tao-tung-don-vi-2.html'],
      ...['kinh-phi-tung-don-vi.html', 'muc-sinh-tung-don-vi.html', 'tung-don-vi.html'],
    ]);
    const strange = tables.flatMap(([path, text]) => {
      const [, page = '', id = ''] = /<a href="\.\.\/([^"#]+)#([^"]+)"/.exec(text) ?? [];
      const told = new Set(wordsIn(blockIn(site.get(page) ?? '', id)));
      const figures = wordsIn(/<tbody.*<\/tbody>/s.exec(text)?.[0] ?? '').filter(isFigure);
      expect(figures.length, path).toBeGreaterThan(10);
      return figures.filter((each) => !told.has(each)).map((each) => `${path}: ${each}`);
    });
    expect(strange).toEqual([]);
  });

  test('embeds each of its maps, every area told, in 15 kB', () => {
    const maps = written.filter(([path]) => path.startsWith('nhung/') && path.includes('-ban-do-'));
    expect(maps.map(([path]) => path.replace(/^.*-ban-do-/, ''))).toEqual([
      ...['dao-tao-1.html', 'dao-tao-2.html', 'kinh-phi.html', 'muc-sinh.html'],
    ]);
    for (const [path, text] of maps) {
      const [, told = ''] = /<desc [^>]*>([^<]*)/.exec(text) ?? [];
      expect(told.split('; '), path).toHaveLength(12);
      for (const each of told.split('; ')) expect(each, path).toMatch(/^(?:Xã|Phường) Mẫu \d+: ./);
      expect(gzipSync(text, { level: 9 }).length, path).toBeLessThanOrEqual(15_000);
    }
  });

  test('says so inside every drawing and in the caption of every figure and table', () => {
    const elements =
      /<svg(?![^>]*wordmark)[^>]*role="img".*?<\/svg>|<figcaption.*?<\/figcaption>|<caption.*?<\/caption>/gs;
    const bare = pages.flatMap(([path, text]) =>
      (text.match(elements) ?? [])
        .filter((each) => !each.includes('Số liệu mô phỏng'))
        .map((each) => `${path}: ${each.slice(0, 100)}`),
    );
    expect(bare).toEqual([]);
  });

  test('has downloads that say so in their names, or in every row', () => {
    const files = [...site].filter(([path]) => path.startsWith('tai-ve/'));
    expect(files.length).toBeGreaterThan(6);
    const bare = files.filter(
      ([path, text]) => !path.includes('mo-phong') && !/^[^\n]*;Mô phỏng[;\r]/.test(text),
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});
