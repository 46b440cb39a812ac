/** Which files of a folder are documents, and which are a document's attachments. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachmentFinder } from '../../src/engine/import/find-attachments.ts';
import { findSources } from '../../src/engine/import/find-sources.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

async function withFiles(
  files: readonly string[],
  use: (folder: string) => Promise<void>,
): Promise<void> {
  await withTemporaryFolder(async (folder) => {
    for (const file of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), file);
    }
    await use(folder);
  });
}

describe('findSources', () => {
  const files = [
    'b.pdf',
    'a.docx',
    'A.txt',
    'c/d.HTML',
    'c/e.md',
    'gammel.doc',
    'billede.png',
    'ark.xlsx',
    '.skjult.txt',
    '.git/x.txt',
    'bilag/y.pdf',
    'a/tegning.pdf',
    'node_modules/z.md',
    'content/moeder/m.md',
    'vedlagt/v.pdf',
  ];

  it('walks folders by name, past attachments, content and what is hidden', async () => {
    await withFiles(files, async (folder) => {
      await symlink(join(folder, 'b.pdf'), join(folder, 'c/link.pdf'));
      await symlink(folder, join(folder, 'c/ring'));
      const { sources, skipped } = await findSources(
        [folder],
        [join(folder, 'content'), join(folder, 'vedlagt')],
      );
      expect(sources).toEqual(
        ['A.txt', 'a.docx', 'b.pdf', 'c/d.HTML', 'c/e.md', 'c/link.pdf', 'gammel.doc'].map(
          (file) => ({ path: join(folder, file), found: true }),
        ),
      );
      expect(skipped).toBe(2);
    });
  });

  it('takes what is named as it is, once, and a folder without documents as it is', async () => {
    await withFiles(files, async (folder) => {
      const named = ['billede.png', 'nej.txt', 'c', 'c/e.md', 'a', 'c'];
      await mkdir(join(folder, 'tom'));
      const { sources } = await findSources(
        [...named, 'tom'].map((name) => join(folder, name)),
        [],
      );
      expect(sources).toEqual([
        { path: join(folder, 'billede.png'), found: false },
        { path: join(folder, 'nej.txt'), found: false },
        { path: join(folder, 'c/d.HTML'), found: true },
        { path: join(folder, 'c/e.md'), found: true },
        { path: join(folder, 'a/tegning.pdf'), found: true },
        { path: join(folder, 'tom'), found: false },
      ]);
    });
  });
});

describe('attachmentFinder', () => {
  const files = [
    'referat.pdf',
    'Notat.pdf',
    'bilag/Kort.png',
    'bilag/Notat.pdf',
    'referat/dybt/Plan.pdf',
    'referat/Ukendt.pdf',
    'andre/Notat.pdf',
    'andre/dybt/Skema.xlsx',
    'andre/referat/Brev.pdf',
    'undermappe/Aftale.pdf',
  ];

  it('looks in the folder of the document’s name, in bilag, and beside it', async () => {
    await withFiles(files, async (folder) => {
      const { find, own } = await attachmentFinder({ folder: undefined, alone: true })(
        join(folder, 'referat.pdf'),
      );
      expect(find('Plan')).toEqual([join(folder, 'referat/dybt/Plan.pdf')]);
      expect(find('kort.png')).toEqual([join(folder, 'bilag/Kort.png')]);
      // The nearest place counts.
      expect(find('Notat')).toEqual([join(folder, 'bilag/Notat.pdf')]);
      expect(find('Aftale')).toEqual([]);
      expect(find('Referat')).toEqual([]);
      expect(own).toEqual([
        join(folder, 'referat/Ukendt.pdf'),
        join(folder, 'referat/dybt/Plan.pdf'),
      ]);
    });
  });

  it('looks first where the user says; that folder is one document’s own when it is alone', async () => {
    await withFiles(files, async (folder) => {
      const named = join(folder, 'andre');
      const document = join(folder, 'referat.pdf');
      const { find, own } = await attachmentFinder({ folder: named, alone: true })(document);
      expect(find('Notat')).toEqual([join(named, 'Notat.pdf')]);
      expect(find('Skema')).toEqual([join(named, 'dybt/Skema.xlsx')]);
      expect(own).toContain(join(named, 'Notat.pdf'));
      const shared = await attachmentFinder({ folder: named, alone: false })(document);
      expect(shared.find('Notat')).toEqual([join(named, 'Notat.pdf')]);
      expect(shared.own).not.toContain(join(named, 'Notat.pdf'));
      expect(shared.own).toContain(join(named, 'referat/Brev.pdf'));
    });
  });

  it('follows a link only to what lies in the folder that is searched', async () => {
    await withFiles(['møde/referat.pdf', 'møde/Plan.pdf', 'privat/Løn.pdf'], async (folder) => {
      const [here, privat] = [join(folder, 'møde'), join(folder, 'privat')];
      await mkdir(join(here, 'bilag'));
      await symlink(join(privat, 'Løn.pdf'), join(here, 'bilag/Løn.pdf'));
      await symlink('../Plan.pdf', join(here, 'bilag/Lokalplan.pdf'));
      await symlink(privat, join(here, 'referat'));
      const finder = attachmentFinder({ folder: undefined, alone: true });
      const { find, own } = await finder(join(here, 'referat.pdf'));
      expect(find('Løn')).toEqual([]);
      expect(own).toEqual([]);
      expect(find('Lokalplan')).toEqual([join(here, 'bilag/Lokalplan.pdf')]);
      // A folder that the user names may be a link itself.
      await symlink(privat, join(folder, 'navngivet'));
      const named = attachmentFinder({ folder: join(folder, 'navngivet'), alone: true });
      expect((await named(join(here, 'referat.pdf'))).find('Løn')).toEqual([
        join(folder, 'navngivet/Løn.pdf'),
      ]);
    });
  });
});
