/** The outcome of every decision of the five documents, with the reason. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../src/minutes/model.ts';
import { outcomeOf, type Outcome } from '../../../src/minutes/outcome/index.ts';
import { readMeeting } from '../../../src/rules/read-meeting.ts';

function meetingOf(day: string): Meeting {
  const file = `moeder/chefforum/${day}.md`;
  const text = readFileSync(new URL(`../../fixtures/albertslund/${file}`, import.meta.url), 'utf8');
  const { meeting } = readMeeting(text, file);
  if (meeting === undefined) throw new Error(`${file} cannot be read`);
  return meeting;
}

const expected: Record<string, [outcome: Outcome, reason: string][]> = {
  '2012-11-01': [
    ['approved', 'godkendte indstillingerne'],
    ['approved', 'godkendte indstillingerne og honorerede'],
    ['none-stated', 'konkluderede fire ting, men siger intet om indstillingen'],
    ['discussed', 'honorerede … og drøftede'],
    ['none-stated', 'orienterede; »udsat for overgreb« er ingen udsættelse'],
    ['none-stated', 'kun referat af, hvad AVS fortalte'],
  ],
  '2012-11-20': [
    ['approved', 'godkendte indstillingerne'],
    ['discussed', 'Sagen blev drøftet'],
    ['approved', 'godkendte indstillingerne'],
    ['approved', 'godkendte med bemærkninger, som ikke ændrer indstillingen'],
    ['approved', 'godkendte med bemærkninger, som ikke ændrer indstillingen'],
    ['none-stated', 'orienterede, uden at det blev taget til efterretning'],
    ['none-stated', 'kun notater af, hvad der blev fortalt'],
  ],
  '2017-06-28': [
    ['approved', 'godkendte dagsorden og referat'],
    ['discussed', 'drøftede oplægget'],
    ['discussed', 'drøftede oplægget'],
    ['noted', 'tog orienteringen til efterretning'],
    ['discussed', 'drøftede'],
    ['noted', 'tog orienteringen til efterretning'],
    ['noted', 'tog orienteringen til efterretning'],
    ['noted', 'tog orienteringen til efterretning om'],
  ],
  '2020-06-18': [
    ['approved', 'godkendte dagsordenen … samt referat'],
    ['decided', 'drøftede, og besluttede at drøfte videre efter sommerferien'],
    ['noted', 'slutter med: tog orienteringen til efterretning'],
    ['none-stated', 'det var KommuneMED, der »har besluttet«'],
    ['noted', 'drøftede, og slutter med: tog orienteringen til efterretning'],
    ['postponed', 'besluttet udskudt'],
    ['noted', 'tog orienteringen til efterretning'],
    ['none-stated', 'orienterede'],
  ],
  '2023-11-23': [
    ['approved', 'godkendte referat og dagsorden'],
    ['noted', 'tog orienteringen til efterretning'],
    ['approved', 'godkendte indholdet i bilaget'],
    ['approved', 'godkendte eksemplerne'],
    ['decided', 'besluttede at et temapunkt defineres som'],
    ['decided', 'besluttede at nedjustere måltallet'],
    ['discussed', 'drøftede punkterne'],
  ],
};

describe.each(Object.entries(expected))('%s', (day, outcomes) => {
  const { items } = meetingOf(day);

  it('has an expectation for every item', () => {
    expect(outcomes).toHaveLength(items.length);
  });

  it.each(
    items.map((item, index) => ({ number: item.number, item, outcome: outcomes[index]?.[0] })),
  )('item $number: $outcome', ({ item, outcome }) => {
    expect(outcomeOf(item, { committee: 'chefforum', date: day })).toBe(outcome);
  });
});
