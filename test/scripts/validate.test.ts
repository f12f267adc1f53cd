import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Refusal } from '../../scripts/refusal.ts';
import { validate as runValidate } from '../../scripts/validate.ts';
import { once } from '../../src/memory.ts';
import { run } from '../process.ts';
import { listening } from '../speech.ts';

const root = join(import.meta.dirname, '..', '..');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dan-so-mo-'));
  cpSync(join(root, 'data'), folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The command in this process: what it would say and end with. */
function validate(...args: string[]) {
  const speech = listening();
  const { said } = speech;
  try {
    const status = runValidate(args, speech);
    return { status, ...said };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...said, status: error.exitCode, stderr: `${said.stderr}${error.message}\n` };
  }
}

/** What it says of the real data as they are. */
const ofRealData = once((format: string) => validate('--format', format));

/** Runs the command on the copy; the exit code and what the JSON says. */
function report(said = validate('--data', folder, '--format', 'json')) {
  const { status, stdout } = said;
  const json = JSON.parse(stdout);
  const errors = json.problems.filter((each: { severity: string }) => each.severity === 'error');
  return { status, json, errors };
}

function write(path: string, ...lines: string[]): void {
  writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
}

/** Replaces a text that stands once in a file. */
function change(path: string, before: string, after: string): void {
  const text = readFileSync(join(folder, path), 'utf8');
  expect(text.split(before)).toHaveLength(2);
  writeFileSync(join(folder, path), text.replace(before, after));
}

describe('the real data', () => {
  test('has no error: exit 0, and a summary as last line', () => {
    const { status, stdout, stderr } = ofRealData('text');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n').at(-1)).toMatch(
      /^Đã đọc \d+ tệp, [\d.]+ dòng số liệu: không có lỗi, \d+ điểm cần xem/,
    );
  });

  test('is read from data/ where no folder is named', () => {
    const { stdout } = ofRealData('text');
    expect(validate('--data', folder).stdout).toBe(stdout);
    expect(run('scripts/validate.ts')).toMatchObject({ status: 0, stdout });
    expect(run('scripts/validate.ts', '--data', 'khong-co')).toMatchObject({
      ...{ status: 2, stdout: '' },
      stderr: validate('--data', 'khong-co').stderr,
    });
  });

  test('as JSON has the keys of the contract, in their order, and no others', () => {
    const { status, json } = report(ofRealData('json'));
    expect(status).toBe(0);
    expect(Object.keys(json)).toEqual([
      ...['ok', 'files', 'rows', 'compared', 'errors', 'warnings', 'acknowledged'],
      ...['unread', 'problems'],
    ]);
    const files = globSync('**/*.{csv,geojson}', { cwd: folder }).length;
    expect(json).toMatchObject({ ok: true, files, errors: 0 });
    expect(json.warnings).toBe(json.problems.length);
    for (const each of json.problems) {
      expect(Object.keys(each)).toEqual([
        ...['code', 'severity', 'file', 'sheet', 'row', 'line', 'column', 'header', 'value'],
        ...['message', 'remedy', 'acknowledged', 'unlisted'],
      ]);
      expect(each.severity).toBe('warning');
      expect(Object.values(each)).not.toContain(undefined);
    }
  });

  test('twice gives the same bytes', () => {
    expect(validate('--format', 'json').stdout).toBe(ofRealData('json').stdout);
  });
});

