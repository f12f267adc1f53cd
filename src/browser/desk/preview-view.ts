/** How pages of units would be with the files: their first words, their scorecards beside today's. */
import type { Previews } from '../../desk/preview.ts';
import type { Preview, PreviewRow } from '../../exhibit/preview.ts';
import { number, placeInSentence } from '../../format.ts';
import { make } from './element.ts';

const CHANGES: Readonly<Record<PreviewRow['change'], string>> = {
  new: 'mới',
  changed: 'thay đổi',
  same: '',
  gone: 'không còn',
};

export function previewsView({ units, more }: Previews): HTMLElement {
  const view = make('div', { className: 'previews' }, ...units.map(unitView));
  if (more > 0) view.append(make('p', {}, `Tệp còn có số của ${number(more)} đơn vị nữa.`));
  return view;
}

function unitView(preview: Preview): HTMLElement {
  const { name, simulated, heading, headingNow, rows, turns } = preview;
  const view = make(
    'section',
    { className: 'preview' },
    make('h2', {}, `Trang của ${placeInSentence(name)} sẽ hiện như sau`),
    ...(simulated ? [make('p', { className: 'small' }, 'Số liệu mô phỏng')] : []),
    make('p', {}, make('strong', {}, heading)),
  );
  if (headingNow !== null)
    view.append(make('p', { className: 'small' }, `Hiện nay: ${headingNow}`));
  if (turns.length > 0)
    view.append(
      make('p', {}, 'Mục tiêu đổi trạng thái:'),
      make(
        'ul',
        {},
        ...turns.map(({ target, from, to }) => make('li', {}, `${target}: ${from} → ${to}`)),
      ),
    );
  if (rows.every(({ change }) => change === 'same'))
    view.append(make('p', {}, 'Bảng điểm ở đầu trang không thay đổi.'));
  else view.append(scoresView(name, rows));
  return view;
}

function scoresView(name: string, rows: readonly PreviewRow[]): HTMLElement {
  const headers = [
    'Nội dung',
    'Hiện nay',
    'Với tệp này',
    'Mục tiêu, mức',
    'Trạng thái',
    'Xu hướng',
  ];
  const caption = `Bảng điểm của ${placeInSentence(name)}`;
  const whole = make(
    'table',
    {},
    make('caption', { className: 'visually-hidden' }, caption),
    make('thead', {}, make('tr', {}, ...headers.map((each) => make('th', { scope: 'col' }, each)))),
    make('tbody', {}, ...rows.map(scoreView)),
  );
  return make('section', { className: 'scroll', tabIndex: 0, ariaLabel: caption }, whole);
}

function scoreView(row: PreviewRow): HTMLElement {
  const { name, figure, of, figureNow, ofNow, target, status, change, line, bar } = row;
  const cell = (words: string, note: string) =>
    make('td', {}, words, make('span', { className: 'small' }, note === '' ? '' : ` ${note}`));
  const now = change === 'new' ? make('td', {}, 'chưa có') : cell(figureNow, ofNow);
  const coming = cell(figure, of);
  if (CHANGES[change] !== '') coming.prepend(make('strong', {}, `${CHANGES[change]}: `));
  return make(
    'tr',
    { className: change },
    make('th', { scope: 'row' }, name),
    now,
    coming,
    make('td', {}, target),
    make('td', {}, status),
    make('td', {}, ...(line ? [lineView(line)] : bar ? [barView(bar)] : [])),
  );
}

/** As the page draws it: the line over the years, its band and its level. */
function lineView({ line, band, level, end: [x, y] }: NonNullable<PreviewRow['line']>): Element {
  return drawing('0 0 100 40', [
    ['path', { class: 'band', d: band }],
    ...(level === null ? [] : [['path', { class: 'level', d: `M0 ${level}H100` }] as const]),
    ['path', { class: 'rate', d: line }],
    ['path', { class: 'end', d: `M${x} ${y}h0` }],
  ]);
}

function barView({ share, level }: NonNullable<PreviewRow['bar']>): Element {
  const width = String(Math.min(share, 100));
  return drawing('0 -3 100 16', [
    ['path', { class: 'frame', d: 'M0 0H100V10H0Z' }],
    ['rect', { width, height: '10' }],
    ...(level === null ? [] : [['path', { class: 'level', d: `M${level} -3V13` }] as const]),
  ]);
}

type Shape = readonly [tag: string, attributes: Readonly<Record<string, string>>];

/** The words of the row say what it shows. */
function drawing(viewBox: string, shapes: readonly Shape[]): Element {
  const element = ([tag, attributes]: Shape, ...children: readonly Element[]): Element => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...children);
    return made;
  };
  const frame = { viewBox, preserveAspectRatio: 'none', 'aria-hidden': 'true' };
  return element(['svg', frame], ...shapes.map((shape) => element(shape)));
}
