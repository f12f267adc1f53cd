// Reads out the figures of a drawn chart, one by one: under the pointer, by touch, by the arrow keys.
import { made, targetOf } from './dom.ts';
import { voice } from './voice.ts';

const box = made('p', 'read-out');
box.setAttribute('aria-hidden', 'true');
let read: SVGElement | null = null;
let isMouse = false;

const hide = (): void => {
  read?.classList.remove('read');
  read = null;
  box.remove();
  voice.textContent = '';
};

/** Beside the mark, where a mouse can move on to it; of a finger or a key beside the whole drawing: nothing is hidden. */
const show = (svg: SVGSVGElement, words: string, mark?: SVGElement): void => {
  const figure = svg.parentElement;
  if (!figure) return;
  box.textContent = words;
  figure.append(box);
  const frame = figure.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = box;
  const at = (mark ?? svg).getBoundingClientRect();
  const all = svg.getBoundingClientRect();
  const free = [all.top - height - 4, all.bottom + 4].filter(
    (top) => !isMouse && top >= 0 && top + height <= innerHeight,
  );
  const above = at.top - frame.top - height - 8;
  const beside = above >= 0 ? above : mark ? at.bottom - frame.top + 8 : 0;
  const left = mark ? at.left + (at.width - width) / 2 - frame.left : 0;
  box.style.left = `${Math.max(0, Math.min(left, frame.width - width))}px`;
  box.style.top = `${free[0] === undefined ? beside : free[0] - frame.top}px`;
};

const readOut = (svg: SVGSVGElement, mark: SVGElement): void => {
  if (mark === read) return;
  read?.classList.remove('read');
  read = mark;
  mark.classList.add('read');
  show(svg, mark.dataset.label ?? '', mark);
};

/** From left to right, and downwards where marks begin at the same place. */
const marksOf = (svg: SVGSVGElement) =>
  [...svg.querySelectorAll<SVGElement>('[data-label]')]
    .map((mark) => ({ mark, at: mark.getBoundingClientRect() }))
    .sort((a, b) => Math.round(a.at.left - b.at.left) || a.at.top - b.at.top);

/** Of marks one upon the other the smallest. */
const nearest = (svg: SVGSVGElement, { clientX: x, clientY: y }: PointerEvent) => {
  const away = ({ left, right, top, bottom }: DOMRect) =>
    Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
  const area = ({ width, height }: DOMRect) => width * height;
  return marksOf(svg).sort((a, b) => away(a.at) - away(b.at) || area(a.at) - area(b.at))[0]?.mark;
};

/** Where a key leads from one mark of so many; undefined for any other key. */
const next = (key: string, at: number, count: number): number | undefined => {
  if (key === 'ArrowRight' || key === 'ArrowDown') return at + 1;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return at < 0 ? count - 1 : at - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
};

const step = (svg: SVGSVGElement, key: string): boolean => {
  isMouse = false;
  const marks = marksOf(svg).map(({ mark }) => mark);
  const to = next(key, read ? marks.indexOf(read) : -1, marks.length);
  const mark = to !== undefined && marks[Math.max(0, Math.min(to, marks.length - 1))];
  if (!mark) return false;
  readOut(svg, mark);
  voice.textContent = mark.dataset.label ?? '';
  return true;
};

const enliven = (svg: SVGSVGElement): void => {
  svg.tabIndex = 0;
  svg.onpointermove = svg.onpointerdown = (event) => {
    const mark = nearest(svg, event);
    isMouse = event.pointerType === 'mouse';
    if (mark) readOut(svg, mark);
  };
  svg.onfocus = () => {
    if (read || !svg.matches(':focus-visible')) return;
    show(svg, 'Phím mũi tên đọc từng số, Esc để thôi');
    voice.textContent = box.textContent;
  };
  svg.onblur = hide;
  svg.onkeydown = (event) => {
    if (!event.altKey && !event.ctrlKey && !event.metaKey && step(svg, event.key))
      event.preventDefault();
  };
  // A finger always leaves; what it has asked for stays.
  svg.parentElement?.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') hide();
  });
};

addEventListener('DOMContentLoaded', () => {
  const drawn = document.querySelectorAll<SVGSVGElement>('figure.chart > svg');
  const charts = [...drawn].filter((svg) => svg.querySelector('[data-label]'));
  if (charts.length === 0) return;
  document.body.append(voice);
  charts.forEach(enliven);
  addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  addEventListener('pointerdown', (event) => targetOf(event)?.closest('figure.chart') || hide());
});
