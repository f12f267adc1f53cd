/** The script of a page that may have drawings. */
import './undrawn.ts';
import './read-out.ts';
