import { describe, expect, test } from 'vitest';
import { faults, figures, observed, office, paid, plans, trained, words } from '../office.ts';

const titled = (title: string, years = '2023;2024') =>
  observed(title, 'Mã đơn vị;040', `Nội dung;${years}`, 'Số trẻ sinh ra trong năm;749;760');

describe('a title above a table', () => {
  test.each([
    ['CHỈ TIÊU GIAO NĂM 2024', 'Chỉ tiêu giao năm 2024'],
    ['CHỈ TIÊU PHẤN ĐẤU NĂM 2024', 'Kế hoạch năm 2024'],
    ['PHƯƠNG HƯỚNG NĂM 2024', 'Kế hoạch năm 2024'],
  ])('may say of a plan what its column says: %s', (title, head) => {
    const read = observed(title, 'Mã đơn vị;040', `Nội dung;${head}`, 'SO-SINH;760');
    expect([faults(read), plans(read)]).toEqual([[], [expect.stringContaining('760')]]);
  });

  test.each([
    ['BIỂU CHỈ TIÊU KẾ HOẠCH NĂM 2024'],
    ['Kế hoạch năm 2024'],
    ['Dự kiến năm 2024'],
    ['Ước thực hiện năm 2024'],
    ['Báo cáo quý III năm 2024'],
    ['Số liệu 6 tháng đầu năm 2024'],
    ['9 tháng đầu năm 2024'],
    ['BÁO CÁO 9 THÁNG'],
    ['Kết quả công tác dân số 6 tháng'],
    ['Số liệu của Xã Sơn Hải'],
    ['DỰ BÁO MỨC SINH NĂM 2024'],
    ['Dự toán năm 2024'],
    ['Phấn đấu năm 2024'],
    ['PLAN FOR 2024'],
    ['SỐ LIỆU SƠ BỘ'],
    ['Số tạm tính năm 2024'],
    ['Số liệu chưa chính thức'],
    ['Kết quả nửa đầu năm 2024'],
    ['Kết quả ba tháng đầu năm'],
    ['Báo cáo tháng 9'],
    ['Số liệu tính đến 30/9'],
    ['Tính đến hết ngày 30 tháng 9 năm 2024'],
    ['Số trẻ sinh ra bình quân một tháng'],
    ['Số trẻ sinh ra mỗi quý'],
    ['Số trẻ sinh ra/tháng'],
    ['Chênh lệch giữa hai năm 2023 và 2024'],
    ['Số liệu của thôn Đông'],
    ['Kết quả tại tổ 5'],
    ['Xóm Nà Toàn'],
    ['Số liệu riêng người dân tộc thiểu số'],
    ['Số liệu của đồng bào dân tộc thiểu số'],
    ['Chỉ tính khu vực thành thị'],
    ['Khu vực nông thôn'],
    ['BIỂU SỐ LIỆU: KH giao'],
    ['II. UTH 2024'],
    ['Mục tiêu, định hướng: phấn đấu'],
    ['Khái toán năm 2024'],
    ['(6T đầu năm)'],
    ['9T/2024'],
    ['KẾT QUẢ 10 THÁNG VÀ ƯỚC CẢ NĂM 2024'],
    ['KẾT QUẢ 9 THÁNG, ƯỚC CẢ NĂM 2024'],
    ['KẾT QUẢ 9 THÁNG, KẾ HOẠCH CẢ NĂM 2024'],
    ['Đăng ký phấn đấu thực hiện các chỉ tiêu dân số năm 2024'],
    ['Số trẻ sinh ra bình quân một cộng tác viên'],
    ['Số trẻ sinh ra bình quân mỗi xã'],
    ['SINH CON CỦA ĐỒNG BÀO DÂN TỘC THIỂU SỐ NĂM 2024'],
    ['Số liệu sinh con trong đồng bào dân tộc'],
    ['Số liệu tại các xã đặc biệt khó khăn'],
    ['Số liệu của nhóm dân tộc thiểu số'],
    ['Sinh con ở tuổi vị thành niên (15-19 tuổi)'],
    ['SỐ LIỆU KHU VỰC THÀNH THỊ CỦA THÀNH PHỐ'],
    ['TÌNH HÌNH DÂN SỐ TẠM TRÚ NĂM 2024'],
    ['CỘNG TÁC VIÊN DÂN SỐ KHU PHỐ 1, 2, 3'],
    ['KẾT QUẢ CÔNG TÁC DÂN SỐ, THÁNG 9/2024'],
    ['Số liệu xã Sơn Hải, tháng 9 năm 2024'],
    ['Biểu TH dự kiến năm 2024'],
    ['Chỉ tiêu đăng ký thi đua năm 2024'],
    ['Lũy kế 3 quý'],
    ['Biểu TH kế hoạch năm 2024'],
    ['Cao Bằng, tháng 9 năm 2024'],
    ['Phường Thục Phán, tháng 12/2024'],
    ['Biểu TH chỉ tiêu kế hoạch năm 2024'],
    ['Đăng ký hoàn thành kế hoạch năm 2024'],
    ['SỐ LIỆU TỪ NGÀY 01/7/2024 ĐẾN 31/12/2024'],
    ['Số liệu kể từ ngày 01/7/2024'],
    ['Phụ lục 2. ĐĂNG KÝ CHỈ TIÊU NĂM 2024'],
    ['PHÂN BỔ CHỈ TIÊU NĂM 2024'],
    ['Biểu tổng hợp nhu cầu năm 2024'],
    ['CAM KẾT THỰC HIỆN NĂM 2024'],
    ['Phương án năm 2024'],
    ['MỨC TĂNG THÊM NĂM 2024'],
    ['SỐ LIỆU NỮ NĂM 2024'],
    ['DỰ THẢO BÁO CÁO NĂM 2024'],
    ['Số giảm trong năm'],
    ['Dân tộc: Tày'],
    ['Tôn giáo: Công giáo'],
    ['Diện: Tạm trú'],
    ['Nhóm: Hộ nghèo'],
    ['Cơ sở;Bệnh viện'],
    ['Phạm vi số liệu: hộ nghèo'],
    ['NGHỊ QUYẾT HĐND GIAO NĂM 2024'],
    ['CÁC CHỈ TIÊU HĐND PHƯỜNG GIAO NĂM 2024'],
    ['PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2024'],
    ['ĐỊNH HƯỚNG CÔNG TÁC DÂN SỐ NĂM 2024'],
    ['Nhiệm vụ năm 2024'],
    ['Đề ra năm 2024'],
    ['CHƯƠNG TRÌNH CÔNG TÁC NĂM 2024'],
    ['Số liệu nửa năm 2024'],
    ['SỐ LIỆU THÔN ĐÔNG'],
    ['Làng Mới'],
    ['Số liệu tại Trạm Y tế (chỉ tính trẻ sinh tại trạm)'],
    ['BÁO CÁO SỐ LIỆU TRẺ EM GÁI'],
    ['SỐ LIỆU TRẺ SINH RA Ở HỘ NGHÈO, CẬN NGHÈO NĂM 2024'],
    ['SỐ TRẺ SINH TẠI TRẠM Y TẾ NĂM 2024'],
    ['Loại hình cư trú: tạm trú'],
    ['Ví dụ minh họa cách ghi biểu'],
    ['Số năm 2024 tạm lấy bằng số năm 2023'],
    ['CÁC CHỈ SỐ CẦN ĐẠT NĂM 2024'],
    ['Kết quả từ đầu năm đến nay'],
    ['Thời điểm báo cáo: 30/9/2024'],
    ['Số liệu cũ'],
    ['Số liệu năm trước'],
    ['2. Số giảm trong năm'],
    ['Biểu 2. Mức tăng thêm'],
    ['II. Thôn Đông'],
    ['SO LIEU XA SON HAI'],
    ['Lấy theo số năm trước'],
    ['Ví dụ: số liệu năm 2024'],
    ['BIỂU MẪU (số liệu minh họa)'],
    ['Số liệu tham khảo của tổ chức khác'],
    ['Q3/2024'],
    ['T9/2024'],
    ['BÁO CÁO QUÍ IV/2024'],
    ['Báo cáo Qúy 4 năm 2024'],
    ['BÁO CÁO Q.IV/2024'],
    ['BÁO CÁO T12/2024'],
    ['BÁO CÁO T.12/2024'],
    ['BÁO CÁO 9T/2024'],
    ['BÁO CÁO 9 TH/2024'],
    ['KQ CÔNG TÁC DÂN SỐ 6 TH ĐẦU NĂM 2024'],
    ['BÁO CÁO KỲ I NĂM 2024'],
    ['Lũy kế 9 tháng'],
    ['Số liệu chốt ngày 30/9/2024'],
    ['Từ 1/1 đến 30/9'],
    ['(Kèm theo Quyết định số 01/QĐ-UBND ngày 02/01/2024 về việc giao chỉ tiêu kế hoạch năm 2024)'],
  ])('is an error where figures would go in as others: %s', (title) => {
    const read = titled(title);
    expect([figures(read), faults(read)]).toEqual([['-'], ['title-contradicts A2']]);
  });

  test.each([
    ['Kết quả thực hiện kế hoạch năm 2024'],
    ['CAO BẰNG HOÀN THÀNH VÀ VƯỢT KẾ HOẠCH NĂM 2024'],
    ['Phục vụ xây dựng Kế hoạch giai đoạn 2026-2030'],
    ['Cao Bằng, tháng 12/2024'],
    ['(báo cáo lập tháng 01/2025)'],
    ['Số liệu chia theo khu vực thành thị, nông thôn'],
    ['Chăm sóc sức khỏe sinh sản vị thành niên'],
    ['Tổng số tổ dân phố: 12'],
    ['SỞ DÂN TỘC VÀ TÔN GIÁO'],
    ['Chương trình mục tiêu quốc gia trong vùng đồng bào dân tộc thiểu số'],
    ['Kết quả truyền thông tại trường cấp 3 năm 2024'],
    ['KẾT QUẢ CÔNG TÁC DÂN SỐ NĂM 2024 (Đợt 1)'],
    ['Số liệu tính một năm từ 01/01 đến 31/12/2024'],
    ['Địa chỉ: Khu phố 3'],
    ['Phục vụ họp giao ban tháng 01/2025'],
    ['Ghi chú: mỗi người chỉ tính một lần'],
    ['Số liệu từ ngày 01/01/2024 đến 31/12/2024'],
    ['(Số liệu từ 01/01 đến 31/12 hằng năm)'],
    ['Thực hiện chương trình công tác năm 2024'],
    ['Địa chỉ;Tổ 5'],
    ['Số liệu thôn, bản'],
    ['BẢN SAO'],
    ['BẢN TỔNG HỢP'],
    ['Bản kê khai'],
    ['Lấy bằng số đăng ký khai sinh'],
    ['Số liệu từ ngày 01 tháng 01 đến ngày 31 tháng 12'],
    ['SỐ LIỆU ĐẾN THÁNG 12/2024'],
    ['(đến hết T12/2024)'],
    ['BÁO CÁO 12T/2024'],
    ['Biểu T1. Công tác dân số năm 2024'],
    ['Biểu H1. Công tác dân số năm 2024'],
    ['Biểu 3 TH năm 2024'],
    ['UBND Q.3'],
    ['Q.12 - Năm 2024'],
    ['Kỳ họp thứ I năm 2024'],
    ['Kết quả thực hiện quý IV và cả năm 2024'],
    ['Báo cáo năm 2024 và phương hướng 6 tháng đầu năm 2025'],
    ['ĐVT: theo từng chỉ tiêu'],
    ['Mẫu báo cáo áp dụng từ ngày 01/7/2024'],
    ['SO SÁNH VỚI CÙNG KỲ NĂM 2024'],
    ['Các xã, phường báo cáo trước ngày 10/01/2025'],
    ['Biểu của Trạm Y tế, ví dụ về cách ghi'],
    ['BIỂU MẪU SỐ 2'],
    ['Phạm vi: toàn thành phố'],
    ['Nhóm: Mức sinh'],
    ['Kết quả năm 2024 và phương hướng, nhiệm vụ năm 2025'],
    ['CÁC CHỈ TIÊU DÂN SỐ'],
    ['CHỈ SỐ DÂN SỐ NĂM 2024'],
    ['Báo cáo số liệu năm 2024'],
    ['Phòng Kế hoạch hóa gia đình'],
    ['Tỉnh Cao Bằng'],
    ['ỦY BAN NHÂN DÂN THÀNH PHỐ CAO BẰNG'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Độc lập - Tự do - Hạnh phúc'],
    ['Cao Bằng, ngày 15 tháng 12 năm 2025'],
    ['Cao Bằng, ngày    tháng 9 năm 2025'],
    ['Ngày 30 tháng 9 năm 2025'],
    ['BÁO CÁO KẾT QUẢ CÔNG TÁC DÂN SỐ NĂM 2024'],
    ['Báo cáo kết quả thực hiện kế hoạch công tác dân số năm 2024'],
    [
      'Báo cáo kết quả thực hiện Chương trình điều chỉnh mức sinh phù hợp các vùng, đối tượng đến năm 2030',
    ],
    ['(Kèm theo Báo cáo số 743/BC-UBND ngày 15/9/2024 của UBND thành phố)'],
    ['(Kèm theo Quyết định số 520/QĐ-TTg ngày 01/6/2022)'],
    ['(Ban hành kèm theo Kế hoạch số 12/KH-UBND ngày 12 tháng 3 năm 2024)'],
    ['Thực hiện Quyết định số 588/QĐ-TTg ngày 28 tháng 4 năm 2020'],
    ['theo Quyết định 520/QĐ-TTg'],
    ['(theo Quyết định số 12/QĐ-UBND về việc giao chỉ tiêu kế hoạch năm 2024)'],
    ['Thực hiện Công văn số 5483/SYT-KHTC ngày 25/11/2024'],
    ['Căn cứ Kế hoạch hành động đến năm 2030'],
    ['Phụ lục II.2'],
    ['Biểu số 02/DS-KHHGĐ'],
    ['Biểu mẫu 4 ban hành theo Thông tư số 01/2024/TT-BYT'],
    ['Mẫu số 3'],
    ['Kính gửi: Chi cục Dân số tỉnh'],
    ['Đơn vị báo cáo: Phòng Y tế'],
    ['Phòng Tài chính - Kế hoạch'],
    ['SỞ KẾ HOẠCH VÀ ĐẦU TƯ'],
    ['TRUNG TÂM DÂN SỐ - KẾ HOẠCH HÓA GIA ĐÌNH'],
    ['Chi cục Dân số - Kế hoạch hóa gia đình'],
    ['Đề án tăng cường tư vấn và cung cấp dịch vụ dân số'],
    ['Chương trình củng cố và phát triển hệ thống thông tin chuyên ngành dân số'],
    ['Chương trình mở rộng tầm soát, chẩn đoán, điều trị một số bệnh, tật trước sinh và sơ sinh'],
    ['Đề án kiểm soát mất cân bằng giới tính khi sinh'],
    ['Chiến lược Dân số Việt Nam đến năm 2030'],
    ['Nâng cao chất lượng dân số vùng đồng bào dân tộc thiểu số'],
    ['Kết quả đào tạo cộng tác viên tại các thôn, bản'],
    ['Kết quả hoạt động của cộng tác viên thôn, tổ dân phố'],
    ['Tình hình thực hiện chỉ tiêu kế hoạch giao năm 2024'],
    ['Đánh giá tình hình thực hiện dự toán năm 2024'],
    ['Tổng kết kế hoạch năm 2024'],
    ['So sánh mức sinh năm 2024 với năm 2023'],
    ['Kết quả năm 2024 (tăng, giảm so với năm 2023)'],
    ['Mức sinh giai đoạn 2023 - 2024'],
    ['SỐ LIỆU CẢ NĂM 2024'],
    ['Số liệu 12 tháng năm 2024'],
    ['Số liệu tính đến 31/12/2024'],
    ['Kỳ báo cáo từ 15/12/2023 đến 14/12/2024'],
    ['Số liệu chính thức năm 2024'],
    ['Tuổi kết hôn trung bình lần đầu'],
    ['Ngày/tháng/năm'],
    ['Tháng hành động quốc gia về dân số tháng 12'],
    ['Công tác thống kê và dự báo dân số'],
    ['Quy ước thôn xóm văn hóa'],
    ['Các mô hình điểm về nâng cao chất lượng dân số'],
    ['Đánh giá sơ bộ công tác dân số'],
    ['Giảm sinh ở vùng mức sinh cao'],
    ['Tăng cường quản lý dân số'],
    ['I. TÌNH HÌNH CHUNG'],
    ['Mức sinh'],
    ['Người lập biểu: Nguyễn Văn A'],
    ['Xem thêm tại trang thông tin điện tử'],
  ])('says nothing else here: %s', (title) => {
    const read = titled(title);
    expect([figures(read).length, faults(read)]).toEqual([2, []]);
  });

  test.each([
    ['Số liệu chưa đầy đủ'],
    ['Số liệu của 3/5 thôn'],
    ['Không bao gồm lực lượng vũ trang'],
  ])('that says that figures lack something is a warning: %s', (title) => {
    const read = titled(title);
    expect([figures(read).length, faults(read)]).toEqual([2, ['title-differs A2']]);
    expect(words(read)).toContain('ghi điều ấy ở cột “Ghi chú”');
  });

  test('that names what figures lack is an error, as it is below them', () => {
    const read = titled('Chưa bao gồm xã Hưng Đạo');
    expect([figures(read), faults(read)]).toEqual([['-'], ['title-contradicts A2']]);
    expect(words(read)).toContain('ghi điều ấy ở cột “Ghi chú”');
  });

  test('says nothing else where the table says it too', () => {
    const known = (title: string, ...said: readonly string[]) =>
      figures(observed(title, 'Mã đơn vị;040', ...said, 'Nội dung;2024', 'SO-SINH;760'));
    expect(known('Số liệu sơ bộ', 'Trạng thái;sơ bộ')).toEqual(['040 SO-SINH 2024 760']);
    expect(known('Số liệu sơ bộ', 'Trạng thái;chính thức')).toEqual(['-']);
    expect(known('Khu vực thành thị', 'Phân tổ;Thành thị')).toEqual([
      '040 SO-SINH 2024 Thành thị 760',
    ]);
    expect(known('Kết quả tăng so với năm 2023')).toEqual(['-']);
    const years = ['Mã đơn vị;040', 'Nội dung;2023;2024', 'SO-SINH;749;760'];
    expect(figures(observed('Kết quả năm 2024 tăng so với năm 2023', ...years))).toHaveLength(2);
  });

  test.each([
    ['BÁO CÁO QUÝ II NĂM 2025', 'Quý III/2025', false],
    ['BÁO CÁO 6 THÁNG ĐẦU NĂM 2025', '9 tháng đầu năm 2025', false],
    ['THÁNG 8/2025', 'Tháng 9/2025', false],
    ['BÁO CÁO THÁNG 9 NĂM 2025', 'Quý III/2025', false],
    ['BÁO CÁO THÁNG 9 NĂM 2025', '9 tháng đầu năm 2025', true],
    ['BÁO CÁO QUÝ II NĂM 2025 (số lũy kế ở cột Ghi chú)', 'Quý II/2025', true],
    ['BÁO CÁO THÁNG 9 NĂM 2025', 'Tháng 9/2025', true],
    ['BÁO CÁO QUÝ III NĂM 2025', '9 tháng đầu năm 2025', true],
    ['BÁO CÁO 6 THÁNG', 'Quý II/2025', true],
    ['Số liệu sơ bộ quý III', 'Quý III/2025', false],
    ['BÁO CÁO NĂM 2024 CỦA XÃ SƠN HẢI', '2025', false],
    ['Biểu năm 2024. Ô chưa có số thì để trống.', '2025', false],
    ['Kỳ báo cáo năm 2024', '2025', false],
    ['Năm báo cáo: 2024', '2025', false],
    ['Năm báo cáo: 2025', '2025', true],
    ['Tổng hợp 5 năm 2021 - 2025', '2025', false],
    ['Thời kỳ 2021–2025', '2025', false],
    ['Lũy kế giai đoạn 2021 - 2025', '2025', false],
    ['Số liệu tính đến 30/9/2025', '2025', false],
    ['Số liệu tính đến 10/01/2026', '2025', true],
    ['Báo cáo quý I/2026', '2025', false],
    ['BÁO CÁO TỔNG KẾT CÔNG TÁC DÂN SỐ NĂM 2026', '2025', false],
    ['BÁO CÁO NĂM 2026 (số liệu năm 2025)', '2025', true],
    ['BÁO CÁO 6 THÁNG ĐẦU NĂM 2026', '6 tháng đầu năm 2025', false],
    ['Báo cáo tháng 9, nhiệm vụ tháng 10 năm 2026', 'Tháng 9/2026', true],
    ['Sơ kết 6 tháng, triển khai nhiệm vụ 6 tháng cuối năm', '6 tháng đầu năm 2026', true],
    ['Báo cáo 9 tháng và nhiệm vụ Quý IV năm 2026', '9 tháng đầu năm 2026', true],
    ['Báo cáo 9 tháng và nhiệm vụ Quý IV năm 2026', 'Quý IV/2026', false],
    ['Báo cáo kết quả thực hiện nhiệm vụ 6 tháng đầu năm 2025', '2025', false],
    ['Tình hình thực hiện chỉ tiêu, nhiệm vụ 9 tháng năm 2025', '2025', false],
    ['Báo cáo quý III năm 2025 (ban hành ngày 10/01/2026)', '2025', false],
    ['Số liệu 9 tháng (chưa đủ cả năm)', '2025', false],
    ['Kết quả quý IV và cả năm', '2025', true],
    ['SỐ LIỆU LŨY KẾ TỪ ĐẦU NĂM ĐẾN HẾT QUÝ III/2025', 'Quý III/2025', false],
    ['SỐ LIỆU LŨY KẾ TỪ ĐẦU NĂM ĐẾN HẾT QUÝ III/2025', '9 tháng đầu năm 2025', true],
    ['Số liệu lũy kế đến hết quý I/2025', 'Quý I/2025', true],
    ['Kết quả tháng 9/2025 và lũy kế', 'Tháng 9/2025', true],
    ['Kết quả giai đoạn 2021-2025 (báo cáo tổng kết năm 2026)', '2021-2025', true],
    ['Kết quả 6 tháng đầu năm 2026;nhiệm vụ 6 tháng cuối năm', '6 tháng đầu năm 2026', true],
    ['Đề án giai đoạn 2021 - 2025', '2025', true],
    ['Kết quả thực hiện Chương trình năm 2024 của Chính phủ', '2025', true],
  ])('is held against the time of the table: %s, %s', (title, period, goesIn) => {
    const read = observed(
      title,
      'Mã đơn vị;07543',
      `Kỳ;${period}`,
      'Nội dung;Giá trị',
      'SO-SINH;74',
    );
    expect([figures(read)[0] !== '-', faults(read).length > 0]).toEqual([goesIn, !goesIn]);
  });

  test.each([
    ['BÁO CÁO 9 THÁNG ĐẦU NĂM 2024', 'một phần của năm (9 THÁNG), nhưng bảng ghi cả năm'],
    ['Số liệu tháng 9', 'một phần của năm (tháng 9), nhưng bảng ghi cả năm'],
    ['Lũy kế 9T', 'một phần của năm (9 tháng), nhưng bảng ghi cả năm'],
    ['Thời kỳ 2021–2025', 'số của nhiều năm, nhưng bảng không ghi như vậy'],
  ])('is told in its own words, accents and all: %s', (title, told) => {
    const read = observed(title, 'Mã đơn vị;040', 'Kỳ;2024', 'Nội dung;Giá trị', 'SO-SINH;74');
    expect(words(read)).toContain(`nói về ${told}.`);
  });

  test('goes on in the row below it, where that says what comes next', () => {
    const read = (title: string) =>
      observed(
        title,
        'Nhiệm vụ 6 tháng cuối năm 2025',
        'Mã đơn vị;040',
        'Nội dung;6 tháng đầu năm 2025',
        'SO-SINH;74',
      );
    expect(faults(read('BÁO CÁO CÔNG TÁC DÂN SỐ 6 THÁNG ĐẦU NĂM 2025'))).toEqual([]);
    expect(faults(read('Biểu số 2'))).toEqual(['title-contradicts A3']);
    const own = ['BÁO CÁO CÔNG TÁC DÂN SỐ NĂM 2025', 'NHIỆM VỤ, CHỈ TIÊU KẾ HOẠCH GIAO NĂM 2025'];
    const planned = observed(...own, 'Mã đơn vị;040', 'Nội dung;2025', 'SO-SINH;74');
    expect(faults(planned)).toEqual(['title-contradicts A3']);
  });

  test('of targets is held against their unit', () => {
    const read = (title: string) =>
      office({
        'muc-tieu.csv': [
          title,
          'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn',
          'M-1;99001;SO-SINH;120;2025;2025;chỉ tiêu giao năm;BC\n',
        ].join('\n'),
      });
    const goesIn = ['CHỈ TIÊU GIAO XÃ VÍ DỤ MỘT', 'Chỉ tiêu giai đoạn 2021-2025', 'Kế hoạch năm'];
    for (const title of goesIn) expect(faults(read(title))).toEqual([]);
    expect(faults(read('PHƯỜNG VÍ DỤ HAI'))).toEqual(['title-contradicts A1']);
  });

  test('of targets and tasks is of one of their years', () => {
    const read = (title: string, years: string, heads = 'Từ năm;Đến năm') => {
      const head = `Mã nhiệm vụ;Mã đơn vị;Cơ quan thực hiện;Việc;Nguồn;${heads}`;
      const text = `${title}\n${head}\nN-1;99001;UBND xã;Báo cáo;BC;${years}\n`;
      return faults(office({ 'nhiem-vu/a.csv': text })).join();
    };
    const told = 'title-contradicts A1';
    for (const title of [
      'NHIỆM VỤ TRỌNG TÂM NĂM 2025',
      'PHÂN CÔNG NHIỆM VỤ NĂM 2027',
      'KẾ HOẠCH CÔNG TÁC NĂM 2025',
      'Năm 2025',
    ])
      expect(read(title, '2026;2026')).toBe(told);
    for (const title of [
      'NHIỆM VỤ TRỌNG TÂM NĂM 2026',
      'NHIỆM VỤ THEO KẾ HOẠCH NĂM 2025',
      'NHIỆM VỤ NĂM 2025 CHUYỂN SANG NĂM 2026',
      'KẾT QUẢ NĂM 2025, NHIỆM VỤ NĂM 2026',
      'NHIỆM VỤ ĐẾN NĂM 2030',
      'Căn cứ Kế hoạch năm 2025',
    ])
      expect(read(title, '2026;2026')).toBe('');
    for (const title of ['Năm 2026', 'NHIỆM VỤ NĂM 2028']) {
      expect(read(title, '2030', 'Đến năm')).toBe('');
      expect(read(title, '2026;2030')).toBe('');
      expect(read(title, ';')).toBe('');
      expect(read(title, 'Đến năm 2030', 'Thời hạn')).toBe('');
    }
    expect(read('NHIỆM VỤ NĂM 2025', '2026;2030')).toBe(told);
    expect(read('NHIỆM VỤ NĂM 2027', '2026', 'Đến năm')).toBe(told);
    const said = 'NHIỆM VỤ NĂM 2025\nTừ năm;2026\nĐến năm;2026';
    expect(read(said, '', 'Ghi chú')).toBe(told);
    const target = (title: string, years: string) => {
      const head = 'Mã mục tiêu;Mã đơn vị;Mã chỉ tiêu;Giá trị;Từ năm;Đến năm;Loại;Nguồn';
      return faults(
        office({ 'muc-tieu.csv': `${title}\n${head}\nM;99001;SO-SINH;120;${years};BC\n` }),
      ).join();
    };
    expect(target('CHỈ TIÊU NĂM 2026', '2026;2030;mục tiêu giai đoạn')).toBe('');
    expect(target('CHỈ TIÊU NĂM 2026 VÀ KẾT QUẢ NĂM 2025', '2026;2026;dự kiến')).toBe('');
    expect(target('CHỈ TIÊU NĂM 2025', '2026;2030;mục tiêu giai đoạn')).toBe(told);
  });

  test('of tasks may tell of a plan, and so may the name of their file and a note', () => {
    const head = 'Mã nhiệm vụ;Mã đơn vị;Cơ quan thực hiện;Việc;Đến năm;Nguồn;Ghi chú';
    const read = (file: string, title: string, note = '') =>
      faults(
        office({
          [`nhiem-vu/${file}.csv`]: `${title}\n${head}\nN-1;99001;UBND xã;Báo cáo;2030;BC;${note}\n`,
        }),
      );
    for (const file of ['ke-hoach-520', 'ke-hoach-2026', 'du-kien-2027', 'uoc-2026'])
      expect(read(file, 'Phụ lục 1')).toEqual([]);
    for (const title of ['Kế hoạch công tác dân số năm 2026', 'Dự kiến nhiệm vụ năm 2027'])
      expect(read('a', title)).toEqual([]);
    expect(read('a', 'Phụ lục 1', 'kế hoạch 6 tháng đầu năm')).toEqual([]);
    expect(read('a', 'PHƯỜNG VÍ DỤ HAI')).toEqual(['title-contradicts A1']);
    const results = 'Mã đơn vị;Mã chỉ tiêu;Năm;Giá trị;Nguồn\n99001;SO-SINH;2024;70;BC\n';
    expect(faults(office({ 'so-lieu/ke-hoach-2024.csv': results }))).toEqual([
      'title-contradicts 1',
    ]);
  });

  test('may name the parts of the year that are its columns, and no others', () => {
    const read = (heads: string) =>
      observed(
        'KẾT QUẢ QUÝ I, QUÝ II NĂM 2024',
        'Mã đơn vị;040',
        `Nội dung;${heads}`,
        'SO-SINH;74;76',
      );
    expect(figures(read('Quý I;Quý II'))).toEqual([
      '040 SO-SINH 2024-Q1 74',
      '040 SO-SINH 2024-Q2 76',
    ]);
    expect(words(read('6 tháng đầu năm;6 tháng cuối năm'))).toContain(
      'nói về quý I, nhưng bảng ghi kỳ khác.',
    );
  });

  test('of other years than those of the table is a warning', () => {
    const read = titled('Kế hoạch năm 2030', '2023;2024');
    expect([figures(read).length, faults(read)]).toEqual([2, ['title-differs A2']]);
  });

  test('that names another audience is an error', () => {
    const read = trained(
      'BIỂU CỘNG TÁC VIÊN',
      'Mã đơn vị;07543',
      'Đối tượng;Tuyến xã',
      'Tính đến ngày;31/12/2025',
      'Tên lớp;Số đã học',
      'Bảng kiểm viên uống tránh thai;3',
    );
    expect(faults(read)).toEqual(['title-contradicts A2']);
  });

  test.each([
    ['KẾT QUẢ CÔNG TÁC DÂN SỐ NĂM 2024', 'Kỳ;2023', 'Nội dung;Giá trị'],
    ['Số liệu tính đến ngày 30/6/2024', 'Kỳ;2024', 'Nội dung;Giá trị'],
    ['Số liệu tính đến ngày 30/6/2024', 'Nguồn;BC', 'Nội dung;2024'],
  ])('of another year, or up to a day of it, is an error: %s above %s, %s', (title, said, head) => {
    const read = observed('Mã đơn vị;04', title, said, head, 'SO-SINH;749');
    expect([figures(read), faults(read)]).toEqual([['-'], ['title-contradicts A3']]);
  });

  test('of a report of an earlier year is an error', () => {
    const read = observed('BÁO CÁO NĂM 2023', 'Mã đơn vị;04', 'Nội dung;2024', 'SO-SINH;749');
    expect([figures(read), faults(read)]).toEqual([['-'], ['title-contradicts A2']]);
  });

  test.each([
    ['Báo cáo thực hiện Nghị quyết số 21 năm 2017'],
    ['Số liệu tính đến ngày 31/12/2024'],
    ['Báo cáo năm 2025'],
    ['Báo cáo số 45 năm 2023'],
    ['Báo cáo thực hiện Kế hoạch năm 2021'],
  ])('that names the year of a paper, or the end of the year, is none: %s', (title) => {
    const read = observed('Mã đơn vị;04', title, 'Kỳ;2024', 'Nội dung;Giá trị', 'SO-SINH;749');
    expect(figures(read)).toEqual(['04 SO-SINH 2024 749']);
  });

  test.each([
    ['Kết quả 6 tháng đầu năm 2025', '31/12/2025', ['title-contradicts A2']],
    ['Kết quả 6 tháng đầu năm 2025', '2025', ['title-contradicts A2']],
    ['Số liệu tính đến 30/6/2025', '31-12-2025', ['title-contradicts A2']],
    ['Kết quả đào tạo năm 2024', '31/12/2025', ['title-contradicts A2']],
    ['2. Tuyến xã (số liệu thực hiện đến 31/12/2024)', '31/12/2025', ['title-contradicts A2']],
    ['2. Tuyến xã (số liệu thực hiện đến 31/12/2025)', '31/12/2025', []],
    ['Kết quả 6 tháng đầu năm 2025', '30/6/2025', []],
    ['Kết quả 6 tháng đầu năm 2025', '15/6/2025', []],
    ['Kết quả đào tạo năm 2025', '31/12/2025', []],
    ['Kết quả 05 năm 2021-2025 đào tạo viên chức', '31/12/2025', []],
    ['Nhu cầu đào tạo viên chức dân số', '31/12/2025', ['title-contradicts A2']],
    ['Kết quả đào tạo và nhu cầu đào tạo viên chức', '31/12/2025', []],
    ['Danh sách viên chức chưa được bồi dưỡng', '31/12/2025', ['title-contradicts A2']],
    ['Kết quả (chỉ tính viên chức nữ)', '31/12/2025', ['title-contradicts A2']],
    ['Kết quả đào tạo năm 2025', '30/6/2025', []],
    ['Kết quả đào tạo năm 2024', '31/01/2025', []],
  ])('of a time is held against the day up to which is counted: %s, %s', (title, day, expected) => {
    const read = trained(
      title,
      'Mã đơn vị;07543',
      'Đối tượng;Tuyến xã',
      `Tính đến ngày;${day}`,
      'Tên lớp;Số đã học',
      'Bảng kiểm viên uống tránh thai;3',
    );
    expect(faults(read)).toEqual(expected);
  });

  test.each([
    ['KẾT QUẢ 9 THÁNG NĂM 2025', ['2025', '2025'], ['title-contradicts A2']],
    ['Số liệu tính đến 30/6/2025', ['2024', '2025'], ['title-contradicts A2']],
    ['Năm 2024', ['2025', '2025'], ['title-contradicts A2']],
    ['KẾT QUẢ 9 THÁNG NĂM 2025', ['9 tháng/2025', '2024'], []],
    ['Năm 2025', ['2024', '2025'], []],
    ['Số liệu năm 2025', ['2025', '2025'], []],
    ['Báo cáo 6 tháng đầu năm 2025', ['2023', '2024'], ['title-differs A2']],
  ])('of a time is held against the column of times: %s, %j', (title, [one, other], expected) => {
    const read = observed(
      title,
      'Mã đơn vị;Nội dung;Năm;Giá trị',
      `07543;SO-SINH;${one};70`,
      `07543;DAN-SO;${other};5044`,
    );
    expect(faults(read)).toEqual(expected);
  });

  test('of another year than the only head is an error', () => {
    const read = observed('Kết quả năm 2023', 'Mã đơn vị;040', 'Nội dung;2024', 'SO-SINH;749');
    expect(faults(read)).toEqual(['title-contradicts A2']);
  });

  test.each([
    ['PHƯỜNG VÍ DỤ HAI', ['99001', '99001'], ['title-contradicts A2']],
    ['UBND phường Ví Dụ Hai', ['99001', '99001'], ['title-contradicts A2']],
    ['Số liệu của Phường Ví Dụ Hai và 99001', ['99001', '99001'], ['title-contradicts A2']],
    ['Xã Sơn Hải', ['99001', '99002'], ['title-differs A2']],
    ['PHƯỜNG VÍ DỤ HAI', ['99001', '99002'], []],
    ['UBND THÀNH PHỐ VÍ DỤ', ['99001', '99001'], []],
    ['Số liệu của Xã Ví Dụ Một', ['99', '04'], []],
  ])('of a unit is held against the column of units: %s, %j', (title, [one, other], expected) => {
    const read = observed(
      title,
      'Mã đơn vị;Nội dung;Năm;Giá trị',
      `${one};SO-SINH;2025;70`,
      `${other};DAN-SO;2025;5044`,
    );
    expect(faults(read)).toEqual(expected);
  });

  test('of a unit is held against units that are columns', () => {
    const read = (title: string) =>
      observed(title, 'Năm;2025', 'Nội dung;Xã Ví Dụ Một', 'SO-SINH;70');
    expect(faults(read('PHƯỜNG VÍ DỤ HAI'))).toEqual(['title-contradicts A2']);
    expect(figures(read('THÀNH PHỐ VÍ DỤ'))).toEqual(['99001 SO-SINH 2025 70']);
  });

  test.each([
    ['3. Cộng tác viên', ['title-contradicts A2']],
    ['2. Tuyến xã', []],
    ['Lãnh đạo trạm', ['title-differs A2']],
  ])('of an audience is held against the column of audiences: %s', (title, expected) => {
    const read = trained(
      title,
      'Mã đơn vị;Đối tượng;Tên lớp;Tính đến ngày;Số đã học',
      '07543;Tuyến xã;Bảng kiểm viên uống tránh thai;31/12/2025;3',
    );
    expect(faults(read)).toEqual(expected);
  });
});

test.each([
  ['Quý;III', ['title-contradicts A3']],
  ['Tháng;9', ['title-contradicts A3']],
  ['Tính đến;30/9/2024', ['title-contradicts A3']],
  ['Số báo cáo;02/BC-UBND', []],
  ['Ngày lập;30/12/2024', []],
])('a label and what it says, in two cells, are one title: %s', (said, expected) => {
  const read = observed('Mã đơn vị;040', said, 'Năm;2024', 'Nội dung;Giá trị', 'SO-SINH;760');
  expect(faults(read)).toEqual(expected);
});

test.each([
  ['Năm báo cáo;2024', 'Nội dung;2023;2024', ['040 SO-SINH 2023 749', '040 SO-SINH 2024 760']],
  [
    'Kỳ báo cáo;9 tháng 2024',
    'Nội dung;9 tháng 2023;9 tháng 2024',
    ['040 SO-SINH 2023-9M 749', '040 SO-SINH 2024-9M 760'],
  ],
  [
    'Năm báo cáo;2024',
    'Nội dung;Quý I;Quý II',
    ['040 SO-SINH 2024-Q1 749', '040 SO-SINH 2024-Q2 760'],
  ],
  ['Năm số liệu;2025', 'Nội dung;2023', ['-']],
  ['Kỳ báo cáo;9 tháng 2024', 'Nội dung;2023;2024', ['-']],
])('when it is reported is the time of what says none itself: %s, %s', (said, head, expected) => {
  const row = head.split(';').length > 2 ? 'SO-SINH;749;760' : 'SO-SINH;749';
  expect(figures(observed('Mã đơn vị;040', said, head, row))).toEqual(expected);
});

test.each([
  ['BIỂU 4. LÃNH ĐẠO TRẠM Y TẾ', 'Cộng tác viên', ['title-contradicts A2']],
  ['Viên chức dân số', 'Cộng tác viên', ['title-contradicts A2']],
  ['TUYẾN TỈNH', 'Cộng tác viên', ['title-contradicts A2']],
  ['TUYẾN XÃ', 'Tuyến xã', []],
  ['1. Tuyến tỉnh (số liệu thực hiện đến 31/12/2025)', 'Tuyến xã', ['title-contradicts A2']],
  ['LỚP CỦA VIÊN CHỨC DÂN SỐ CẤP THÀNH PHỐ', 'Tuyến xã', ['title-contradicts A2']],
  ['Kết quả bồi dưỡng dân số cấp xã', 'Tuyến xã', []],
  ['Viên chức dân số', 'Tuyến xã', ['title-differs A2']],
  ['Ban Chỉ đạo xã', 'Tuyến xã', ['title-differs A2']],
  ['3. CTV (số liệu thực hiện đến 31/12/2025)', 'Tuyến xã', ['title-contradicts A2']],
  ['BIỂU CTV DÂN SỐ', 'Tuyến xã', ['title-contradicts A2']],
  ['CTVDS', 'Tuyến xã', ['title-contradicts A2']],
  ['NHÂN VIÊN Y TẾ THÔN BẢN', 'Tuyến xã', ['title-contradicts A2']],
  ['ĐÀO TẠO CTV VÀ TUYẾN XÃ', 'Tuyến xã', []],
  ['Đội ngũ CTV', 'Cộng tác viên', []],
  ['3. CTV dân số (số liệu thực hiện đến 31/12/2025)', 'Cộng tác viên', []],
  ['BCĐ', 'Cộng tác viên', ['title-contradicts A2']],
  ['Cán bộ làm công tác dân số', 'Cộng tác viên', ['title-differs A2']],
  ['Cán bộ, cộng tác viên dân số', 'Cộng tác viên', []],
])('an audience of no catalogue is another than %s: %s', (title, audience, expected) => {
  const read = trained(
    ...[title, 'Mã đơn vị;07543', `Đối tượng;${audience}`, 'Tính đến ngày;31/12/2025'],
    ...['Tên lớp;Số đã học', 'Chăm sóc người cao tuổi;11'],
  );
  expect(faults(read)).toEqual(expected);
});

test.each([
  [observed, 'Báo cáo quý IV', ['Mã đơn vị;04', 'Nội dung;2024', 'SO-SINH;bốn'], 'A2', 'B5'],
  [paid, '', ['Mã đơn vị;04', 'Năm;2024', 'Hạng mục;Kinh phí giao', 'HM-2.2;mười'], 'B5', 'B6'],
])('what is wrong below a head is told with it: %o, %s', (read, title, table, ...expected) => {
  expect(faults(read(title, ...table)).map((each) => each.split(' ')[1])).toEqual(expected);
});

test.each([
  ['Số liệu thực hiện đến 31/12/2025', '30/06/2025', ['title-contradicts A2']],
  ['Số liệu thực hiện đến 30/6/2025', '30/06/2025', []],
])('a title has the day of its table: %s, %s', (title, day, expected) => {
  const above = ['Mã đơn vị;07543', 'Đối tượng;Tuyến xã', `Tính đến ngày;${day}`];
  expect(faults(trained(title, ...above, 'Tên lớp;Số đã học', 'TX-08;3'))).toEqual(expected);
});

test('a comparison with the same time of another year holds both, or is no figure', () => {
  expect(faults(titled('SO SÁNH VỚI CÙNG KỲ NĂM 2024', '2024'))).toContain('title-contradicts A2');
});

describe('the remedy of a title', () => {
  const told = (title: string, ...said: readonly string[]) =>
    observed(title, ...said, 'Mã đơn vị;99001', 'Năm;Chỉ tiêu;Giá trị', '2023;SO-SINH;9');

  test.each([
    ['9 THÁNG', 'ghi “9 tháng đầu năm 2023” thay cho năm'],
    ['BÁO CÁO QUÝ II', 'ghi “Quý II/2023” thay cho năm'],
    ['SỐ LIỆU TÍNH ĐẾN 30/6/2023', 'ghi đúng kỳ ấy thay cho năm'],
    ['SỐ LIỆU CỦA THÔN ĐÔNG', '“Phân tổ;Thôn Đông”'],
    ['SỐ LIỆU CỦA THÔN ĐÔNG HẢI NĂM 2023', '“Phân tổ;Thôn Đông Hải”'],
    ['Số trẻ sinh ra của thôn Đông Hải xã Ví Dụ Một', '“Phân tổ;Thôn Đông Hải”'],
    ['NGƯỜI DÂN TỘC THIỂU SỐ', '“Phân tổ;Người dân tộc thiểu số”'],
  ])('says what it says as the table would: %s', (title, remedy) => {
    expect(faults(told(title))).toEqual(['title-contradicts A2']);
    expect(words(told(title))).toContain(remedy);
  });

  test.each([
    ['SỐ LIỆU CỦA THÔN ĐÔNG HẢI NĂM 2023', 'Thôn Đông Hải'],
    ['NGƯỜI DÂN TỘC THIỂU SỐ', 'Người dân tộc thiểu số'],
  ])('obeyed publishes the figures of that group alone: %s', (title, group) => {
    expect(figures(told(title, `Phân tổ;${group}`))).toEqual([`99001 SO-SINH 2023 ${group} 9`]);
    expect(figures(told(title, 'Phân tổ;Thôn Tây'))).toEqual(['-']);
  });
});
