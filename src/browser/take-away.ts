// Copies the address of a figure and makes a PNG of its picture. Both improve links that are there.
import { one } from './dom.ts';

declare global {
  /** What a page's own script makes for its reader leaves by the same ways. */
  var takeAway: {
    readonly png: (svg: string) => Promise<Blob>;
    readonly save: (blob: Blob, name: string) => void;
    readonly say: (element: HTMLElement, words: string) => void;
  };
}

const status = document.createElement('p');
status.className = 'visually-hidden';
status.setAttribute('role', 'status');

/** Says it aloud, and for three seconds in place of the element's own words. */
const say = (element: HTMLElement, words: string): void => {
  element.dataset.words ??= element.textContent;
  element.textContent = status.textContent = words;
  setTimeout(() => {
    element.textContent = element.dataset.words ?? '';
    status.textContent = '';
  }, 3000);
};

const copy = async (link: HTMLAnchorElement): Promise<void> => {
  try {
    await navigator.clipboard.writeText(link.href);
    say(link, 'Đã chép đường dẫn');
  } catch {
    location.hash = link.hash; // not allowed: the address bar has it
  }
};

/** The page's fonts, whose files stand in the stylesheet: an image may load nothing. */
const fonts = (): string =>
  [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule && rule.cssText.includes('data:'))
    .map(({ cssText }) => cssText)
    .join('');

const read = async (href: string): Promise<string> => {
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.text();
};

/** Hands a file over to the reader. */
const save = (blob: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
};

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

const download = async (button: HTMLButtonElement): Promise<void> => {
  const { href } = one(
    HTMLAnchorElement,
    '[href$=".svg"]',
    button.closest('.take-away') ?? document,
  );
  button.disabled = true;
  try {
    save(await png(await read(href)), `${href.replace(/.*\/|svg$/g, '')}png`);
    say(button, 'Đã tạo ảnh PNG');
  } catch {
    say(button, 'Chưa tạo được ảnh, tệp SVG vẫn tải được');
  }
  button.disabled = false;
};

globalThis.takeAway = { png, save, say };

addEventListener('DOMContentLoaded', () => {
  if (!document.querySelector('.take-away')) return;
  document.body.append(status);
  if ('clipboard' in navigator)
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-address]')) {
      link.textContent = 'Chép đường dẫn';
      link.onclick = (event) => {
        event.preventDefault();
        copy(link);
      };
    }
  if (location.protocol !== 'file:')
    // where a page may not read the file beside it
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-png]')) {
      if (button.parentElement) button.parentElement.hidden = false;
      button.onclick = () => download(button);
    }
});