describe('one mistake gives exit 1 and one clear error', () => {
  test('a letter in a number', () => {
    change('so-lieu/cao-bang-bieu-2.csv', ';1,96;2,03;', ';1,96;2,O3;');
    const { status, errors, json } = report();
    expect(status).toBe(1);
    expect(json).toMatchObject({ ok: false, errors: 1 });
    expect(errors).toMatchObject([
      {
        code: 'number-invalid',
        severity: 'error',
        file: 'so-lieu/cao-bang-bieu-2.csv',
        row: 5,
        line: 5,
        column: 'G',
        header: '2024',
        value: '2,O3',
        message: 'Cột “2024” đang ghi “2,O3”: trong số có chữ O thay cho số 0.',
        remedy: 'gõ lại thành 2,03.',
      },
    ]);
  });

  test('an unknown unit', () => {
    change('dao-tao/son-hai-cong-tac-vien.csv', 'Mã đơn vị;07543', 'Mã đơn vị;07534');
    const { status, errors } = report();
    expect(status).toBe(1);
    expect(errors).toMatchObject([
      {
        code: 'unknown-reference',
        severity: 'error',
        file: 'dao-tao/son-hai-cong-tac-vien.csv',
        row: 1,
        line: 1,
        column: 'B',
        header: 'Mã đơn vị',
        value: '07534',
        message: '“07534” không có trong danh mục “Đơn vị”.',
        remedy:
          'kiểm tra lại, ghi mã hoặc tên đúng như trong tệp don-vi.csv; nếu danh mục còn thiếu, đề nghị người quản lý danh mục thêm.',
      },
    ]);
  });

  test('an unknown unit in a row', () => {
    change('kinh-phi/cao-bang.csv', '040;2024;HM-2.5', '041;2024;HM-2.5');
    const { status, errors } = report();
    expect(status).toBe(1);
    expect(errors).toMatchObject([
      {
        code: 'unknown-reference',
        file: 'kinh-phi/cao-bang.csv',
        row: 4,
        column: 'A',
        header: 'Mã đơn vị',
        value: '041',
        remedy:
          'kiểm tra lại, ghi mã hoặc tên đúng như trong tệp don-vi.csv; nếu danh mục còn thiếu, đề nghị người quản lý danh mục thêm.',
      },
    ]);
  });

  test('a header one letter off', () => {
    change('dao-tao/son-hai-cong-tac-vien.csv', 'Số đã học', 'Số đã hocj');
    const { status, errors } = report();
    expect(status).toBe(1);
    expect(errors).toMatchObject([
      {
        code: 'header-unknown',
        severity: 'error',
        file: 'dao-tao/son-hai-cong-tac-vien.csv',
        row: 7,
        line: 7,
        column: 'C',
        header: 'Số đã hocj',
        value: 'Số đã hocj',
        message: 'Không có cột tên “Số đã hocj”. Có phải là “Số đã học”?',
        remedy: 'sửa tiêu đề thành “Số đã học”; nếu là cột khác, đặt tên khác hẳn.',
      },
    ]);
  });

  test('the same key with two values', () => {
    change(
      'so-lieu/cao-bang-loi-van.csv',
      '040;TT-LONG-GHEP;2021;;12;',
      '040;TT-LONG-GHEP;2020;;13;',
    );
    const { status, errors } = report();
    expect(status).toBe(1);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      code: 'conflicting-rows',
      file: 'so-lieu/cao-bang-loi-van.csv',
      row: 5,
      line: 5,
      column: 'E',
      header: 'Giá trị',
      value: '13',
      remedy:
        'nếu hai dòng nói về hai kỳ hay hai nơi khác nhau, ghi rõ ở từng dòng; nếu về hai nhóm, ghi nhóm ở cột “Phân tổ”; nếu về cùng một điều, giữ một số; số mới thay số cũ thì ghi Trạng thái là “đính chính”.',
    });
    expect(errors[0].message).toMatch(/“13”.*dòng 4.*“12”/);
  });

  test('a missing required column', () => {
    write(
      'dao-tao/moi.csv',
      'Mã đơn vị;07543',
      'Đối tượng;Cộng tác viên',
      'Tính đến ngày;31/12/2024',
      'Nguồn;BC-SONHAI-520',
      'Tên lớp;Đạt tỷ lệ %',
      'Chăm sóc sức khỏe người cao tuổi;100%',
    );
    const { status, errors } = report();
    expect(status).toBe(1);
    expect(errors).toMatchObject([
      {
        code: 'header-missing',
        severity: 'error',
        file: 'dao-tao/moi.csv',
        row: 5,
        line: 5,
        column: null,
        header: 'Số đã học',
        value: 'Tên lớp; Đạt tỷ lệ %',
        message: 'Thiếu cột “Số đã học”; các cột đang có: Tên lớp; Đạt tỷ lệ %.',
        remedy: 'thêm cột “Số đã học”.',
      },
    ]);
  });

  test('more trained than eligible', () => {
    write(
      'dao-tao/moi.csv',
      'Mã đơn vị;Đối tượng;Tên lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Nguồn',
      '07543;Cộng tác viên;Chăm sóc sức khỏe người cao tuổi;31/12/2024;11;012;BC-SONHAI-520',
    );
    const { status, errors } = report();
    expect(status).toBe(1);
    expect(errors).toMatchObject([
      {
        code: 'trained-over-eligible',
        severity: 'error',
        file: 'dao-tao/moi.csv',
        row: 2,
        line: 2,
        column: 'F',
        header: 'Số đã học',
        value: '012',
        message: 'Số đã học 12 lớn hơn tổng số thuộc diện 11.',
        remedy: 'xem có tính trùng lượt học không; đối chiếu với sổ gốc, rồi sửa lại số sai.',
      },
    ]);
  });

  test('money without unit', () => {
    change('kinh-phi/cao-bang.csv', 'Kinh phí giao (đồng)', 'Kinh phí giao');
    const { status, errors } = report();
    expect(status).toBe(1);
    expect(errors).toMatchObject([
      {
        code: 'money-unit-missing',
        severity: 'error',
        file: 'kinh-phi/cao-bang.csv',
        row: 1,
        line: 1,
        column: 'E',
        header: 'Kinh phí giao',
        value: 'Kinh phí giao',
        message: 'Cột “Kinh phí giao” chưa ghi đơn vị tiền.',
        remedy: 'sửa tiêu đề thành “Kinh phí giao (đồng)” hoặc “Kinh phí giao (triệu đồng)”.',
      },
    ]);
  });

  test('2.500 in money, though 14.555.200 beside it proves the Vietnamese way of writing', () => {
    change('kinh-phi/cao-bang.csv', '48.830.000;;48.830.000', '48.830.000;;2.500');
    const { status, errors } = report();
    expect(status).toBe(1);
    expect(errors).toMatchObject([
      {
        code: 'number-ambiguous',
        severity: 'error',
        file: 'kinh-phi/cao-bang.csv',
        row: 4,
        line: 4,
        column: 'G',
        header: 'Kinh phí sử dụng (đồng)',
        value: '2.500',
        message: '“2.500” có thể là 2500 hoặc 2500000.',
        remedy: 'ghi 2500, hoặc ghi 2500000.',
      },
    ]);
  });

  test('in a catalogue it is not repeated by all who refer to it', () => {
    change('don-vi.csv', 'thành phố thuộc tỉnh', 'thành phố của tỉnh');
    const { status, errors } = report();
    expect(status).toBe(1);
    expect(errors).toMatchObject([
      { code: 'not-in-list', file: 'don-vi.csv', row: 6, column: 'C', value: 'thành phố của tỉnh' },
    ]);
  });

  test('in the header of a catalogue it is not repeated by all who refer to it', () => {
    change('chi-tieu.csv', 'Nhóm;Đơn vị tính', 'Nhomx;Đơn vị tính');
    const { status, errors } = report();
    expect(status).toBe(1);
    expect(errors).toMatchObject([
      { code: 'header-unknown', file: 'chi-tieu.csv', row: 1, column: 'D', value: 'Nhomx' },
    ]);
  });

  test('in the text report stands with its row, the cell marked, and the remedy', () => {
    change('kinh-phi/cao-bang.csv', '48.830.000;;48.830.000', '48.830.000;;2.500');
    const { status, stdout } = validate('--data', folder);
    expect(status).toBe(1);
    expect(stdout).toContain(
      'LỖI   number-ambiguous   kinh-phi/cao-bang.csv · dòng 4 · cột G “Kinh phí sử dụng (đồng)”\n',
    );
    expect(stdout).toMatch(/\n {5}.*;48\.830\.000;;2\.500;.*\n {5} +\^{5}\n {5}“2\.500” có thể/);
    expect(stdout).toContain('     Cách sửa: ghi 2500, hoặc ghi 2500000.\n');
    expect(stdout.trim()).toMatch(
      /: 1 lỗi phải sửa, \d+ điểm cần xem. Chưa thể công bố\.\nCác phép đối chiếu .* đã được sửa\.$/,
    );
  });
});

