/** The text of a new meeting file: an agenda that passes the check and shows what may be filled in. */
import type { Committee } from '../minutes/committee.ts';
import { commandWords } from '../i18n/da-cli.ts';
import type { Facts } from '../minutes/facts/fact.ts';
import { facts } from '../minutes/facts/index.ts';

const words = commandWords.new;

/** An agenda of `committee` on the ISO day `date`, with one item and the facts in `list`. */
export function newMeeting({ key, name }: Committee, date: string, list: Facts = facts): string {
  const meeting = { committee: key, committeeName: name, date };
  const given = Object.values(list).flatMap((fact) =>
    fact.inNewMeeting ? [`${fact.key}: ${fact.inNewMeeting(meeting)}\n`] : [],
  );
  const optional = Object.values(list).flatMap((fact) =>
    fact.example === undefined ? [] : [`# ${fact.key}: ${fact.example}\n`],
  );
  return `---
${given.join('')}# ${words.optionalKeys}
${optional.join('')}---

## Punkt 1: ${words.firstItem}

### Indstilling

1. ${words.firstRecommendation}
`;
}
