import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { classicScript } from '../../scripts/classic-script.ts';
import { receipt } from '../../scripts/receipt.ts';
import { receiptText, type Version } from '../../src/desk/receipt.ts';
import { dataFolder } from '../../src/export/data-folder.ts';
import { fingerprint, sha256 } from '../../src/export/fingerprint.ts';
import { partedSites } from '../../src/model/simulation.ts';
import { catalogues, dataOf } from '../data-folder.ts';
import { listening } from '../speech.ts';
import { temporaryFolder } from '../temporary.ts';

const FILE = 'Mã đơn vị;Mã chỉ tiêu;Kỳ;Giá trị;Nguồn\n040;TFR;2024;2,03;BC\n';

/** A folder with data, a file to be sent, and the receipt of what it was. */
function sent(was: string, version: Partial<Version> = {}, name = 'a.csv'): string {
  const folder = temporaryFolder();
  const receipt = receiptText({
    version: { site: 'Thử', rules: 'x', data: 'y', ...version },
    day: '2026-11-01',
    result: 'Tệp dùng được, không có lỗi',
    files: [{ name: 'a.csv', table: 'Số liệu', sha256: sha256(was) }],
  });
  const data = Object.entries(catalogues).map(([path, text]) => [`data/${path}`, text] as const);
  for (const [path, text] of [...data, ['phieu.txt', receipt], [name, FILE]] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

async function run(folder: string, file = 'phieu.txt') {
  const speech = listening();
  const code = await receipt([join(folder, file), '--data', join(folder, 'data')], speech);
  const said = speech.said.stdout;
  return { code, said };
}

describe('npm run receipt', () => {
  test('knows the file again, and checks it once more by the rules and data of today', async () => {
    const { code, said } = await run(sent(FILE));
    expect(said.split('\n')).toEqual([
      'Phiếu ngày 01/11/2026 của trang “Thử”: Tệp dùng được, không có lỗi.',
      '“a.csv”: đúng là tệp đã kiểm tra.',
      'Quy tắc: đã khác so với phiếu. Số liệu đối chiếu: đã khác so với phiếu.',
      'Kiểm tra lại: Tệp dùng được, không có lỗi.',
      '',
    ]);
    expect(code).toBe(0);
  });

  test('knows the rules and the data that a page names, and a file under another name', async () => {
    const engine = join(import.meta.dirname, '../../src/browser/desk/engine-all.ts');
    const { own, sample } = partedSites(dataOf({}), []);
    const version = {
      rules: fingerprint((await classicScript(engine)).code),
      data: fingerprint(JSON.stringify(dataFolder(sample ? [own, sample] : [own]))),
    };
    const { code, said } = await run(sent(FILE, version, 'a (2).csv'));
    expect(said.split('\n').slice(1, 3)).toEqual([
      '“a.csv”: đúng là tệp đã kiểm tra, nay tên là “a (2).csv”.',
      'Quy tắc: như trong phiếu. Số liệu đối chiếu: như trong phiếu.',
    ]);
    expect(code).toBe(0);
  });

  test('tells of a file that was changed since', async () => {
    const { code, said } = await run(sent(`${FILE} `));
    expect(said).toContain('“a.csv”: KHÔNG phải tệp đã kiểm tra, nội dung đã khác.');
    expect(code).toBe(1);
  });

  test('refuses what is no receipt', async () => {
    await expect(run(sent(FILE), 'a.csv')).rejects.toThrow('không phải phiếu kiểm tra');
    await expect(run(sent(FILE), 'khong-co.txt')).rejects.toThrow('Không đọc được tệp');
  });
});
