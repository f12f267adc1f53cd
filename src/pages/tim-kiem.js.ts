/** The search: what it looks through, how it compares, how it behaves; loaded when its field is focused. */
import {
  BACKGROUND,
  comparisonPage,
  formPage,
  galleryPage,
  helpPlace,
  menuOf,
  PAGES,
  PARTS,
  partOf,
  pointPlace,
} from '../address.ts';
import search from '../browser/search.ts?classic';
import { codesOf } from '../component/guide/help.ts';
import { formLayouts } from '../dataset/form-layout.ts';
import { searchScript } from '../export/search-index.ts';
import { THEMES } from '../model/theme.ts';
import { help } from '../problem/help.ts';
import type { Severity } from '../problem/problem.ts';
import { model, models, sample } from '../site.ts';

const entriesOf = (severity: Severity, where: string) =>
  codesOf(severity).map((code) => {
    return { name: help[code].title, href: helpPlace(code), where, code };
  });
const pages = [
  ...menuOf(THEMES),
  ...BACKGROUND,
  PAGES.check,
  PAGES.forms,
  ...formLayouts(model.data.officialForm).map(({ head }) => formPage(head)),
  PAGES.errors,
  { name: 'Số liệu cần đối chiếu', href: pointPlace(PARTS.toCheck) },
  { name: 'Đơn vị chưa báo cáo', href: partOf(PAGES.units, PARTS.reporting) },
  { name: 'So sánh các đơn vị', href: comparisonPage(false) },
  ...(sample
    ? [
        { name: 'So sánh, số liệu mô phỏng', href: comparisonPage(true), simulated: true },
        { name: 'Nhúng, số liệu mô phỏng', href: galleryPage(true), simulated: true },
      ]
    : []),
  ...entriesOf('error', 'Lỗi phải sửa'),
  ...entriesOf('warning', 'Điểm cần xem'),
];

export const GET = (): Response => new Response(searchScript(models, pages) + search);