test('the form of annex II.2 is accepted with unit, audience, date and source added above it', () => {
  rmSync(join(folder, 'dao-tao', 'son-hai-tuyen-xa.csv'));
  const { rows } = report().json;
  write(
    'dao-tao/phu-luc-ii-2.csv',
    'Mã đơn vị;07543;;;',
    'Đối tượng: Tuyến xã;;;;',
    'Tính đến ngày;31/12/2025;;;',
    'Nguồn;BC-SONHAI-520;;;',
    'Số TT;Tên lớp;Số đã học;Đạt tỷ lệ %;Đăng ký nhu cầu đến năm 2030',
    '1;Cử nhân Y tế công cộng định hướng công tác dân số hoặc cử nhân về công tác xã hội;0;%;0',
    '2;Nghiệp vụ DS-KHHGĐ đạt chuẩn viên chức dân số (lớp 3 tháng);03;100%;0',
    '3;Bồi dưỡng theo chuẩn chức danh nghề nghiệp dân số;03;100%;0',
    '4;Bồi dưỡng giảng viên về dân số và phát triển;0;0%;02',
    '5;Bồi dưỡng Ban chỉ đạo công tác dân số và phát triển;05;100%;05',
    '6;Tư vấn và khám sức khoẻ trước khi kết hôn;02;100%;03',
    '"7";"Tư vấn, tầm soát và quản lý sàng lọc trước sinh, sàng lọc sơ sinh";02;100%;03',
    ';;;;',
    ';;;TM. ỦY BAN NHÂN DÂN;',
  );
  const { status, errors, json } = report();
  expect(errors).toEqual([]);
  expect(status).toBe(0);
  expect(json.rows).toBe(rows + 7);
  const own = json.problems.filter((each: { file: string }) => each.file.includes('phu-luc-ii-2'));
  expect(own[0]).toMatchObject({ code: 'missing-mark', row: 6, column: 'D', value: '%' });
  expect(own.at(-1)).toMatchObject({ code: 'footer-skipped', row: 14, value: null });
});

