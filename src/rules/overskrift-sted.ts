import { toString } from 'mdast-util-to-string';
import { walk } from '../minutes/markdown/walk.ts';
import { meetingRule } from './rule.ts';

export const overskriftSted = meetingRule({
  id: 'overskrift-sted',
  severity: 'error',
  about: 'En overskrift står for sig, ikke i en liste, et citat eller mellem tre accenter.',
  say: (words: string) => ({
    reason: `»${words}« står inde i noget andet og bliver ikke til et punkt eller et afsnit.`,
    advice:
      'Flyt linjen helt ud til venstre, med en tom linje over. Tre accenter (```) bruges ikke.',
  }),
  check({ tree }, report) {
    for (const block of tree.children) {
      if (block.type === 'heading') continue;
      walk(block, (node) => {
        if (node.type === 'code') report(node.position?.start, node.value.split('\n')[0] ?? '');
        if (node.type === 'heading') report(node.position?.start, toString(node));
      });
    }
  },
  example: { good: '### Sagsfremstilling', bad: '> ### Sagsfremstilling', at: '24:3' },
});
