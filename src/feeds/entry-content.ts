/** Titles and contents of entries: what the pages show of the same. */
import type { Href } from '../site/content-links.ts';
import { viewDecision } from '../site/decision.ts';
import { feedWords as words } from '../i18n/da-follow.ts';
import { withdrawnWords } from '../i18n/da-ledger.ts';
import { outcomeBadge, pointsBadge } from '../i18n/da-outcomes.ts';
import { element, escapeText } from '../render/html.ts';
import type { FeedEntry } from './entries.ts';

/** Plain text. */
export function entryTitle(entry: FeedEntry): string {
  if (entry.kind === 'decision') return words.decision(entry, entry.number, entry.title);
  if (entry.kind === 'correction') return words.correction(entry, entry.item);
  return words.withdrawal(entry.former);
}

/** HTML, whose links are what `href` gives. */
export function entryContent(entry: FeedEntry, href: Href): string {
  return partsOf(entry, href).join('\n');
}

type Of<Kind extends FeedEntry['kind']> = FeedEntry & { kind: Kind };

function partsOf(entry: FeedEntry, href: Href): string[] {
  switch (entry.kind) {
    case 'decision':
      return decisionParts(entry, href);
    case 'correction':
      return entry.texts.map(paragraph);
    case 'withdrawal': {
      const { former, withdrawn, reason } = entry;
      const since = `${withdrawnWords.since} ${withdrawnWords.day(withdrawn)}.`;
      return [`${withdrawnWords.stood(former)} ${since}`, withdrawnWords.reason(reason)].map(
        paragraph,
      );
    }
  }
}

function decisionParts(entry: Of<'decision'>, href: Href): string[] {
  const decision = viewDecision(entry.decision, href);
  if (decision.kind !== 'stated') return [];
  const { html, complete, address } = decision;
  return [
    ...outcomeNames(entry)
      .map((name) => element('p', element('strong', escapeText(name))))
      // Many decisions are no more than that word.
      .filter((name) => name !== html.replace(/^<p>(.*)\.<\/p>$/, '<p><strong>$1</strong></p>')),
    html,
    ...(complete ? [] : [element('p', link(words.wholeDecision, href(address)))]),
    ...casesOf(entry, href),
    ...entry.corrections.map(({ date, text }) => paragraph(`${words.corrected(date)}: ${text}`)),
  ];
}

const outcomeNames = ({ outcome, points }: Of<'decision'>): string[] =>
  [
    ...(outcome === 'none-stated' ? [] : [outcomeBadge[outcome]]),
    ...points.map((each) => pointsBadge(each.points, each.outcome)),
  ].filter((name) => name !== '');

function casesOf({ cases }: Of<'decision'>, href: Href): string[] {
  if (cases.length === 0) return [];
  const links = cases.map(({ printed, address }) => link(printed, href(address)));
  return [element('p', `${words.cases(cases.length)} ${links.join(', ')}`)];
}

const paragraph = (text: string): string => element('p', escapeText(text));

const link = (text: string, href: string): string => element('a', escapeText(text), { href });
