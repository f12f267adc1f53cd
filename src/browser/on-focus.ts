// The search is loaded when the reader comes to its field: no page pays for what it may not need.
import { addressOf, targetOf } from './dom.ts';

document.documentElement.dataset.scripts = 'on';

const load = (event: Event): void => {
  if (!targetOf(event)?.matches('[data-search]')) return;
  removeEventListener('focusin', load);
  const script = document.createElement('script');
  script.src = addressOf('tim-kiem.js');
  document.head.append(script);
};

addEventListener('focusin', load);
