/** Everything that pages may ask of an archive besides its own collections: loaded to be answered. */
import '../../links/approvals.ts';
import '../../links/mentions.ts';
import '../../site/case-list-page.ts';
import '../../site/case-page.ts';
import '../../site/committee-page.ts';
import '../../site/home-page.ts';
import '../../site/item-page.ts';
import '../../site/left-out-items.ts';
import '../../site/lookup-files.ts';
import '../../site/meeting-page.ts';
import '../../site/moved-page.ts';
import '../../site/subject-page.ts';
import '../../site/year-page.ts';
