/** The annexes of the reports of Sơn Hải and Cao Bằng, typed as Word documents the way the reports print them. */
import { tidy } from '../../src/table/fold.ts';
import { typedDocument, typedLines, typedTable } from '../typed-document.ts';

const COURSES = 'Số TT|Tên lớp|Số đã học|Đạt tỷ lệ %|Đăng ký nhu cầu đến năm 2030';
const LIST =
  'TT|Cơ quan ban hành|Số, ký hiệu, ngày, tháng, năm ban hành|Tên đầy đủ của văn bản|Tóm tắt nội dung liên quan đến chính sách';
const YEARS = 'STT|Nội dung|2020|2021|2022|2023|2024';
const MONEY = 'STT|Nội dung|Giai đoạn\n2020-2030|Giai đoạn\n2020-2025|2020|2021|2022|2023|2024';

export interface Annex {
  readonly form: string;
  readonly unit: string;
  readonly period: string;
  readonly source: string;
  readonly head: string;
  readonly rows: readonly string[];
}

const sonHai = { unit: '07543', period: '2025-12-31', source: 'BC-SONHAI-520' };
const caoBang = { unit: '040', period: '2024', source: 'BC-CAOBANG-MUCSINH' };

const documents520: Annex = {
  ...{ ...sonHai, form: 'DE-AN-520-I', head: LIST },
  rows: [
    'I. Hội đồng nhân dân xã (Nghị quyết...)>5',
    '1|HĐND xã Sơn Hải|Nghị quyết số [...]|Nghị quyết về kế hoạch phát triển kinh tế - xã hội; trong đó có chỉ tiêu dân số|Giao nhiệm vụ thực hiện các chỉ tiêu dân số; đảm bảo kinh phí cho công tác dân số tại địa phương',
    'II. Ủy ban nhân dân xã (Quyết định, kế hoạch, công văn)>5',
    '1|UBND xã Sơn Hải|Kế hoạch số 15//KH-UBND ngày 15/03/2021|Kế hoạch thực hiện công tác dân số năm 2021|Triển khai nhiệm vụ công tác dân số trên địa bàn xã',
    '2|UBND xã Sơn Hải|18/KH-UBND ngày 10/02/2022|Kế hoạch công tác dân số hàng năm 2022 (bao gồm nội dung đào tạo, bồi dưỡng cán bộ dân số)|Thực hiện các chỉ tiêu dân số và nâng cao chất lượng dân số',
    '3|UBND xã Sơn Hải|22/KH-UBND ngày 12/02/2023|Kế hoạch công tác dân số năm 2023|Tăng cường truyền thông, đào tạo cộng tác viên dân số',
    '4|UBND xã Sơn Hải|25/KH-UBND ngày 08/02/2024|Kế hoạch công tác dân số và phát triển năm 2024|Nâng cao năng lực đội ngũ làm công tác dân số',
    '5|UBND xã Sơn Hải|20/KH-UBND ngày 10/02/2025|Kế hoạch công tác dân số và phát triển năm 2025|Tổ chức tuyên truyền, tập huấn, bồi dưỡng nghiệp vụ dân số',
    'III. Văn bản của Trạm Y tế xã (Kế hoạch, báo cáo, công văn)>5',
    '1|Trạm Y tế xã Sơn Hải|Kế hoạch/BC (hàng năm)|Kế hoạch và báo cáo kết quả đào tạo, bồi dưỡng viên chức, cộng tác viên dân số hằng năm|Cụ thể hóa các chỉ tiêu đào tạo, bồi dưỡng; tổng hợp số liệu báo cáo định kỳ',
  ],
};

const staff: Annex = {
  ...{ ...sonHai, form: 'DE-AN-520-II-2', head: COURSES },
  rows: [
    '1|Cử nhân Y tế công cộng định hướng công tác dân số hoặc cử nhân về công tác xã hội|0|%|0',
    '2|Nghiệp vụ DS-KHHGD đạt chuẩn viên chức dân số (lớp 3 tháng)|03|100%|0',
    '3|Bồi dưỡng theo chuẩn chức danh nghề nghiệp dân số|03|100%|0',
    '4|Bồi dưỡng giảng viên về dân số và phát triển|0|0%|02',
    '5|Bồi dưỡng Ban chỉ đạo công tác dân số và phát triển|05|100%|05',
    '6|Tư vấn và khám sức khỏe trước khi kết hôn|02|100%|03',
    '7|Tư vấn, tầm soát và quản lý sàng lọc trước sinh, sàng lọc sơ sinh|02|100%|03',
    '8|Bảng kiểm viên uống tránh thai|03|100%|03',
    '9|Tư vấn, cung cấp dịch vụ DS-KHHGD cho vị thành niên, thanh niên|03|100%|03',
    '10|Chăm sóc sức khỏe người cao tuổi|03|100%|03',
  ],
};

