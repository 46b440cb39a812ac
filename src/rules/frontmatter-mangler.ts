import type { FrontmatterFault } from '../minutes/frontmatter.ts';
import { isMeetingFile } from '../minutes/read-facts.ts';
import { readingRule, type Saying } from './rule.ts';

export const frontmatterMangler = readingRule({
  id: 'frontmatter-mangler',
  severity: 'error',
  about: 'En fil begynder med sine oplysninger mellem to linjer med ---.',
  say: sayFault,
  reportedBy: 'minutes/frontmatter.ts',
  example: { good: '---\nudvalg: byraad', bad: 'udvalg: byraad', at: '1:1' },
});

function sayFault(fault: FrontmatterFault): Saying {
  switch (fault.kind) {
    case 'empty': {
      const command = newCommand(fault.file);
      return {
        reason: 'Filen er tom.',
        advice:
          'Slet den. Skal der stå noget i den, så begynd den forfra' +
          (command === undefined ? '.' : `: ${command}`),
      };
    }
    case 'start':
      return {
        reason:
          fault.typed === undefined
            ? 'Filen begynder ikke med en linje med tre bindestreger.'
            : `Første linje er »${fault.typed}«, men skal være tre bindestreger og intet andet.`,
        advice:
          fault.typed === undefined
            ? 'Skriv --- som første linje, før »udvalg: …« og de andre oplysninger, og --- igen på linjen efter dem.'
            : 'Skriv første linje sådan: ---',
      };
    case 'early':
      return {
        reason: `Linjen --- slutter oplysningerne her, men under den står der flere: »${fault.below}«.`,
        advice: 'Slet linjen her, så --- kun står før og efter alle oplysningerne.',
      };
    case 'end':
      return {
        reason:
          fault.typed === undefined
            ? `Oplysningerne øverst slutter ikke: der mangler en linje med tre bindestreger efter »${fault.after}«.`
            : `Linjen »${fault.typed}« skulle slutte oplysningerne, men det gør kun tre bindestreger.`,
        advice:
          fault.typed === undefined
            ? 'Sæt en linje ind her, som kun er: ---'
            : 'Skriv linjen sådan: ---',
      };
  }
}

/** The command that begins the meeting of `file` anew; `undefined` for the path of no meeting. */
function newCommand(file = ''): string | undefined {
  if (!isMeetingFile(file)) return undefined;
  const [, committee, day] = file.replace(/\.md$/, '').split('/');
  return `npm run new -- ${committee} ${day}`;
}
