// Puts units of a sheet into the places of the page's own: heading, panels, table, sources.
{
  const root = document.currentScript.src;
  const SVG = 'http://www.w3.org/2000/svg';
  const one = (selector, within) => within.querySelector(selector);
  const link = (address) => new URL(address, root).href;
  const href = (page) => link(`don-vi/${page}.html`);

  const withText = (element, text) => {
    const made = element.cloneNode(true);
    made.textContent = text;
    return made;
  };

  const set = (element, attributes) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };

  const texts = (group, marks, place) =>
    group.replaceChildren(
      ...marks.map(([at, text]) => {
        const made = set(document.createElementNS(SVG, 'text'), place(at));
        made.textContent = text;
        return made;
      }),
    );

  const drawFrame = (svg, { frame: { ticks, years, reference }, measure }) => {
    const across = (y) => `M44,${y}H268`;
    set(one('.grid', svg), { d: ticks.map(([y]) => across(y)).join('') });
    set(one('.level', svg), { d: reference ? across(reference.at) : '' });
    one('.measure', svg).textContent = measure;
    texts(one('.ticks', svg), ticks, (y) => ({ x: 36, y: y + 4 }));
    texts(one('.years', svg), years, (x) => ({ x, y: 174 }));
    texts(one('.words', svg), reference?.words ?? [], (y) => ({ x: 268, y }));
  };

  const drawTrace = (svg, { line, band, gaps, end: [x, y, last] }) => {
    set(one('.band', svg), { d: band });
    set(one('.gaps', svg), { d: gaps });
    set(one('.line', svg), { d: line });
    set(one('.dots', svg), { d: line.replace(/[ML]([^ML]+)/g, 'M$1h0') });
    set(one('.end', svg), { x, y }).textContent = last;
  };

  /** The parts of a sentence, its figures set off as the page does. */
  const sentence = (parts) =>
    parts.map(({ figure, ...part }, at) => {
      if (!figure) return parts[at];
      const className = ['figure', figure.length < 18 && 'whole', part.derived && 'derived'];
      return Object.assign(document.createElement('span'), {
        className: className.filter(Boolean).join(' '),
        textContent: figure,
      });
    });

  /** What shows a choice of units; the first panel and row are the patterns of all. */
  globalThis.comparisonPage = (box) => {
    const panels = one('.panels', box);
    const panel = panels.firstElementChild.cloneNode(true);
    const row = one('tbody tr', box).cloneNode(true);
    const sign = one('template', box).content.firstElementChild;

    const flagOf = (point) => set(sign.cloneNode(true), { href: link(`so-lieu.html#${point}`) });

    const panelOf = (sheet, page) => {
      const { name, span, finding, certainty, cells, flags, trace } = sheet.units[page];
      const made = panel.cloneNode(true);
      made.dataset.page = page;
      Object.assign(one('a', made), { href: href(page), textContent: name });
      one('.span', made).textContent = span;
      one('button', made).ariaLabel = `Bỏ ${name}`;
      one('title', made).textContent = finding;
      one('desc', made).textContent = cells
        .map((cell, at) => `${sheet.years[at]}: ${cell}`)
        .join('; ');
      one('.sure', made).textContent = certainty;
      const asks = flags.flatMap(([at, point]) => [flagOf(point), `${sheet.years[at]} `]);
      one('.asks', made).replaceChildren(...asks);
      drawFrame(made, sheet);
      drawTrace(made, trace);
      return made;
    };

    const rowOf = (sheet, page) => {
      const { name, span, cells, limits, flags } = sheet.units[page];
      const made = row.cloneNode(true);
      const [head, cell] = made.children;
      Object.assign(one('a', head), { href: href(page), textContent: name });
      one('.note', head).textContent = span;
      const points = new Map(flags);
      const drawn = cells.map((text, at) => {
        const one = cell.cloneNode(true);
        const note = withText(one.lastElementChild, limits[at] ?? '');
        one.replaceChildren(...(points.has(at) ? [flagOf(points.get(at))] : []), text, note);
        return one;
      });
      made.replaceChildren(head, ...drawn);
      return made;
    };

    return (sheet, pages) => {
      one('h1', document).replaceChildren(...sentence(comparisonHeading(sheet, pages)));
      for (const title of box.querySelectorAll('.title')) title.textContent = sheet.title;
      one('.how', box).textContent = sheet.subtitle;
      panels.replaceChildren(...pages.map((page) => panelOf(sheet, page)));
      one('tbody', box).replaceChildren(...pages.map((page) => rowOf(sheet, page)));
      const [place, year] = one('thead tr', box).children;
      const years = sheet.years.map((each) => withText(year, each));
      place.parentElement.replaceChildren(place, ...years);
      const cited = pages.map((page) => sheet.sources[sheet.units[page].source]);
      one('.sources', box).textContent = [...new Set(cited)].join(' ');
      one('.silent', box).textContent = sheet.silent ?? '';
    };
  };
}
