import { describe, expect, test } from 'vitest';
import { markdownReport } from '../../src/problem/markdown-report.ts';
import { type Problem, problem } from '../../src/problem/problem.ts';
import { summarise } from '../../src/problem/summary.ts';
import { bareMark, money } from './example.ts';

const report = (problems: readonly Problem[]) =>
  markdownReport(problems, summarise(problems, { files: 2, rows: 1234, compared: true }));
const acknowledged = { reason: 'Biểu in như vậy', by: 'UBND xã Sơn Hải', date: '2026-01-15' };

describe('markdownReport(problems, summary)', () => {
  test('is totals and a table for each file, folded, files with errors first', () => {
    expect(report([bareMark, { ...bareMark, row: 3, acknowledged }, money])).toBe(
      `## Kiểm tra số liệu: chưa thể công bố

Đã đọc 2 tệp, 1.234 dòng số liệu: 1 lỗi phải sửa, 1 điểm cần xem, 1 điểm đã ghi nhận. Chưa thể công bố.

| Tệp | Lỗi phải sửa | Điểm cần xem | Đã ghi nhận |
| :-- | --: | --: | --: |
| kinh-phi/a.csv | 1 | 0 | 0 |
| dao-tao/b.csv | 0 | 1 | 1 |

<details open>
<summary>kinh-phi/a.csv: 1 lỗi phải sửa</summary>

| Mức | Chỗ | Nội dung | Cách sửa |
| :-- | :-- | :-- | :-- |
| **LỖI** \`number-ambiguous\` | Dòng 7, cột C “Kinh phí giao (đồng)” | “2.500” có thể là 2500 hoặc 2500000. | Ghi 2500, hoặc ghi 2500000. |

</details>

<details>
<summary>dao-tao/b.csv: 1 điểm cần xem, 1 điểm đã ghi nhận</summary>

| Mức | Chỗ | Nội dung | Cách sửa |
| :-- | :-- | :-- | :-- |
| Nhắc \`missing-mark\` | Dòng 2, cột B “Đạt tỷ lệ %” | Cột “Đạt tỷ lệ %” chỉ có dấu %, không có số; được coi là ô để trống. | Ghi 0 nếu là không, để trống nếu không có số liệu. |
| Đã ghi nhận \`missing-mark\` | Dòng 3, cột B “Đạt tỷ lệ %” | Cột “Đạt tỷ lệ %” chỉ có dấu %, không có số; được coi là ô để trống. | Đã ghi nhận: Biểu in như vậy (UBND xã Sơn Hải, 15/01/2026). |

</details>
`,
    );
  });

  test('of nothing is two lines', () => {
    expect(report([])).toBe(`## Kiểm tra số liệu: có thể công bố

Đã đọc 2 tệp, 1.234 dòng số liệu: không có lỗi.
`);
  });

  test('speaks of a file as a whole where there is no row', () => {
    const nowhere = { file: 'a.csv', row: null, column: null, header: null };
    expect(report([problem('file-empty', nowhere)])).toContain('`file-empty` | Cả tệp | ');
  });

  test('lets no words of a file be markup', () => {
    const message = 'a|b `c` <img src=x> *d* _e_ [f](g) \\ #1 @h & ~i~ $j$\n\n</details>\u001b';
    const cell =
      'a\\|b \\`c\\` &lt;img src=x&gt; \\*d\\* \\_e\\_ \\[f\\](g) \\\\ \\#1 <span>@</span>h &amp; \\~i\\~ \\$j\\$ &lt;/details&gt;\ufffd';
    expect(report([{ ...money, message }])).toContain(` | ${cell} | `);
  });

  test('lets no name of a file be markup, in the table or in the heading', () => {
    const text = report([{ ...money, file: 'a|<b>`.csv' }]);
    expect(text).toContain('\n| a\\|&lt;b&gt;\\`.csv | 1 |');
    expect(text).toContain('<summary>a|&lt;b&gt;`.csv: 1 lỗi');
  });

  test('cuts long words, long tables, and itself before it is too long for a comment', () => {
    expect(report([{ ...money, message: 'x'.repeat(1000) }])).toContain(`${'x'.repeat(400)}… |`);
    const rows = Array.from({ length: 60 }, (_, at) => ({ ...money, row: at + 1 }));
    expect(report(rows).match(/\*\*LỖI\*\*/g)).toHaveLength(50);
    expect(report(rows)).toContain('\n… và 10 chỗ khác.\n\n</details>');
    const files = Array.from({ length: 120 }, (_, at) =>
      rows.map((each) => ({ ...each, file: `${at}.csv` })),
    );
    const text = report(files.flat());
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('\n\n… và 20 tệp khác.\n\n');
    expect(text).toMatch(/\n\nChi tiết của \d+ tệp khác: chạy `npm run validate`\.\n$/);
  });
});
