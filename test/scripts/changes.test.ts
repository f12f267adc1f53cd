import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changes } from '../../scripts/changes.ts';
import { catalogues, type Files } from '../data-folder.ts';
import { listening } from '../speech.ts';
import { temporaryFolder } from '../temporary.ts';

const HEADER = 'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Nguồn';
const training = (...rows: readonly string[]): Files => ({
  'dao-tao.csv': [HEADER, ...rows, ''].join('\n'),
});
const WAS = training('07543;Tuyến xã;TX-2;31/12/2025;10;5;BC');

function folderOf(files: Files): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries({ ...catalogues, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function run(before: Files, after: Files) {
  const speech = listening();
  const status = changes(['--before', folderOf(before), '--data', folderOf(after)], speech);
  return { status, said: speech.said.stdout };
}

describe('npm run changes', () => {
  test('tells each figure that is another, and what becomes of the page', () => {
    const now = training(
      '07543;Tuyến xã;TX-2;31/12/2025;10;9;BC',
      '07543;Tuyến xã;TX-10;31/12/2025;4;-;BC',
    );
    const { status, said } = run(WAS, now);
    expect(status).toBe(0);
    expect(said).toContain('### Số thay đổi (3)');
    expect(said).toContain(
      '| Đào tạo | Xã Sơn Hải | Nghiệp vụ dân số | 31/12/2025 | Số đã học | 5 | 9 |',
    );
    expect(said).toContain(
      '| Chăm sóc người cao tuổi | 31/12/2025 | Số đã học | chưa có dòng | - |',
    );
    expect(said).toMatch(/### Trang của xã Sơn Hải\n\n- .*Đào tạo tuyến xã: 50,0% → 90,0%/s);
  });

  test('says that nothing changes where rows only moved', () => {
    const moved = { 'dao-tao/a.csv': WAS['dao-tao.csv'] ?? '' };
    expect(run(WAS, moved).said).toBe('## Số liệu thay đổi\n\nKhông có số nào thay đổi.\n');
  });

  test('tells the findings that come and go, and waits with the figures for the errors', () => {
    const broken = training('07543;Tuyến xã;TX-2;31/12/2025;10;chín;BC');
    const { status, said } = run(WAS, broken);
    expect(status).toBe(1);
    expect(said).toContain('### Lỗi và điểm cần xem mới có (1)\n\n- Lỗi, dao-tao.csv, dòng 2: ');
    expect(said).toContain('chỉ biết được khi các lỗi đã được sửa');
    expect(run(broken, WAS).said).toContain('### Lỗi và điểm cần xem không còn (1)');
  });

  test.each([[[]], [['--trước', 'a']], [['--before', '/không/có']]])(
    '%j is refused with the usage',
    (args) => {
      expect(() => changes(args, listening())).toThrow('Cách dùng');
    },
  );
});
