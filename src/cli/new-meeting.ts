/** The text of a new meeting file: an agenda that passes the check and shows what may be filled in. */
import { stringify } from 'yaml';
import type { Committee } from '../minutes/committee.ts';
import { commandWords } from '../i18n/da-cli.ts';
import { dayInWords } from '../i18n/da-dates.ts';

/** An agenda of `committee` on the ISO day `date`, with one item. */
export function newMeeting({ key, name }: Committee, date: string): string {
  const words = commandWords.new;
  return `---
udvalg: ${key}
dato: ${date}
status: dagsorden # ${words.afterwards}
titel: ${stringify(words.meetingTitle(name, dayInWords(date)), { lineWidth: 0 }).trimEnd()}
# ${words.optionalKeys}
# start: "09:00"
# slut: "11:00"
# sted: …
# til-stede: […, …]
# afbud: […]
---

## Punkt 1: ${words.firstItem}

### Indstilling

1. ${words.firstRecommendation}
`;
}
