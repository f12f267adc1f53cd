/** What a picture of a chart says: read from where the page shows it, beside the chart. */
import { labelParts } from '../chart/mark-label.ts';
import { type Picture, unshownIn } from '../chart/picture.ts';

/** Spaces that a browser shows as one; a figure's own is left whole. */
const SPACES = /[ \n\t]+/g;

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(SPACES, ' ').trim();

/** Without what is there to be pressed. */
function captionOf(chart: Element | null): string {
  const caption = chart?.querySelector('figcaption')?.cloneNode(true);
  if (!caption) return '';
  for (const pressed of (caption as Element).querySelectorAll('summary, [rel=help]'))
    pressed.replaceWith(' ');
  return textOf(caption as Element);
}

/** The words of the chart above a list of what can be taken away, which holds what they leave out. */
export function wordsOf(list: HTMLElement): Picture {
  const chart = list.previousElementSibling;
  return {
    ...unshownIn(list.dataset.picture ?? ''),
    finding: textOf(chart?.querySelector('svg > title')),
    subtitle: textOf(chart?.querySelector('.subtitle')),
    caption: captionOf(chart),
  };
}

/** What each mark of the chart reads out, `Năm 2024: 2,03 con/phụ nữ`, in two: of what, and the figure. */
export function labelsOf(list: HTMLElement): readonly (readonly string[])[] {
  const marks = list.previousElementSibling?.querySelectorAll('svg.wide [data-label]') ?? [];
  return [...marks].map((mark) => labelParts(mark.getAttribute('data-label') ?? ''));
}
