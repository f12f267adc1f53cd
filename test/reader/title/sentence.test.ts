/** What sentences say that figures are, where they are not what was done there: the same wherever they stand. */
import { describe, expect, test } from 'vitest';
import { faults, observed, office, paid, trained } from '../office.ts';

/** A ward's births with a sentence in a note, as printed, below them and above. */
const counted = (text: string, value = '74', code = 'SO-SINH') => {
  const row = `01273;${code};2025;${value}`;
  const heads = 'Mã đơn vị;Chỉ tiêu;Năm;Giá trị';
  return {
    note: observed(`${heads};Ghi chú`, `${row};${text}`),
    printed: observed(`${heads};Nguyên văn`, `${row};${text}`),
    below: observed(heads, row, '', text),
    above: observed(text, heads, row),
  };
};
const learnt = (text: string, audience = 'Cộng tác viên', cells = '12;11') => {
  const course = audience === 'Cộng tác viên' ? 'CTV-02' : 'TX-10';
  return trained(
    'Mã đơn vị;Đối tượng;Mã lớp;Tính đến ngày;Tổng số thuộc diện;Số đã học;Ghi chú',
    `01273;${audience};${course};31/12/2025;${cells};${text}`,
  );
};
const spent = (text: string, cells = '5000000;4000000') =>
  paid(
    'Mã đơn vị;Mã hạng mục;Năm;Kinh phí giao (đồng);Kinh phí sử dụng (đồng);Ghi chú',
    `01273;HM-2.2;2025;${cells};${text}`,
  );
const isIn = (read: ReturnType<typeof observed>) => read.data !== null;
const placesIn = (read: ReturnType<typeof counted>) =>
  Object.entries(read).flatMap(([place, each]) => (isIn(each) ? [place] : []));

describe('a sentence beside, below and above counts', () => {
  test.each([
    'Phường không tính riêng, lấy theo mức chung của toàn tỉnh',
    'Chưa tính phần địa bàn nhập về từ 01/7/2025',
    'Chưa gồm dân số mới nhập về',
    '4 thôn vùng cao sẽ có báo cáo bổ sung sau',
    'Thôn Đông sẽ gửi số liệu sau',
    'Số của thôn Đông chưa có',
    'Số liệu 2 thôn hiện chưa có',
    'Không kể hai thôn vùng bãi ngoài đê',
    'Mức trên giao đầu năm, kết quả bổ sung sau',
    'Riêng đặt vòng; các biện pháp khác chưa thống kê',
    'Các trường hợp khác chưa tổng hợp',
    'Số chung của cả trạm y tế',
    'Gộp luôn cả trẻ bên Nùng Trí Cao',
  ])('is an error in each place: %s', (text) => {
    expect(placesIn(counted(text))).toEqual([]);
  });

  test.each([
    'Tăng so với năm trước do nhiều cặp vợ chồng sinh con thứ 2',
    'Đã bao gồm đủ 12 thôn',
    'Bằng mức chung của toàn tỉnh',
    'Cao hơn mức bình quân của tỉnh',
    'Số liệu lấy theo công bố của tỉnh',
    'Lấy số liệu từ phần mềm của tỉnh',
    'Các năm khác không tính lại',
    'Các xã khác chưa báo cáo',
    'Các chỉ tiêu khác chưa thống kê',
    'Kết quả kiểm tra gửi sau',
    'Các biện pháp khác đã thống kê đủ',
    'Kết quả xét nghiệm có sau 7 ngày',
    '12/12 thôn báo cáo đủ',
    'Các thôn sẽ bổ sung cộng tác viên',
    'Toàn trạm tham gia chiến dịch',
    'Cán bộ toàn trạm phối hợp rà soát',
    'Đã gồm phần địa bàn nhập về từ 01/7/2025',
    'Tỷ lệ này của phường, không lấy theo mức của tỉnh',
  ])('is none for an ordinary note: %s', (text) => {
    const { note, below } = counted(text);
    expect([faults(note), isIn(below)]).toEqual([[], true]);
  });

  test.each([
    'Phần mềm đang lỗi nên để nguyên con số năm trước',
    'Lấy tạm theo số liệu của năm ngoái',
    'Lấy theo kết quả kỳ trước',
    'Ghi số năm ngoái',
    'Dùng lại số của năm trước',
    'Phường chưa gửi, lấy lại số liệu năm 2024',
    'Tạm ghi bằng kết quả năm 2024',
  ])('is an error of what is taken from before: %s', (text) => {
    expect(isIn(counted(text).note)).toBe(false);
  });

  test.each([
    'Giữ nguyên so với năm trước',
    'Lấy số năm trước để so sánh',
    'Bằng số của năm trước',
    'Ghi nhận số năm trước cao hơn',
    'Số năm trước là 80',
    'Năm trước chưa có số liệu',
    'Số liệu lấy từ kết quả rà soát năm 2025',
    'Theo kết quả năm 2025',
    'Cao hơn kết quả năm 2024',
    'Ghi chú theo số liệu năm 2025',
  ])('is none of what it is compared with: %s', (text) => {
    expect(faults(counted(text).note)).toEqual([]);
  });

  test('is an error below the table up to a day in brackets', () => {
    const until = (day: string) =>
      counted(`* Số liệu tính đến thời điểm trước khi vận hành chính quyền hai cấp (${day})`);
    expect(placesIn(until('30/6/2025'))).toEqual([]);
    expect(placesIn(until('31/12/2025'))).toEqual(['note', 'printed', 'below', 'above']);
  });
});

