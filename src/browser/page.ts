/** The script of every page. */
import './settled.ts';
import './theme.ts';
import './on-focus.ts';
import './take-away.ts';
import './read-out.ts';
import './paper.ts';
import './due.ts';
