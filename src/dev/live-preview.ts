/**
 * Astro integration of `npm run dev`: pages follow the content while it is being written.
 *
 * A change below the content folder loads the archive again and reloads the browser. While the
 * content has errors, every page shows them instead of a site that is not what the files say.
 */
import { join, resolve, sep } from 'node:path';
import type { AstroIntegration, HookParameters } from 'astro';
import { ChangedMeanwhile } from '../archive/files-on-disk.ts';
import type { ReadContent } from '../archive/read-content.ts';
import { hasErrors } from '../check/check-content.ts';
import { reportText } from '../check/report-text.ts';
import { commandWords } from '../i18n/da-cli.ts';
import { handOver } from '../site/loaded-archive.ts';
import { builtFiles } from './built-files.ts';
import { problemPage } from './problem-page.ts';

type Server = HookParameters<'astro:server:setup'>['server'];

/**
 * Events this close (ms) are one change: an editor writes a file in several steps, and the watcher
 * keeps quiet about a file for 50 ms after an event of it.
 */
const oneChange = 60;

/** Script of the development server that loads a page again; it lies outside the site's base path. */
const viteClient = '/@vite/client';

/** The preview of the folder `contentDir`, which `load` reads and checks. */
export function livePreview(
  contentDir: string,
  load: (contentDir: string) => Promise<ReadContent>,
): AstroIntegration {
  return {
    name: 'punkt:live-preview',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        let content = await load(contentDir);
        tell(content, contentDir, false);
        let loading: Promise<void> = Promise.resolve();

        const reload = async (): Promise<void> => {
          const before = content;
          try {
            content = await load(contentDir);
          } catch (error) {
            // A file or folder that changed or went away while it was read is a change of its own.
            const isMeanwhile = error instanceof ChangedMeanwhile;
            if (!isMeanwhile && !(error instanceof Error && 'code' in error)) throw error;
            return;
          }
          tell(content, contentDir, hasErrors(before.problems));
          if (content.archive !== before.archive) forgetPages(server);
          server.environments.client.hot.send({ type: 'full-reload', path: '*' });
        };

        whenChanged(server, contentDir, () => {
          loading = loading.then(reload);
        });
        const answerBuiltFile = builtFiles(contentDir, join(server.config.cacheDir, 'search'));
        server.middlewares.use((request, response, next) => {
          void loading.then(async () => {
            if (!hasErrors(content.problems)) {
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

/** Gives sound content to the pages; says in the terminal what is wrong, or no longer wrong. */
function tell({ archive, problems }: ReadContent, contentDir: string, wasBroken: boolean): void {
  const broken = hasErrors(problems);
  if (!broken) handOver(archive);
  if (problems.length > 0) console.error(reportText(problems, contentDir));
  if (broken) console.error(commandWords.dev.broken);
  else if (wasBroken) console.error(commandWords.dev.mended);
}

/** Makes Astro forget which pages there are. */
function forgetPages(server: Server): void {
  for (const name of ['ssr', 'prerender']) {
    server.environments[name]?.hot.send('astro:content-changed', {});
  }
}

function whenChanged(server: Server, contentDir: string, changed: () => void): void {
  const folder = resolve(contentDir);
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(folder);
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(folder + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, oneChange);
  });
}
