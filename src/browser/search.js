// A field that finds units and indicators: the combobox with a list box of the ARIA Authoring Practices.
// Needs searchIndex and searchFold, which stand before it in one file.
{
  const root = document.currentScript.src;
  const MOST = 8;

  /** Ranks: up to WHOLE the query is words of the key, up to WITH_PLACE it begins some, then it is inside one. */
  const WHOLE = 2;
  const WITH_PLACE = 5;
  const INSIDE = 6;
  const NOT = 7;

  const entries = searchIndex.flatMap(({ entries: some, kind, ...shared }) =>
    some.map(([name, page, code, ...others]) => ({
      ...shared,
      name,
      page,
      code,
      href: new URL(shared.folder + page.replace(/(#.*)?$/, '.html$1'), root).href,
      others,
      // Where ranks are equal: units, then what else there is, then what is made up.
      order: shared.simulated ? 2 : shared.folder === 'don-vi/' ? 0 : 1,
      marked: [name, ...others].map(searchFold.marked).join(' | '),
      keys: [name, name.slice(kind), code].map(searchFold.plain),
      otherKeys: others.map(searchFold.plain),
      place: searchFold.plain(shared.where),
    })),
  );

  /** How well a key answers: 0 the same, 1 begins with these words, 2 has them, 3 begins so, 4 a word begins so. */
  const rankOf = (key, asked) => {
    if (!key.includes(asked)) return NOT;
    if (key === asked) return 0;
    if (key.startsWith(`${asked} `)) return 1;
    if (`${key} `.includes(` ${asked} `)) return WHOLE;
    if (key.startsWith(asked)) return 3;
    return key.includes(` ${asked}`) ? 4 : INSIDE;
  };

  const best = (keys, asked) => {
    let least = NOT;
    for (const key of keys) least = Math.min(least, rankOf(key, asked));
    return least;
  };

  /** Every word asked for begins a word of the name or of its place: «son hai bac ninh». */
  const rankWithPlace = ({ keys, place }, words) => {
    const all = ` ${keys[0]} ${place}`;
    return words.every((word) => all.includes(` ${word}`)) ? WITH_PLACE : NOT;
  };

  /** What answers a query, the best first; of equals those with the same accents, then units, then the shortest. */
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
    const isMarked = /[\u0300-\u036fđ]/i.test(query.normalize('NFD'));
    const answers = isMarked ? withAccents(found) : found;
    return wholeWords(answers, asked).sort(
      (a, b) =>
        (isMarked && a.accents - b.accents) ||
        a.rank - b.rank ||
        a.accents - b.accents ||
        a.entry.order - b.entry.order ||
        a.entry.name.length - b.entry.name.length,
    );
  };

  /** Who writes accents means them: «hoà» does not begin «hoạt» where something is called so. */
  const withAccents = (found) => {
    const isSo = found.some(({ rank, accents }) => rank < INSIDE && accents === 0);
    return isSo ? found.filter(({ rank, accents }) => accents === 0 || rank < WHOLE + 1) : found;
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
