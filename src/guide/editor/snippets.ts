/**
 * The snippets of Visual Studio Code: what is put in for a word that is typed.
 * https://code.visualstudio.com/docs/editing/userdefinedsnippets
 */
import { snippetWords as words } from '../../i18n/da-editor.ts';
import type { Fact, Facts } from '../../minutes/facts/fact.ts';
import { facts } from '../../minutes/facts/index.ts';

interface Snippet {
  scope: string;
  prefix: readonly string[];
  description: string;
  /** Lines, with places to fill in. */
  body: readonly string[];
}

/** Folder and name of the file that is being written: committee and day. */
const placed: Readonly<Record<string, string>> = {
  udvalg: '${TM_DIRECTORY/^.*[\\/\\\\]//}',
  dato: '${TM_FILENAME_BASE/^(\\d{4}-\\d{2}-\\d{2}).*$/$1/}',
};

/** By the names of the snippets in the program. */
export function snippets(list: Facts = facts): Record<string, Snippet> {
  const { meeting, item, recommendation, decision, attachments } = words;
  const lines = factLines(Object.values(list));
  const next = lines.length + 1;
  const all = [
    snippet(meeting, [
      ...['---', ...lines, '---', ''],
      ...[`## Punkt \${${next}:1}: \${${next + 1}:${meeting.item}}`, '', '$0'],
    ]),
    snippet(item, [`## Punkt \${1:2}: \${2:${item.title}}`, '', '$0']),
    snippet(recommendation, [
      ...[`### ${recommendation.heading}`, ''],
      ...[`\${1:${recommendation.who}} ${recommendation.says}`, ''],
      ...[`1. \${2:${recommendation.point}}`, '', '$0'],
    ]),
    snippet(decision, [`### ${decision.heading}`, '', `\${1:${decision.text}}`, '', '$0']),
    snippet(attachments, [
      ...[`### ${attachments.heading}`, ''],
      ...[`- [\${1:${attachments.name}}](bilag/\${2:${attachments.file}})`, '', '$0'],
    ]),
  ];
  return Object.fromEntries(all.map((each) => [each.prefix[0] ?? '', each]));
}

const snippet = (
  { prefix, description }: Pick<Snippet, 'prefix' | 'description'>,
  body: readonly string[],
): Snippet => ({ scope: 'markdown', prefix, description, body });

/** A line for each fact that a meeting should have, or that is alike from one to the next. */
function factLines(list: readonly Fact[]): string[] {
  const wanted = list.filter(({ need, staysAlike }) => need !== undefined || staysAlike);
  return wanted.map(({ key, form, example }, index) => {
    const choices = form.schema.enum?.join(',');
    const filled = choices === undefined ? `:${example ?? words.meeting.title}` : `|${choices}|`;
    return `${key}: ${placed[key] ?? `\${${index + 1}${filled}}`}`;
  });
}

/** The text of the snippets' file. */
export const snippetsFile = (): string => `${JSON.stringify(snippets(), null, 2)}\n`;
