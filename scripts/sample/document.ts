/** The documents that the sample's figures cite, each of which says what it is. */
import { document } from '../../src/dataset/document.ts';
import { CITY } from './city.ts';
import { table } from './table.ts';

export const REPORT = 'BC-MAU';
export const PLAN = 'KH-MAU';
export const CORRECTION = 'DC-MAU';

export function documentTable(): string {
  const issuer = 'Đơn vị hư cấu của Thành phố Mẫu';
  const shared = { issuer, unit: CITY.code, programme: 'Mô phỏng' };
  const report = {
    ...shared,
    code: REPORT,
    type: 'Báo cáo',
    date: '15/01/2026',
    title: 'Kết quả công tác dân số 2020-2025 của Thành phố Mẫu (số liệu mô phỏng)',
    summary: 'Văn bản hư cấu, do chương trình tạo số liệu mô phỏng đặt ra.',
  };
  const plan = {
    ...shared,
    code: PLAN,
    type: 'Kế hoạch',
    date: '31/12/2020',
    title: 'Công tác dân số giai đoạn 2021-2030 của Thành phố Mẫu (số liệu mô phỏng)',
    summary: 'Văn bản hư cấu; mọi mức trong đó do chương trình tạo số liệu mô phỏng đặt ra.',
  };
  const correction = {
    ...shared,
    code: CORRECTION,
    type: 'Công văn',
    date: '20/03/2024',
    title: 'Đính chính số trẻ sinh ra năm 2023 (số liệu mô phỏng)',
    summary: 'Văn bản hư cấu, do chương trình tạo số liệu mô phỏng đặt ra.',
  };
  return table(document, [report, plan, correction]);
}
