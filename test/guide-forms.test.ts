/** “Biểu tháng, biểu quý, biểu năm của xã trong một buổi chiều”, done as it is told, in a folder that is new. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { forms } from '../scripts/forms.ts';
import { importFile } from '../scripts/import.ts';
import { validate } from '../scripts/validate.ts';
import { readWordTables } from '../src/table/word-table.ts';
import { commandsIn, type GuideBlock, guideBlocks } from './guide-block.ts';
import { npmRun } from './process.ts';
import { listening } from './speech.ts';
import { temporaryFolder } from './temporary.ts';

const folder = temporaryFolder();
const inFolder = (words: string) =>
  words.replace(/^(so-lieu-cua-toi|bieu-thu|bieu-xa)(?=$|\/)/, (name) => join(folder, name));

/** What the commands of a block print. */
function obey(block: GuideBlock): string {
  const { kind, path, text } = block;
  if (kind === 'csv' && path) {
    mkdirSync(dirname(inFolder(path)), { recursive: true });
    writeFileSync(inFolder(path), text);
  }
  return commandsIn(block)
    .map(({ command, script, args }) => {
      const run = { validate, forms }[script];
      const speech = listening();
      expect(run?.(args.map(inFolder), speech), command).toBe(0);
      return speech.said.stdout;
    })
    .join('');
}

/** The lines of a document, cells parted by ` | `. */
function linesOf(name: string): readonly string[] {
  const tables = readWordTables(readFileSync(join(folder, 'bieu-xa', name)));
  if (typeof tables === 'string') throw new Error(tables);
  return tables.flatMap(({ rows }) => rows.map((row) => row.join(' | ').replaceAll('\u00a0', ' ')));
}

test('each file is named where it is to be written', () => {
  const guide = readFileSync('docs/huong-dan/bieu-mau-xa.md', 'utf8');
  const paths = guideBlocks('bieu-mau-xa').flatMap(({ path }) => path ?? []);
  expect(paths).toHaveLength(5);
  const named = paths.map((path) => path.replace('so-lieu-cua-toi/', ''));
  expect(named.filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
});

test('leads from an empty folder to the three forms, filled', () => {
  const city = ['--unit', '99', '--name', 'Thành phố Ví Dụ', '--out', inFolder('so-lieu-cua-toi')];
  expect(npmRun('init', ...city)).toMatchObject({ status: 0 });
  guideBlocks('trang-moi')
    .filter(({ kind }) => kind === 'csv')
    .forEach(obey);
  const said = guideBlocks('bieu-mau-xa').map(obey).join('');
  expect(said).toMatch(/thang-xa-99001-2025-m09\.docx: còn 3 ô chưa có số liệu/);
  expect(said).toMatch(/nam-xa-99001-2025\.docx: còn 2 ô chưa có số liệu/);
  expect(said).toMatch(/quy-xa-99001-2025-q3\.docx\n/);
  expect(linesOf('thang-xa-99001-2025-m09.docx')).toEqual([
    'Kết quả công tác dân số tháng 9/2025 của xã Ví Dụ Một',
    'STT | Chỉ tiêu | Đơn vị tính | Thực hiện trong tháng',
    'I | Biến động dân số |  | ',
    '1 | Số trẻ sinh ra | trẻ | 12',
    '2 | Trong đó: con thứ 3 trở lên | trẻ | 1',
    '3 | Số cặp kết hôn | cặp | 5',
  ]);
  expect(linesOf('quy-xa-99001-2025-q3.docx').slice(2)).toEqual([
    'I | Biến động dân số |  |  |  | ',
    '1 | Số trẻ sinh ra | trẻ | 35 | 98 | 31',
    '2 | Trong đó: con thứ 3 trở lên | trẻ | 3 | 8 | 2',
    '3 | Số cặp kết hôn | cặp | 16 | 47 | 18',
  ]);
  expect(linesOf('nam-xa-99001-2025.docx')).toEqual(
    expect.arrayContaining([
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '1 | Số trẻ sinh ra | ..... | 120',
      '2 | Số cặp kết hôn | ..... | 64',
    ]),
  );
  const quarter = ['--form', 'QUY-XA', '--unit', '99001', '--period', 'Quý III/2025'];
  const own = ['--data', inFolder('so-lieu-cua-toi'), '--out', join(folder, 'moi.csv')];
  const sent = inFolder('bieu-xa/quy-xa-99001-2025-q3.docx');
  expect(importFile([sent, ...quarter, ...own], listening())).toBe(0);
});
