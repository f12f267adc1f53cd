/** What our downloads and templates have beside the columns of a dataset; where one is read again they say nothing. */
export const OWN_COLUMNS = {
  simulated: 'Mô phỏng',
  doubts: 'Cần đối chiếu',
  replaced: 'Số trước khi thay',
} as const;

/** How the columns of a template begin that repeat what was said the time before. */
const BEFORE = 'Kỳ trước';

/** `Kỳ trước (2024): Giá trị`. */
export const headerBefore = (period: string, header: string): string =>
  `${BEFORE} (${period}): ${header}`;

/** Whether a header is that of a column which repeats what was said before. */
export const isBefore = (header: string): boolean =>
  header.normalize('NFC').trim().startsWith(`${BEFORE} (`);

/** The sheet of a template from which names are chosen: its own name, and the words of its first cell. */
export const LISTS = { sheet: 'Danh mục', head: 'Tên để chọn' } as const;
