/** The reports in words of the real units: what the seeds print, and nothing that they do not hold. */
import { describe, expect, test } from 'vitest';
import { outlines } from '../../src/dataset/narrative.ts';
import { number } from '../../src/format.ts';
import { type Narrative, narrativeOf } from '../../src/narrative/narrative.ts';
import { parted } from '../real-data.ts';

const { own, sample } = parted;

function report(code: string, unit: string, period: string): Narrative {
  const [model] = [own, ...(sample ? [sample] : [])].filter(({ units }) => units.get(unit));
  const whose = model?.units.get(unit);
  const outline = outlines(own.data.narrative).find(({ head }) => head.narrative === code);
  if (!model || !whose || !outline) throw new Error(`${code} ${unit}`);
  return narrativeOf(model, { outline, unit: whose, period });
}

/** What stands below a heading, up to the next one; no-break spaces as `_`. */
function below({ lines }: Narrative, heading: string): readonly string[] {
  const start = lines.findIndex(({ text }) => text === heading);
  if (start < 0) throw new Error(heading);
  const rest = lines.slice(start + 1);
  const end = rest.findIndex(({ look }) => ['centre', 'chapter', 'part'].includes(look));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .map(({ look, text }) => (look === 'dots' ? '…' : text.replaceAll('\u00a0', '_')));
}

/** Without what stands in brackets. */
const said = (narrative: Narrative, heading: string): readonly string[] =>
  below(narrative, heading).filter((text) => !text.startsWith('['));

const FERTILITY = 'I. KẾT QUẢ THỰC HIỆN MỤC TIÊU GIAI ĐOẠN VÀ CHỈ TIÊU HÀNG NĂM';

describe('the report on fertility of Cao Bằng, 2021–2024', () => {
  const narrative = report('BC-MUC-SINH', '040', '2021/2024');

  test('has the headings of its seed, in their order', () => {
    const chapters = narrative.lines.filter(({ look }) => look === 'chapter');
    expect(chapters.map(({ text }) => text)).toEqual([
      FERTILITY,
      'II. KẾT QUẢ THỰC HIỆN CÁC NHIỆM VỤ, GIẢI PHÁP',
      'III. ĐÁNH GIÁ CHUNG',
      'IV. NHIỆM VỤ, GIẢI PHÁP TRONG THỜI GIAN TỚI',
      'V. KIẾN NGHỊ, ĐỀ XUẤT',
    ]);
  });

  test('says how the rate moved, how many were born, and how targets stand', () => {
    expect(said(narrative, FERTILITY)).toEqual([
      'Từ năm_2021 đến năm_2024, mức sinh của thành phố Cao Bằng tăng liên tục từ 1,90 lên 2,03_con/phụ nữ. Mức sinh tăng 0,07_con so với năm_2023 và tăng 0,13_con so với năm_2021.',
      'Năm_2024, thành phố Cao Bằng có 749_trẻ được sinh ra, tăng 46_trẻ so với năm_2023.',
      'Tổng tỷ suất sinh, mục tiêu đến năm_2030: 2,1_con/phụ nữ. Kết quả: 2,03 (năm_2024), thấp hơn 0,07.',
      'Tổng tỷ suất sinh, chỉ tiêu giao hằng năm giai đoạn_2021–2024: văn bản không ghi mức cụ thể. Kết quả: 2,03 (năm_2024); không có mức để so.',
      '…',
    ]);
  });

  test('says in brackets where it is from, what is computed, and what is to be settled', () => {
    const brackets = below(narrative, FERTILITY).filter((text) => text.startsWith('['));
    expect(brackets.at(-2)).toBe(
      '[Nguồn: UBND thành phố Cao Bằng, Báo cáo “Sơ kết giai đoạn 2021 - 2024 Chương trình Điều chỉnh mức sinh phù hợp các vùng, đối tượng đến năm 2030” (chưa ghi số, ngày), Phụ lục, biểu 2; Mục I; Mục I, bảng kết quả.]',
    );
    expect(brackets.at(-1)).toBe(
      '[Số tính ra, không có trong báo cáo: 0,07_con, 0,13_con, 46_trẻ và 0,07.]',
    );
    expect(brackets).toContain(
      '[Cần đối chiếu: Báo cáo ghi “Đạt chỉ tiêu giao hàng năm”, nhưng chưa có mức chỉ tiêu giao năm nào của “Tổng tỷ suất sinh” cho thành phố Cao Bằng.]',
    );
  });

  test('counts what the annex counts, each with its year, and a mark as what the data take it for', () => {
    expect(said(narrative, '2.1. Kết quả đạt được')).toContain(
      'Số đợt chiến dịch truyền thông lồng ghép cung cấp dịch vụ DS-KHHGĐ: 0_đợt (năm_2021); 3_đợt (năm_2022); 8_đợt (năm_2023); 8_đợt (năm_2024); 19_đợt (giai đoạn_2022–2024).',
    );
    expect(said(narrative, '3.1. Kết quả đạt được')).toEqual([
      'Chính sách hỗ trợ, khuyến khích đang thí điểm, áp dụng: 0 (năm_2021); 0 (năm_2022); 0 (năm_2023); 0 (năm_2024).',
      'Số lọ thuốc tiêm tránh thai đã mua: 35_lọ (năm_2022); 97_lọ (năm_2023); 57_lọ (năm_2024).',
      '…',
    ]);
    expect(below(narrative, '4.1. Kết quả đạt được')).toContain(
      '[Báo cáo không ghi kỳ của số này; trang xếp vào năm_2024.]',
    );
  });

  test('says what was given and used, and why not all', () => {
    expect(said(narrative, '6. Kinh phí thực hiện Chương trình')).toEqual([
      'Từ năm_2022 đến năm_2024, thành phố Cao Bằng đã sử dụng 72,2 trong 103,9_triệu đồng được giao (69,5%; số giao của 3_khoản là suy ra). Năm_2023, thành phố Cao Bằng còn 28,4_triệu đồng chưa sử dụng, khoản lớn nhất trong các năm. Thuộc hạng mục “Các nhiệm vụ và giải pháp khác: Đào tạo, tập huấn, bồi dưỡng; Nghiên cứu khoa học”. Báo cáo nêu lý do: “Năm 2023, 8 phường trên địa bàn thành phố chưa có cộng tác viên dân số.”',
      '…',
    ]);
  });

  test('says no judgement of its own, and leaves what only people know to be written', () => {
    for (const heading of ['1. Kết quả đạt được', '4. Bài học kinh nghiệm'])
      expect(below(narrative, heading)).toEqual(['…']);
    expect(narrative.lines.every(({ text }) => !/Nguyễn Đức/.test(text))).toBe(true);
  });
});

