/** The script of a page that has nothing to take away and nothing that falls due. */
import './settled.ts';
import './theme.ts';
import './on-focus.ts';
import './paper.ts';