test('a note that refers to the one above says what that says', () => {
  const noted = (...notes: readonly string[]) =>
    observed(
      'Mã đơn vị;Chỉ tiêu;Năm;Giá trị;Ghi chú',
      ...notes.map((note, at) => `01273;SO-SINH;${2022 + at};74;${note}`),
    );
  expect(faults(noted('Chưa tính thôn Đông', 'Như trên'))).toEqual([
    'words-contradict E3',
    'words-contradict E4',
  ]);
  expect(faults(noted('Chưa tính thôn Đông', 'nt.', '', 'nt')).length).toBe(3);
  expect(faults(noted('Tăng nhẹ', 'Như trên', 'nt'))).toEqual([]);
});

describe('a title of counts', () => {
  test.each([
    'THỐNG KÊ SỐ CA ĐẺ TẠI TRẠM Y TẾ NĂM 2025',
    'SỐ TRẺ SINH RA (CỘNG DỒN TỪ ĐẦU NHIỆM KỲ 2021-2025)',
    'SỐ TRẺ SINH RA (LŨY KẾ GIAI ĐOẠN 2021-2025)',
    'SỐ TRẺ SINH RA (SỐ CỘNG DỒN 5 NĂM)',
  ])('that says another is an error: %s', (text) => {
    expect(isIn(counted(text).above)).toBe(false);
  });

  test.each(['SỐ TRẺ SINH RA NĂM 2025 (CỘNG DỒN 12 THÁNG)'])('of the year is none: %s', (text) => {
    expect(faults(counted(text).above)).toEqual([]);
  });
});

describe('a quota', () => {
  const noted = (text: string, value: string) => isIn(counted(text, value, 'PN-15-49').note);

  test.each([
    'Theo định biên mỗi tổ 01 người, thực có mặt 14',
    'Chỉ tiêu 18 người, thực tế có 14 người',
    'Biên chế giao 18, thực có 04',
  ])('is an error where another number is what there is: %s', (text) => {
    expect(noted(text, '18')).toBe(false);
  });

  test.each([
    ['Theo định biên mỗi tổ 01 người, thực có mặt 14', '14'],
    ['Biên chế giao 5, thực có 04', '4'],
    ['Chỉ tiêu 1.600, thực tế đạt 1.640 người', '1640'],
    ['Theo định biên, đã bố trí đủ', '18'],
    ['Thực tế tăng 14 người so với năm trước', '18'],
    ['Vượt chỉ tiêu được giao', '18'],
    ['Chỉ tiêu giao 20, thực tế giảm 3', '18'],
    ['Chỉ tiêu giao 20, thực tế đạt 90%', '18'],
  ])('is none where the figure is what there is: %s beside %s', (text, value) => {
    expect(noted(text, value)).toBe(true);
  });
});