export const collaborators: Annex = {
  ...{ ...sonHai, form: 'DE-AN-520-II-3', head: COURSES },
  rows: [
    '1|Nghiệp vụ công tác dân số (lớp cơ bản)|11|100%|11',
    '2|Tư vấn và khám sức khỏe trước khi kết hôn|0|0%|11',
    '3|Tư vấn, tầm soát và quản lý sàng lọc trước sinh, sàng lọc sơ sinh|11|100%|11',
    '4|Bảng kiểm viên uống tránh thai|11|100%|11',
    '5|Tư vấn, cung cấp dịch vụ DS-KHHGD cho vị thành niên, thanh niên|11|100%|11',
    '6|Chăm sóc sức khỏe người cao tuổi|11|100%|11',
  ],
};

const documents: Annex = {
  ...{ ...caoBang, form: 'MUC-SINH-1', head: LIST },
  rows: [
    'I|Nghị quyết của Hội đồng nhân dân huyện, thành phố>4',
    '|không có|||',
    'II|Văn bản của Ủy ban nhân dân huyện, thành phố>4',
    '|UBND thành phố Cao Bằng|số 215/KH-UBND, ngày 05/8/2021|Kế hoạch Thực hiện Chương trình điều chỉnh mức sinh phù hợp các vùng, đối tượng đến năm 2030 trên địa bàn thành phố Cao Bằng|Thực hiện Chương trình điều chỉnh mức sinh phù hợp các vùng, đối tượng đến năm 2030 trên địa bàn thành phố Cao Bằng: Thực trang mức sinh tại thành phố Cao Bằng, sự cần thiết phải xây dựng kế hoạch, nhiệm vụ giải pháp, giao nhiệm vụ cụ thể cho các phòng ban, đoàn thể, UBND các xã, phường phối hợp thực hiện Chương trình.',
    '|Trung tâm Y tế thành phố|số 1475/KH-TTYT, ngày 01/8/2022|Kế hoạch tổ chức Hội nghị cung cấp thông tin: Chương trình điều chỉnh mức sinh phù hợp với các vùng và đối tượng cho ban chỉ đạo công tác Dân số 11 xã phường trên địa bàn thành phố Cao Bằng năm năm 2022|Tổ chức Hội nghị cung cấp thông tin: Chương trình điều chỉnh mức sinh phù hợp với các vùng và đối tượng cho thành viên ban chỉ đạo công tác Dân số 11 xã phường trên địa bàn thành phố Cao Bằng năm năm 2022',
    '|UBND thành phố Cao Bằng|Số 1611/HD-UBND, ngày 05/7/2023|Hướng dẫn Thực hiện Chương trình điều chỉnh mức sinh phù hợp các vùng, đối tượng trên địa bàn thành phố Cao Bằng năm 2023.|Hướng dẫn Thực hiện Chương trình điều chỉnh mức sinh phù hợp các vùng, đối tượng trên địa bàn thành phố Cao Bằng năm 2023, giao nhiệm vụ cho đơn vị chuyên môn và các phòng ban liên quan thực hiện hoàn thành chỉ tiêu giao năm 2023',
    '|Trung tâm Y tế thành phố|số 579-KH/TTYT, ngày 25/4/2024|Kế hoạch Thực hiện Chương trình điều chỉnh mức sinh phù hợp các vùng, đối tượng năm 2024.|Giao chỉ tiêu năm 2024, tiếp tục đây mạnh công tác truyền thông, thực hiện các chính sách hỗ trợ, khuyến khích lĩnh vực dân số hiện hành trên địa bàn thành phố Cao Bằng Đảm bảo công tác quản lý hậu cần phương tiện tránh thai(PTTT); thuốc thiết yếu, vật tư tiêu hao các dịch vụ KHHGĐ.',
  ],
};

export const fertility: Annex = {
  ...{ ...caoBang, form: 'MUC-SINH-2', head: `${YEARS}|2025` },
  rows: [
    'I.|Các chỉ tiêu về mức sinh theo kế hoạch/chương trình của địa phương giao>7',
    '1|Tổng tỷ suất sinh (TFR)|1,86|1,90|1,92|1,96|2,03|',
    '2|CBR|-|-|-|-|-|',
    '3|Chỉ tiêu điều chỉnh mức sinh (+/- CBR)|-|-|-|-|-|',
    'II|Số liệu liên quan đến mức sinh>7',
    '1|Số phụ nữ trong độ tuổi sinh đẻ|12605|12432|12044|11923|11726|',
    '2|Tỷ lệ phụ nữ sinh đủ hai con (%)|25,79|23,88|22,81|20,33|17,83|',
    '3|Tỷ lệ phụ nữ sinh con thứ ba trở lên (%)|0,88|1,17|1,49|1,86|2,21|',
    '4.|Số trẻ sinh ra trong năm|748|629|626|703|749|',
    '4.1.|Số trẻ sinh ra là con thứ 2|388|355|330|334|333|',
    '4.2.|Số trẻ sinh ra là con thứ 3 trở lên|27|35|34|42|44|',
  ],
};