describe('wrong usage gives exit 2 and says what is right', () => {
  test.each([
    ['an unknown option', ['--verbose']],
    ['an unknown format', ['--format', 'xml']],
    ['an option without its value', ['--data']],
    ['an output without its file', ['--output']],
    ['a value for a switch', ['--strict=no']],
  ])('%s', (_what, args) => {
    const { status, stdout, stderr } = validate(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(
      'npm run validate -- [TỆP …] [--data THƯ_MỤC] [--format text|json|github|markdown] [--output TỆP] [--strict]',
    );
  });

  test('a folder that is not there', () => {
    const { status, stdout, stderr } = validate('--data', join(folder, 'khong-co'));
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('Không đọc được thư mục');
  });

  test('a file in place of a folder', () => {
    expect(validate('--data', join(folder, 'don-vi.csv')).status).toBe(2);
  });
});

test('--help explains every option, on the output, and is no fault', () => {
  const { status, stdout, stderr } = validate('--help');
  expect([status, stderr]).toEqual([0, '']);
  for (const option of ['--data', '--format', '--output', '--strict', '--help'])
    expect(stdout).toMatch(new RegExp(`\\n {2}${option} +.*[\\p{L}]`, 'u'));
});

describe('the forms of the report', () => {
  const money = () =>
    change('kinh-phi/cao-bang.csv', '48.830.000;;48.830.000', '48.830.000;;2.500');

  test.each(['text', 'json', 'github', 'markdown'])('%s never repeats personal data', (format) => {
    const said = 'Liên hệ 0912 345 678;Chi cục Dân số;15/01/2026';
    const header = 'Mã cảnh báo;Tệp;Lý do;Cơ quan xác nhận;Ngày';
    write('ghi-nhan.csv', header, `number-invalid;dao-tao.csv;${said}`, `jump;;${said}`);
    const { status, stdout } = validate('--data', folder, '--format', format);
    expect(status).toBe(1);
    expect(stdout).toContain('personal-data');
    expect(stdout.replace(/\D/g, '')).not.toContain('345678');
  });

  test('text in a pipe has no colour', () => {
    expect(ofRealData('text').stdout).not.toContain('\u001b');
  });

  test('github points at the line and character of the file that was changed', () => {
    money();
    const { status, stdout, stderr } = validate('--data', folder, '--format', 'github');
    expect([status, stderr]).toEqual([1, '']);
    const [first, ...others] = stdout.trim().split('\n');
    const [, line, column] =
      /^::error file=(?:[^,]+)\/kinh-phi\/cao-bang\.csv,line=(\d+),col=(\d+),title=number-ambiguous%3A/.exec(
        first ?? '',
      ) ?? [];
    const text = readFileSync(join(folder, 'kinh-phi', 'cao-bang.csv'), 'utf8');
    const there = text.split('\n')[Number(line) - 1]?.slice(Number(column) - 1);
    expect(there).toMatch(/^2\.500;/);
    expect(first).toContain('::“2.500” có thể là 2500 hoặc 2500000.%0ACách sửa: ');
    expect(others.every((each) => /^::(warning|notice) /.test(each))).toBe(true);
  });

  test('markdown is headed by the verdict and the totals', () => {
    money();
    const { status, stdout } = validate('--data', folder, '--format', 'markdown');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^## Kiểm tra số liệu: chưa thể công bố\n\nĐã đọc \d+ tệp, .*: 1 lỗi/);
    expect(stdout).toContain('\n| kinh-phi/cao-bang.csv | 1 | 0 | 0 |\n');
  });
});

describe('--output FILE', () => {
  const output = () => join(folder, 'bao-cao.md');

  test.each(['json', 'github', 'markdown'])(
    'holds the %s report, and the summary line alone is printed',
    (format) => {
      const { stdout } = ofRealData(format);
      const args = ['--format', format, '--output', output()];
      const { status, stdout: printed, stderr } = validate(...args);
      expect([status, stderr]).toEqual([0, '']);
      expect(printed).toMatch(/^Đã đọc \d+ tệp, [^\n]*: không có lỗi, [^\n]*\n$/);
      expect(readFileSync(output(), 'utf8')).toBe(stdout);
    },
  );

  test('holds every problem of the text report, unfolded', () => {
    const { json } = report(ofRealData('json'));
    validate('--output', output());
    const text = readFileSync(output(), 'utf8');
    expect(text.match(/^(LỖI|NHẮC) /gm)).toHaveLength(json.problems.length);
    expect(text).not.toContain('chỗ khác cùng loại');
  });

  test('that cannot be written is exit 2, also where the data has errors', () => {
    const { status, stdout, stderr } = validate(
      '--data',
      folder,
      '--output',
      join(folder, 'a/b.txt'),
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Không ghi được báo cáo vào');
  });
});

describe('--strict', () => {
  test('fails on warnings, and says so', () => {
    const { status, stderr } = validate('--data', folder, '--strict');
    expect(status).toBe(1);
    expect(stderr).toContain('--strict');
  });

  test('passes when all of them are acknowledged', () => {
    const { json } = report(ofRealData('json'));
    const said = 'Đã đối chiếu với bản gốc;Chi cục Dân số;15/01/2026';
    const rows = new Set<string>(
      json.problems.map(
        (each: { code: string; file: string }) => `${each.code};${each.file};${said}`,
      ),
    );
    write('ghi-nhan.csv', 'Mã cảnh báo;Tệp;Lý do;Cơ quan xác nhận;Ngày', ...rows);
    expect(validate('--data', folder, '--strict')).toMatchObject({ status: 0, stderr: '' });
    const { json: after } = report();
    expect(after).toMatchObject({ warnings: 0, acknowledged: json.warnings });
    expect(after.problems[0].acknowledged).toEqual({
      ...{ reason: 'Đã đối chiếu với bản gốc', by: 'Chi cục Dân số', date: '2026-01-15' },
    });
  });
});

test('an empty folder is readable, and lacks its settings: exit 1', () => {
  rmSync(folder, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'dan-so-mo-'));
  const { status, errors } = report();
  expect(status).toBe(1);
  expect(errors).toMatchObject([{ code: 'file-not-csv', file: 'site.json', row: null }]);
});