describe('a sentence beside learners', () => {
  test.each([
    'Mới lập danh sách, lớp hoãn sang tháng 3/2026',
    'Lớp 3 tháng khai giảng 15/12/2025, tháng 3/2026 mới bế giảng',
    'Lớp dời đến quý I năm 2026',
    'Chưa học lớp nào',
    'Cả 11 cộng tác viên mới đăng ký, chưa học',
    'Chưa mở được lớp nào',
    'Đã lập danh sách, lớp chưa khai giảng',
    'Cả 11 đồng chí đang theo học, tháng 4/2026 mới bế giảng',
    '11 cộng tác viên, còn lại là chi hội trưởng phụ nữ',
    '12 là biên chế toàn Trạm Y tế, viên chức dân số chỉ có 01',
    'Lớp mở ghép, gộp luôn cả học viên bên Nùng Trí Cao',
  ])('is an error: %s', (text) => {
    expect(isIn(learnt(text))).toBe(false);
  });

  test.each([
    'Lớp hoãn từ quý I sang tháng 9/2025',
    '01 người chuyển sang học năm 2026',
    '03 cộng tác viên mới, tháng 3/2026 mới học',
    '01 người mới, chưa học lớp nào',
    '01 người chưa học do lớp thứ hai chưa khai giảng',
    'Chưa học lớp nào khác trong năm 2025',
    '11 cộng tác viên, còn lại là cộng tác viên mới',
    '11 nữ, còn lại là nam',
    'Lớp do tỉnh tổ chức',
    'Các lớp khác chưa tổng hợp',
    'Lớp ghép với phường Nùng Trí Cao',
    'Giảng viên của Trung tâm Y tế',
    'Còn 01 người học vào quý I/2026',
    '2 cộng tác viên mới nhận nhiệm vụ, chưa học',
    'Khai giảng tháng 3/2025, bế giảng tháng 6/2025',
  ])('is none: %s', (text) => {
    expect(faults(learnt(text))).toEqual([]);
  });

  test('is why there are none', () => {
    expect(isIn(learnt('Lớp hoãn sang tháng 3/2026', 'Cộng tác viên', '12;0'))).toBe(true);
  });

  test.each([
    ['Dòng này là cộng tác viên tổ dân phố', 'Tuyến xã', false],
    ['Số này của cộng tác viên', 'Tuyến xã', false],
    ['Dòng này là cộng tác viên tổ dân phố', 'Cộng tác viên', true],
    ['Cộng tác viên hỗ trợ tổ chức lớp', 'Tuyến xã', true],
    ['Đây là lớp do Chi cục mở', 'Tuyến xã', true],
    ['Số này gồm cán bộ trạm và cán bộ phường', 'Tuyến xã', true],
  ])('may be of another audience: %s beside %s', (text, audience, expected) => {
    expect(isIn(learnt(text, audience))).toBe(expected);
  });
});

