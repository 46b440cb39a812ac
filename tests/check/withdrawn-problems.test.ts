/** A person's number in what has been withdrawn does not keep the withdrawal from being published. */
import { expect, it } from 'vitest';
import { checkContent, hasErrors } from '../../src/check/check-content.ts';
import { sampleAttachmentFiles, sampleContent, sampleMeetingFile } from '../rules/sample.ts';

const text = sampleContent[sampleMeetingFile] ?? '';
const withNumber = (place: string): string =>
  text.replace(place, `${place} Klage fra 010190-1234.`);
const withdrawal = (address: string) => `
- fra: ${address}
  trukket: 2026-04-02
  grund: Personoplysninger.
`;

function problemsOf(meeting: string, address: string) {
  const moves = `${sampleContent['omdirigeringer.yml'] ?? ''}${withdrawal(address)}`;
  return checkContent({
    files: new Map(
      Object.entries({
        ...sampleContent,
        [sampleMeetingFile]: meeting,
        'omdirigeringer.yml': moves + withdrawal('/sag/26-1042/') + withdrawal('/sag/aar/2026/'),
      }),
    ),
    attachmentFiles: new Set(sampleAttachmentFiles),
  }).problems;
}

it('is told by the warning that asks for the text to be deleted', () => {
  const problems = problemsOf(
    withNumber('Anbefales godkendt for 250.000 kr.'),
    '/byraad/2026-03-24/punkt-2/',
  );
  const ids = problems.map(({ ruleId }) => ruleId);
  expect(ids).toContain('trukket-tekst');
  expect(ids).not.toContain('cpr-nummer');
});

it('is an error in the items beside it', () => {
  const problems = problemsOf(withNumber('Godkendt.'), '/byraad/2026-03-24/punkt-2/');
  expect(problems.map(({ ruleId }) => ruleId)).toContain('cpr-nummer');
  expect(hasErrors(problems)).toBe(true);
});

it('is none in a meeting that is withdrawn as a whole', () => {
  const problems = problemsOf(withNumber('Godkendt.'), '/byraad/2026-03-24/');
  expect(problems.map(({ ruleId }) => ruleId)).not.toContain('cpr-nummer');
});
