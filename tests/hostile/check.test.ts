/** What content may say, checked: refused by the right rule or harmless, never an exception, and no command to the log. */
import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { reportGithub } from '../../src/check/report-github.ts';
import { reportText } from '../../src/check/report-text.ts';
import { sampleAttachmentFiles, sampleContent } from '../rules/sample.ts';
import { attacks, places, type Attack } from './attacks.ts';

/** The sample with the words of an attack in their place. */
function attacked({ place, words }: Attack): Map<string, string> {
  const files = new Map(Object.entries(sampleContent));
  const [file] = [...files].find(([, text]) => text.includes(places[place])) ?? [''];
  const text = files.get(file) ?? '';
  const written = place === 'committee' ? `navn: ${JSON.stringify(words)}` : words;
  return files.set(
    file,
    text.replace(places[place], () => written),
  );
}

test('there are many', () => {
  expect(attacks.length).toBeGreaterThan(200);
});

test.each(attacks.map((attack) => [attack.place, attack.words.slice(0, 40), attack] as const))(
  '%s: %j',
  (_place, _words, attack) => {
    const { problems } = checkContent({
      files: attacked(attack),
      attachmentFiles: new Set(sampleAttachmentFiles),
    });
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect([...new Set(errors.map(({ ruleId }) => ruleId))]).toEqual(attack.refusedBy);
    for (const line of reportText(problems, 'content').split(/\r|\n/)) {
      expect(line).not.toMatch(/^\s*::|##\[|[\u0000-\u0008\u000B-\u001F\u202A-\u202E]/);
    }
    for (const line of reportGithub(problems, 'content').split('\n')) {
      expect(line).toMatch(/^$|^::(?:error|warning) file=/);
    }
  },
);
