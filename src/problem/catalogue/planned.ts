/** Where planned figures of a dataset go, to be said behind “số kế hoạch”: those of an indicator are targets. */
const PLANNED: Readonly<Record<string, string>> = {
  'kinh-phi': 'chưa được giao thì bỏ; đã được giao thì ghi ở cột “Kinh phí giao”',
  'dao-tao': 'thì bỏ: bảng này chỉ nhận số đã học',
};

/** How targets of several indicators are written. */
export const GOALS = 'ghi mỗi chỉ tiêu một dòng, tên ở cột “Chỉ tiêu”, số ở cột “Giá trị”';

export const planned = (dataset: string | undefined, otherwise: string): string =>
  PLANNED[dataset ?? ''] ?? otherwise;
