/** Every page and file of made-up content as its product declares it, without Astro. */
import type { Archive } from '../../src/archive/model.ts';
import { digestOf, digestOfPage } from '../../src/engine/build/make-pages.ts';
import { meetingTexts, type DigestedFiles } from '../../src/engine/content/meeting-texts.ts';
import { digest } from '../../src/engine/files/digest.ts';
import { meetingOf, viewSite, type ViewedContent } from '../../src/engine/views/view-site.ts';
import { renderedFiles, sitePages } from '../../src/products/addresses.ts';

export interface MadeFile {
  /** Digest of what it is made from. */
  from: string;
  /** What it shows, as JSON, or its text. */
  make: () => string;
}

/** All by their paths. */
export function allPages(content: ViewedContent): Map<string, MadeFile> {
  const { archive } = content;
  const site = viewSite(content, '/', () => []);
  const made = new Map<string, MadeFile>();
  for (const page of sitePages(archive)) {
    made.set(page.file, {
      from: digestOfPage(content, page),
      make: () => JSON.stringify(site.view(page.product.name as 'home', page.key)),
    });
  }
  for (const each of renderedFiles(archive)) {
    const { product, key, file } = each;
    const data = product.data(archive, key);
    made.set(file, {
      from: digestOf(content, each, data),
      make: () =>
        JSON.stringify(
          product.render(data, {
            href: (address) => address,
            text: () => content.texts.read(meetingOf(archive, product, key)),
            measure: (text) => ({ sha256: digest(text), bytes: text.length }),
          }),
          // The points of a picture, as JSON, would take longer than all the rest.
          (_, value: unknown) => (value instanceof Uint8Array ? digest(value) : value),
        ),
    });
  }
  return made;
}

/** An archive read from texts by path. */
export function viewed(files: ReadonlyMap<string, string>, archive: Archive): ViewedContent {
  const digested: DigestedFiles = {
    keys: () => files.keys(),
    has: (file) => files.has(file),
    get: (file) => files.get(file),
    digest: (file) => digest(files.get(file) ?? ''),
  };
  return { archive, texts: meetingTexts(digested, archive) };
}
