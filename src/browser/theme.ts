// The reader's theme before the first paint, then the button that changes it (its words follow in CSS).
const { dataset } = document.documentElement;

const apply = (theme: string): void => {
  dataset.theme = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('[name=theme-color]'))
    meta.content = theme === 'dark' ? '#12171b' : '#f6f6f2';
};

try {
  const kept = localStorage.getItem('theme');
  if (kept) apply(kept);
} catch {} // no storage in a sandbox

addEventListener('DOMContentLoaded', () => {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-button]');
  if (!button) return;
  button.hidden = false;
  button.onclick = () => {
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const theme = (dataset.theme || system) === 'dark' ? 'light' : 'dark';
    apply(theme);
    try {
      localStorage.setItem('theme', theme);
    } catch {}
  };
});