describe('the yearly report of the steering committee of Cao Bằng', () => {
  const narrative = report('BC-BCD-DSPT', '040', '2024');

  test('compares the year with the one before, and does not call the rate nearer than it is', () => {
    const [rate] = said(narrative, '4. Kết quả thực hiện các chỉ tiêu, kế hoạch năm 2024');
    expect(rate).toBe(
      'Năm_2024, thành phố Cao Bằng chưa đạt mức sinh thay thế: 2,03_con/phụ nữ. Mức sinh tăng 0,07_con so với năm_2023.',
    );
  });

  test('counts who works in it as the report does', () => {
    expect(said(narrative, '3. Bộ máy, nhân lực cho công tác dân số và phát triển')).toEqual(
      expect.arrayContaining([
        'Số viên chức của Phòng Dân số - Truyền thông & Giáo dục sức khỏe: 5_người.',
        'Số cộng tác viên dân số: 118_người.',
        'Số cộng tác viên dân số – 8 phường; tuyển mới quý II/2024: 95_người.',
      ]),
    );
    expect(said(narrative, '1. Kiện toàn, củng cố BCĐ công tác DS&PT các cấp')[0]).toBe(
      'Số xã, phường có Ban Chỉ đạo công tác Dân số – BCĐ công tác Dân số riêng: 2/11_xã, phường.',
    );
  });

  test('marks what no report prints as computed, be it zero', () => {
    const heading = '4. Hoạt động kiểm tra, tổ chức các cuộc họp';
    expect(below(narrative, heading)).toContain('[Số tính ra, không có trong báo cáo: 0_cuộc.]');
  });

  test('names the documents of the year by number, day and issuer', () => {
    const documents = said(narrative, '1. Công tác chỉ đạo, điều hành');
    expect(documents).toHaveLength(14);
    expect(documents[0]).toBe(
      'Kế hoạch số 38/KH-BCĐ ngày_07/02/2024 của Ban Chỉ đạo Chăm sóc sức khỏe nhân dân thành phố Cao Bằng: “Kế hoạch Hoạt động công tác Dân số - Kế hoạch hóa gia đình năm 2024”.'.replace(
        'ngày_',
        'ngày ',
      ),
    );
  });

  test('lists what is expected of the next year under its heading', () => {
    expect(
      said(narrative, 'IV. PHƯƠNG HƯỚNG HOẠT ĐỘNG CỦA BCĐ CÔNG TÁC DÂN SỐ NĂM 2025').slice(0, 4),
    ).toEqual([
      'Tổng tỷ suất sinh, chỉ tiêu dự kiến năm_2025: 2,05_con/phụ nữ.',
      'Tổng số người sử dụng biện pháp tránh thai hiện đại trong năm, chỉ tiêu dự kiến năm_2025: 3.955_người.',
      'Tỷ lệ bà mẹ mang thai được sàng lọc trước sinh, chỉ tiêu dự kiến năm_2025: 32%.',
      'Tỷ lệ trẻ đẻ ra sống được sàng lọc sơ sinh, chỉ tiêu dự kiến năm_2025: 30%.',
    ]);
  });
});

