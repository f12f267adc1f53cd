// The panels on the page as a picture that stands alone, with all words around them, as src/chart/picture.ts
// sets those of a chart. Needs comparisonStyle, the site's light colours, before it in one file.
{
  const [LEFT, RIGHT, TOP, GAP, PANEL, PER_LINE] = [48, 32, 32, 24, 280, 3];
  const INNER = PER_LINE * PANEL + (PER_LINE - 1) * GAP;
  const WIDTH = LEFT + INNER + RIGHT;
  const pen = document.createElement('canvas').getContext('2d');

  /** Class, size, distance of lines, space above, weight: as in src/chart/picture.ts. */
  const SETTING = {
    place: [14, 20, 0, 600],
    finding: [24, 32, 4, 600],
    subtitle: [14, 20, 8, 400],
    caption: [13, 19, 20, 400],
    colophon: [13, 19, 10, 600],
  };

  const escaped = (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

  const wrapped = (text, width, size, weight) => {
    pen.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
    return text.split(' ').reduce((lines, word) => {
      const longer = lines.length > 0 && `${lines.at(-1)} ${word}`;
      if (longer && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
      return lines;
    }, []);
  };

  /** Lines of words from a height on, and the height below them. */
  const set = (role, words, x, top, width) => {
    const [size, line, above, weight] = SETTING[role];
    const lines = words ? wrapped(words, width, size, weight) : [];
    const texts = lines.map((text, at) => {
      const y = top + above + (at + 1) * line - Math.round((line - size) / 2) - 3;
      return `<text x="${x}" y="${y}" class="${role}">${escaped(text)}</text>`;
    });
    return [texts.join(''), words ? top + above + lines.length * line : top];
  };

  /** One panel with its name above and what is sure of it below. */
  const panelAt = (item, x, top) => {
    const text = (selector) => item.querySelector(selector).textContent;
    const [name, below] = set('place', text('.head a'), x, top, PANEL);
    const [span, start] = set('subtitle', text('.span'), x, below - 8, PANEL);
    const svg = item.querySelector('svg').cloneNode(true);
    const height = svg.viewBox.baseVal.height;
    const y = Math.max(start, below) + 8;
    for (const [key, value] of Object.entries({ x, y, width: PANEL, height }))
      svg.setAttribute(key, value);
    const drawn = new XMLSerializer()
      .serializeToString(svg)
      .replace(/ (data-astro[\w-]*|xmlns)="[^"]*"/g, '');
    const [sure, end] = set('caption', text('.sure'), x, y + height - 16, PANEL);
    return [name + span + drawn + sure, Math.max(end, y + height)];
  };

  const panelsAt = (items, top) => {
    let [marks, y] = ['', top];
    for (let at = 0; at < items.length; at += PER_LINE) {
      const line = items
        .slice(at, at + PER_LINE)
        .map((item, column) => panelAt(item, LEFT + column * (PANEL + GAP), y));
      marks += line.map(([mark]) => mark).join('');
      y = Math.max(...line.map(([, end]) => end)) + GAP;
    }
    return [marks, y];
  };

  globalThis.comparisonPicture = (box) => {
    const text = (selector, within = box) => within.querySelector(selector)?.textContent ?? '';
    const mark = text('.opening .simulated', document).trim();
    const place = text('.opening .margin strong', document);
    const finding = text('h1', document);
    let [marks, y] = ['', TOP];
    const add = (role, words) => {
      const [texts, below] = set(role, words, LEFT, y, INNER);
      [marks, y] = [marks + texts, below];
    };
    add('place', [place, mark].filter(Boolean).join(' · '));
    add('finding', finding);
    add('subtitle', `${text('.title')}. ${text('.how')}`);
    const [panels, below] = panelsAt([...box.querySelectorAll('.panels > li')], y + GAP);
    [marks, y] = [marks + panels, below - GAP];
    add('caption', text('figcaption'));
    add('colophon', box.dataset.colophon);
    y += TOP - 8;
    const hatch = new XMLSerializer()
      .serializeToString(box.querySelector('pattern'))
      .replace(/ (data-astro[\w-]*|xmlns)="[^"]*"/g, '');
    return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" lang="vi">
<title>${escaped(`${finding}. ${place}`)}</title>
<style>${comparisonStyle}</style>
<defs>${hatch}</defs>
<rect width="100%" height="100%" fill="#fff"/>
<path d="M20 0V${y}" class="margin"/>
${marks}
</svg>
`;
  };
}
