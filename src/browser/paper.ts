// What each sheet says of itself at its foot, and a stylesheet cannot know: the page, its date, its address.
import { here, textOf } from './dom.ts';

addEventListener('beforeprint', () => {
  const updated = textOf('.updated', document);
  const about = [document.title, updated, here()].filter(Boolean).join(' · ');
  document.documentElement.style.setProperty('--about', JSON.stringify(about));
});
