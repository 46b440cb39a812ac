/** The page a browser shows instead of one that cannot be shown. */
import { commandWords } from '../i18n/da-cli.ts';
import type { Problem } from '../minutes/problem.ts';
import { element } from '../render/html.ts';
import { errorsFirst } from './page-problems.ts';
import { problemList, problemStyle } from './problem-notice.ts';

/**
 * An HTML document with `problems`, errors first, of the content folder `folder`. `client` is the address
 * of the script that loads the page again when the content changes.
 */
export function problemPage(problems: readonly Problem[], folder: string, client: string): string {
  const { pageTitle, pageAdvice } = commandWords.dev;
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${pageTitle}</title>
${element('script', '', { type: 'module', src: client })}
<style>body { margin: 0 }${problemStyle}</style>
</head>
<body>
<main class="preview-problems">
<h1>${pageTitle}</h1>
${problemList(errorsFirst(problems), folder)}
<p>${pageAdvice}</p>
</main>
</body>
</html>
`;
}
