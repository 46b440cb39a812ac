/** Makes the shares of a site on several machines, and joins them to the site. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { commandWords } from '../../i18n/da-cli.ts';
import { CommandError } from '../command-error.ts';
import type { LoadedContent } from '../content/load-content.ts';
import { digest } from '../files/digest.ts';
import { removeOtherRecords, writeRecord, type BuildRecord } from './build-record.ts';
import { writeShared } from './index-search.ts';
import { countItems, makeSite, type SiteOptions } from './make-site.ts';
import { inNewSite, type NewSite } from './new-site.ts';
import type { Published } from './publish.ts';
import type { Share } from './share.ts';
import { finishSwap, siteIdFile } from './site-folder.ts';
import { soundRecord } from './sound-record.ts';

const words = commandWords.build;

/** File in the folder of a share that describes it. */
const shareFile = '.punkt-del';

interface MadeShare {
  share: Share;
  /** Digest of the content, equal for all shares of a site. */
  content: string;
  record: Omit<BuildRecord, 'site'>;
}

/** Whether a folder holds a share of a site, rather than a site. */
export const isShareFolder = (folder: string): boolean => existsSync(join(folder, shareFile));

/** Makes a share of the site of `content` in the folder `outDir`. */
export async function publishShare(
  content: LoadedContent,
  options: SiteOptions & { share: Share },
): Promise<Published> {
  const make = async (into: NewSite): Promise<Published> => {
    const { record, ...made } = await makeSite(content, options, into, undefined);
    const share: MadeShare = { share: options.share, content: digestOfContent(content), record };
    await into.write(shareFile, serialize(share));
    await into.publish(() => Promise.resolve());
    return made;
  };
  return inNewSite(options.outDir, undefined, make, { withTwin: false });
}

/**
 * Publishes in `outDir` the site whose shares are in `folders`. Throws a {@link CommandError} if they
 * are not exactly the shares of one site.
 */
export async function joinShares(folders: readonly string[], outDir: string): Promise<Published> {
  const shares = folders.map((folder) => ({ folder, ...readShareFile(folder) }));
  const [first] = shares;
  if (first === undefined) throw new CommandError(words.usage, 2);
  for (const { folder, share, content, record } of shares) {
    const isSame = record.foundation === first.record.foundation && content === first.content;
    if (!isSame || share.of !== first.share.of) {
      throw new CommandError(words.otherSite(folder, first.folder));
    }
  }
  for (let number = 1; number <= first.share.of; number++) {
    const found = shares.filter(({ share }) => share.number === number);
    if (found.length !== 1) {
      throw new CommandError(words.shares(number, first.share.of, found.length));
    }
  }
  finishSwap(outDir);
  const { earlier } = soundRecord(outDir);
  const search = shares.flatMap(({ record }) => record.search);
  const pages = await inNewSite(outDir, earlier?.site, async (into) => {
    let joined = 0;
    for (const { folder } of shares) {
      for (const file of filesOf(folder)) {
        await into.write(file, readFileSync(join(folder, file)));
        if (file.endsWith('.html')) joined++;
      }
    }
    await writeShared(search, into);
    const { foundation } = first.record;
    const made = new Map(shares.flatMap(({ record }) => [...record.made]));
    const shared = shares.flatMap(({ record }) => record.shared);
    const attachments = new Map(shares.flatMap(({ record }) => [...record.attachments]));
    const { id } = await into.publish((site) =>
      writeRecord(outDir, { site, foundation, made, shared, attachments, search }),
    );
    removeOtherRecords(outDir, id);
    return joined;
  });
  return {
    pages,
    rendered: 0,
    items: countItems(search),
  };
}

function digestOfContent({ archive, files, texts, attachmentFiles }: LoadedContent): string {
  const meetings = [...archive.meetings.values()].map((meeting) => texts.digest(meeting));
  const all = [...files.keys()].map((file) => [file, files.digest(file)]);
  return digest(JSON.stringify([all, meetings, [...attachmentFiles]]));
}

function readShareFile(folder: string): MadeShare {
  if (!isShareFolder(folder)) throw new CommandError(words.noShare(folder));
  return deserialize(readFileSync(join(folder, shareFile))) as MadeShare;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file !== shareFile && file !== siteIdFile);
}
