/** Which files below `bilag/` are no documents for readers, and are never published. */

/** Why a file may not be published, whatever links to it. */
export type Unpublishable =
  /** It, or a folder above it, is hidden (`.git`, `.DS_Store`). */
  | 'hidden'
  /** A lock, backup or temporary file, or one that a system leaves behind. */
  | 'leftover'
  /** A server may run it, or be set up by it. */
  | 'program'
  /** A browser may run scripts in it, as a part of this site. */
  | 'script'
  /** A symbolic link: what it leads to may lie anywhere. */
  | 'symlink';

/** Owner files and backups of office programs and editors, and what systems put into folders. */
const leftover =
  /^(?:~.*|.*~|#.*#|.*\.(?:bak|tmp|temp|swp|swo|lock|lck|orig|rej|part|crdownload|lnk)|thumbs\.db|ehthumbs\.db|desktop\.ini|__macosx)$/i;

/** A server may go by an ending inside the name, too: `a.php.pdf`. */
const program =
  /\.(?:php\d?|phtml|phar|pht)(?:\.|$)|\.(?:phps|shtml|stm|aspx?|asa|ashx|asmx|cgi|fcgi|pl|py|rb|sh|jspx?|cfm|exe|dll|msi|bat|cmd|ps1|vbs|scr|jar|war)$|^web\.config$/i;

const script = /\.(?:html?|xhtml|xht|mht|mhtml|svgz?|xml|xsl|xslt|m?js|wasm|swf)$/i;

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
  const name = names.at(-1) ?? '';
  if (program.test(name)) return 'program';
  return script.test(name) ? 'script' : undefined;
}
