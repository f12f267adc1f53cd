/** The official forms, one file each: a row is a column or a line of the form, with what its boxes take. */
import { NUMBER_STYLES } from '../format/form-number.ts';
import { choice, date, prose, reference, references, required, text, texts } from './column.ts';
import { dataset, type Row } from './dataset.ts';

export const PARTS = ['cột', 'nhóm', 'dòng', 'danh sách', 'nơi nhận', 'thời hạn'] as const;

/** Of which tables the boxes of a form are cells. */
export const FORM_TABLES = ['so-lieu', 'dao-tao', 'kinh-phi', 'muc-tieu', 'van-ban'] as const;
export type FormTable = (typeof FORM_TABLES)[number];

/** Whose figures a box takes, seen from the unit that fills the form. */
export const WHOSE = ['đơn vị', 'cấp trên', 'trực thuộc'] as const;

/** What a column holds that is no figure: the number of a line as printed, and its words. */
export const NUMBERING = 'STT';
export const WORDS = 'tên dòng';
/** The measure of a line's indicator. */
export const MEASURE = 'đơn vị tính';

/** The period that the form is made for, and the same of the year before. */
export const THIS_PERIOD = 'kỳ này';
export const YEAR_BEFORE = 'cùng kỳ năm trước';
/** All of the year up to the end of that period. */
export const SINCE_JANUARY = 'từ đầu năm';

/** The places in the words of a form that unit and period fill. */
export const PLACES = ['{kỳ}', '{năm}', '{năm sau}', '{đơn vị}', '{ĐƠN VỊ}', '{địa danh}'] as const;

/** What stands once above the parts of a form, and is the same in each of its rows. */
const head = {
  form: required(text({ header: 'Mã biểu', description: 'Mã ngắn, không đổi.' })),
  title: required(
    text({
      header: 'Tên biểu',
      description: 'Dòng tên ngay trên bảng, như in; {kỳ}, {năm}, {đơn vị} là chỗ điền.',
    }),
  ),
  name: text({
    header: 'Tên gọi',
    description: 'Tên ngắn gọi biểu trên trang; để trống thì gọi bằng “Tên biểu”.',
  }),
  bodies: texts({
    header: 'Cơ quan lập',
    description:
      'Các dòng tên cơ quan ở góc trái đầu trang, cách nhau bằng |; {ĐƠN VỊ} là tên đơn vị viết hoa.',
  }),
  sign: text({ header: 'Số, ký hiệu', description: 'Dòng số, ký hiệu dưới tên cơ quan, như in.' }),
  motto: texts({
    header: 'Quốc hiệu',
    description: 'Quốc hiệu và tiêu ngữ, cách nhau bằng |; phụ lục không in thì để trống.',
  }),
  placeDate: text({
    header: 'Địa danh, ngày',
    description: 'Dòng địa danh và ngày dưới tiêu ngữ, như in; {địa danh} là tên riêng của đơn vị.',
  }),
  heading: texts({
    header: 'Tiêu đề',
    description: 'Các dòng tên văn bản như in, cách nhau bằng |; có thể có chỗ điền.',
  }),
  attached: text({
    header: 'Kèm theo',
    description: 'Dòng “Kèm theo Báo cáo số …” như in; có thể có chỗ điền.',
  }),
  section: text({ header: 'Mục', description: 'Dòng tên mục trên tên biểu, như in.' }),
  basis: references('van-ban', {
    header: 'Căn cứ',
    description: 'Mã các văn bản đặt ra biểu, cách nhau bằng |.',
  }),
  signer: texts({
    header: 'Người ký',
    description: 'Các dòng quyền hạn, chức vụ của người ký dưới bảng, cách nhau bằng |.',
  }),
  table: required(
    choice({ header: 'Bảng', description: 'Bảng mà các ô lấy số.' }, FORM_TABLES, null),
  ),
  source: reference('van-ban', {
    header: 'Nguồn',
    description: 'Mã văn bản in biểu này; biểu do đơn vị tự lập thì để trống và ghi ở “Ghi chú”.',
  }),
  place: text({ header: 'Vị trí', description: 'Chỗ của biểu trong văn bản.' }),
  note: prose({ header: 'Ghi chú', description: 'Điều người dùng biểu cần biết.' }),
};

export const HEAD_KEYS = Object.keys(head) as readonly (keyof typeof head)[];

export const officialForm = dataset('bieu-mau-chinh-thuc', {
  title: 'Biểu mẫu chính thức',
  key: ['form', 'part', 'number', 'words', 'item', 'figure', 'period', 'whose', 'validFrom'],
  columns: {
    ...head,
    part: required(
      choice(
        {
          header: 'Phần',
          description:
            'Cột, nhóm (dòng không có số), dòng, danh sách (mỗi văn bản của nhóm một dòng), nơi nhận, thời hạn.',
        },
        PARTS,
        null,
      ),
    ),
    number: text({ header: 'STT', description: 'Số thứ tự của dòng hoặc nhóm, đúng như in.' }),
    words: text({
      header: 'Lời in',
      description: 'Tên cột, nhóm, dòng, cơ quan nhận, hoặc hạn nộp, đúng như in.',
    }),
    item: text({
      header: 'Lấy của',
      description:
        'Mã chỉ tiêu, lớp, hạng mục hoặc mục tiêu đào tạo mà ô lấy số; của danh sách là tên nhóm văn bản.',
    }),
    figure: text({
      header: 'Lấy cột',
      description: `“${NUMBERING}”, “${WORDS}”, “${MEASURE}”, hoặc tên cột của bảng mà ô lấy.`,
    }),
    period: text({
      header: 'Lấy kỳ',
      description: `“${THIS_PERIOD}”, “${SINCE_JANUARY}”, “${YEAR_BEFORE}”, hoặc một kỳ (2024, 2020-2025).`,
    }),
    whose: choice(
      {
        header: 'Lấy đơn vị',
        description: 'Đơn vị lập biểu, đơn vị cấp trên, hoặc từng đơn vị trực thuộc.',
      },
      WHOSE,
      'đơn vị',
    ),
    style: choice(
      {
        header: 'Kiểu số',
        description: 'Cách ghi số trong cột, theo ví dụ: 3, 03, 100%, 1.234.',
      },
      NUMBER_STYLES,
      '3',
    ),
    validFrom: date({
      header: 'Hiệu lực từ',
      description: 'Ngày đầu tiên của một nơi nhận hoặc thời hạn; từ đầu thì để trống.',
    }),
    validTo: date({
      header: 'Hiệu lực đến',
      description: 'Ngày cuối cùng của một nơi nhận hoặc thời hạn; còn hiệu lực thì để trống.',
    }),
  },
});

export type FormPart = Row<typeof officialForm>;
