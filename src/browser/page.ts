/** The script of a page that may have drawings, and figures to take away. */
import './undrawn.ts';
import './take-away.ts';
import './due.ts';
import './read-out.ts';
