/** The script of every other page. */
import './undrawn.ts';
import './read-out.ts';
