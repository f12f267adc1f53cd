// What each sheet says of itself at its foot, and a stylesheet cannot know: the page, its date, its address.
import { textOf } from './dom.ts';

addEventListener('beforeprint', () => {
  const updated = textOf('.updated', document);
  const address = location.protocol === 'file:' ? '' : location.origin + location.pathname;
  const about = [document.title, updated, address].filter(Boolean).join(' · ');
  document.documentElement.style.setProperty('--about', JSON.stringify(about));
});
