/** Columns that downloads have beside those of a dataset; where a download is read again they say nothing. */
export const OWN_COLUMNS = {
  simulated: 'Mô phỏng',
  doubts: 'Cần đối chiếu',
  replaced: 'Số trước khi thay',
} as const;
