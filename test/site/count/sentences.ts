/** The sentences of a built page that say any number, and what in them is a count of units. */

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

const BLOCKS =
  'h1, h2, h3, p, li, dt, dd, figcaption, summary, .margin, .margin *, td, tfoot th, .card *, svg text, [aria-label]';

/** Each once, its description and what charts say to those who do not see them too. */
export function sentencesOf(document: Document): readonly string[] {
  const texts = [...document.querySelectorAll(BLOCKS)].flatMap((each) => [
    plain(wordsOf(each)),
    plain(each.getAttribute('aria-label') ?? ''),
  ]);
  const meta = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
  // What a report prints is its own count.
  const own = [...texts, plain(meta)].map((text) => text.replace(/“[^”]*”/gu, '“…”'));
  return [...new Set(own)].filter((text) => /\d/.test(text));
}

const APART = new Set(['h1', 'h2', 'h3', 'p', 'li', 'table', 'pre', 'textarea']);

const isApart = (element: Element): boolean =>
  APART.has(element.localName) ||
  ['quoted', 'status', 'note'].some((name) => element.classList.contains(name));

/** Without the sentences that stand in it, which are read by themselves, and the code that it gives away. */
function wordsOf(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
      if (node.nodeType !== node.ELEMENT_NODE) return '';
      return isApart(node as Element) ? ' · ' : wordsOf(node as Element);
    })
    .join('');
}