const activities: Annex = {
  ...{ ...caoBang, form: 'MUC-SINH-3', head: YEARS },
  rows: [
    'I|Tăng cường sự lãnh đạo của cấp ủy, chính quyền|||||',
    '1|Số hội nghị, hội thảo phổ biến, chỉ đạo|12|12|14|13|13',
    '2|Số ấn phẩm tuyên truyền, vận động (ghi rõ từng loại)|0|0|0|0|0',
    '3|Kiểm tra, giám sát, đánh giá tình hình thực hiện|2|2|2|2|2',
    'II|Tuyên truyền, vận động thay đổi hành vi|||||',
    '1|Số sự kiện truyền thông|2|2|2|2|2',
    '2|Số phóng sự, bản tin trên phát thanh, truyền hình…|0|0|0|0|0',
    '3|Số chuyên trang, chuyên mục trên báo điện tử, báo viết|0|0|0|0|0',
    '4|Số ấn phẩm tuyên truyền, vận động được cung cấp (ghi rõ loại gì?)|0|0|0|0|0',
    '5|Số đợt chiến dịch truyền thông lồng ghép cung cấp dịch vụ DS-KHHGĐ|0|0|3|8|8',
    '6|Triển khai chương trình giáo dục dân số, sức khỏe sinh sản trong và ngoài nhà trường trong tình hình mới.|7|3|5|4|5',
    '6.1.|Xây dựng, cập nhật chương trình, tài liệu (ghi rõ?)|0|0|0|0|0',
    '6.2.|Tập huấn, đào tạo (ghi rõ nội dung tập huấn, đào tạo; đối tượng; số lớp/năm; số người tham gia/lớp/năm, đánh dấu X vào các năm triển khai …)|-|-|-|X|X',
    '7|Triển khai các chương trình, khóa học trước khi kết hôn|0|0|0|0|0',
    '7.1.|Chương trình/khóa học …(ghi rõ tên chương trình/khóa học, nội dung, đơn vị tổ chức, chi phí, đối tượng, số lượng học viên/năm, số lớp/năm, đánh dấu X vào năm triển khai…)|0|0|0|0|0',
    'III.|Điều chỉnh, hoàn thiện các chính sách hỗ trợ, khuyến khích|||||',
    '1|Chính sách hỗ trợ, khuyến khích đang thí điểm, áp dụng (ghi rõ nội dung chính sách, đối tượng tác động,…, đánh dấu X vào các năm triển khai)|0|0|0|0|0',
    'IV.|Mở rộng tiếp cận các dịch vụ sức khỏe sinh sản/kế hoạch hóa gia đình và các dịch vụ liên quan|||||',
    '|Báo cáo các hoạt động, loại hình, mô hình cung cấp dịch vụ về KHHGĐ/SKSS và các dịch vụ liên quan|||||',
    '1|Chiến dịch…(ghi rõ tên, địa bàn, đối tượng, ghi số đợt vào các năm triển khai)|0|0|0|0|0',
    '2|Mô hình…(ghi rõ tên, địa bàn, đối tượng, đánh dấu X vào các năm triển khai)|0|0|0|0|0',
    '3|Hoạt động: Dịch vụ KHHGĐ lưu động. kết hợp tư vấn, tuyên truyền về phương tiện tránh thai|0|0|3|8|8',
    'V|Các nhiệm vụ và giải pháp khác: Đào tạo, tập huấn, bồi dưỡng; Nghiên cứu khoa học|||||',
    '1|Đào tạo, tập huấn, bồi dưỡng (ghi rõ: nội dung đào tạo, đơn vị đào tạo, đối tượng đào tạo, thời gian, số lượng lớp, số lượt tham gia?)|||||',
    '1.1.|Tập huấn….|0|0|0|1|2',
    '2|Số cuộc đánh giá, thu thập thông tin có liên quan đến mức sinh và các yếu tố ảnh hưởng|0|0|0|1|1',
  ],
};

