/** The one script of every page: a classic one, since a page opened from the disk may load no module. */
import onFocus from '../browser/on-focus.js?raw';
import paper from '../browser/paper.js?raw';
import readOut from '../browser/read-out.js?raw';
import takeAway from '../browser/take-away.js?raw';
import theme from '../browser/theme.js?raw';

export const GET = (): Response => new Response(theme + onFocus + takeAway + readOut + paper);
