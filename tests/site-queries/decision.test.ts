import { describe, expect, it } from 'vitest';
import { decisionInShort, decisionView } from '../../src/site/decision.ts';
import { decided, item, meeting } from './archive.ts';

const held = meeting('byraadet', '2024-01-30', []);
const planned = meeting('byraadet', '2024-02-27', [], { status: 'agenda' });
const budget = item(['2a', 'Budget']);

describe('decisionView', () => {
  it('shows a short decision whole', () => {
    expect(decisionView(held, decided(budget, 'Godkendt.\n'))).toEqual({
      kind: 'stated',
      html: '<p>Godkendt.</p>',
      complete: true,
      address: '/byraadet/2024-01-30/punkt-2a/#beslutning',
    });
  });

  it('leads from a long decision to the whole of it', () => {
    const paragraph = 'Udvalget drøftede sagen og bad om et nyt oplæg til næste møde.';
    const view = decisionView(held, decided(budget, `${paragraph}\n\n`.repeat(12)));
    expect(view).toEqual({
      kind: 'stated',
      html: `<p>${paragraph}</p>\n<p>[…]</p>\n<p>${paragraph}</p>`,
      complete: false,
      address: '/byraadet/2024-01-30/punkt-2a/#beslutning',
    });
  });

  it('keeps addresses of the web as links, and names of the meeting’s own files as text', () => {
    const text = 'Se [loven](https://eksempel.dk/lov) og [notatet](bilag/notat.pdf).\n';
    expect(decisionView(held, decided(budget, text))).toMatchObject({
      html: '<p>Se <a href="https://eksempel.dk/lov">loven</a> og notatet.</p>',
    });
  });

  it('says why there is none', () => {
    expect(decisionView(planned, budget)).toEqual({ kind: 'agenda' });
    expect(decisionView(held, { ...budget, closed: true })).toEqual({ kind: 'closed' });
    expect(decisionView(held, budget)).toEqual({ kind: 'none' });
  });

  it('takes a heading without words under it for no decision', () => {
    expect(decisionView(held, decided(budget, ''))).toEqual({ kind: 'none' });
  });
});

describe('decisionInShort', () => {
  it('is plain text, and empty without a decision', () => {
    expect(decisionInShort(decided(budget, '1. At *planen* godkendes.\n'))).toBe(
      'At planen godkendes.',
    );
    expect(decisionInShort(budget)).toBe('');
  });
});
