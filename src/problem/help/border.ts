/** Why it matters, and an example of each: what is wrong with the borders that maps are drawn from. */
import type { border as told } from '../catalogue/border.ts';
import type { HelpOf } from './words.ts';

export const border: HelpOf<typeof told> = {
  'border-unreadable': {
    title: 'Không đọc được tệp ranh giới',
    why: 'Bản đồ vẽ từ tệp này; đọc sai thì vùng của đơn vị này thành của đơn vị khác.',
    before: '(ranh-gioi.geojson là tệp Shapefile đổi đuôi)',
    after: '{"type": "FeatureCollection", "features": [ … ]}',
  },
  'border-too-large': {
    title: 'Ranh giới quá chi tiết',
    why: 'Bản đồ trên trang chỉ rộng vài trăm điểm ảnh; ranh giới chi tiết hơn làm việc đọc và dựng chậm mà không thấy thêm gì.',
    before: 'ranh-gioi.geojson (85 MB)',
    after: 'ranh-gioi.geojson (1 MB)',
  },
  'border-degrees': {
    title: 'Tọa độ ranh giới không phải kinh độ, vĩ độ',
    why: 'GeoJSON ghi kinh độ trước, vĩ độ sau, tính bằng độ (WGS 84); hệ tọa độ khác thì hình vẽ sai chỗ, sai tỷ lệ.',
    before: '[585432.1, 2345678.9] (VN-2000, mét)',
    after: '[105.8542, 21.2345]',
  },
  'border-unknown': {
    title: 'Vùng không rõ của đơn vị nào',
    why: 'Vùng được nhận theo mã đơn vị; không rõ mã thì không biết tô màu theo số của đơn vị nào.',
    before: '"properties": {"name": "Xã Sơn Hải"}',
    after: '"properties": {"code": "07543", "name": "Xã Sơn Hải"}',
  },
  'border-invalid': {
    title: 'Hình của vùng bị hỏng',
    why: 'Đường không khép kín hoặc cắt chính nó thì không có bên trong, không tô được.',
    before: '[[105, 21], [106, 21], [106, 22]]',
    after: '[[105, 21], [106, 21], [106, 22], [105, 21]]',
  },
  'border-missing': {
    title: 'Ranh giới chưa đủ các đơn vị',
    why: 'Bản đồ thiếu vùng dễ bị hiểu là nơi không có dân; bản đồ chỉ vẽ khi có đủ.',
    before: '(ranh-gioi.geojson không có vùng của một phường)',
    after: '(ranh-gioi.geojson có vùng của mọi xã, phường)',
  },
};
