/** The page a browser shows while the content has errors. */
import { commandWords } from '../i18n/da-cli.ts';
import { element, escapeText } from '../render/html.ts';

/**
 * An HTML document with the check's own report. `client` is the address of the script that loads
 * the page again when the content changes.
 */
export function problemPage(report: string, client: string): string {
  const { pageTitle, pageAdvice } = commandWords.dev;
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${pageTitle}</title>
${element('script', '', { type: 'module', src: client })}
<style>
body { font: 1.1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
pre { font-size: 1rem; overflow-x: auto; white-space: pre-wrap }
:root { color-scheme: light dark }
</style>
</head>
<body>
<main>
<h1>${pageTitle}</h1>
<pre>${escapeText(report)}</pre>
<p>${pageAdvice}</p>
</main>
</body>
</html>
`;
}