describe('the report of Sơn Hải on five years of Đề án 520', () => {
  const narrative = report('BC-DE-AN-520', '07543', '2021/2025');
  const TRAINED = '2.1.1. Kết quả đạt được';

  test('says how many have learnt, and judges by no total that the report does not print', () => {
    expect(said(narrative, TRAINED).slice(0, 3)).toEqual([
      'Đến ngày_31/12/2025, xã Sơn Hải có 55_lượt người đã học các lớp dành cho cộng tác viên. 1_lớp cộng tác viên chưa có người học: “Tư vấn và khám sức khỏe trước khi kết hôn”.',
      'Đến ngày_31/12/2025, xã Sơn Hải có 24_lượt người đã học các lớp dành cho tuyến xã. 2_lớp tuyến xã chưa có người học: “Cử nhân Y tế công cộng định hướng công tác dân số hoặc cử nhân về công tác xã hội”; “Bồi dưỡng giảng viên về dân số và phát triển”.',
      'Tỷ lệ cộng tác viên dân số được tập huấn nghiệp vụ hằng năm: 100%.',
    ]);
    expect(below(narrative, TRAINED)).toContain('[Báo cáo không ghi tổng số thuộc diện.]');
    expect(below(narrative, TRAINED).at(-2)).toBe(
      '[Số tính ra, không có trong báo cáo: 55_lượt người, 1_lớp, 24_lượt người và 2_lớp.]',
    );
  });

  test('cites what its province has asked for', () => {
    const words = narrative.lines.map(({ text }) => text);
    expect(words.some((text) => text.startsWith('Căn cứ Công văn số 5285/UBND-KGVX'))).toBe(true);
  });

  test('has body, motto and a day that is left open', () => {
    expect(narrative.bodies).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ SƠN HẢI']);
    expect(narrative.placeDate).toBe('Sơn Hải, ngày ..... tháng ..... năm .....');
    expect(narrative.recipients).toContain('Trạm Y tế xã');
  });
});

test('a report on a scheme tells no targets and duties of another programme', () => {
  const narrative = report('BC-DE-AN-520', '040', '2024');
  expect(below(narrative, '1.2. Mục tiêu cụ thể')).toEqual(['…']);
  expect(below(narrative, 'II. NHIỆM VỤ, GIẢI PHÁP')).toEqual([]);
});

