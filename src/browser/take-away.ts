// Copies the address of a figure or the words of a page, and makes pictures: the figures are there without.
import { copied } from './clipboard.ts';
import { addressOf, here, load, one } from './dom.ts';
import { save } from './save.ts';
import { voice } from './voice.ts';

declare global {
  /** What a page's own script makes for its reader leaves by the same ways. */
  var takeAway: {
    readonly offerPictures: (within: ParentNode, draw: Draw) => void;
    readonly save: (blob: Blob, name: string) => void;
    readonly say: (element: HTMLElement, words: string) => void;
  };
}

/** A file that is made here: its name, without the ending, and its text, of a PNG that of the SVG which it shows. */
export interface Made {
  readonly name: string;
  readonly text: string;
}

type Draw = (kind: Kind) => Made | Promise<Made>;

/** Says it aloud, and for three seconds in place of the element's own words. */
const say = (element: HTMLElement, words: string): void => {
  element.dataset.words ??= element.textContent;
  element.textContent = voice.textContent = words;
  setTimeout(() => {
    element.textContent = element.dataset.words ?? '';
    voice.textContent = '';
  }, 3000);
};

const copy = async (link: HTMLAnchorElement): Promise<void> => {
  if (await copied(link.href)) say(link, 'Đã chép đường dẫn');
  else location.hash = link.hash; // the address bar has it
};

/** The page as a message; where it may not be copied, it is shown and selected. */
const copySummary = async (button: HTMLButtonElement): Promise<void> => {
  const words = one(HTMLElement, '[data-summary]', button.closest('.along') ?? document);
  const text = words.textContent;
  if (await copied(text.includes('://') ? text : `${text} ${here()}`))
    return say(button, 'Đã sao chép tóm tắt');
  if (words.parentElement instanceof HTMLDetailsElement) words.parentElement.open = true;
  getSelection()?.selectAllChildren(words);
};

/** The page's fonts, whose files stand in the stylesheet: an image may load nothing. */
const fonts = (): string =>
  [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule && rule.cssText.includes('data:'))
    .map(({ cssText }) => cssText)
    .join('');

/** An SVG as a PNG of twice its size. */
const png = async (text: string): Promise<Blob> => {
  const svg = text.replace('<style>', () => `<style>${fonts()}`);
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * image.naturalWidth;
  canvas.height = 2 * image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(image.src);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail()), 'image/png'),
  );
};

const deliver = async (button: HTMLButtonElement, draw: Draw): Promise<void> => {
  const kind = kindOf(button);
  button.disabled = true;
  try {
    const { name, text } = await draw(kind);
    const blob = kind === 'png' ? await png(text) : new Blob([text]);
    save(blob, `${name}.${kind}`);
    say(button, `Đã tạo tệp ${kind.toUpperCase()}`);
  } catch {
    say(button, 'Chưa tạo được tệp');
  }
  button.disabled = false;
};

type Kind = 'svg' | 'png' | 'csv';

const kindOf = ({ dataset: { drawn } }: HTMLButtonElement) => drawn as Kind;

/** From the disk a page may not read its own style sheet, where the fonts of a PNG stand. */
const isMade = (button: HTMLButtonElement): boolean =>
  kindOf(button) !== 'png' || location.protocol !== 'file:';

const offerPictures = (within: ParentNode, draw: Draw): void =>
  offer('[data-drawn]', (button) => deliver(button, draw), within, isMade);

/** Shows the buttons that only a script makes work. */
function offer(
  which: string,
  act: (button: HTMLButtonElement) => Promise<void>,
  within: ParentNode = document,
  isFit: (button: HTMLButtonElement) => boolean = () => true,
): void {
  for (const button of within.querySelectorAll<HTMLButtonElement>(which)) {
    if (button.parentElement) button.parentElement.hidden = !isFit(button);
    button.onclick = () => act(button);
  }
}

globalThis.takeAway = { offerPictures, save, say };

addEventListener('DOMContentLoaded', () => {
  if (!document.querySelector('.take-away, .along')) return;
  document.body.append(voice);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-address]')) {
    link.textContent = 'Chép đường dẫn';
    link.onclick = (event) => {
      event.preventDefault();
      copy(link);
    };
  }
  offer('[data-copy]', copySummary);
  for (const list of document.querySelectorAll<HTMLElement>('[data-picture]'))
    offerPictures(list, async (kind) => {
      // The script that draws comes when it is asked for.
      if (!('chartFile' in globalThis)) await load(addressOf('anh.js'));
      return chartFile(list, kind);
    });
  // day/month/year of two digits each
  const day = new Date().toLocaleDateString('en-GB');
  for (const cited of document.querySelectorAll('[data-cited]'))
    cited.textContent += `, truy cập ngày ${day}`;
});
