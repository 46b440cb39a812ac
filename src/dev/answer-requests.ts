/** Answers the requests of a browser to the preview. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseAddress } from '../archive/parse-address.ts';
import { hasErrors } from '../check/check-content.ts';
import type { LoadedContent } from '../engine/content/load-content.ts';
import { viewPage } from '../engine/views/view-site.ts';
import { fileAt, isPage, type SiteFile, type SitePage } from '../products/addresses.ts';
import { searchIndex } from '../products/search-index.ts';
import type { AnswerBuiltFile } from './built-files.ts';
import { changePage } from './change-page.ts';
import { pageProblems } from './page-problems.ts';
import { problemNotice, withNotice } from './problem-notice.ts';
import { problemPage } from './problem-page.ts';
import { sitePath } from './site-path.ts';
import { sourceLink } from './source-link.ts';

type Answer = (
  content: LoadedContent,
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => Promise<void>;

interface Preview {
  contentDir: string;
  /** Path of the site. */
  base: string;
  /** Address of the script that loads the page again when the content changes. */
  viteClient: string;
  /** The branch on the host of the repository, as far as it is known. */
  branch: string | undefined;
}

/**
 * A page is left to Astro after `asking` has been told, with its problems and the link to its file put above it. One that is missing
 * while there are errors, or cannot be shown for them, is answered with the errors; other files by
 * `answerFile`.
 */
export function answerRequests(
  { contentDir, base, viteClient, branch }: Preview,
  answerFile: AnswerBuiltFile,
  asking: (page: SitePage) => void,
): Answer {
  return async (content, request, response, next) => {
    const { archive, problems } = content;
    const path = sitePath(request.url);
    const found = fileAt(archive, path);
    // Asked for pages alone, not for their scripts and styles.
    const address = `/${path.replace(/index\.html$/, '')}`;
    const told = () => pageProblems(problems, address, archive);
    if (hasErrors(problems) && !canShow(content, base, { found, path, request })) {
      const { own } = told();
      const shown = hasErrors(own) ? own : problems;
      response.writeHead(500, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(problemPage(shown, contentDir, viteClient));
      return;
    }
    if (isPage(found)) {
      asking(found);
      const notice = problemNotice(told(), contentDir, base) + sourceLink(archive, address, branch);
      if (notice !== '') changePage(response, (page) => withNotice(page, notice));
    }
    await answerFile(content, found, request, response, next);
  };
}

interface Asked {
  found: SiteFile | undefined;
  path: string;
  request: IncomingMessage;
}

/** Whether there is an answer in content with errors: what its pages are made from is a guess. */
function canShow(content: LoadedContent, base: string, { found, path, request }: Asked): boolean {
  if (found === undefined) {
    const isPublished = content.archive.addresses.has(parseAddress(`/${path}`) ?? '');
    const wantsPage = request.headers.accept?.includes('text/html') ?? false;
    return isPublished || path.startsWith(searchIndex.folder) || !wantsPage;
  }
  if (!isPage(found)) return true;
  try {
    viewPage(content, base, found);
    return true;
  } catch {
    return false;
  }
}
