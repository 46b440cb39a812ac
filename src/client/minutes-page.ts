/** The script of pages of minutes, all of it in one file: a first visit asks for no more. */
import './citation/copy-buttons.ts';
import './citation/offer-link.ts';
import './citation/place-tools.ts';
import './citation/stamp-notice.ts';
import './found/start.ts';
