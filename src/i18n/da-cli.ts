/** Danish messages of the commands. */
import { count, number } from './da-numbers.ts';

export const severityNames = { error: 'fejl', warning: 'advarsel' } as const;

export const diskFaults = {
  ENOSPC: 'der er ikke plads på disken',
  EDQUOT: 'der er ikke mere plads til denne bruger',
  EFBIG: 'den bliver for stor',
  EROFS: 'disken kan kun læses',
  EACCES: 'der er ikke adgang',
  EPERM: 'der er ikke adgang',
  EEXIST: 'der er noget andet med det navn',
  EMFILE: 'der er for mange åbne filer',
  ENFILE: 'der er for mange åbne filer',
  EBUSY: 'et andet program bruger den',
  EIO: 'disken svarer med en fejl',
  ENXIO: 'det er ikke en fil',
  EISDIR: 'det er en mappe og ikke en fil',
  ENOTDIR: 'det er en fil og ikke en mappe',
  ELOOP: 'det er et link, som fører i ring',
  ENAMETOOLONG: 'navnet er for langt',
};

export type DiskFaultCode = keyof typeof diskFaults;

export const commandWords = {
  report: {
    clean: 'Ingen fejl.',
    /** `2 fejl og 1 advarsel i 2 filer.`; a severity without problems is left out. */
    total: (errors: number, warnings: number, files: number): string =>
      [
        ...(errors > 0 ? [`${number(errors)} fejl`] : []),
        ...(warnings > 0 ? [count(warnings, 'advarsel', 'advarsler')] : []),
      ].join(' og ') + ` i ${count(files, 'fil', 'filer')}.`,
    onlyWarnings: ' Advarsler stopper ikke udgivelsen.',
    fixable: (problems: number): string =>
      ` »npm run check -- --fix« retter ${number(problems)} af dem.`,
  },

  /** Faults of the disk, by their codes; see `engine/files/disk-fault.ts`. */
  diskFault: (reason: DiskFaultCode, path: string | undefined): string =>
    `${path ?? 'En fil'} kan ikke læses eller skrives: ${diskFaults[reason]}. Ret det, og prøv igen.`,

  git: {
    silent: (minutes: number): string =>
      `Git svarede ikke i ${count(minutes, 'minut', 'minutter')} og er stoppet. Se, om git status virker i ` +
      'mappen, og kør kommandoen igen.',
  },

  folder: {
    missing: (folder: string): string => `Mappen ${folder} findes ikke.`,
    changedMeanwhile: (file: string): string =>
      `${file} blev ændret eller fjernet, mens indholdet blev læst. Kør kommandoen igen.`,
    /** Why the reading of meetings ended, by the fault of the thread that reads. */
    workerStopped: {
      time: 'Mødefilerne tog for lang tid at læse. Kør kommandoen igen, når maskinen har mindre at lave.',
      memory: 'Mødefilerne kunne ikke læses: der er ikke hukommelse nok. Kør kommandoen igen.',
      crash: 'Mødefilerne kunne ikke læses til ende: en tråd blev stoppet. Kør kommandoen igen.',
    },
  },

  check: {
    usage: `Brug: npm run check [-- [--format text|unix|github|gitlab|sarif|json] [--since REF]
                       [--kilder MAPPE] [--fix [--vis]] [--staged] [STI …]]

Undersøger indholdet og viser, hvad der skal rettes. En sti begrænser svaret til en fil eller
mappe i indholdet, f.eks. content/moeder/byraad. Med --since sammenlignes med en tidligere
udgave i git (f.eks. --since origin/main): en udgivet beslutning må kun være ændret sammen med en
rettelse. Med --kilder holdes mødefilerne ord for ord op mod de dokumenter, de er importeret fra, når
de findes i mappen; dem, der ligger i content/bilag/, bruges altid. Med --fix rettes det, der kan rettes
uden en beslutning, hver linje vist som før og efter, og nye adresser tilføjes i adresser.txt; med --vis
vises det kun. Med --staged undersøges det, der er lagt klar med git add.

Slutter med 0, når der ingen fejl er, 1, når der er fejl, og 2, når kommandoen er skrevet forkert.`,
    unknownFormat: (format: string): string => `Formen »${format}« kendes ikke.`,
    unknownOption: (option: string): string => `»${option}« kendes ikke.`,
    showWithoutFix: '--vis hører til --fix.',
    stagedAlone:
      '--staged undersøger det, der er lagt klar i git, og bruges uden --fix, --since, --kilder og stier.',
    unknownRef: (ref: string): string =>
      `Git kender ikke udgaven »${ref}« her. Er kun de nyeste ændringer hentet, så hent dem alle: ` +
      'git fetch --unshallow',
    notInGit: (folder: string): string =>
      `${folder} ligger ikke i git, så --since har intet at sammenligne med.`,
    noGit: 'Programmet git findes ikke her, og --since sammenligner med det, der ligger i git.',
    noSourceFolder: (path: string): string => `--kilder: ${path} er ikke en mappe.`,
    compared: (meetings: number): string =>
      meetings === 0
        ? 'Ingen af mødernes kilder er fundet.'
        : `${count(meetings, 'møde er holdt op mod sin kilde', 'møder er holdt op mod deres kilde')}.`,
    noSuchPath: (path: string): string => `${path} findes ikke.`,
    outside: (path: string, folder: string): string => `${path} ligger ikke i ${folder}.`,
  },

  build: {
    refused: 'Siden er ikke bygget. Ret fejlene ovenfor, og prøv igen.',
    undeclaredPages: (pages: readonly string[]): string =>
      `Siden er ikke bygget: ${pages.join(', ')} hører til intet, som src/products/ kender, og ville ` +
      'mangle. Tilføj en fil i src/products/ og en linje i src/products/index.ts, eller slet siden.',
    missingPages: (pages: readonly string[]): string =>
      `Siden er ikke bygget: ${pages.join(', ')} findes ikke, men er nævnt i src/products/.`,
    badDate: (value: string): string =>
      `BUILD_DATE »${value}« er ikke en dag. Skriv den som 2026-03-24.`,
    badSiteUrl: (value: string): string =>
      `SITE_URL »${value}« er ikke en adresse på nettet alene. Skriv den som https://eksempel.dk/referater/.`,
    notASite: (folder: string): string =>
      `${folder} indeholder andet end en side, som er bygget her, og bliver ikke overskrevet. ` +
      'Vælg en anden mappe med OUT_DIR.',
    usage: `Brug: npm run build [-- --full | --part NR/ANTAL | --join MAPPE …]

Bygger siden af indholdet. Kun det, der er ændret siden sidst, laves om; med --full laves alt om.
Med --part 2/4 bygges kun den anden af fire dele, hver på sin maskine, og med --join samles siden af
mapperne med alle delene.`,
    noShare: (folder: string): string =>
      `${folder} indeholder ikke en del af en side. Angiv de mapper, som --part har skrevet.`,
    otherSite: (folder: string, first: string): string =>
      `${folder} og ${first} er ikke dele af den samme side. Byg alle delene af det samme indhold ` +
      'med det samme program, den samme SITE_URL og det samme antal dele.',
    shares: (number_: number, of: number, found: number): string =>
      `Del ${number_} af ${of} ${found === 0 ? 'mangler' : 'er der flere gange'}. ` +
      'Angiv mappen med hver del én gang.',
    otherPagefind: (installed: string, known: string): string =>
      `Pagefind er installeret i version ${installed}, men søgningen er skrevet til version ${known}: ` +
      'Kør npm ci, så den rigtige version bliver installeret.',
    oldSiteStands: ' Er siden bygget før, er den, som den var.',
    waiting: (folder: string): string =>
      `${folder} bygges allerede af en anden kommando. Venter, til den er færdig …`,
    waitedTooLong: (held: { lock: string; pid: number; host: string }, minutes: number): string =>
      `Ventede i ${count(minutes, 'minut', 'minutter')} på proces ${held.pid} på ${held.host}, som stadig ` +
      `bygger. Stop den, hvis den er gået i stå, eller slet ${held.lock}, og kør kommandoen igen.`,
    indexerStopped: (cause: string): string =>
      `Søgningen kunne ikke laves: Pagefind ${cause}. Er der hukommelse nok, så kør kommandoen igen.`,
    /** Continue the sentence above. */
    indexerEnded: (code: string): string => `stoppede (${code})`,
    indexerSilent: (minutes: number): string =>
      `svarede ikke i ${count(minutes, 'minut', 'minutter')}`,
    changedSince: (folder: string, file: string): string =>
      `${folder} er ikke, som den sidst blev bygget (${file}): hele siden er lavet på ny.`,
    unsearched: (files: number): string =>
      files === 1
        ? 'Søgningen kan ikke læse 1 bilag. Det er offentliggjort, men findes ikke med de ord, der står i det:'
        : `Søgningen kan ikke læse ${number(files)} bilag. De er offentliggjort, men findes ikke med de ord, der står i dem:`,
    because: (path: string, reason: string): string => `  ${path}: ${reason}`,
    cutShort: (files: number, most: number): string =>
      `Søgningen har kun de første ${number(most)} tegn af ${number(files)} bilag:`,
    listed: (path: string): string => `  ${path}`,
    noFeeds:
      'Ingen feeds, kalendere og sitemaps, for de skal kende sidens adresse: sæt SITE_URL, f.eks. https://eksempel.dk/referater/.',
    done: (
      folder: string,
      made: { pages: number; rendered: number; items: number; attachments?: number },
      seconds: number,
    ): string => {
      const { pages, rendered, items, attachments = 0 } = made;
      const searched = count(items, 'punkt', 'punkter');
      const both = attachments === 0 ? searched : `${searched} og ${number(attachments)} bilag`;
      return (
        `${folder}: ${count(pages, 'side', 'sider')} (${number(rendered)} lavet om), ` +
        `${both} i søgningen, ${number(seconds, 1)} s.`
      );
    },
  },

  serve: {
    ready: (url: string): string => `Siden vises på ${url} (stop med Ctrl+C).`,
    notBuilt: (folder: string): string => `Der er ingen side i ${folder}. Kør først: npm run build`,
    portTaken: (port: number): string =>
      `Port ${port} er optaget. Luk det program, der bruger den, eller vælg en anden: ` +
      `PORT=${port + 1}`,
    badPort: (value: string): string => `PORT »${value}« er ikke et portnummer (0-65535).`,
  },

  new: {
    usage: `Brug: npm run new -- UDVALG ÅÅÅÅ-MM-DD [--som-sidst]

Opretter en ny mødefil, f.eks. npm run new -- byraad 2026-03-24. Et møde mere samme dag skrives
2026-03-24-2. Med --som-sidst tages sted og mødetid med fra udvalgets seneste møder, og de punkter, som
går igen i dem.`,
    badDate: (value: string): string =>
      `Datoen »${value}« kan ikke læses. Skriv den som 2026-03-24.`,
    unknownCommittee: (key: string, near: string | undefined): string =>
      `Udvalget »${key}« står ikke i udvalg.yml.` +
      (near === undefined ? '' : ` Mente du »${near}«?`),
    exists: (file: string, next: string): string =>
      `${file} findes allerede og er ikke rørt. Er det et møde mere samme dag, så skriv datoen som ${next}.`,
    created: (file: string): string => `${file} er oprettet.`,
    takenOver: (last: string | undefined, titles: readonly string[]): string => {
      if (last === undefined) return 'Udvalget har intet tidligere møde, så intet er taget med.';
      const items = titles.length === 0 ? 'ingen, for ingen går igen' : titles.join('; ');
      return `Som ved de seneste møder til og med ${last}. Faste punkter: ${items}.`;
    },
    /** The first item of a new meeting. */
    firstItem: 'Godkendelse af dagsorden',
    firstRecommendation: 'At dagsordenen godkendes.',
    /** Comment above the lines that are commented out. */
    optionalKeys: 'Fjern havelågen foran de linjer, der skal med:',
  },

  dev: {
    ready: (url: string): string => `Forhåndsvisning på ${url} (stop med Ctrl+C).`,
    mended: 'Ingen fejl i indholdet længere.',
    broken: 'Fejlene står øverst på de sider, de gælder. Siden kan ikke udgives, før de er rettet.',
    unread: (reason: string): string =>
      `Indholdet kunne ikke læses igen, og siderne er, som de var: ${reason}`,
    pageTitle: 'Siden kan ikke vises: indholdet har fejl',
    pageAdvice: 'Ret dem i filen, og gem. Så kommer siden igen af sig selv.',
  },
} as const;
