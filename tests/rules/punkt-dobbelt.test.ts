/** What the editor is told where two items have one number: the number is on the paper, nobody guesses it. */
import { expect, it } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { sampleContent, sampleMeetingFile } from './sample.ts';

const head = (sampleContent[sampleMeetingFile] ?? '').split('## Punkt')[0] ?? '';

/** The advice for a meeting with `headings`, each with a decision below. */
function told(...headings: string[]): string[] {
  const items = headings.map((heading) => `${heading}\n\n### Beslutning\n\nGodkendt.\n`);
  const files = { ...sampleContent, [sampleMeetingFile]: head + items.join('\n') };
  return checkContent({ files: new Map(Object.entries(files)), attachmentFiles: new Set() })
    .problems.filter(({ ruleId }) => ruleId === 'punkt-dobbelt')
    .map(({ advice }) => advice);
}

const onPaper = 'Giv punktet det nummer, som er trykt i referatet.';

it.each([
  [
    'a slip',
    ['## Punkt 1: Dagsorden', '## Punkt 2: Vej', '## Punkt 2: Sti', '## Punkt 4: Skole'],
    [`${onPaper} Er det næste ledige det rigtige, så skriv linjen sådan: ## Punkt 3: Sti`],
  ],
  [
    'numbers that begin again',
    ['## Punkt 1: Dagsorden', '## Punkt 2: Vej', '## Punkt 1: Tillæg', '## Punkt 2: Sti'],
    ['1: Tillæg', '2: Sti'].map(
      (item) =>
        `${onPaper} Begynder numrene forfra, f.eks. i en tillægsdagsorden, så skriv linjen sådan: ## Punkt T${item}`,
    ),
  ],
  [
    'a closed part',
    ['## Punkt 1: Dagsorden', '## Punkt 2: Vej', '## Punkt 2: Grund\n\nLukket: ja'],
    [
      `${onPaper} Begynder numrene forfra i den lukkede del, så skriv linjen sådan: ## Punkt L2: Grund`,
    ],
  ],
  [
    'items without a number',
    ['## Punkt uden nummer: Vej', '## Punkt uden nummer: Sti'],
    ['Skriv linjen sådan: ## Punkt uden nummer 2: Sti'],
  ],
])('%s', (_, headings, advice) => {
  expect(told(...headings)).toEqual(advice);
});
