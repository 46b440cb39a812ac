/** Danish words of importing the exports of case systems. */
import { dayInWords } from './da-dates.ts';
import { count, number } from './da-numbers.ts';

/** Headings that the export has in other ways than as words. */
export const decisionHeading = 'Beslutning';
export const attachmentsHeading = 'Bilag';
export const earlierTreatments = 'Tidligere behandling';
export const caseNumberHeading = 'Sagsnummer';
export const furtherText = 'Supplerende oplysninger';

/** The title of a meeting whose export has none. */
export const exportTitle = {
  agenda: (committee: string, date: string) => `Dagsorden: ${committee}${onDay(date)}`,
  minutes: (committee: string, date: string) => `Referat: ${committee}${onDay(date)}`,
};

const onDay = (date: string): string => (date === '' ? '' : ` den ${dayInWords(date)}`);

const unpublished = (editions: number): string =>
  count(
    editions,
    'udgave er en kladde eller siges ikke at være offentliggjort',
    'udgaver er kladder eller siges ikke at være offentliggjort',
  );

const kinds = { agenda: 'dagsorden', supplement: 'tillægsdagsorden', minutes: 'referat' };

export const exportNotices = {
  'export-read': (system: string, editions: readonly (keyof typeof kinds)[]) =>
    `Læst som eksport fra ${system}: ${editions.map((kind) => kinds[kind]).join(', ')}.`,
  'export-drafts': (drafts: number) => `${unpublished(drafts)} og er ikke hentet.`,
  'export-closed-drafts': (editions: number) =>
    `${count(editions, 'lukket udgave', 'lukkede udgaver')}, der ikke siges at være offentliggjort, er ikke hentet.`,
  'export-confirmed': (file: string) =>
    `Ordene er holdt op mod ${file} ved siden af, og alle er der.`,
};

export const exportWarnings = {
  'attachment-of-closed': (path: string, item: string) =>
    `Punkt ${item} er lukket nu, men et bilag fra den tidligere mødefil ligger stadig i content og skal væk: git rm "${path}"`,
  'export-is-draft': () =>
    'Det er en kladde, eller sagssystemet siger ikke, at den er offentliggjort; den er hentet, fordi du skrev --kladde.',
  'export-internal': () =>
    'Eksporten er ikke sagssystemets offentlige udgave. Kun de punkter, der siges at være offentlige, er hentet.',
  'export-closed': (numbers: readonly string[]) =>
    `${count(numbers.length, 'punkt er lukket', 'punkter er lukkede')} (${numbers.join(', ')}); intet af teksten er hentet.`,
  'export-attachments': (attachments: number) =>
    `Sagssystemet siger ikke om ${count(attachments, 'bilag, at det', 'bilag, at de')} må offentliggøres, så ${attachments === 1 ? 'det' : 'de'} er udeladt.`,
  'export-suspicious': (numbers: readonly string[]) =>
    `Et bilag til punkt ${numbers.join(', ')} må offentliggøres ifølge sagssystemet, men dets navn siger noget andet; det er udeladt.`,
  'export-same-name': (names: readonly string[]) =>
    `Filen har samme navn som et andet bilags og er ikke linket: ${names.join('; ')}`,
  'export-differs': (file: string, blocks: number, beginnings: readonly string[]) =>
    `${count(blocks, 'sted', 'steder')} står i eksporten, men ikke ord for ord i ${file}: ${beginnings.map((words) => `»${words}«`).join(', ')}`,
  'export-more': (file: string, lines: readonly number[]) =>
    `${count(lines.length, 'linje', 'linjer')} i ${file} findes ikke i eksporten: linje ${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ' …' : ''}`,
  'export-unread': (
    elements: readonly { name: string; words: number; lines: readonly number[] }[],
  ) =>
    `Eksporten har tekst i felter, som ikke kendes, eller som ikke siges at være åbne, og som ikke er hentet: ${elements.map(({ name, words, lines }) => `${name} (${number(words)} ord, linje ${lines.slice(0, 5).join(', ')}${lines.length > 5 ? ' …' : ''})`).join(', ')}`,
};

export const exportAdvice = {
  'attachment-of-closed':
    'Ordene bliver i git; har bilaget været offentligt, så se »Træk tilbage« i content/README.md.',
  'export-read': 'Se, om det er de rigtige udgaver.',
  'export-drafts': 'Skal de med, så importér igen med --kladde.',
  'export-closed-drafts': 'Der er intet at gøre: af en lukket udgave hentes intet.',
  'export-confirmed': 'Der er intet at gøre.',
  'export-is-draft': 'Udgiv den ikke, før den er godkendt; importér igen, når den er.',
  'export-internal':
    'Læs titler og tekst igennem, før mødet udgives, eller eksportér den offentlige udgave.',
  'export-closed': 'Må et punkts titel eller beslutning offentliggøres, så skriv dem i mødefilen.',
  'export-attachments': 'Er det en fejl, så ret det i sagssystemet, og eksportér igen.',
  'export-suspicious':
    'Må det offentliggøres, så skriv det selv i mødefilen, og læg filen i bilag/.',
  'export-same-name':
    'Giv filen et andet navn, læg den i mødets mappe under bilag/, og skriv linket.',
  'export-differs': 'Se, hvad der er rigtigt. Eksportens ord står i mødefilen.',
  'export-more': 'Se, om noget mangler. Lukket tekst skal mangle.',
  'export-unread': 'Se efter i sagssystemet, om det hører til referatet, og skriv det i så fald.',
} as const;

export const exportErrors = {
  'xml-damaged': () =>
    'XML-filen er beskadiget eller ikke hentet færdig og kan ikke læses. Eksportér mødet igen.',
  'xml-entities': () =>
    'XML-filen har en dokumenttype eller egne entiteter, som ingen eksport har brug for, og den er ikke læst. Eksportér mødet igen.',
  'xml-deep': () =>
    'XML-filen har elementer inde i hinanden i mere end 100 lag. Så dybt går ingen eksport, og den er ikke læst. Eksportér mødet igen.',
  'xml-too-large': () =>
    'XML-filen er for stor til at være et møde: den har mere end 8 millioner tegn tekst eller fylder mere end 32 MB, og den er ikke læst. Eksportér ét møde ad gangen, og lad bilag være filer ved siden af.',
  'xml-unknown': () =>
    'XML-filen er ikke en eksport, der kan læses. Acadre, AgendaManager, eDoc, eDoc (Fujitsu) og SBSYS kan; ellers importér dokumentet (.pdf, .docx, .html).',
  'export-only-drafts': (drafts: number) =>
    drafts === 1
      ? `${unpublished(drafts)}. Giv hele mappen fra eksporten, eller skriv --kladde, hvis udgaven skal hentes alligevel.`
      : `${unpublished(drafts)}. Giv hele mappen fra eksporten, eller skriv --kladde, hvis udgaverne skal hentes alligevel.`,
  'export-all-closed': (items: number) =>
    `Intet i eksporten er åbent (${count(items, 'punkt', 'punkter')}), så intet er hentet.`,
  'export-nothing': () => 'Eksporten har intet møde i sig.',
  'export-file-missing': () =>
    'Eksporten nævner en fil, som ikke er der. Giv hele mappen fra eksporten.',
};
