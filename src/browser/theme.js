// The reader's theme before the first paint, then the button that changes it (its words follow in CSS).
(() => {
  const { dataset } = document.documentElement;
  const apply = (theme) => {
    dataset.theme = theme;
    for (const meta of document.querySelectorAll('[name=theme-color]'))
      meta.content = theme === 'dark' ? '#12171b' : '#f6f6f2';
  };
  try {
    if (localStorage.theme) apply(localStorage.theme);
  } catch {} // no storage in a sandbox
  addEventListener('DOMContentLoaded', () => {
    const button = document.querySelector('[data-theme-button]');
    if (!button) return;
    button.hidden = false;
    button.onclick = () => {
      const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
      apply((dataset.theme || system) === 'dark' ? 'light' : 'dark');
      try {
        localStorage.theme = dataset.theme;
      } catch {}
    };
  });
})();
