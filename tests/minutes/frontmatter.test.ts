/** Facts end at the first line of exactly `---`, and every place keeps its line in the file. */
import { describe, expect, it } from 'vitest';
import { bodyOf, readFrontmatter } from '../../src/minutes/frontmatter.ts';
import type { Problem } from '../../src/minutes/problem.ts';
import { reportInto } from '../../src/rules/report.ts';

function read(text: string) {
  const found: Problem[] = [];
  const { facts, body } = readFrontmatter(text, ['titel', 'sted'], reportInto(found, 'a.md'));
  const problems = found.map(({ ruleId, line, column }) => `${line}:${column} ${ruleId}`);
  const valueAt = (key: string) =>
    facts === undefined ? undefined : [facts.text(key), facts.placeOf(key).line];
  return { titel: valueAt('titel'), sted: valueAt('sted'), body, problems };
}

describe('facts end at', () => {
  it.each([
    ['a line of ---', '---\ntitel: A\n---\nTekst.\n'],
    ['a line of --- and blanks', '---\ntitel: A\n--- \t\nTekst.\n'],
    ['the first of several', '---\ntitel: A\n---\nTekst.\n---\nsted: B\n---\n'],
    ["such a line with Windows' end", '---\r\ntitel: A\r\n---\r\nTekst.\r\n'],
    ['such a line without an end', '---\ntitel: A\n---'],
    ['such a line when the first has blanks', '---  \ntitel: A\n---\nTekst.\n'],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({ titel: ['A', 2], sted: [undefined, 1], problems: [] });
    expect(read(text).body).toBe(bodyOf(text));
    const afterwards = text.replaceAll('\r\n', '\n').split('\n').slice(3).join('\n');
    expect(bodyOf(text)).toBe((text.endsWith('---') ? '\n\n' : '\n\n\n') + afterwards);
  });
});

describe('facts do not end at', () => {
  it.each([
    ['---- b', 'yaml-syntaks'],
    ['----', 'yaml-syntaks'],
    ['---b', 'yaml-syntaks'],
    ['--- b', 'yaml-syntaks'],
    ['---- b: C', 'noegle-ukendt'],
  ])('a line %s, which is a problem where it stands', (line, ruleId) => {
    const text = `---\ntitel: A\n${line}\nsted: B\n---\nTekst.\n`;
    expect(read(text).problems).toEqual([`3:1 ${ruleId}`]);
    expect(bodyOf(text)).toBe('\n\n\n\n\nTekst.\n');
  });

  it.each([
    ['a value', '"A\n  ---- b\n  C"', 'A ---- b C'],
    ['a value of several lines', '|-\n  A\n  ---\n  C', 'A --- C'],
  ])('an indented line in %s, which is to stand on one', (_, value, titel) => {
    expect(read(`---\ntitel: ${value}\nsted: B\n---\nTekst.\n`)).toMatchObject({
      titel: [titel, 2],
      sted: ['B', value.split('\n').length + 2],
      problems: ['2:8 yaml-tekst'],
    });
  });
});

describe('a comment after a value', () => {
  it.each([
    ['titel: Budget # 2', `titel: "Budget # 2"`, 'Kun »Budget« bliver læst'],
    ['titel: "Budget" # 2027', `titel: '"Budget" # 2027'`, 'Kun »Budget« bliver læst'],
    ["titel: 'Budget'  # 2027", `titel: "'Budget'  # 2027"`, 'Kun »Budget« bliver læst'],
    ['titel: "#1" # 2', `titel: '"#1" # 2'`, 'Kun »#1« bliver læst'],
    ['titel: "" # Budget', `titel: '"" # Budget'`, 'Intet af linjen bliver læst'],
    ['titel: # Budget', 'titel: "# Budget"', 'Intet af linjen bliver læst'],
  ])('may be text that is lost: %s', (line, meant, reason) => {
    const found: Problem[] = [];
    const text = `---\n${line}\n---\n`;
    const { facts } = readFrontmatter(text, ['titel'], reportInto(found, 'a.md'));
    facts?.text('titel');
    expect(found).toMatchObject([
      { ruleId: 'yaml-tekst', line: 2, reason: expect.stringContaining(reason) as string },
    ]);
    expect(found[0]?.advice.endsWith(`linjen sådan: ${meant}`)).toBe(true);
    expect(read(text.replace(line, () => meant)).problems).toEqual([]);
  });

  it.each([
    'titel: Budget\n# 2027',
    '# titel: "A" # 2\ntitel: Budget',
    'titel: "Budget"\n  # 2027',
  ])('is allowed where no text is lost: %j', (lines) => {
    expect(read(`---\n${lines}\n---\n`)).toMatchObject({
      titel: ['Budget', expect.any(Number)],
      problems: [],
    });
  });
});

describe('a file without facts', () => {
  it.each([
    ['is empty', '', '1:1'],
    ['begins with something else', '\n---\ntitel: A\n---\n', '1:1'],
    ['never ends them', '---\ntitel: A\nTekst.\n', '3:1'],
    ['ends them with ---- alone', '---\ntitel: A\n----\nTekst.\n', '3:1'],
    ['ends them below an item', '---\ntitel: A\n\n## Punkt 1: B\n\n---\n', '3:1'],
  ])('%s', (_, text, place) => {
    expect(read(text)).toMatchObject({
      titel: undefined,
      body: text,
      problems: [`${place} frontmatter-mangler`],
    });
  });

  it('has empty ones between two lines one after the other', () => {
    expect(read('---\n---\nTekst.\n')).toMatchObject({ body: '\n\nTekst.\n' });
  });
});
