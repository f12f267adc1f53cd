/** The search: what it looks through, how it compares, how it behaves; loaded when its field is focused. */
import { comparisonPage, routeOf } from '../address.ts';
import search from '../browser/search.ts?classic';
import { BACKGROUND, SECTIONS } from '../component/menu.ts';
import { searchScript } from '../export/search-index.ts';
import { models, sample } from '../site.ts';

const pages = [
  ...SECTIONS,
  ...BACKGROUND,
  { name: 'Số liệu cần đối chiếu', page: 'so-lieu#can-doi-chieu' },
  { name: 'Đơn vị chưa báo cáo', page: 'don-vi#tinh-hinh' },
  { name: 'So sánh các đơn vị', page: 'so-sanh' },
  ...(sample
    ? [{ name: 'So sánh, số liệu mô phỏng', page: routeOf(comparisonPage(true)), simulated: true }]
    : []),
];

export const GET = (): Response => new Response(searchScript(models, pages) + search);