describe('a sentence beside money', () => {
  test.each([
    'Mới rút tạm ứng về quỹ, chưa chi cho lớp nào',
    'Chưa giải ngân được đồng nào',
    'Mới có chủ trương, chưa có quyết định phân bổ',
    'Chưa có văn bản giao',
    'Trạm ghi theo đơn vị nghìn đồng',
    'Kinh phí chung của Trạm Y tế, có cả tiêm chủng mở rộng',
    'Kinh phí của toàn trạm',
  ])('is an error: %s', (text) => {
    expect(isIn(spent(text))).toBe(false);
  });

  test.each([
    'Chưa chi hết do tiết kiệm theo quy định',
    'Chưa có quyết định giao bổ sung',
    'Chưa có quyết định phê duyệt quyết toán',
    'Ghi theo quyết định giao',
    'Tính bằng đồng',
    'Kinh phí do tỉnh cấp',
    'Chi từ kinh phí chung của trạm',
    'Chưa chi khoản nào khác',
    'Các khoản khác không tính vào chương trình',
    'Áp dụng mức chung của tỉnh 100.000 đồng/người',
    'Theo định mức chi của tỉnh, thực chi thấp hơn',
    'Không có khoản nào vượt định mức',
    'Giao đầu năm',
    'Đã trình Hội đồng nhân dân phê duyệt',
    '01 khoản chuyển sang năm 2026',
  ])('is none: %s', (text) => {
    expect(faults(spent(text))).toEqual([]);
  });

  test('tells wherever it stands that the money is no more than planned', () => {
    const text = 'Mới có chủ trương, chưa có quyết định phân bổ';
    const below = paid(
      'Mã đơn vị;Mã hạng mục;Năm;Kinh phí giao (đồng)',
      '01273;HM-2.2;2025;5000000',
      `Ghi chú: ${text}`,
    );
    for (const read of [spent(text), below])
      expect(read.problems.map(({ message }) => message)[0]).toContain(
        'cho biết đây là số kế hoạch',
      );
  });

  test('is why nothing was spent', () => {
    expect(isIn(spent('Chưa chi cho lớp nào', '5000000;0'))).toBe(true);
  });

  test.each([
    ['DỰ TOÁN KINH PHÍ CÔNG TÁC DÂN SỐ NĂM 2025 TRÌNH THẨM ĐỊNH', false],
    ['DỰ TOÁN KINH PHÍ NĂM 2025 TRÌNH PHÊ DUYỆT', false],
    ['Đề xuất bổ sung', false],
    ['Đề nghị bổ sung kinh phí năm 2025', false],
    ['DỰ TOÁN KINH PHÍ GIAO NĂM 2025', true],
    ['Kèm theo Tờ trình phê duyệt dự toán', true],
    ['KINH PHÍ BỔ SUNG NĂM 2025', true],
  ])('may be that it is only asked for: %s', (title, expected) => {
    const heads = 'Mã đơn vị;Mã hạng mục;Năm;Kinh phí giao (đồng)';
    expect(isIn(paid(title, heads, '01273;HM-2.2;2025;5000000'))).toBe(expected);
  });
});

describe('a note beside targets and tasks', () => {
  const wanted = (note: string, title = '') =>
    office({
      'muc-tieu/a.csv': `${title}\nMã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn;Ghi chú\nMT;01273;SO-SINH;128;2026;2026;chỉ tiêu giao năm;BC;${note}\n`,
    });
  const task = (note: string) =>
    office({
      'nhiem-vu/a.csv': `Mã nhiệm vụ;Mã đơn vị;Cơ quan thực hiện;Việc;Nguồn;Ghi chú\nNV;01273;UBND phường;Tổ chức mít tinh;BC;${note}\n`,
    });

  test('is an error where what is wanted is not settled', () => {
    const titled = (title: string) => isIn(wanted('', title));
    expect(['PA2 (chưa chốt)', 'Phương án đã chốt'].map(titled)).toEqual([false, true]);
  });

  test('tells the kinds of a target that is not assigned yet', () => {
    const [asked] = wanted('Đề nghị điều chỉnh').problems;
    expect(asked?.message).toContain('mức này chưa được giao');
    expect(asked?.remedy).toContain('“dự kiến” hoặc “đăng ký” ở cột “Loại”');
  });

  test('is an error where it is another’s', () => {
    const other = 'phường Nùng Trí Cao, phường Thục Phán chưa được giao';
    expect(faults(wanted(`Chỉ tiêu của ${other}`))).toEqual(['words-contradict I3']);
    expect(faults(task(`Việc này giao cho ${other}`))).toEqual(['words-contradict F2']);
  });

  test.each([
    'Chỉ tiêu của phường Thục Phán',
    'Giao cho phường Thục Phán, không giao cho trạm',
    'Thấp hơn chỉ tiêu của phường Nùng Trí Cao',
    'Phối hợp với phường Nùng Trí Cao',
    'Chỉ tiêu của tỉnh Cao Bằng',
    'Như năm trước',
  ])('is none where it is its own: %s', (note) => {
    expect([faults(wanted(note)), faults(task(note))]).toEqual([[], []]);
  });
});
