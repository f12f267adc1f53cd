/** Pages of others, as plain as they differ: what stands in them is what the site gives. */
import { xmlText } from '../../src/format/xml-text.ts';

const pageOf = (title: string, body: string): string => `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<title>${title}</title>
<style>
body { margin: 0; font: 16px/1.5 Arial, sans-serif; color: #222; background: #fff }
header { margin: 0 0 12px; padding: 10px 16px; background: #1d4f7c; color: #fff; font-weight: bold }
main { padding: 16px }
h1 { margin: 0 0 10px; font-size: 22px; line-height: 1.3 }
p { margin: 8px 0 0; font-size: 15px }
iframe { border: 0 }
.sent { border: 1px solid #ccc; border-radius: 8px; overflow: hidden }
.sent img { display: block; width: 100% }
.sent p { margin: 6px 12px }
.sent p + p { color: #666 }
</style>
<body>
<main>
${body}
</main>
</body>
</html>
`;

/** An article of a portal, with the code that was pasted into it. */
export const article = (title: string, pasted: string): string =>
  pageOf(title, `<header>Cổng thông tin điện tử</header>\n<h1>${title}</h1>\n${pasted}`);

interface Link {
  readonly title: string;
  readonly image: string;
  readonly host: string;
}

/** A link in a message, as programs show it. */
export const card = ({ title, image, host }: Link): string =>
  pageOf(
    title,
    `<div class="sent"><img src="${xmlText(image)}" alt=""><p><b>${xmlText(title)}</b></p><p>${host}</p></div>`,
  );
