/** Everything that pages may ask of an archive besides its own collections: loaded to be answered. */
import '../../references/approvals.ts';
import '../../references/mentions.ts';
import '../../site/item-page.ts';
import '../../site/left-out-items.ts';
import '../../site/lookup-files.ts';
import '../../site/moved-page.ts';
