// Lets a reader choose other units and another indicator for the comparison on the page: all words and
// positions come ready from the sheets that the build wrote. The choice is kept in the address.
// Needs comparisonPage, which stands before it in one file.
{
  const root = document.currentScript.src;
  const box = document.querySelector('[data-comparison]');
  const most = Number(box.dataset.most);
  const full = `Đã đủ ${most} đơn vị; bỏ bớt một đơn vị để thêm đơn vị khác`;
  const [select, field, note, panels, address] = [
    'select',
    '#them',
    '.note',
    '.panels',
    '[data-address]',
  ].map((each) => box.querySelector(each));
  const draw = comparisonPage(box);
  const names = new Map();
  let sheet;
  let chosen = [];
  /** What the address asked for and the page does not show, in words. */
  let refused = '';

  /** A sheet, or its rows, which come as a script: a page opened from the disk may load no other file. */
  const load = (key, all, ending = '') =>
    new Promise((done, fail) => {
      if (globalThis[all]?.[key]) return done(globalThis[all][key]);
      const script = document.createElement('script');
      script.src = new URL(`so-sanh/${key}${ending}.js`, root);
      script.onload = () => done(globalThis[all][key]);
      script.onerror = fail;
      document.head.append(script);
    });

  const shown = () => chosen.filter((page) => page in sheet.units);

  const show = () => {
    const known = shown();
    draw(sheet, known);
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
    sheet = await load(key, 'comparisons');
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
  /** What is on the page, as a file. */
  const made = {
    csv: async () => {
      const { head, units } = await load(sheet.key, 'comparisonRows', '-csv');
      const text =
        head +
        shown()
          .map((page) => units[page])
          .join('');
      return new Blob([text], { type: 'text/csv;charset=utf-8' });
    },
    svg: () => new Blob([comparisonPicture(box)], { type: 'image/svg+xml' }),
    png: () => takeAway.png(comparisonPicture(box)),
  };
  const deliver = async (element, kind) => {
    try {
      takeAway.save(await made[kind](), `so-sanh-${sheet.key}.${kind}`);
      takeAway.say(element, `Đã tạo tệp ${kind.toUpperCase()}`);
    } catch {
      takeAway.say(element, 'Chưa tạo được tệp');
    }
  };
  const rows = box.querySelector('.take-away [download]');
  rows.addEventListener('click', (event) => {
    event.preventDefault();
    deliver(rows, 'csv');
  });
  for (const button of box.querySelectorAll('[data-drawn]')) {
    // From the disk a page may not read its own style sheet, where the fonts of a PNG stand.
    button.parentElement.hidden = button.dataset.drawn === 'png' && location.protocol === 'file:';
    button.addEventListener('click', () => deliver(button, button.dataset.drawn));
  }
  addEventListener('hashchange', fromAddress);
  take(box.dataset.comparison).then(() => {
    address.href = hash();
    fromAddress();
  });
}
