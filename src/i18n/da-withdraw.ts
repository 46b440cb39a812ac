/** Danish words of `npm run withdraw`. */
import { dayInWords } from './da-dates.ts';

const again = (address: string): string => `npm run withdraw -- --fortryd ${address}`;

/** `linje 12`, `linje 12-20`. */
const lines = (first: number, last: number): string =>
  first === last ? `linje ${first}` : `linje ${first}-${last}`;

/** What vanished with a page, by the beginning of its address. */
const alongWords: readonly [RegExp, string][] = [
  [/^\/sag\/aar\//, 'årets sager: der er ingen andre'],
  [/^\/sag\//, 'sagens side: sagen står ikke i andre punkter'],
  [/^\/emne\//, 'emnets side: der er ingen andre punkter om det'],
  [/^\/aar\//, 'årets side: der er ingen andre møder'],
  [/\/bilag\//, 'bilag, som intet andet offentligt linker til'],
  [/^/, 'forsvandt med'],
];

export interface Remaining {
  address: string;
  /** The content folder: whatever else has changed in it is published along. */
  directory: string;
  /** What lies in the content still. */
  left: readonly LeftText[];
}

interface LeftText {
  /** Path from where the command runs. */
  path: string;
  lines?: readonly [first: number, last: number];
  corrections?: boolean;
}

export const withdrawWords = {
  usage: `Brug: npm run withdraw -- ADRESSE --grund "HVORFOR" [--dato ÅÅÅÅ-MM-DD] [--vis]
      npm run withdraw -- --fortryd ADRESSE [--vis]

Trækker et punkt, et møde eller et bilag tilbage: adressen viser derefter kun, hvornår og hvorfor.
Adressen kan kopieres fra browseren. Det, der forsvinder med, får sine egne linjer i
omdirigeringer.yml. Grunden bliver vist på siden, så skriv ikke oplysningerne selv i den. Uden --dato
gælder det fra i dag. Med --vis bliver intet skrevet, kun vist. Med --fortryd fjernes de linjer igen,
som tilbagetrækningen skrev.

Slutter med 0, når det er gjort, 1, når det ikke kan lade sig gøre, og 2, når kommandoen er skrevet
forkert.

  npm run withdraw -- /byraad/2026-03-24/punkt-3/ --grund "Indeholdt personoplysninger."`,
  unknownOption: (option: string): string => `»${option}« kendes ikke.`,
  oneAddress: 'Skriv én adresse.',
  noReason:
    'Skriv, hvorfor: --grund "Indeholdt personoplysninger." (husk de to streger efter »withdraw«).',
  reasonWithUndo: 'Med --fortryd skrives hverken --grund eller --dato.',
  badReason: 'Grunden skal stå på én linje.',
  numberInReason:
    'Grunden bliver vist på siden, og i den står noget, der ligner et CPR-nummer. Skriv den uden.',
  badDate: (value: string): string => `Datoen »${value}« kan ikke læses. Skriv den som 2026-03-24.`,
  noAddress: (typed: string): string =>
    `»${typed}« er ikke en adresse på siden. Skriv den som /byraad/2026-03-24/punkt-3/.`,
  unknown: (address: string, near: readonly string[]): string =>
    [
      `Der har aldrig været noget på ${address}, så intet er trukket tilbage.`,
      ...(near.length > 0 ? ['Mente du:', ...near.map((each) => `  ${each}`)] : []),
    ].join('\n'),
  madeOfOthers: (address: string, of: readonly string[]): string =>
    [
      `${address} er lavet af møder og punkter og kan ikke trækkes tilbage alene.`,
      ...(of.length > 0 ? ['Den er lavet af:', ...of.map((each) => `  ${each}`)] : []),
      'Træk det møde eller punkt tilbage, som det gælder; så følger den med.',
    ].join('\n'),
  moved: (address: string, to: string): string =>
    `${address} er flyttet til ${to}. Træk den nye tilbage; så svarer den gamle også med det.`,
  withdrawnWith: (address: string, from: string): string =>
    `${address} er trukket tilbage med ${from}. Fortryd det med: ${again(from)}`,
  numberInAddress: (address: string): string =>
    `${address} har et CPR-nummer i navnet og kan ikke stå i omdirigeringer.yml, så intet er skrevet.\n` +
    'Giv filen i bilag/ et andet navn, ret linket til den, og slet dens linje i adresser.txt (det eneste ' +
    'sted, hvor en linje slettes). Udgiv, så er den gamle adresse væk, og kør så kommandoen igen.',
  percent: (address: string): string =>
    `${address} har et procenttegn i navnet og kan ikke stå i omdirigeringer.yml, så intet er skrevet. ` +
    `Træk alle mødets bilag tilbage: npm run withdraw -- ${address.replace(/(?<![^/])[^/]+$/, '')} --grund "…"`,
  form: (file: string, missing: readonly string[]): string =>
    [
      `Linjerne kan ikke tilføjes i ${file}, som den er skrevet nu, så intet er skrevet.`,
      'Ret den, så den er en liste med en streg foran hvert led, eller skriv dem selv:',
      ...missing,
    ].join('\n'),
  wouldBreak: (report: string): string =>
    `Intet er skrevet, for derefter ville indholdet have disse fejl:\n\n${report}`,
  cannotUndo: (address: string, report: string): string =>
    `Intet er skrevet. Uden linjerne om ${address} ville indholdet have disse fejl:\n\n${report}`,
  deleted: (addresses: readonly string[], folder: string): string =>
    [
      'Intet er skrevet, for teksten ligger ikke længere i indholdet til:',
      ...addresses.map((each) => `  ${each}`),
      'Hent den frem fra git, og prøv igen. De udgaver, der har den, ses med:',
      `  git log --oneline -- ${folder}/moeder ${folder}/bilag`,
      'og filen hentes frem fra en af dem med: git checkout UDGAVE -- FILEN',
    ].join('\n'),
  notWithdrawn: (address: string, along: readonly number[]): string =>
    `${address} er ikke trukket tilbage, så der er intet at fortryde.` +
    (along.length === 0
      ? ''
      : ` Dens linje i omdirigeringer.yml er væk, men der er linjer, som hørte til den: ` +
        `${along.join(', ')}. Slet dem.`),
  edited: (file: string): string =>
    `Intet er skrevet: ${file} er rettet, så det ikke kan ses, hvilke linjer der hører til. Slet dem selv.`,

  done: (address: string, date: string, isNew: boolean): string =>
    isNew
      ? `${address} er trukket tilbage den ${dayInWords(date)}.`
      : `${address} var trukket tilbage i forvejen (${dayInWords(date)}).`,
  shown: 'Intet er skrevet (--vis). Uden --vis:',
  nothingToWrite: (file: string): string => `Alt står i ${file}; intet er tilføjet.`,
  written: (file: string): string => `Skrevet i ${file}:`,
  entry: (line: number, address: string, isAlong: boolean): string => {
    const [, words = ''] = alongWords.find(([form]) => form.test(address)) ?? [];
    return `  linje ${line}: ${address}${isAlong ? ` (${words})` : ''}`;
  },
  taken: (file: string): string => `Fjernet i ${file}:`,
  takenEntry: (first: number, last: number, address: string): string =>
    `  ${lines(first, last)}: ${address}`,
  kept: 'Bliver stående, for andet er også trukket tilbage, og intet offentligt er der:',
  undone: (address: string): string =>
    `${address} er ikke længere trukket tilbage og vises igen, når siden er bygget og udgivet.`,
  otherErrors:
    'Indholdet har også andre fejl, og siden kan ikke bygges, før de er rettet. Kør »npm run check«, ' +
    'ret dem, og kør så denne kommando igen, hvis npm run check nævner flere adresser.',

  /** What an editor has to do after a withdrawal, with the commands. */
  remaining({ address, directory, left }: Remaining): string {
    const files = left.filter((each) => each.lines === undefined).map(({ path }) => path);
    const parts = left.filter((each) => each.lines !== undefined);
    const numbers = [1, 2, 3, 4, 5, 6].values();
    const step = (text: string): string => `${numbers.next().value ?? ''}. ${text}`;
    return [
      'Det mangler:',
      '',
      step('Udgiv. Fra da af er ordene væk fra siden, søgningen og data.'),
      `     git add ${quoted(directory)}`,
      `     git commit -m "Træk ${address} tilbage"`,
      '     git push',
      '   Bygges siden på din egen maskine: npm run build, og læg dist/ op, som I plejer.',
      ...(left.length === 0
        ? []
        : [
            step(
              'Slet teksten, når siden er udgivet. Den vises ikke, men ligger i indholdet endnu:',
            ),
            ...parts.map(
              ({ path, lines: [first, last] = [1, 1], corrections }) =>
                `     ${path} ${lines(first, last)}` +
                (corrections ? ', og øverst de rettelser, der nævner punktet' : ''),
            ),
            ...files.map((path) => `     git rm ${quoted(path)}`),
            '     npm run check && git commit -a -m "Slet det, der er trukket tilbage" && git push',
          ]),
      step('Rens git. De gamle udgaver har ordene endnu. I en ny kopi af lageret, når 2 er gjort:'),
      ...historyCommands(parts, files),
      step(
        'Værten: Slet gamle udgivelser, og tøm mellemlagre (CDN, »purge cache«) for adressen. På GitHub: ' +
          'gh cache delete --all, slet gamle »artifacts« under Actions, og bed GitHubs support om at ' +
          'slette gamle commits og forks. På GitLab: slet gamle pipelines og deres artifacts.',
      ),
      step('Søgemaskinerne: Bed dem glemme hele adressen, med domænet foran:'),
      '     Google: https://search.google.com/search-console/removals',
      '             https://search.google.com/search-console/remove-outdated-content',
      '     Bing:   https://www.bing.com/webmasters/tools/contentremoval',
      step(
        'Andre kopier: kildedokumentet og dets mappe, ESDH og gamle portaler, mails, RSS-læsere, ' +
          'Internet Archive (info@archive.org), og importens mellemlager: rm -rf node_modules/.cache/punkt',
      ),
      '',
      `Fortryd: ${again(address)}`,
    ].join('\n');
  },
} as const;

/** The old texts of whole files go: what is left of them is put back as a new file. */
function historyCommands(parts: readonly LeftText[], files: readonly string[]): string[] {
  const edited = [...new Set(parts.map(({ path }) => path))];
  const paths = [...edited, ...files];
  if (paths.length === 0) {
    return [
      '     git filter-repo --invert-paths --path FILEN (se content/README.md, »Træk tilbage«)',
    ];
  }
  return [
    '     git clone LAGERETS-ADRESSE renset && cd renset',
    ...edited.map((path) => `     cp ${quoted(path)} ..`),
    `     git filter-repo --invert-paths ${paths.map((path) => `--path ${quoted(path)}`).join(' ')}`,
    ...edited.map((path) => {
      const [, folder = '.', name = path] = /^(.*)\/([^/]+)$/.exec(path) ?? [];
      return `     mkdir -p ${quoted(folder)} && mv ${quoted(`../${name}`)} ${quoted(path)}`;
    }),
    ...(edited.length > 0
      ? ['     git add -A && git commit -m "Mødefilen uden gamle udgaver"']
      : []),
    '     git remote add origin LAGERETS-ADRESSE && git push --force --all && git push --force --tags',
  ];
}

/** As a shell takes it. */
const quoted = (path: string): string =>
  /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
