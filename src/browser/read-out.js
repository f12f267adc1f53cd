// Reads out the figures of a drawn chart, one by one: under the pointer, by touch, by the arrow keys.
(() => {
  const box = document.createElement('p');
  box.className = 'read-out';
  box.setAttribute('aria-hidden', 'true');
  const voice = document.createElement('p');
  voice.className = 'visually-hidden';
  voice.setAttribute('role', 'status');
  let read = null;

  const hide = () => {
    read?.classList.remove('read');
    read = null;
    box.remove();
    voice.textContent = '';
  };

  /** Beside the mark, above it where there is room, within the figure. */
  const show = (svg, words, mark) => {
    const figure = svg.parentElement;
    box.textContent = words;
    figure.append(box);
    const frame = figure.getBoundingClientRect();
    const at = (mark ?? svg).getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = box;
    const left = mark ? at.left + at.width / 2 - width / 2 - frame.left : 0;
    const above = at.top - frame.top - height - 8;
    box.style.left = `${Math.max(0, Math.min(left, frame.width - width))}px`;
    box.style.top = `${above >= 0 ? above : mark ? at.bottom - frame.top + 8 : 0}px`;
  };

  const readOut = (svg, mark) => {
    if (mark === read) return;
    read?.classList.remove('read');
    read = mark;
    mark.classList.add('read');
    show(svg, mark.dataset.label, mark);
  };

  /** From left to right, and downwards where marks begin at the same place. */
  const marksOf = (svg) =>
    [...svg.querySelectorAll('[data-label]')]
      .map((mark) => ({ mark, at: mark.getBoundingClientRect() }))
      .sort((a, b) => Math.round(a.at.left - b.at.left) || a.at.top - b.at.top);

  /** Of marks one upon the other the smallest. */
  const nearest = (svg, { clientX: x, clientY: y }) => {
    const away = ({ left, right, top, bottom }) =>
      Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
    const area = ({ width, height }) => width * height;
    return marksOf(svg).sort((a, b) => away(a.at) - away(b.at) || area(a.at) - area(b.at))[0].mark;
  };

  const step = (svg, key) => {
    const marks = marksOf(svg).map(({ mark }) => mark);
    const at = marks.indexOf(read);
    const to = {
      ArrowRight: at + 1,
      ArrowDown: at + 1,
      ArrowLeft: at < 0 ? marks.length - 1 : at - 1,
      ArrowUp: at < 0 ? marks.length - 1 : at - 1,
      Home: 0,
      End: marks.length - 1,
    }[key];
    if (to === undefined) return false;
    const mark = marks[Math.max(0, Math.min(to, marks.length - 1))];
    readOut(svg, mark);
    voice.textContent = mark.dataset.label;
    return true;
  };

  const enliven = (svg) => {
    svg.tabIndex = 0;
    svg.onpointermove = svg.onpointerdown = (event) => readOut(svg, nearest(svg, event));
    svg.onfocus = () => {
      if (read || !svg.matches(':focus-visible')) return;
      show(svg, 'Phím mũi tên đọc từng số, Esc để thôi');
      voice.textContent = box.textContent;
    };
    svg.onblur = hide;
    svg.onkeydown = (event) => {
      if (!event.altKey && !event.ctrlKey && !event.metaKey && step(svg, event.key))
        event.preventDefault();
    };
    // A finger always leaves; what it has asked for stays.
    svg.parentElement.onpointerleave = ({ pointerType }) => {
      if (pointerType === 'mouse') hide();
    };
  };

  addEventListener('DOMContentLoaded', () => {
    const charts = [...document.querySelectorAll('figure.chart > svg')].filter((svg) =>
      svg.querySelector('[data-label]'),
    );
    if (charts.length === 0) return;
    document.body.append(voice);
    charts.forEach(enliven);
    addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
    addEventListener('pointerdown', ({ target }) => target.closest('figure.chart') || hide());
  });
})();