test('the plan of Đồng Nai states its targets in its own words, with a result of none', () => {
  const narrative = report('KH-DE-AN-520', '75', '2026/2030');
  const targets = said(narrative, '2. Mục tiêu cụ thể đến năm 2030');
  expect(targets).toContain(
    'Trên 80% công chức làm công tác dân số được bồi dưỡng kiến thức dân số cơ bản.',
  );
  expect(targets).toContain(
    '100% viên chức làm công tác dân số được bồi dưỡng theo chuẩn chức danh nghề nghiệp dân số.',
  );
  expect(said(narrative, 'V. TỔ CHỨC THỰC HIỆN')).toContain(
    'Các sở, ngành, đoàn thể thành phố, UBND các xã, phường: Báo cáo kết quả triển khai thực hiện Kế hoạch, trước ngày 10 tháng 12 hàng năm.',
  );
  expect(below(narrative, 'IV. KINH PHÍ THỰC HIỆN')).toEqual(['…']);
});

test.each([
  ['24', '2021/2025'],
  ['01273', '2021/2025'],
  ['01288', '2024'],
  ['75', '2019'],
])('of unit %s nothing is known of %s: below each heading there are dots alone', (unit, period) => {
  for (const { head } of outlines(own.data.narrative)) {
    const { outline, lines } = report(head.narrative, unit, period);
    const printed = outline.lines.filter(({ part }) => part === 'lời').length;
    const looks = Map.groupBy(lines.slice(1), ({ look }) => look);
    expect(looks.get('comment')).toBeUndefined();
    expect(looks.get('text')?.length).toBeLessThanOrEqual(printed);
    expect(looks.get('dots')?.length).toBeGreaterThan(3);
  }
});

test('what another province has asked for is no ground of a commune elsewhere', () => {
  const { lines } = report('BC-DE-AN-520', '01273', '2021/2025');
  expect(lines.some(({ text }) => text.includes('5285/UBND-KGVX'))).toBe(false);
  expect(lines.slice(1, 4).map(({ look }) => look)).toEqual(['text', 'dots', 'text']);
});

/** `1.520`, `2,03`, `07/02/2024` as they stand; a full stop or comma behind a number is none of it. */
const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:[.,/-]\d+)*/g) ?? [];

const plainNumbers = (text: string): readonly string[] =>
  numbersIn(text).flatMap((each) => [each, ...each.split(/[/-]/)]);

/** Every number that the data hold of a unit, as reports write them: of its rows, of what these name, of its documents. */
function knownNumbers(model: typeof own, unit: string): ReadonlySet<string> {
  const { observation, training, budget, target, task, document } = model.data;
  const { indicator, course, budgetLine } = model.data;
  const whose = [unit, ...model.units.above(unit).map(({ code }) => code)];
  const below = model.units.children(unit).map(({ code }) => code);
  const rows = [...observation, ...training, ...budget, ...target, ...task, ...document].filter(
    (row) => [...whose, ...below].includes(row.unit ?? ''),
  );
  const words = [...rows, ...indicator, ...course, ...budgetLine].flatMap((row) =>
    Object.entries(row).flatMap(([key, value]) => {
      if (typeof value === 'number' && key !== 'row')
        return [
          ...[0, 1, 2].map((decimals) => number(value, decimals)),
          number(value),
          String(value),
        ];
      return typeof value === 'string' ? [value, value.split('-').reverse().join('/')] : [];
    }),
  );
  return new Set(words.flatMap(plainNumbers));
}

test('every number stands in the data of the unit, or is marked as computed below its heading', () => {
  const strange: string[] = [];
  for (const model of [own, ...(sample ? [sample] : [])])
    for (const unit of model.units.all) {
      const known = knownNumbers(model, unit.code);
      for (const outline of outlines(own.data.narrative))
        for (const period of ['2024', '2025', '2021/2025', '2026/2030']) {
          const { lines } = narrativeOf(model, { outline, unit, period });
          const printed = new Set(numbersIn(outline.lines.map(({ words }) => words).join(' ')));
          const computed = new Set(
            lines
              .filter(({ text }) => text.startsWith('[Số tính ra'))
              .flatMap(({ text }) => plainNumbers(text)),
          );
          for (const { look, text } of lines)
            if (look === 'text')
              for (const each of plainNumbers(text))
                if (
                  ![
                    known,
                    printed,
                    computed,
                    new Set(plainNumbers(`${period} ${Number(period.slice(-4)) + 1} ${unit.name}`)),
                  ].some((set) => set.has(each))
                )
                  strange.push(`${unit.name}, ${period}: ${each} in “${text}”`);
        }
    }
  expect(strange).toEqual([]);
});
