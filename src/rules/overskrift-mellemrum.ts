import { given } from '../minutes/given.ts';
import { visibleText } from '../minutes/words/plain-words.ts';
import { knownSectionKind } from '../minutes/sections/section-kinds.ts';
import { meetingRule } from './rule.ts';

export const overskriftMellemrum = meetingRule({
  id: 'overskrift-mellemrum',
  severity: 'error',
  about: 'En overskrift begynder linjen med havelåger og et almindeligt mellemrum.',
  say: (line: string, meant: string, fix?: string) => ({
    ...given({ fix }),
    reason:
      `Linjen »${line}« bliver vist som tekst og ikke som overskrift: ` +
      (/^#+[^\s#]/u.test(line)
        ? 'der mangler et mellemrum efter #.'
        : 'tegnene omkring # er andre, end de ser ud til.'),
    advice: `Er det ingen overskrift, så skriv \\# for #. Ellers skriv i en linje for sig: ${meant}`,
  }),
  check({ running }, report) {
    for (const { typed, place, type } of running) {
      // A sign that cannot be seen is told by `tegn-skjult`.
      if (type !== 'paragraph' || !mark.test(typed) || typed.includes('\uFEFF')) continue;
      const [, marks, words] = likeHeading.exec(visibleText(typed)) ?? [];
      if (marks === undefined) continue;
      const [, title] = certainHeading.exec(typed) ?? [];
      const fix = title === undefined ? undefined : `${marks} ${title}`;
      // Of a section the marks may be too few as well.
      const isSection = words !== undefined && knownSectionKind(words) !== undefined;
      const meant = `${isSection ? '###' : marks} ${words ?? ''}`;
      report(place, typed.trim(), meant, isSection && marks !== '###' ? undefined : fix);
    }
  },
  example: {
    good: '### Sagsfremstilling',
    bad: '###Sagsfremstilling',
    mended: '### Sagsfremstilling',
    at: '24:1',
  },
});

/** Those that are read as `#`. */
const mark = /[#\uFF03\uFE5F]/u;

/** `##Punkt 3: …`, also with blanks of other kinds, or what cannot be seen, around the marks. */
const likeHeading = /^(#{1,6}) ?([^#\s].*)$/u;

/**
 * One that can be nothing but an item's or a section's, with its words: they begin with a capital. A single
 * mark may be a sign for a number.
 */
const certainHeading = /^[\s\p{Cf}]*(?:[#\uFF03\uFE5F][\s\p{Cf}]*){2,4}(\p{Lu}.*)$/u;
