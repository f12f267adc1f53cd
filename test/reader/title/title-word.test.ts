import { describe, expect, test } from 'vitest';
import { workbook } from '../../workbook.ts';
import { figures, observed, office, trained } from '../office.ts';

const births = (...titles: readonly string[]) =>
  observed(...titles, 'Mã đơn vị;Năm;Số trẻ sinh ra trong năm', '040;2024;749', '04;2024;9800');
const codes = ({ problems }: ReturnType<typeof office>) =>
  problems.map(({ code, column, row }) => `${code} ${column}${row}`);

describe('words of a title that nothing accounts for', () => {
  test.each([
    'SỐ TRẺ SINH RA NHẸ CÂN NĂM 2024',
    'Số bé gái sinh ra năm 2024',
    'SỐ TRẺ SINH RA CỦA BÀ MẸ NHÓM TUỔI 20-24',
    'SỐ TRẺ SINH RA ĐƯỢC SÀNG LỌC SƠ SINH',
    'Kết quả đăng ký khai sinh năm 2024',
    'DÂN SỐ TỪ 60 TUỔI TRỞ LÊN',
    'XẾP HẠNG CÁC XÃ, PHƯỜNG VỀ SỐ SINH',
    'Mật độ dân số năm 2024',
    'Tỷ suất sinh thô trên 1.000 dân',
    'SỐ TRẺ SINH RA KHU VỰC NỘI THÀNH',
    'BÁO CÁO CÔNG TÁC DÂN SỐ THÀNH PHỐ NAM ĐỊNH NĂM 2024',
    'Hoạt động tại thôn bản đặc biệt khó khăn',
    'SỐ TRẺ SINH RA LÀ CON THỨ HAI NĂM 2024',
    'SỐ TRẺ NAM SINH RA NĂM 2024',
    'Số trẻ sinh ra nông thôn',
    'Mức giảm sinh năm 2024',
    'SỐ TRẺ SINH TRÊN 1.000 NGƯỜI',
    'SỐ LIỆU TRƯỚC KHI SẮP XẾP ĐƠN VỊ HÀNH CHÍNH',
    'Số trẻ sinh ra giai đoạn 2021-2024',
    'Tăng, giảm số trẻ sinh ra so với năm trước',
    'KẾ HOẠCH NĂM 2024 TRÊN CƠ SỞ KẾT QUẢ NĂM 2023',
    'Bảng này chỉ ghi bé gái',
    'Số trẻ sinh ra theo dự báo',
    'Bình quân số trẻ sinh ra mỗi xã',
    'Biểu 2: Số trẻ sinh nhẹ cân',
    'Báo cáo công tác dân số nội thành',
    'Kết quả công tác dân số của cán bộ, đảng viên',
    'Tình hình sinh tại các khu công nghiệp',
    'Thống kê mức sinh vùng cao',
    'Kết quả dân số hộ nghèo',
    'Báo cáo đối với công nhân',
    'Số liệu công nhân',
    'Kết quả giảm sinh tại các xã, phường',
    'Báo cáo tăng dân số',
    'Kết quả triệt sản',
    'Tình hình nhập cư, di cư',
    'Báo cáo các ca sinh có cân nặng dưới 2500 gam',
  ])('are asked for: %s', (title) => {
    expect(codes(births(title))).toEqual(['title-contradicts A2']);
  });

  test.each([
    'BÁO CÁO KẾT QUẢ CÔNG TÁC DÂN SỐ VÀ PHÁT TRIỂN NĂM 2024',
    'Bao cao ket qua cong tac DS-KHHGD nam 2024',
    'BIỂU TỔNG HỢP SỐ TRẺ SINH RA THEO ĐƠN VỊ',
    'Số sinh năm 2024 của tỉnh Cao Bằng và thành phố Cao Bằng',
    'Kết quả thực hiện Chương trình điều chỉnh mức sinh phù hợp các vùng, đối tượng năm 2024',
    'KẾT QUẢ THỰC HIỆN KẾ HOẠCH 743/KH-UBND NĂM 2024',
    'Tình hình biến động dân số trên địa bàn thành phố Cao Bằng, tỉnh Cao Bằng',
    'TRUNG TÂM Y TẾ KHU VỰC LỤC NGẠN',
    'PHÒNG VĂN HÓA - XÃ HỘI',
    '(Kèm theo Báo cáo số 12/BC-UBND của UBND thành phố về tổng kết phong trào thi đua)',
    'Tổng số cụm dân cư: 12',
    'KẾT QUẢ THỰC HIỆN KHHGĐ VÀ CHĂM SÓC SKSS NĂM 2024',
    'QUY MÔ DÂN SỐ VÀ MỨC SINH NĂM 2024 PHÂN THEO XÃ, PHƯỜNG',
    'Số liệu được thu thập từ sổ A0 của bác sĩ phụ trách',
    'Kế hoạch 579/KH-TTYT kiểm soát mất cân bằng giới tính khi sinh - kết quả năm 2024',
    'CỤC THỐNG KÊ',
    'Số liệu từ kho dữ liệu, phần mềm dân số (lần 2), sau sáp nhập',
    'Số trẻ nam và nữ sinh ra',
    'Nhận xét của bác sĩ phụ trách',
    'Bảng số liệu dân số phục vụ xây dựng nông thôn mới',
    'Báo cáo thực hiện chức năng, nhiệm vụ năm 2024',
    'Kết quả rà soát, cập nhật sổ hộ gia đình (sổ A0)',
    'Tình hình dân số, biến động tự nhiên dân số',
    'SỐ LIỆU CHÍNH THỨC (đã thống nhất với Chi cục Thống kê)',
    'Kết quả chiến dịch tăng cường tuyên truyền vận động',
    'Báo cáo hoạt động hưởng ứng Ngày Dân số Việt Nam',
    'Số liệu mức sinh gần đây',
  ])('are none: %s', (title) => {
    expect(codes(births(title))).toEqual([]);
  });

  test('are none where the table says them: at its head, in its rows, or by the name of a code', () => {
    const sex = [
      'Mã đơn vị;Chỉ tiêu;Phân tổ;2024',
      '040;SO-SINH;Bé gái;360',
      '040;SO-SINH;Bé trai;389',
    ];
    expect(figures(observed('SỐ BÉ TRAI, BÉ GÁI SINH RA', ...sex))).toHaveLength(2);
    const women = ['Mã đơn vị;Chỉ tiêu;2024', '040;PN-15-49;9000'];
    expect(figures(observed('SỐ PHỤ NỮ TRONG ĐỘ TUỔI SINH ĐẺ', ...women))).toHaveLength(1);
    const ratio = ['Mã đơn vị;040', 'Chỉ tiêu;2024', 'TSGT-SINH;112,1'];
    expect(figures(observed('BẢNG THEO DÕI TSGTKS', ...ratio))).toHaveLength(1);
    const course = ['Mã đơn vị;07543', 'Đối tượng;Tuyến xã', 'Tính đến ngày;31/12/2025'];
    const rows = ['Tên lớp;Số đã học', 'Bảng kiểm viên uống tránh thai;3'];
    expect(figures(trained('Lớp bảng kiểm viên uống tránh thai', ...course, ...rows))).toHaveLength(
      1,
    );
  });

  test('are none where the table is longer than what was seen of it', () => {
    const rows = Array.from({ length: 20 }, (_, at) => `DAN-SO;${2000 + at};${1000 + at}`);
    const long = ['Mã đơn vị;04', 'Mã chỉ tiêu;Năm;Giá trị', ...rows, 'TL-DU-2;2024;40'];
    expect(codes(observed('DÂN SỐ VÀ TỶ LỆ PHỤ NỮ SINH ĐỦ HAI CON', ...long))).toEqual([]);
  });

  test('are asked for above a second table too, of which all rows are known', () => {
    const first = ['Mã đơn vị;04', 'Nội dung;2024', 'SO-SINH;760'];
    const second = (title: string) =>
      codes(observed(...first, title, 'Nội dung;2024', 'SO-SINH-2;300'));
    expect(second('2. Sinh con thứ hai')).toEqual([]);
    expect(second('2. Số trẻ nhẹ cân')).toEqual(['title-contradicts A5']);
  });

  test('are not looked for in the names of sheets and files', () => {
    const rows = 'Nguồn;BC\nMã đơn vị;04\nChỉ tiêu;2024\nSO-SINH;74\n';
    for (const name of ['so-lieu-lan-gui', 'bao-cao-thuc-hien-QD-588-2020', 'so-lieu-goc'])
      expect(codes(office({ [`so-lieu/${name}.csv`]: rows }))).toEqual([]);
  });

  test.each(['18 Giám đốc Zoan', 'Tăng trưởng', 'Giám định'])(
    'are none of a word that folds to one that narrows: a sheet “%s”',
    (name) => {
      const rows = [
        ['Nguồn', 'BC'],
        ['Mã đơn vị', '04'],
        ['Chỉ tiêu', '2024'],
        ['SO-SINH', '74'],
      ];
      expect(codes(office({ 'so-lieu/a.xlsx': workbook({ [name]: { rows } }) }))).not.toContain(
        'title-contradicts',
      );
    },
  );

  test('are told as they are written, with a way out', () => {
    const [told] = births('SỐ TRẺ SINH RA NHẸ CÂN NĂM 2024').problems;
    expect(told?.message).toBe(
      'Tên biểu “SỐ TRẺ SINH RA NHẸ CÂN NĂM 2024” có lời “NHẸ CÂN”, nhưng không ô nào của bảng nói như vậy.',
    );
    expect(told?.remedy).toContain('bỏ lời ấy khỏi tên biểu');
  });

  test.each([
    ['SỐ TRẺ SINH RA CỤM SƠN HẢI - CAO BÌNH', 'CỤM SƠN HẢI'],
    ['Số trẻ sinh ra đề nghị bổ sung', 'đề nghị bổ sung'],
    ['Số trẻ sinh ra của công nhân khu công nghiệp', 'công nhân khu công nghiệp'],
    ['Số trẻ sinh ra còn sót, bổ sung sau rà soát', 'còn sót'],
    ['Số trẻ sinh non năm 2024', 'sinh non'],
  ])('are quoted as a whole phrase: %s', (title, phrase) => {
    expect(births(title).problems[0]?.message).toContain(`có lời “${phrase}”`);
  });

  test('are not looked for above a list of documents or units', () => {
    const read = office({
      'van-ban/a.csv':
        'Danh sách văn bản cấp phát\nMã văn bản;Cơ quan ban hành;Trích yếu\nX;UBND;Báo cáo\n',
    });
    expect(read.problems.map(({ code }) => code)).not.toContain('title-contradicts');
  });
});

