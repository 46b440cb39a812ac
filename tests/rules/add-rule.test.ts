/** A rule is added as its file and its line in the list; all else that a rule has follows. */
import { describe, expect, it } from 'vitest';
import { rulesTable } from '../../src/guide/rules-table.ts';
import { rules } from '../../src/rules/index.ts';
import {
  folderRule,
  itemRule,
  ledgerRule,
  meetingRule,
  moveRule,
  textRule,
  type Rule,
} from '../../src/rules/rule.ts';
import { ruleSet } from '../../src/rules/rule-set.ts';
import { sampleContent } from './sample.ts';
import { problemsOf, problemsOfExample } from './run-example.ts';

/** What a newcomer writes: everything of the rule. */
const titelRaab = itemRule({
  id: 'titel-raab',
  severity: 'warning',
  about: 'En titel råber ikke.',
  say: (title: string) => ({
    reason: `Titlen »${title}« er skrevet med lutter store bogstaver.`,
    advice: 'Skriv den, som den siges.',
  }),
  check({ title, position }, _meeting, report) {
    if (title.length > 3 && title === title.toUpperCase()) report(position, title);
  },
  example: { good: 'Ny cykelsti', bad: 'NY CYKELSTI', at: '20:1' },
});

describe('a rule in the list', () => {
  const list = [...rules, titelRaab];

  it('is reported, by its own example and nothing else', () => {
    expect(problemsOf(sampleContent, { set: ruleSet(list) })).toEqual([]);
    expect(problemsOfExample(titelRaab, ruleSet(list))).toEqual([
      {
        ruleId: 'titel-raab',
        severity: 'warning',
        file: 'moeder/byraad/2026-03-24.md',
        line: 20,
        column: 1,
        reason: 'Titlen »NY CYKELSTI« er skrevet med lutter store bogstaver.',
        advice: 'Skriv den, som den siges.',
      },
    ]);
  });

  it('is in the table of the guide', () => {
    expect(rulesTable(list).split('\n').at(-1)).toBe(
      '| `titel-raab` | advarsel | En titel råber ikke. | `Ny cykelsti` | `NY CYKELSTI` |',
    );
  });

  it('says nothing where it is not', () => {
    expect(problemsOfExample(titelRaab)).toEqual([]);
    expect(rulesTable(rules)).not.toContain('titel-raab');
  });
});

describe('of each kind', () => {
  const words = {
    severity: 'warning',
    about: 'Prøve.',
    say: (found: string) => ({ reason: found, advice: '' }),
    example: { good: '', bad: '', at: '1:1' },
  } as const;
  const added: [Rule, found: string[]][] = [
    [
      textRule({
        ...words,
        id: 'links',
        nodeType: 'link',
        check: ({ url, position }, report) => report(position?.start, url),
      }),
      [
        'moeder/byraad/2026-03-24.md:26 https://www.retsinformation.dk/',
        'moeder/byraad/2026-03-24.md:34 bilag/kort.pdf',
      ],
    ],
    [
      meetingRule({
        ...words,
        id: 'moede',
        check: ({ meeting: { date } }, report) => report(undefined, date),
      }),
      [
        'moeder/byraad/2026-03-24.md:1 2026-03-24',
        'moeder/skoleudvalget/2026-04-28.md:1 2026-04-28',
      ],
    ],
    [
      folderRule({
        ...words,
        id: 'mappe',
        check: ({ archive }, reportFor) =>
          reportFor('udvalg.yml')(undefined, [...archive.committees.keys()].join()),
      }),
      ['udvalg.yml:1 byraad,skoleudvalget'],
    ],
    [
      moveRule({
        ...words,
        id: 'flyttet',
        check: ({ from, position }, _archive, report) => report(position, from),
      }),
      [
        'omdirigeringer.yml:1 /byraad/2026-03-24/punkt-4/',
        'omdirigeringer.yml:3 /byraad/2026-03-24/punkt-5/',
      ],
    ],
    [
      ledgerRule({
        ...words,
        id: 'adresser',
        check: ({ ledger }, report) => report(undefined, String(ledger.size)),
      }),
      ['adresser.txt:1 25'],
    ],
  ];

  it.each(added)('$kind: sees what it is to look at', (rule, found) => {
    const problems = problemsOf(sampleContent, { set: ruleSet([...rules, rule]) });
    expect(problems.map(({ file, line, reason }) => `${file}:${line} ${reason}`)).toEqual(found);
  });
});
