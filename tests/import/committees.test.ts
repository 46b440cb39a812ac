/** Adding a committee to `udvalg.yml`. */
import { expect, it } from 'vitest';
import { addCommittee } from '../../src/import/header/committees.ts';

const oeu = { key: 'oeu', name: 'Økonomiudvalget: budget' };
const added = '- noegle: oeu\n  navn: "Økonomiudvalget: budget"\n';

it.each([
  ['an empty file', '', added],
  ['a file of comments', '# Udvalgene\n', `# Udvalgene\n\n${added}`],
  ['an empty list', '[]\n', added],
  [
    'a file with entries and comments',
    '# Top\n- noegle: cf # kort\n  navn: Chefforum\n  # før\n  tidligere-navne:\n    - { navn: TCG, til: 2013-01-01 }\n',
    `# Top\n- noegle: cf # kort\n  navn: Chefforum\n  # før\n  tidligere-navne:\n    - { navn: TCG, til: 2013-01-01 }\n${added}`,
  ],
])('to %s', (_, before, after) => {
  expect(addCommittee(before, oeu)).toBe(after);
});
