/** `robots.txt` and `llms.txt`: what programs that come by are told. */
import {
  apiAddress,
  committeeAddress,
  committeesDataAddress,
  dataFilesAddress,
  followAddress,
} from '../archive/addresses.ts';
import type { Archive } from '../archive/model.ts';
import { programWords as words } from '../i18n/da-api.ts';
import { given } from '../minutes/given.ts';
import { markdownHeading, markdownText } from '../render/markdown-source.ts';
import type { Href } from '../site/content-links.ts';

/**
 * Everything may be read but the search, which has an address for every word. The sitemap is named where
 * its whole address is known.
 */
export function robotsText(sitemap: string, href: Href): string {
  const search = href('/soeg/');
  const url = URL.parse(search);
  return [
    `# ${words.robots}`,
    'User-agent: *',
    `Disallow: ${url?.pathname ?? search}`,
    ...(url === null ? [] : ['', `Sitemap: ${href(sitemap)}`]),
    '',
  ].join('\n');
}

/** Plain data. */
export interface LlmsData {
  municipality: string;
  title: string;
  licence?: string;
  committees: { key: string; name: string }[];
}

export const llmsData = ({ settings, committees }: Archive): LlmsData => ({
  municipality: settings.municipality,
  title: settings.title,
  ...given({ licence: settings.licence }),
  committees: [...committees.values()].map(({ committee: { key, name } }) => ({ key, name })),
});

/** The site in short, as https://llmstxt.org/ asks. */
export function llmsText(data: LlmsData, href: Href): string {
  const { municipality, title, licence, committees } = data;
  const link = (name: string, address: string, note = ''): string =>
    `- [${plain(name)}](${href(address)})${note && `: ${note}`}`;
  return [
    markdownHeading(1, `${title}, ${municipality}`),
    `> ${words.summary(plain(municipality))}`,
    [words.decisions, words.markdown(href('/')), words.numbers, words.closed].join(' '),
    ...(licence === undefined ? [] : [markdownText(words.licence(licence))]),
    `## ${words.data}`,
    [
      link(words.api, apiAddress, words.apiNote),
      link(words.files, dataFilesAddress, words.filesNote),
      link(words.committeesData, committeesDataAddress),
    ].join('\n'),
    `## ${words.committees}`,
    committees.map(({ key, name }) => link(name, committeeAddress(key))).join('\n') || words.none,
    `## ${words.more}`,
    [link(words.cases, '/sag/'), link(words.follow, followAddress)].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Words that end no link. */
const plain = (name: string): string => name.replaceAll(/[[\]\\]/g, String.raw`\$&`);
