import { describe, expect, it } from 'vitest';
import type { AgendaItem, Meeting } from '../../src/minutes/model.ts';
import { decisionOf, viewDecision } from '../../src/site/decision.ts';
import { outlineOf } from '../view-page.ts';
import { decided, emptyArchive, item, meeting } from './archive.ts';

const held = meeting('byraadet', '2024-01-30', []);
const planned = meeting('byraadet', '2024-02-27', [], { status: 'agenda' });
const budget = item(['2a', 'Budget']);

const archive = {
  ...emptyArchive,
  publishedFiles: new Set(['byraadet/2024-01-30/notat.pdf']),
};
/** The outline of a meeting with `treated` alone. */
function outlineWith(of: Meeting, treated: AgendaItem) {
  const outline = outlineOf({ ...of, items: [treated] });
  const [outlined] = outline.items;
  if (outlined === undefined) throw new Error('No item');
  return { meeting: outline, item: outlined };
}

const view = (of: Meeting, treated: AgendaItem) =>
  viewDecision(decisionOf(archive, outlineWith(of, treated)), (address) => `/referater${address}`);

describe('a decision', () => {
  it('shows a short decision whole', () => {
    expect(view(held, decided(budget, 'Godkendt.\n'))).toEqual({
      kind: 'stated',
      html: '<p>Godkendt.</p>',
      complete: true,
      address: '/byraadet/2024-01-30/punkt-2a/#beslutning',
    });
  });

  it('leads from a long decision to the whole of it', () => {
    const paragraph = 'Udvalget drøftede sagen og bad om et nyt oplæg til næste møde.';
    expect(view(held, decided(budget, `${paragraph}\n\n`.repeat(12)))).toEqual({
      kind: 'stated',
      html: `<p>${paragraph}</p>\n<p>[…]</p>\n<p>${paragraph}</p>`,
      complete: false,
      address: '/byraadet/2024-01-30/punkt-2a/#beslutning',
    });
  });

  it.each([
    ['https://eksempel.dk/lov', 'https://eksempel.dk/lov'],
    ['bilag/notat.pdf', '/referater/byraadet/2024-01-30/bilag/notat.pdf'],
    ['#indstilling', '/referater/byraadet/2024-01-30/punkt-2a/#indstilling'],
    ['../punkt-1/', '/referater/byraadet/2024-01-30/punkt-1/'],
  ])('leads from %s where the item itself would', (url, expected) => {
    expect(view(held, decided(budget, `Se [her](${url}).\n`))).toMatchObject({
      html: `<p>Se <a href="${expected}">her</a>.</p>`,
    });
  });

  it('names a file that is not published', () => {
    expect(view(held, decided(budget, 'Se [notatet](bilag/andet.pdf).\n'))).toMatchObject({
      html: '<p>Se notatet.</p>',
    });
  });

  it('says why there is none', () => {
    expect(view(planned, budget)).toEqual({ kind: 'agenda', stage: { kind: 'awaited' } });
    expect(view(held, { ...budget, closed: true })).toEqual({ kind: 'closed' });
    expect(view(held, budget)).toEqual({ kind: 'none' });
  });

  it('takes a heading without words under it for no decision', () => {
    expect(view(held, decided(budget, ''))).toEqual({ kind: 'none' });
  });
});

describe('a decision in short', () => {
  const decisionInShort = (treated: AgendaItem): string =>
    outlineWith(held, treated).item.decisionInShort;

  it('is plain text, and empty without a decision', () => {
    expect(decisionInShort(decided(budget, '1. At *planen* godkendes.\n'))).toBe(
      'At planen godkendes.',
    );
    expect(decisionInShort(budget)).toBe('');
  });
});
