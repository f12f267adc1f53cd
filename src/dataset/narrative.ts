/** The outlines of reports in words, one file each: a row is a heading, with what the data are to say below it. */
import { choice, reference, required, text, texts } from './column.ts';
import { dataset, type Row } from './dataset.ts';
import { officialForm } from './official-form.ts';

export const NARRATIVE_PARTS = ['phần', 'đề mục', 'mục', 'lời', 'nơi nhận'] as const;

/** What the data are asked for below a heading. */
export const TAKINGS = [
  'mức sinh',
  'số trẻ sinh ra',
  'đào tạo',
  'kinh phí',
  'số liệu',
  'mục tiêu',
  'mục tiêu đề ra',
  'mục tiêu kỳ sau',
  'văn bản',
  'việc',
  'việc kỳ sau',
] as const;
export type Taking = (typeof TAKINGS)[number];

const { bodies, sign, motto, placeDate, heading, signer, source, place, note } =
  officialForm.columns;

/** What stands once above the parts of an outline, and is the same in each of its rows. */
const head = {
  narrative: required(text({ header: 'Mã báo cáo', description: 'Mã ngắn, không đổi.' })),
  title: required(
    text({ header: 'Tên báo cáo', description: 'Tên ngắn để chọn; không in trên báo cáo.' }),
  ),
  ...{ bodies, sign, motto, placeDate, heading, signer, source, place, note },
};

export const NARRATIVE_HEAD = Object.keys(head) as readonly (keyof typeof head)[];

export const narrative = dataset('khung-bao-cao', {
  title: 'Khung báo cáo',
  key: ['narrative', 'part', 'number', 'words', 'validFrom'],
  columns: {
    ...head,
    part: required(
      choice(
        {
          header: 'Phần',
          description:
            'Phần (dòng giữa trang), đề mục (I., II.), mục (các số nhỏ hơn), lời (đoạn in sẵn), nơi nhận.',
        },
        NARRATIVE_PARTS,
        null,
      ),
    ),
    number: text({ header: 'STT', description: 'Số của đề mục hoặc mục, đúng như in.' }),
    words: required(
      text({
        header: 'Lời in',
        description: 'Tên đề mục, mục, đoạn in sẵn hoặc nơi nhận, đúng như in; có thể có chỗ điền.',
      }),
    ),
    takes: texts({
      header: 'Lấy',
      description: `Điều số liệu nói dưới đề mục, cách nhau bằng |: ${TAKINGS.join(', ')}.`,
    }),
    items: texts({
      header: 'Lấy của',
      description:
        'Của “số liệu”: nhóm hoặc mã chỉ tiêu; của “văn bản” và “việc”: chương trình; của “mục tiêu”: một trong ba điều ấy, “Đào tạo” là mục tiêu đào tạo; cách nhau bằng |. Để trống là tất cả.',
    }),
    document: reference('van-ban', {
      header: 'Theo văn bản',
      description:
        'Văn bản mà đoạn in sẵn nói đến, hoặc ghi nơi nhận: với đơn vị ngoài địa bàn của văn bản thì đoạn ấy để chấm, nơi nhận không in.',
    }),
    validFrom: officialForm.columns.validFrom,
    validTo: officialForm.columns.validTo,
  },
});

export type NarrativePart = Row<typeof narrative>;

/** The outline of a report. */
export interface Outline {
  /** The first row: it says of the whole outline what all of its rows say. */
  readonly head: NarrativePart;
  readonly parts: readonly NarrativePart[];
  /** From top to bottom, but for who receives it. */
  readonly lines: readonly NarrativePart[];
  readonly recipients: readonly NarrativePart[];
}

/** The outlines in the order of their files, each by its code. */
export function outlines(parts: readonly NarrativePart[]): readonly Outline[] {
  return [...Map.groupBy(parts, (each) => each.narrative).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const isRecipient = ({ part }: NarrativePart) => part === 'nơi nhận';
    const lines = own.filter((each) => !isRecipient(each));
    return [{ head: first, parts: own, lines, recipients: own.filter(isRecipient) }];
  });
}
