import { encodingWords } from '../i18n/da-encoding.ts';
import type { EncodingFault } from '../minutes/encoding/encoding-fault.ts';
import { findCharacters } from './characters/find-characters.ts';
import { fileRule, type Saying } from './rule.ts';

/** What is not in UTF-8 by itself; the format of a document is another rule's. */
type Fault = Exclude<EncodingFault, { kind: 'format' }>;

export const filKodning = fileRule({
  id: 'fil-kodning',
  severity: 'error',
  about: 'En fil er gemt som UTF-8, med linjeskift som i Windows eller på en Mac af i dag.',
  say: sayFault,
  checkedBy: findCharacters,
  example: { good: 'udvalg: byraad', bad: 'udvalg:\rbyraad', at: '2:8' },
});

function sayFault(fault: Fault, file: string): Saying {
  const path = quoted(`content/${file}`);
  switch (fault.kind) {
    case 'encoding': {
      const { name, iconv, ...words } = encodingWords[fault.encoding];
      const command = inPlace(`iconv -f ${iconv} -t UTF-8 ${path}`, path);
      return {
        reason: `Filen er gemt i kodningen ${name}, ikke i UTF-8, så bogstaverne kan ikke læses rigtigt.`,
        advice: `${saveAgain('inEditor' in words ? words.inEditor : undefined)} Eller kør: ${command}`,
      };
    }
    case 'mixed':
      return {
        reason:
          'Her står et tegn, som ikke er gemt i UTF-8 som resten af filen' +
          (fault.guess === undefined
            ? ''
            : `; det er nok »${fault.guess.letter}« i ${encodingWords[fault.guess.encoding].name}`) +
          (fault.count === 1 ? '.' : `. Der er ${fault.count} i alt.`),
        advice: 'Skriv bogstavet igen, hvor der vises � eller et fremmed tegn, og gem filen.',
      };
    case 'unknown':
      return {
        reason: 'Filen er ikke gemt i UTF-8, og det kan ikke ses, hvilken kodning den har.',
        advice: `${saveAgain('den kodning, som viser æ, ø og å rigtigt')} Er den ikke en tekst, så flyt den ud af content/.`,
      };
    case 'nul':
      return {
        reason: 'Her står et tegn, som ingen tekst har (NUL). Filen er måske ikke gemt helt.',
        advice: `Se, om noget mangler her, skriv det igen, slet tegnet, og gem filen. Den udgave, der ligger i git, viser: git show HEAD:./${path}`,
      };
    case 'line-ends':
      return fault.all
        ? {
            reason:
              'Linjerne slutter, som de gjorde på gamle Mac-computere (CR), så filen læses som én linje.',
            advice: `${newLineEnds} Eller kør: ${inPlace(`tr '\\r' '\\n' < ${path}`, path)}`,
          }
        : {
            reason: 'Denne linje slutter ikke med et linjeskift, men med tegnet CR.',
            advice: `${newLineEnds} Eller slet linjeskiftet her, og tryk Enter.`,
          };
  }
}

const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `"${path}"`);

const inPlace = (command: string, path: string): string =>
  `${command} > ny.tmp && mv ny.tmp ${path}`;

const saveAgain = (encoding: string | undefined): string =>
  encoding === undefined
    ? 'Åbn den i Visual Studio Code, klik på kodningen nederst til højre, og vælg »Save with Encoding« og »UTF-8«.'
    : `Åbn den i Visual Studio Code, klik på »UTF-8« nederst til højre, vælg »Reopen with Encoding« og »${encoding}«; klik igen samme sted, og vælg »Save with Encoding« og »UTF-8«.`;

const newLineEnds =
  'Åbn filen i Visual Studio Code, klik på »CRLF« eller »LF« nederst til højre, vælg »LF«, og gem.';
