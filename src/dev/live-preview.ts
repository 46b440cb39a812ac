/**
 * Astro integration of `npm run dev`: pages follow the content while it is being written.
 *
 * A change below the content folder loads the archive again and reloads the browser. While the
 * content has errors, every page shows them instead of a site that is not what the files say.
 */
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { ChangedMeanwhile, type FilesOnDisk } from '../engine/content/files-on-disk.ts';
import { parseAddress } from '../archive/parse-address.ts';
import type { ReadContent } from '../check/read-content.ts';
import { hasErrors } from '../check/check-content.ts';
import { reportText } from '../check/report-text.ts';
import { commandWords } from '../i18n/da-cli.ts';
import { showOnly } from '../site/asked-meetings.ts';
import { handOver } from '../site/loaded-archive.ts';
import { builtFiles } from './built-files.ts';
import { watchContent, type ContentChanges, type Server } from './content-changes.ts';
import { problemPage } from './problem-page.ts';

/** What the files that were read say. */
interface Content extends ReadContent {
  files: FilesOnDisk;
}

/** Script of the development server that loads a page again; it lies outside the site's base path. */
const viteClient = '/@vite/client';

/** The preview of the folder `contentDir`, which `load` reads and checks. */
export function livePreview(
  contentDir: string,
  load: (contentDir: string) => Promise<Content>,
): AstroIntegration {
  return {
    name: 'punkt:live-preview',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        let content = await load(contentDir);
        tell(content, contentDir, false);
        let loading: Promise<void> = Promise.resolve();

        const reload = async (): Promise<void> => {
          // What happened while the last change was read has been read with it.
          if (!changes.any()) return;
          const before = content;
          content = (await loadChanged(changes, () => load(contentDir))) ?? before;
          if (content === before) return;
          tell(content, contentDir, hasErrors(before.problems));
          if (content.archive !== before.archive) forgetPages(server);
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };

        const changes = watchContent(server, contentDir, () => {
          loading = loading.then(reload);
        });
        const asked = new Set<string>();
        showOnly(asked);
        const answerBuiltFile = builtFiles(contentDir, join(server.config.cacheDir, 'search'));
        server.middlewares.use((request, response, next) => {
          void loading.then(async () => {
            if (!hasErrors(content.problems)) {
              const key = meetingOf(request.url);
              if (content.archive.meetings.has(key) && !asked.has(key)) {
                asked.add(key);
                forgetPages(server);
              }
              await answerBuiltFile(content, request, response, next);
            } else if (request.headers.accept?.includes('text/html')) {
              const report = reportText(content.problems, contentDir);
              response.writeHead(500, { 'Content-Type': 'text/html;charset=utf-8' });
              response.end(problemPage(report, viteClient));
            } else next();
          }, next);
        });
      },
    },
  };
}

/**
 * The content after a change. It is read at once, and again if the change was not over then; nothing
 * where something cannot be read, which is gone or will be told of when it is whole.
 */
async function loadChanged(
  changes: ContentChanges,
  load: () => Promise<Content>,
): Promise<Content | undefined> {
  for (;;) {
    const changed = changes.take();
    const content = await load().catch((error: unknown) => {
      if (isUnreadable(error)) return undefined;
      throw error;
    });
    await changes.quiet();
    if (changes.any()) continue;
    if (!content || [...changed].every((path) => isAsRead(content.files, path))) return content;
  }
}

/** A file or folder changed or went away while it was read. */
const isUnreadable = (error: unknown): boolean =>
  error instanceof ChangedMeanwhile || (error instanceof Error && 'code' in error);

/** Whether a file says what it did when it was read. */
function isAsRead(files: FilesOnDisk, path: string): boolean {
  try {
    files.get(path);
    return true;
  } catch (error) {
    if (isUnreadable(error)) return false;
    throw error;
  }
}

/** Gives sound content to the pages; says in the terminal what is wrong, or no longer wrong. */
function tell({ archive, problems }: ReadContent, contentDir: string, wasBroken: boolean): void {
  const broken = hasErrors(problems);
  if (!broken) handOver(archive);
  if (problems.length > 0) console.error(reportText(problems, contentDir));
  if (broken) console.error(commandWords.dev.broken);
  else if (wasBroken) console.error(commandWords.dev.mended);
}

/** The key of the meeting whose page, or an item's, is at an address below the site's base. */
function meetingOf(url = '/'): string {
  const [path = '/'] = url.split('?');
  return (parseAddress(path) ?? '/').split('/').slice(1, 3).join('/');
}

/** Makes Astro forget which pages there are. */
function forgetPages(server: Server): void {
  for (const name of ['ssr', 'prerender']) {
    server.environments[name]?.hot.send('astro:content-changed', {});
  }
}
