/** What the preview puts above a page that has problems. */
import { previewWords as words } from '../i18n/da-preview.ts';
import type { Problem } from '../minutes/problem.ts';
import { maskNumbers } from '../privacy/mask.ts';
import { element, escapeText } from '../render/html.ts';
import type { PageProblems } from './page-problems.ts';

/** So many other pages are named. */
const mostPages = 10;

/**
 * HTML; empty where there is nothing to tell: warnings of other pages are none of this page's. `folder` is
 * the content folder as the editor calls it, and `base` the path of the site.
 */
export function problemNotice({ own, others }: PageProblems, folder: string, base: string): string {
  const broken = [...others].filter(([, problems]) => countOf(problems).errors > 0);
  if (own.length + broken.length === 0) return '';
  const { errors, warnings } = countOf(own);
  const heading = own.length === 0 ? words.noneHere : words.here(errors, warnings);
  const refused = errors + broken.length > 0 ? `${words.refused} ` : '';
  return [
    `<section class="preview-problems" aria-labelledby="preview-problems">`,
    `<style>${problemStyle}</style>`,
    element('h2', escapeText(heading), { id: 'preview-problems' }),
    element('p', escapeText(refused + words.onlyHere)),
    own.length > 0 ? problemList(own, folder) : '',
    broken.length > 0 ? elsewhere(broken, base) : '',
    '</section>',
  ].join('');
}

/** HTML of a list of problems, in their order, each with its place. */
export const problemList = (problems: readonly Problem[], folder: string): string =>
  element('ol', problems.map((each) => entry(each, folder)).join(''));

function entry({ severity, file, line, column, reason, advice, ruleId }: Problem, folder: string) {
  const place = `${folder}/${maskNumbers(file)}:${line}:${column}`;
  const told = [
    element('strong', escapeText(words.severities[severity]), { class: severity }),
    ` ${escapeText(reason)} `,
    element('span', escapeText(advice)),
    element('code', escapeText(`${place} [${ruleId}]`)),
  ];
  return element('li', told.join(''));
}

function elsewhere(
  pages: readonly (readonly [string, readonly Problem[]])[],
  base: string,
): string {
  const links = pages.slice(0, mostPages).map(([address, problems]) => {
    const { errors, warnings } = countOf(problems);
    const label = escapeText(maskNumbers(words.page(address, errors, warnings)));
    return element('li', element('a', label, { href: base + address.slice(1) }));
  });
  const left = pages.length - links.length;
  const more = left > 0 ? element('li', escapeText(words.more(left))) : '';
  return element('p', escapeText(words.elsewhere)) + element('ul', links.join('') + more);
}

function countOf(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

/** How lists of problems look. */
export const problemStyle = `
.preview-problems { background: #fff8e1; color: #1a1a1a; border-bottom: 4px solid #b3261e; font: 1rem/1.5 system-ui, sans-serif; padding: 1rem max(1rem, calc((100vw - 60rem) / 2)); overflow-wrap: anywhere }
.preview-problems h2 { font-size: 1.25rem; margin: 0 0 .25rem }
.preview-problems p, .preview-problems ol, .preview-problems ul { margin: .25rem 0; max-width: none }
.preview-problems ol, .preview-problems ul { padding-left: 1.5rem }
.preview-problems li { margin: .5rem 0 }
.preview-problems li > span, .preview-problems li > code { display: block }
.preview-problems a { color: #0b4a75 }
.preview-problems code { background: none; color: inherit; font-size: .875rem; white-space: normal }
.preview-problems strong { border-radius: .25rem; color: #fff; padding: .0625rem .375rem }
.preview-problems .error { background: #b3261e }
.preview-problems .warning { background: #7a5200 }
`;

/** A page with `notice` at the beginning of its body. */
export function withNotice(page: string, notice: string): string {
  const body = /<body[^>]*>/i.exec(page);
  if (body === null) return page;
  const at = body.index + body[0].length;
  return page.slice(0, at) + notice + page.slice(at);
}
