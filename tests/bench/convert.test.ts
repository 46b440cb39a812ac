/** The peer is given the same archive: every item with its words, its cases and its decision. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exampleContent, root } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';
import { convertToHugo } from './hugo/convert.ts';

it('makes a file of each page that has words of its own', async () => {
  await withTemporaryFolder((folder) => {
    convertToHugo(join(root, exampleContent), folder);
    const content = join(folder, 'content');
    const files = readdirSync(join(content, 'teknik-og-miljoe'), { recursive: true });
    expect(files.sort()).toEqual([
      '2026-03-10',
      '2026-03-10/_index.md',
      '2026-03-10/punkt-1.md',
      '2026-03-10/punkt-2.md',
      '2026-03-10/samlet.md',
      '_index.md',
    ]);
    const text = readFileSync(join(content, 'teknik-og-miljoe/2026-03-10/punkt-2.md'), 'utf8');
    const [facts = '', body] = text.split('\n\n### ', 1).concat(text.slice(text.indexOf('### ')));
    expect(JSON.parse(facts)).toEqual({
      date: '2026-03-10',
      dag: '10. marts 2026',
      udvalgsnavn: 'Udvalget for Teknik & Miljø',
      status: 'referat',
      type: 'punkt',
      weight: 2,
      kort: 'Punkt 2',
      henvisning: 'Udvalget for Teknik & Miljø 10. marts 2026, pkt. 2, sag 01.02.05-P16-3-26',
      title: 'Lokalplan for havnen',
      trykt: ['01.02.05-P16-3-26'],
      sag: ['01.02.05-P16-3-26'],
      emne: ['01.02.05', '01.02'],
      beslutning: 'Udsat.',
      udfald: 'Udsat',
    });
    expect(body).toBe(
      '### Sagsfremstilling\n\nForslaget er i høring til 1. maj.\n\n### Beslutning\n\nUdsat.',
    );
    return Promise.resolve();
  });
});
