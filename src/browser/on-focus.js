// The search is loaded when the reader comes to its field: no page pays for what it may not need.
(() => {
  const { src } = document.currentScript;
  document.documentElement.dataset.scripts = 'on';
  const load = ({ target }) => {
    if (!target.matches?.('[data-search]')) return;
    removeEventListener('focusin', load);
    const script = document.createElement('script');
    script.src = new URL('tim-kiem.js', src);
    document.head.append(script);
  };
  addEventListener('focusin', load);
})();
