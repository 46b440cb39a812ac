import { readingRule } from './rule.ts';

export const moedePlacering = readingRule({
  id: 'moede-placering',
  severity: 'error',
  about:
    'En fil med et møde ligger i sit udvalgs mappe og hedder som sin dato, så mødet kommer på siden.',
  say: (file: string, wanted: string | undefined) => ({
    reason: 'Filen er et møde, men ligger eller hedder sådan, at mødet ikke kommer på siden.',
    advice:
      wanted === undefined
        ? 'Flyt den til moeder/<udvalg>/<dato>.md, for eksempel moeder/byraad/2026-03-24.md.'
        : `Giv den sit rigtige navn: git mv ${quoted(file)} ${quoted(wanted)}`,
  }),
  reportedBy: 'check/read-content.ts',
  example: {
    file: 'moeder/byraad/24-03-2026.md',
    good: '',
    bad: '---\nudvalg: byraad\ndato: 2026-03-25\n---\n',
    at: '1:1',
  },
});

const quoted = (file: string): string =>
  /^[\p{L}\d/.-]+$/u.test(file) ? `content/${file}` : `"content/${file}"`;
