/** Which problems are told on which page of the preview. */
import { isMeetingSlug, itemAddress } from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import type { Problem } from '../minutes/problem.ts';

export interface PageProblems {
  /** Of this page, errors first. */
  own: Problem[];
  /** Of other pages, by their addresses; those with errors first. */
  others: Map<string, Problem[]>;
}

/**
 * Sorts `problems` for the page at `address`. What concerns a meeting's file is told on the page of the
 * meeting and of all of it; on an item's page what stands in the item and above the first.
 */
export function pageProblems(
  problems: readonly Problem[],
  address: string,
  { meetings }: Pick<Archive, 'meetings'>,
): PageProblems {
  const [committee = '', slug = ''] = address.split('/').slice(1);
  const page = isMeetingSlug(slug) ? `/${committee}/${slug}/` : address;
  const pages = Map.groupBy(errorsFirst(problems), ({ file }) => pageOf(file));
  const found = pages.get(page) ?? [];
  pages.delete(page);
  const meeting = meetings.get(`${committee}/${slug}`);
  const items = (meeting?.items ?? []).flatMap((item): ItemPlace[] =>
    meeting && item.position
      ? [{ address: itemAddress(meeting, item), line: item.position.line }]
      : [],
  );
  const isItem = items.some((item) => item.address === address);
  const own = isItem ? found.filter((problem) => isToldOn(problem, address, items)) : found;
  if (own.length < found.length)
    pages.set(
      page,
      found.filter((problem) => !own.includes(problem)),
    );
  return { own, others: pages };
}

/** An item's page, and the line in the meeting's file where the item begins. */
interface ItemPlace {
  address: string;
  line: number;
}

/** Where the problems of a file are told: on the page that it is, or else on the home page. */
function pageOf(file: string): string {
  const [folder, committee = '', name = ''] = file.split('/');
  const slug = folder === 'moeder' ? name.replace(/\.md$/, '') : name;
  if ((folder === 'moeder' || folder === 'bilag') && isMeetingSlug(slug)) {
    return `/${committee}/${slug}/`;
  }
  const page = /^sider\/([^/]+)\.md$/.exec(file)?.[1];
  return page === undefined ? '/' : `/${page}/`;
}

function isToldOn({ file, line }: Problem, address: string, items: readonly ItemPlace[]): boolean {
  if (!file.startsWith('moeder/')) return false;
  const item = items.findLast((each) => each.line <= line);
  return item === undefined || item.address === address;
}

/** Otherwise in the order in which they are. */
export const errorsFirst = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
