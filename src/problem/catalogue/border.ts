/** What is wrong with the borders that maps are drawn from. */
import { entry, type Needs } from './entry.ts';

const WHERE = 'hướng dẫn ở phần “Bản đồ” của trang “Lập và vận hành trang”';

type Unknown = Needs<'count', 'kind' | 'list'>;
type Words = readonly [message: (f: Unknown) => string, remedy: (f: Unknown) => string];

const NO_CODE: Words = [
  (f) => `${f.count} vùng không có mã đơn vị`,
  () => 'ghi mã đơn vị vào thuộc tính code của từng vùng.',
];

const ofUnit = ({ kind = '' }: Unknown): Words => UNIT[kind] ?? NO_CODE;

/** Why an area belongs to no unit, and what is to be done about it. */
const UNIT: Readonly<Record<string, Words>> = {
  name: [
    (f) => `${f.count} vùng ghi tên ở chỗ mã: ${f.list}`,
    () => 'ghi mã của đơn vị, như trong bảng Đơn vị, vào thuộc tính code.',
  ],
  zero: [
    (f) => `${f.count} vùng có mã mất số 0 ở đầu: ${f.list}`,
    () => 'ghi mã trong dấu nháy, đủ số 0 ở đầu: "code": "07543".',
  ],
  unknown: [
    (f) => `${f.count} vùng có mã không có trong bảng Đơn vị: ${f.list}`,
    () => 'sửa mã, thêm đơn vị vào bảng Đơn vị, hoặc bỏ các vùng ấy khỏi tệp.',
  ],
  several: [
    (f) => `${f.count} vùng có mã của nhiều đơn vị nối tiếp nhau: ${f.list}`,
    () =>
      'ghi thêm thuộc tính from (Hiệu lực từ) hoặc to (Hiệu lực đến) của đơn vị, ví dụ "from": "01/07/2025".',
  ],
  day: [
    (f) => `${f.count} vùng có from, to không khớp với đơn vị nào của mã ấy: ${f.list}`,
    () => 'ghi from đúng như Hiệu lực từ, to đúng như Hiệu lực đến của đơn vị trong bảng Đơn vị.',
  ],
  twice: [
    (f) => `${f.count} đơn vị có hai vùng: ${f.list}`,
    () => 'giữ một vùng cho mỗi đơn vị; nhiều phần rời nhau thì gộp thành một MultiPolygon.',
  ],
};

export const border = {
  'border-unreadable': entry<Needs<'reason'>>({
    severity: 'error',
    message: (f) => `Không đọc được tệp ranh giới: ${f.reason}.`,
    remedy: () =>
      `xuất lại thành GeoJSON hoặc TopoJSON (QGIS: Export → Save Features As; hoặc mapshaper.org); ${WHERE}.`,
  }),
  'border-too-large': entry<Needs<'most' | 'size'>>({
    severity: 'error',
    message: (f) => `Tệp ranh giới có ${f.size}, nhiều nhất là ${f.most}.`,
    remedy: () =>
      'đơn giản hóa ranh giới, ví dụ ở mapshaper.org: Simplify, giữ 10%, rồi Export → GeoJSON.',
  }),
  'border-degrees': entry<Needs<'value', never, 'swapped'>>({
    severity: 'error',
    message: (f) => `Tọa độ “${f.value}” không phải kinh độ, vĩ độ tính bằng độ.`,
    remedy: (f) =>
      f.swapped
        ? 'đổi chỗ hai số: kinh độ trước, vĩ độ sau.'
        : 'chuyển sang hệ WGS 84 (EPSG:4326) khi xuất tệp; số liệu VN-2000 tính bằng mét phải được chuyển.',
  }),
  'border-unknown': entry<Unknown>({
    severity: 'error',
    message: (f) => `${ofUnit(f)[0](f)}.`,
    remedy: (f) => ofUnit(f)[1](f),
  }),
  'border-invalid': entry<Needs<'name' | 'reason'>>({
    severity: 'error',
    message: (f) => `Vùng của “${f.name}” ${f.reason}.`,
    remedy: () =>
      'sửa hình trong phần mềm bản đồ (QGIS: Fix geometries; mapshaper.org: Repair), rồi xuất lại.',
  }),
  'border-missing': entry<Needs<'count' | 'list' | 'name'>>({
    severity: 'warning',
    message: (f) =>
      `Chưa có ranh giới của ${f.count} đơn vị thuộc “${f.name}”: ${f.list}; chưa vẽ được bản đồ.`,
    remedy: () => 'thêm vùng của các đơn vị ấy vào tệp ranh giới.',
  }),
};
