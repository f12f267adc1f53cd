// Puts other units and another indicator into the comparison that stands on the page: all words and
// positions come ready from the sheets that the build wrote. The choice is kept in the address.
{
  const root = document.currentScript.src;
  const box = document.querySelector('[data-comparison]');
  const one = (selector, within = box) => within.querySelector(selector);
  const most = Number(box.dataset.most);
  const full = `Đã đủ ${most} đơn vị; bỏ bớt một đơn vị để thêm đơn vị khác`;
  const heading = document.querySelector('h1');
  const [select, field, note, panels] = ['select', '#them', '.note', '.panels'].map((each) =>
    one(each),
  );
  const [panel, row] = [panels.firstElementChild.cloneNode(true), one('tbody tr').cloneNode(true)];
  const names = new Map();
  const address = one('[data-address]');
  let sheet;
  let chosen = [];
  /** What the address asked for and the page does not show, in words. */
  let refused = '';

  const load = (key) =>
    new Promise((done, fail) => {
      if (globalThis.comparisons?.[key]) return done(globalThis.comparisons[key]);
      const script = document.createElement('script');
      script.src = new URL(`so-sanh/${key}.js`, root);
      script.onload = () => done(globalThis.comparisons[key]);
      script.onerror = fail;
      document.head.append(script);
    });

  const href = (page) => new URL(`don-vi/${page}.html`, root).href;

  const texts = (group, marks, place) => {
    const sample = group.firstElementChild;
    group.replaceChildren(
      ...marks.map(([at, text]) => {
        const made = sample.cloneNode();
        for (const [name, value] of Object.entries(place(at))) made.setAttribute(name, value);
        made.textContent = text;
        return made;
      }),
    );
  };

  const drawFrame = (svg, { ticks, years, reference }) => {
    const across = ([y]) => `M44,${y}H268`;
    one('.grid', svg).setAttribute('d', ticks.map(across).join(''));
    one('.level', svg).setAttribute('d', reference ? across(reference) : '');
    texts(one('.ticks', svg), ticks, (y) => ({ y: y + 4 }));
    texts(one('.years', svg), years, (x) => ({ x }));
  };

  const panelOf = (page) => {
    const { name, span, cells, trace } = sheet.units[page];
    const made = panel.cloneNode(true);
    made.dataset.page = page;
    Object.assign(one('a', made), { href: href(page), textContent: name });
    one('.span', made).textContent = span;
    one('button', made).ariaLabel = `Bỏ ${name}`;
    one('title', made).textContent = name;
    one('desc', made).textContent = cells
      .map((cell, at) => `${sheet.years[at]}: ${cell}`)
      .join('; ');
    drawFrame(made, sheet.frame);
    one('.gaps', made).setAttribute('d', trace.gaps);
    one('.line', made).setAttribute('d', trace.line);
    one('.dots', made).setAttribute('d', trace.line.replace(/[ML]([^ML]+)/g, 'M$1h0'));
    const [x, y, last] = trace.end;
    const end = one('.end', made);
    end.setAttribute('x', x);
    end.setAttribute('y', y);
    end.textContent = last;
    return made;
  };

  const rowOf = (page) => {
    const made = row.cloneNode(true);
    Object.assign(one('a', made), { href: href(page), textContent: sheet.units[page].name });
    one('.note', made).textContent = sheet.units[page].span;
    const cell = one('td', made);
    one('th', made).after(...sheet.units[page].cells.map((text) => withText(cell, text)));
    for (const old of [...made.children].slice(sheet.units[page].cells.length + 1)) old.remove();
    return made;
  };

  const withText = (element, text) => {
    const made = element.cloneNode(true);
    made.textContent = text;
    return made;
  };

  /** One of the sheet's headings, its places filled; figures are set off as the page does. */
  const filled = (parts, words = {}) =>
    parts.map((part) => {
      const text = (part.figure ?? part).replace(/\{(\w+)\}/g, (_, key) => words[key]);
      if (!part.figure) return text;
      const className = text.length < 18 ? 'figure whole' : 'figure';
      return Object.assign(document.createElement('span'), { className, textContent: text });
    });

  /** The lowest and the highest of the last year that two of the units report. */
  const headline = (known) => {
    const { headings, years, units } = sheet;
    if (known.length === 0) return filled(headings.empty);
    const reporting = (at) => known.filter((page) => units[page].figures[at]);
    const enough = Math.min(2, known.length);
    const at = years.findLastIndex((_, each) => reporting(each).length >= enough);
    if (at < 0) return filled(headings.none);
    const found = reporting(at).map((page) => [...units[page].figures[at], units[page].place]);
    found.sort(([a], [b]) => a - b);
    const [[rank, low, lowSoft, place], [top, high, highSoft, highest]] = [found[0], found.at(-1)];
    const soft = found.map((each) => each[2]).find(Boolean);
    const kind = found.length === 1 ? 'one' : rank === top ? 'same' : 'range';
    return filled(headings[kind], {
      year: years[at],
      count: found.length,
      low,
      lowest: [place, lowSoft].filter(Boolean).join(', '),
      high,
      highest: [highest, highSoft].filter(Boolean).join(', '),
      place,
      status: soft ? ` (${kind === 'same' ? 'có ' : ''}${soft})` : '',
    });
  };

  const show = () => {
    const known = chosen.filter((page) => page in sheet.units);
    const level = sheet.frame.reference ? ` Đường đứt nét: ${sheet.frame.reference[1]}.` : '';
    heading.replaceChildren(...headline(known));
    for (const title of box.querySelectorAll('.title')) title.textContent = sheet.title;
    one('.how').textContent = sheet.subtitle + level;
    panels.replaceChildren(...known.map(panelOf));
    one('tbody').replaceChildren(...known.map(rowOf));
    const head = one('thead tr');
    const year = withText(head.lastElementChild, '');
    head.replaceChildren(
      head.firstElementChild,
      ...sheet.years.map((each) => withText(year, each)),
    );
    const cited = known.map((page) => sheet.sources[sheet.units[page].source]);
    one('.sources').textContent = [...new Set(cited)].join(' ');
    one('.silent').textContent = sheet.silent ?? '';
    select.value = sheet.key;
    address.href = hash();
    tell(known);
  };

  const named = (pages) => pages.map((page) => names.get(page)).join(', ');

  const tell = (known) => {
    const silent = chosen.filter((page) => !known.includes(page));
    note.textContent = [
      refused,
      silent.length > 0 && `Chưa có số liệu này của: ${named(silent)}.`,
      chosen.length >= most && `${full}.`,
      known.length === 0 && 'Thêm ít nhất một đơn vị để so sánh.',
    ]
      .filter(Boolean)
      .join(' ');
  };

  const hash = () => `#${new URLSearchParams({ ct: sheet.key, dv: chosen.join(' ') })}`;

  /** The choice goes into the address: at once into the link that is copied, on a change into the bar. */
  const keep = () => {
    refused = '';
    show();
    history.replaceState(null, '', address.hash);
  };

  /** Takes a sheet; units of another tier give way to those that it begins with. */
  const take = async (key) => {
    const before = sheet;
    sheet = await load(key);
    for (const [page, { name }] of Object.entries(sheet.units)) names.set(page, name);
    for (const [page, name] of Object.entries(sheet.others)) names.set(page, name);
    if (before?.tier !== sheet.tier) chosen = sheet.first;
  };

  /** The units that an address names, each once: those of the tier, and no more than stand side by side. */
  const choose = (asked) => {
    const pages = [...new Set(asked)];
    const found = pages.filter((page) => page in sheet.units || page in sheet.others);
    const [strange, over] = [pages.length - found.length, named(found.slice(most))];
    chosen = found.slice(0, most);
    return [
      strange > 0 &&
        `Bỏ qua ${strange}\u00a0đơn vị ghi trong đường dẫn: không có đơn vị ${sheet.tier} như vậy ở trang này.`,
      over && `Chỉ đặt cạnh nhau tối đa ${most}\u00a0đơn vị; chưa đưa vào: ${over}.`,
    ]
      .filter(Boolean)
      .join(' ');
  };

  const fromAddress = async () => {
    const asked = new URLSearchParams(location.hash.slice(1));
    const key = asked.get('ct');
    if (key === null) return;
    if ([...select.options].some(({ value }) => value === key)) {
      await take(key);
      refused = asked.has('dv') ? choose(asked.get('dv').split(' ').filter(Boolean)) : '';
    } else refused = 'Chỉ tiêu ghi trong đường dẫn không có ở trang này.';
    show();
  };

  select.addEventListener('change', async () => {
    try {
      await take(select.value);
      keep();
    } catch {
      select.value = sheet.key;
      note.textContent = 'Chưa tải được số liệu của chỉ tiêu này.';
    }
  });
  field.refusal = ({ page, folder, tier, simulated }) => {
    if (folder !== 'don-vi/') return '';
    if (chosen.length >= most) return full;
    if (simulated !== sheet.simulated) return 'Không so sánh số liệu thật với số liệu mô phỏng';
    if (tier !== sheet.tier) return `Chỉ so sánh các đơn vị ${sheet.tier} với nhau`;
    if (chosen.includes(page)) return 'Đơn vị này đã được chọn';
    return page in sheet.units ? null : 'Đơn vị này chưa có số liệu của chỉ tiêu';
  };
  field.addEventListener('choose', (event) => {
    event.preventDefault();
    chosen = [...chosen, event.detail.page];
    field.value = '';
    keep();
  });
  panels.addEventListener('click', ({ target }) => {
    const item = target.closest('button')?.closest('li');
    if (!item) return;
    const at = [...panels.children].indexOf(item);
    chosen = chosen.filter((page) => page !== item.dataset.page);
    keep();
    (panels.children[at] ?? panels.lastElementChild)?.querySelector('button').focus();
    if (panels.childElementCount === 0) field.focus();
  });
  addEventListener('hashchange', fromAddress);
  take(box.dataset.comparison).then(() => {
    address.href = hash();
    fromAddress();
  });
}