test('one unknown name in two rows may be of two things', () => {
  const row = 'Số sinh;Nguồn;Năm';
  const rows = ['Thôn 1;10;BC;2024', '04;30;BC;2024', 'Thôn 1;10;BC;2024'];
  const read = office({ 'so-lieu/a.csv': [`Đơn vị;${row}`, ...rows].join('\n') });
  expect(read.problems.map(({ code }) => code)).not.toContain('duplicate-row');
});

describe('a title of targets', () => {
  const targets = (title: string) =>
    codes(
      office({
        'muc-tieu/a.csv': [
          `${title};;;;;`,
          'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn',
          'M1;04;TFR;2,1;2026;2026;chỉ tiêu giao năm;BC',
        ].join('\n'),
      }),
    );

  test.each([
    'KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NĂM 2026',
    'CHỈ TIÊU GIAO CÔNG TÁC DÂN SỐ NĂM 2025',
    'GIAO CHỈ TIÊU SỐ TRẺ SINH RA NĂM 2025 CHO CÁC XÃ',
    'CHỈ TIÊU GIAO 6 THÁNG ĐẦU NĂM 2026',
    'DỰ THẢO: Đăng ký chỉ tiêu dân số năm 2026',
    'CHỈ TIÊU GIAO NĂM 2027',
    'CHỈ TIÊU KẾ HOẠCH NĂM 2025',
  ])('is not of what was reached, nor of another year: %s', (title) => {
    expect(targets(title)).toEqual(['title-contradicts A1']);
  });

  test.each([
    'CHỈ TIÊU GIAO NĂM 2026',
    'MỤC TIÊU ĐẾN NĂM 2030',
    'CHỈ TIÊU THEO NGHỊ QUYẾT NĂM 2025',
    'Cao Bằng, ngày 12 tháng 01 năm 2026',
    '(Kèm theo Kế hoạch số 210/KH-UBND ngày 20 tháng 12 năm 2025 của UBND tỉnh)',
  ])('may be of its own, and of a paper: %s', (title) => {
    expect(targets(title)).toEqual([]);
  });
});

