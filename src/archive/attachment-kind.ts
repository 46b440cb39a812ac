/** Which files below `bilag/` are no documents for readers, and are never published. */

/** Why a file may not be published, whatever links to it. */
export type Unpublishable =
  /** It, or a folder above it, is hidden (`.git`, `.DS_Store`). */
  | 'hidden'
  /** A lock, backup or temporary file, or one that a system leaves behind. */
  | 'leftover'
  /** A server or a reader's machine may run it, or be set up by it. */
  | 'program'
  /** A browser may run scripts in it, as a part of this site. */
  | 'script'
  /** A symbolic link: what it leads to may lie anywhere. */
  | 'symlink';

/** Owner files and backups of office programs and editors, and what systems put into folders. */
const leftover =
  /^(?:~.*|.*~|#.*#|.*\.(?:bak|tmp|temp|swp|swo|lock|lck|orig|rej|part|crdownload|lnk)|thumbs\.db|ehthumbs\.db|desktop\.ini|__macosx)$/i;

/** What a server may run; it may go by an ending inside the name, too: `a.php.pdf`. */
const program =
  /\.(?:php\d?|phtml|phar|pht)(?:\.|$)|\.(?:phps|shtml?|stm|aspx?|asa|ashx|asmx|cgi|fcgi|pl|py|rb|sh|jspx?|cfm)$/i;

/** What a reader's machine starts. */
const started =
  /\.(?:exe|dll|msi|bat|cmd|ps1|vb[se]|wsf|scr|pif|cpl|jar|war|jnlp|hta|chm|reg|url|webloc|desktop|scf)$/i;

/** What hosts take for their settings. */
const setUp = /^(?:web\.config|_headers|_redirects)$/i;

/** Also packed, as a server may unpack it on the way: `a.html.gz`. */
const script =
  /\.(?:html?|xhtml|xht|mht|mhtml|svgz?|xml|xslt?|rss|atom|rdf|m?js|css|wasm|swf)(?:\.(?:gz|br|zst))?$/i;

/**
 * Why the file at `path`, from `bilag/`, is never published; `undefined` for a document. Goes by
 * names alone; `symlinks` are the symbolic links below `bilag/`.
 */
export function whyUnpublishable(
  path: string,
  symlinks: ReadonlySet<string> = new Set(),
): Unpublishable | undefined {
  const names = path.split('/');
  if (names.some((_, at) => symlinks.has(names.slice(0, at + 1).join('/')))) return 'symlink';
  if (names.some((name) => name.startsWith('.'))) return 'hidden';
  if (names.some((name) => leftover.test(name))) return 'leftover';
  const taken = namesTakenFor(names.at(-1) ?? '');
  if (taken.some((name) => [program, started, setUp].some((each) => each.test(name)))) {
    return 'program';
  }
  return taken.some((name) => script.test(name)) ? 'script' : undefined;
}

/**
 * What a server or system may take the name of a file for: without signs that nobody sees, with ordinary
 * letters for wide ones, without dots and blanks at the end (Windows), and cut at `;` (IIS) and `:` (NTFS).
 */
function namesTakenFor(name: string): readonly string[] {
  const parts = name
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{Cc}]/gu, '')
    .split(/[;:]/);
  return [...parts, parts.join('')].map((part) => part.slice(0, lengthOf(part)));
}

/** Letters of a name before the dots and blanks that end it. */
function lengthOf(name: string): number {
  let length = name.length;
  while (length > 0 && '. '.includes(name.charAt(length - 1))) length -= 1;
  return length;
}
