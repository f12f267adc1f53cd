/** The script of a page without drawings. */
import './settled.ts';
import './theme.ts';
import './on-focus.ts';
import './take-away.ts';
import './paper.ts';
import './due.ts';
