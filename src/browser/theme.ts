// The reader's theme before the first paint, then the button that changes it (its words follow in CSS). In the
// frame of a portal the theme is the portal's, as the address asks: ?nen=sang.
const { dataset } = document.documentElement;

const apply = (scheme: string): void => {
  dataset.theme = scheme;
  // the first colour is the light one, the second the dark
  document.querySelectorAll<HTMLMetaElement>('[name=theme-color]').forEach((meta, at) => {
    meta.media = at > 0 === (scheme === 'dark') ? '' : 'print';
  });
};

try {
  const scheme = location.search.includes('nen=sang') ? 'light' : localStorage.getItem('theme');
  if (scheme) apply(scheme);
} catch {} // no storage in a sandbox

addEventListener('DOMContentLoaded', () => {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-button]');
  if (!button) return;
  button.hidden = false;
  button.onclick = () => {
    const system = matchMedia('(prefers-color-scheme: dark)').matches && 'dark';
    const scheme = (dataset.theme || system) === 'dark' ? 'light' : 'dark';
    apply(scheme);
    try {
      localStorage.setItem('theme', scheme);
    } catch {}
  };
});
