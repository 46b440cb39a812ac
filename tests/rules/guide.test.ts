/** The editor's guide holds the whole catalogue of rules, word for word. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/index.ts';

const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
const catalogue = rules.map((rule) => [rule.id, rule] as const);

/** An example on one line of a table; `⏎` is a line end, `␍` that of an old Mac. */
const cell = (example: string): string =>
  example === ''
    ? '–'
    : `\`${example.trimEnd().replaceAll('\n', ' ⏎ ').replaceAll('\r', '␍').replaceAll('|', '\\|')}\``;

describe('content/README.md', () => {
  it.each(catalogue)('explains %s', (ruleId, { severity, about, example }) => {
    const weight = severity === 'error' ? 'fejl' : 'advarsel';
    expect(guide).toContain(
      `| \`${ruleId}\` | ${weight} | ${about} | ${cell(example.good)} | ${cell(example.bad)} |`,
    );
  });

  it('explains no rule that is not there', () => {
    const explained = [...guide.matchAll(/^\| `([a-z-]+)` \| (?:fejl|advarsel) \|/gm)];
    expect(explained.map(([, ruleId]) => ruleId)).toEqual(catalogue.map(([ruleId]) => ruleId));
  });
});