test('the office of a commune that nobody knows is not above the figures of another one', () => {
  const of = (unit: string, office: string) =>
    codes(observed(office, `Mã đơn vị;${unit}`, 'Chỉ tiêu;2024', 'SO-SINH;74'));
  expect(of('07543', 'UBND XÃ HƯNG ĐẠO')).toEqual(['title-contradicts A2']);
  expect(of('07543', 'UBND XÃ SƠN HẢI')).toEqual([]);
  expect(of('07543', 'UBND TỈNH HƯNG ĐẠO')).toEqual([]);
  expect(of('04', 'UBND XÃ HƯNG ĐẠO')).toEqual([]);
});

test('a note above a table says what it likes, but no plan or estimate', () => {
  const noted = (note: string) =>
    codes(observed(`Ghi chú;${note}`, 'Mã đơn vị;04', 'Chỉ tiêu;2024', 'SO-SINH;74'));
  expect(noted('Số ước thực hiện cả năm')).toEqual(['title-contradicts B2']);
  expect(noted('Số trẻ sinh ra chép từ sổ A0')).toEqual([]);
  expect(noted('So với kế hoạch năm 2024 tăng 2%')).toEqual([]);
});

test('a file that is named for a year before is none of this one', () => {
  const rows = 'Nguồn;BC\nMã đơn vị;04\nChỉ tiêu;2025\nSO-SINH;74\n';
  const named = (name: string) => codes(office({ [`so-lieu/${name}.csv`]: rows }));
  expect(named('bao-cao-nam-2023')).toEqual(['title-contradicts null3']);
  expect(named('bao-cao-nam-2025')).toEqual([]);
});

test('a note in a cell says in its first words how sure its figure is', () => {
  const noted = (note: string) =>
    codes(observed('Mã đơn vị;Chỉ tiêu;2024;Ghi chú', `04;SO-SINH;74;${note}`));
  expect(noted('số tạm tính, chờ rà soát')).toEqual(['words-contradict D3']);
  expect(noted('theo sổ, chưa kể 2 trẻ sinh ở tỉnh khác')).toEqual([]);
});
