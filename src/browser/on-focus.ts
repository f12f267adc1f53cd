// The search is loaded when the reader comes to its field: no page pays for what it may not need.
import { addressOf, load, targetOf } from './dom.ts';

document.documentElement.dataset.scripts = 'on';

const loadSearch = (event: Event): void => {
  if (!targetOf(event)?.matches('[data-search]')) return;
  removeEventListener('focusin', loadSearch);
  load(addressOf('tim-kiem.js')).catch(() => {}); // the field leads to the list of units without
};

addEventListener('focusin', loadSearch);
