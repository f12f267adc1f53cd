import { made } from './dom.ts';

/** What is said to who does not see the page; put into it by who says the first thing. */
export const voice = made('p', 'visually-hidden');
voice.setAttribute('role', 'status');