const money: Annex = {
  ...{ ...caoBang, form: 'MUC-SINH-4', head: MONEY },
  rows: [
    '1|Tổng kinh phí đầu tư cho Chương trình Dân số của địa phương|-|-|0|0|0|0|0',
    '2|Kinh phí thực hiện Kế hoạch 743/KH-UBND từ NSĐP, trong đó chi:|||||||',
    '2.1.|Tăng cường sự lãnh đạo của cấp ủy, chính quyền|-|-|0|0|0|0|0',
    '2.2.|Đẩy mạnh tuyên truyền, vận động thay đổi hành vi|-|-|0|0|2.500|0|0',
    '2.3.|Điều chỉnh, hoàn thiện các chính sách hỗ trợ, khuyến khích|-|-|0|0|0|0|0',
    '2.4.|Mở rộng tiếp cận các dịch vụ sức khỏe sinh sản/kế hoạch hóa gia đình và các dịch vụ liên quan|-|-|0|0|0|0|0',
    '2.5.|Các nhiệm vụ và giải pháp khác: Đào tạo, tập huấn, bồi dưỡng; Nghiên cứu khoa học|-|-|0|0||14.555\n.200|48.830\n.000',
    '2.6.|Kinh phí mua PTTT miễn phí.|-|-|0|0|3.839.\n800|2.496.\n000|3.300.\n000',
    '3|Nguồn khác (ghi rõ nguồn và nội dung chi): không có>8',
  ],
};

/** One document for each report, its tables in their order, the head once more where a page ends. */
export const sonHaiAnnex = typedDocument(
  typedLines(
    'PHỤ LỤC',
    'Báo cáo sơ kết 05 năm (giai đoạn 2021-2025) triển khai thực hiện đề án đào tạo, bồi dưỡng, nâng cao năng lực đội ngũ cán bộ làm công tác dân số các cấp giai đoạn 2021-2030',
    '(Kèm theo Báo cáo số ...../BC-UBND ngày 06/2026 của UBND xã Sơn Hải)',
    'I. TỔNG HỢP VĂN BẢN CHỈ ĐẠO ĐIỀU HÀNH, TRIỂN KHAI THỰC HIỆN ĐỀ ÁN 520',
  ),
  typedTable([LIST, ...documents520.rows]),
  typedLines(
    'II. BIỂU MẪU VỀ THỰC HIỆN MỤC TIÊU CỦA ĐỀ ÁN 520',
    '2. Tuyến xã (số liệu thực hiện đến 31/12/2025)',
  ),
  typedTable([COURSES, ...staff.rows]),
  typedLines('3. Cộng tác viên (số liệu thực hiện đến 31/12/2025)'),
  typedTable([COURSES, ...collaborators.rows.slice(0, 2), COURSES, ...collaborators.rows.slice(2)]),
);

export const caoBangAnnex = typedDocument(
  typedTable([
    'Năm|2021|2022|2023|2024|Ghi chú',
    'Kết quả (con/1 phụ nữ)|1,90|1,92|1,96|2,03|Đạt chỉ tiêu giao hàng năm',
  ]),
  typedLines(
    'PHỤ LỤC',
    'Báo cáo sơ kết giai đoạn 2021 - 2024 Chương trình Điều chỉnh mức sinh phù hợp các vùng, đối tượng đến năm 2030',
    '1. Tổng hợp văn bản chỉ đạo điều hành Chương trình',
  ),
  typedTable([LIST, ...documents.rows]),
  typedLines(
    '2. Biểu kết quả thực hiện mục tiêu, chỉ tiêu Chương trình (theo kế hoạch/chương trình của địa phương thực hiện Kế hoạch 743/KH-UBND)',
  ),
  typedTable([`${YEARS}|2025`, ...fertility.rows]),
  typedLines('3. Biểu tổng hợp kết quả thực hiện các nhiệm vụ, hoạt động chủ yếu'),
  typedTable([YEARS, ...activities.rows.slice(0, 16), YEARS, ...activities.rows.slice(16)]),
  typedLines('4. Kinh phí thực hiện Chương trình (triệu đồng)'),
  // The page ends, and with it the table: the next one goes on under the same head.
  typedTable([MONEY, ...money.rows.slice(0, 2)]),
  typedTable([MONEY, ...money.rows.slice(2)]),
);

export const annexes: readonly (Annex & { readonly file: Uint8Array<ArrayBuffer> })[] = [
  ...[documents520, staff, collaborators].map((annex) => ({ ...annex, file: sonHaiAnnex })),
  ...[documents, fertility, activities, money].map((annex) => ({ ...annex, file: caoBangAnnex })),
];

/** The cells of the rows as they are typed: a merged cell, and nothing in what it covers. */
export const typedCells = (rows: readonly string[]): readonly (readonly string[])[] =>
  rows.map((row) =>
    row.split('|').flatMap((typed) => {
      const [, text = '', span = '1'] = /^(.*?)(?:>(\d+))?$/s.exec(typed) ?? [];
      const cut = text.replace(/\n(?=\.)|(?<=\.)\n/g, '');
      return [tidy(cut), ...Array.from({ length: Number(span) - 1 }, () => '')];
    }),
  );
