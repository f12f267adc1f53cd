// A field that finds units and indicators: the combobox with a list box of the ARIA Authoring Practices.
// Needs searchIndex and searchFold, which stand before it in one file.
{
  const root = document.currentScript.src;
  const MOST = 8;

  /** Ranks from here on hold the query inside a word, and the last one not at all. */
  const INSIDE = 4;
  const NOT = 5;

  const entries = searchIndex.flatMap(({ entries: some, kind, ...shared }) =>
    some.map(([name, page, code, ...others]) => ({
      ...shared,
      name,
      page,
      code,
      href: new URL(`${shared.folder}${page}.html`, root).href,
      others,
      marked: searchFold.marked(name),
      keys: [name, name.slice(kind), code].map(searchFold.plain),
      otherKeys: others.map(searchFold.plain),
      place: searchFold.plain(shared.where),
    })),
  );

  /** How well a key answers: 0 the same, 1 begins so, 2 a word begins so. */
  const rankOf = (key, asked) => {
    if (!key.includes(asked)) return NOT;
    if (key === asked) return 0;
    if (key.startsWith(asked)) return 1;
    return key.includes(` ${asked}`) ? 2 : INSIDE;
  };

  const best = (keys, asked) => {
    let least = NOT;
    for (const key of keys) least = Math.min(least, rankOf(key, asked));
    return least;
  };

  /** Every word asked for begins a word of the name or of its place: «son hai bac ninh». */
  const rankWithPlace = ({ keys, place }, words) => {
    const all = ` ${keys[0]} ${place}`;
    return words.every((word) => all.includes(` ${word}`)) ? 3 : NOT;
  };

  /** What answers a query, the best first; of equals those with the same accents, then the shortest. */
  const find = (query) => {
    const asked = searchFold.plain(query);
    if (!asked) return [];
    const marked = searchFold.marked(query);
    const words = asked.split(' ');
    const found = [];
    for (const entry of entries) {
      const own = best(entry.keys, asked);
      const other = own > 0 ? best(entry.otherKeys, asked) + 0.25 : NOT;
      const rank = Math.min(own, other, rankWithPlace(entry, words));
      if (rank >= NOT) continue;
      const also = other < own ? entry.others[indexOfBest(entry.otherKeys, asked)] : null;
      found.push({ entry, also, rank, accents: entry.marked.includes(marked) ? 0 : 1 });
    }
    return wholeWords(found, asked).sort(
      (a, b) =>
        a.rank - b.rank || a.accents - b.accents || a.entry.name.length - b.entry.name.length,
    );
  };

  /** Inside a word only where no word begins so, and never for a few letters: «hoa» is not in «khóa». */
  const wholeWords = (found, asked) => {
    const whole = found.filter(({ rank }) => rank < INSIDE);
    return whole.length > 0 || asked.length < 4 ? whole : found;
  };

  const indexOfBest = (keys, asked) => {
    const ranks = keys.map((key) => rankOf(key, asked));
    return ranks.indexOf(Math.min(...ranks));
  };

  const element = (name, className, text) =>
    Object.assign(document.createElement(name), { className, textContent: text });

  const optionOf = ({ entry, also }, id) => {
    const option = element('div', '', '');
    Object.assign(option, { id, role: 'option', ariaSelected: 'false' });
    const facts = [entry.where, entry.code && `mã ${entry.code}`, also && `${entry.also} ${also}`];
    option.append(
      element('span', 'name', entry.name),
      element('span', 'where', facts.filter(Boolean).join(' · ')),
    );
    if (entry.simulated) option.append(element('span', 'mark', 'Số liệu mô phỏng'));
    return option;
  };

  const inWords = (count) => {
    if (count === 0) return 'Không có kết quả nào khớp';
    return count > MOST ? `${MOST} kết quả gần nhất; gõ thêm để thu hẹp` : `${count} kết quả`;
  };

  const attach = (field) => {
    const list = document.getElementById(field.getAttribute('aria-controls'));
    const status = list.parentElement.querySelector('[role=status]');
    let shown = [];
    let active = -1;

    const point = (to) => {
      list.children[active]?.setAttribute('aria-selected', 'false');
      active = to;
      const option = list.children[active];
      option?.setAttribute('aria-selected', 'true');
      option?.scrollIntoView({ block: 'nearest' });
      if (option) field.setAttribute('aria-activedescendant', option.id);
      else field.removeAttribute('aria-activedescendant');
    };

    const open = (isOpen) => {
      list.hidden = !isOpen;
      field.setAttribute('aria-expanded', String(isOpen));
      if (!isOpen) point(-1);
    };

    const close = () => {
      open(false);
      status.textContent = '';
    };

    /** Whoever owns the field may say why it does not take an entry; '' where that needs no word. */
    field.refusal ??= () => null;

    const look = () => {
      const all = find(field.value);
      const found = all.filter(({ entry }) => field.refusal(entry) === null);
      const refusal =
        found.length === 0 && all.map(({ entry }) => field.refusal(entry)).find(Boolean);
      shown = found.slice(0, MOST);
      list.replaceChildren(...shown.map((each, at) => optionOf(each, `${list.id}-${at}`)));
      active = -1;
      open(shown.length > 0);
      status.textContent = searchFold.plain(field.value) ? refusal || inWords(found.length) : '';
    };

    /** Whoever listens may take the choice; else its page opens. */
    const choose = ({ entry }, event) => {
      const choice = new CustomEvent('choose', { detail: entry, cancelable: true, bubbles: true });
      if (!field.dispatchEvent(choice)) return close();
      if (event.ctrlKey || event.metaKey) window.open(entry.href, '_blank', 'noopener');
      else location.href = entry.href;
    };

    const keys = {
      ArrowDown: () => (list.hidden ? look() : point((active + 1) % shown.length)),
      ArrowUp: () => (list.hidden ? look() : point((Math.max(active, 0) || shown.length) - 1)),
      Escape: () => {
        if (list.hidden) field.value = '';
        close();
      },
      Enter: (event) => {
        const chosen = shown[Math.max(active, 0)];
        if (!list.hidden && chosen) choose(chosen, event);
      },
    };
    field.addEventListener('keydown', (event) => {
      if (event.isComposing || !(event.key in keys)) return;
      event.preventDefault();
      keys[event.key](event);
    });
    field.addEventListener('input', look);
    field.addEventListener('blur', () => open(false));
    // The field keeps the focus while the list is pressed.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', (event) => {
      const option = event.target.closest('[role=option]');
      if (option) choose(shown[[...list.children].indexOf(option)], event);
    });
    if (field.value) look();
  };

  for (const field of document.querySelectorAll('[data-search]')) attach(field);
}
