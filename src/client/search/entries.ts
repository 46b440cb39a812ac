/**
 * The search page in the browser's history: an entry for a search, however many letters it was typed in,
 * and in each entry the place where the reader left the list.
 */

/** What an entry remembers. */
interface Left {
  scrolled?: number;
  /** `href` of the link that was followed. */
  followed?: string;
}

export interface Entries {
  /** Makes `search` (`?q=budget`) the address; `typing`: the search may not be finished. */
  write: (search: string, typing: boolean) => void;
  /** Goes back to where the reader was in the list in `root`, once it is there again. */
  restore: (root: HTMLElement) => void;
}

/** Watches links followed in `root`. */
export function searchEntries(root: HTMLElement): Entries {
  /** Whether the entry is of a search that is still being typed. */
  let isDraft = false;
  let followed: string | undefined;

  const leave = (): void => {
    const left: Left = { scrolled: scrollY, ...(followed !== undefined && { followed }) };
    history.replaceState(left, '');
  };
  root.addEventListener('click', ({ target }) => {
    followed = target instanceof Element ? hrefOf(target.closest('a')) : undefined;
  });
  addEventListener('pagehide', leave);
  // The list is made after the browser would scroll.
  history.scrollRestoration = 'manual';

  return {
    write(search, typing) {
      const address = location.pathname + search;
      if (search !== location.search) {
        if (typing && isDraft) {
          history.replaceState(null, '', address);
        } else {
          followed = undefined;
          leave();
          history.pushState(null, '', address);
        }
      }
      isDraft = typing;
    },
    restore(within) {
      isDraft = false;
      const { scrolled, followed: link } = (history.state ?? {}) as Left;
      const links = [...within.querySelectorAll('a')];
      links.find((each) => hrefOf(each) === link)?.focus({ preventScroll: true });
      if (scrolled !== undefined) scrollTo({ top: scrolled, behavior: 'instant' });
    },
  };
}

const hrefOf = (link: Element | null): string | undefined =>
  link?.getAttribute('href') ?? undefined;
