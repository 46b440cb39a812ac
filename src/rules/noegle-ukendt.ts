import { given } from '../minutes/given.ts';
import { readingRule } from './rule.ts';

export const noegleUkendt = readingRule({
  id: 'noegle-ukendt',
  severity: 'error',
  about: 'Kun de nøgler, som guiden nævner, må bruges.',
  say: (key: string, keys: readonly string[], line: string | undefined) => ({
    ...given({ fix: keys.includes(spelled(key)) ? line : undefined }),
    reason: `»${key}« er ikke en af de oplysninger, der kan stå her.`,
    advice:
      line === undefined
        ? `Slet linjen, eller brug en af disse: ${keys.join(', ')}.`
        : `Er det en slåfejl, så skriv linjen sådan: ${line.trim()}`,
  }),
  reportedBy: 'minutes/yaml/yaml-keys.ts',
  example: { good: 'sted:', bad: 'stedd:', at: '6:1' },
});

/** In small letters and with a hyphen for a blank, as keys are. */
const spelled = (key: string): string => key.toLocaleLowerCase('da').replaceAll(/[ _]/g, '-');
