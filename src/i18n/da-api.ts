/** Danish words of the page about open data, and of the files for programs that come by. */

export const apiWords = {
  title: 'Åbne data',
  description: (municipality: string): string =>
    `Møder, punkter, sager og beslutninger fra ${municipality} som JSON, CSV og Markdown.`,
  lead: (municipality: string): string =>
    `Alt, hvad siderne her fortæller om møderne i ${municipality}, findes også som filer, som et regneark eller et program kan læse. Det kræver ingen nøgle og ingen aftale.`,
  relative:
    'Denne udgave af siden er bygget uden sin egen adresse på nettet. Adresserne i filerne begynder derfor med /, og værtens navn skal sættes foran.',

  years: 'Filer år for år',
  yearsText:
    'Til regneark: beslutningerne i årets referater, en række for hvert punkt. Til programmer: alle årets punkter, også dem på dagsordener, med et stykke JSON på hver linje.',
  year: 'År',
  decisions: 'Beslutninger',
  items: 'Punkter',
  decisionsOf: (year: string): string => `CSV: beslutninger ${year}`,
  itemsOf: (year: string): string => `NDJSON: punkter ${year}`,
  csv: 'CSV',
  ndjson: 'NDJSON',
  list: 'Listen over filerne, med størrelse og fingeraftryk (SHA-256)',
  listText: 'Et fingeraftryk, som er det samme som sidst, betyder, at filen ikke skal hentes igen.',
  noYears: 'Der er ingen møder endnu.',

  files: 'Alle filer',
  kind: 'Hvad',
  address: 'Adresse',
  schema: 'Skema',
  kinds: {
    meeting: 'Et møde med alle punkter, afsnit, afstemninger, bilag og rettelser',
    case: 'En sag gennem møderne',
    committees: 'Udvalgene og deres navne før og nu',
    items: 'Et års punkter',
    decisions: 'Et års beslutninger',
    files: 'Filerne år for år',
    markdown: 'Et helt referat som Markdown',
  },
  schemaText:
    'Et skema (JSON Schema) siger, hvad hver nøgle betyder, og hvilke der altid er der. En nøgle, som der intet er at sige om, mangler.',
  columns: 'Kolonnerne i beslutningerne',

  sheet: 'I et regneark',
  sheetText: [
    'LibreOffice: åbn filen, og vælg komma som skilletegn og UTF-8 som tegnsæt.',
    'Excel: vælg Data › Hent data › Fra tekst/CSV, filen og komma som skilletegn. Dobbeltklikker man på filen, står det hele i én kolonne, når Windows er dansk.',
    'Filtrér på kolonnen »udfald«: vælg »ikke godkendt« for punkter, der blev afvist, og de tomme for dem, hvor udfaldet ikke er sikkert eller ikke er ét.',
    'En celle, som et regneark ville tage for en formel (den begynder med =, +, - eller @), har en apostrof foran.',
  ],

  program: 'I et program',
  curl: 'Fra kommandolinjen',
  python: 'Python',
  script: 'JavaScript, også fra en anden hjemmeside',

  contents: 'Hvad der er med, og hvad der ikke er',
  contentsText: [
    'Det samme som på siderne, med de samme ord. Udfald og stemmetal er kun med, hvor beslutningens ord er til at stole på.',
    'Af et lukket punkt står kun nummer og adresse i mødets fil, og det er ikke med i årets filer. Hvad der er offentligt om det, står på dets side.',
    'Det, der er trukket tilbage, er væk. Mødets eller sagens adresse siger, at det er sket, og hvorfor. Brug de nyeste filer, og slet, hvad der ikke længere står i dem.',
    'Teksten i bilag er ikke med; kun deres navne og adresser.',
    'Der kan ikke spørges: filerne er færdige, og man vælger selv ud af dem. Nyt følger man bedst i et feed.',
  ],
  follow: 'Følg med',

  promise: 'Hvad du kan regne med',
  promiseText: [
    'Adresserne under /api/v1/ bliver, hvor de er. Nøgler og kolonner bliver ikke fjernet og betyder ikke noget andet senere.',
    'Nye nøgler kan komme til, og nye kolonner efter de andre. Et program skal springe over, hvad det ikke kender.',
    'Skal noget laves om, sker det under /api/v2/, og v1 bliver stående.',
    'Filerne skifter kun, når der er udgivet noget. Hent dem så tit, du vil, men spørg med If-None-Match eller If-Modified-Since, så sendes kun det nye.',
  ],

  oparl: 'OParl',
  oparlText:
    'Møder, punkter, sager og filer findes også efter standarden OParl 1.1, som mødesystemer i andre lande bruger. Et program begynder på denne adresse og følger henvisningerne:',
  oparlNotes: [
    'En sag er et Paper med sagsnummeret i »reference«. En Consultation binder den til hvert punkt (AgendaItem), hvor den er behandlet. »result« er udfaldet, og »resolutionText« er beslutningen.',
    'Alt er færdige filer. Derfor svarer listerne ikke på »created_since«, »created_until«, »modified_since«, »modified_until«, »omit_internal« og »limit«: hent siderne, og vælg selv ud. En liste begynder med det ældste; følg »next«, til der ikke er mere. Kun den sidste side siger, hvor mange der er. Hent siderne for de seneste år igen for at se, hvad der er nyt.',
    '»created« er mødets dag. »modified« er dagen for den seneste ændring, som referatet, dets rettelser eller filens historie fortæller om, ved middagstid, når der ikke er et klokkeslæt. Det er ikke tidspunktet, hvor siden blev bygget.',
    'Hvad der er trukket tilbage, er væk fra listerne. På dets adresse står, at det er slettet (»deleted«), og hvornår. Hvad der er flyttet, svarer på sin gamle adresse med sit nye »id«.',
    'Mennesker er ikke med: listerne over personer og medlemskaber er tomme. Af et lukket punkt står kun nummer og plads, med »public« som »false«.',
  ],

  terms: 'Vilkår og kontakt',
  licence: 'Vilkår for brug',
  noLicence: (municipality: string): string =>
    `${municipality} har ikke oplyst, på hvilke vilkår materialet må bruges. Spørg, før det gives videre eller udgives et andet sted.`,
  personal:
    'Der står navne på mennesker i referaterne. Den, der samler og udgiver dem igen, har selv ansvaret efter databeskyttelsesreglerne.',
  questions: 'Spørgsmål og fejl',
  phone: 'tlf.',
  noContact: 'Der er ikke oplyst en kontakt.',
} as const;

/** What OParl has words for that no key of the minutes gives. */
export const oparlWords = {
  meeting: (committee: string, day: string): string => `${committee}, ${day}`,
  minutes: 'Referat',
  agenda: 'Dagsorden',
  paper: 'Sag',
} as const;

export const programWords = {
  robots:
    'Alt må læses. Søgningen har en adresse for hvert ord og hører ikke til i en søgemaskine.',
  summary: (municipality: string): string =>
    `Dagsordener og referater fra møderne i ${municipality}: hvert møde, hvert punkt og hver sag har sin egen, blivende adresse.`,
  decisions:
    'Hvad der blev besluttet, står i afsnittet »Beslutning« på hvert punkts side; en indstilling er kun et forslag.',
  markdown: (home: string): string =>
    `Hvert referat findes som Markdown på ${home}<udvalg>/<dato>/samlet.md.`,
  numbers: 'En sags forløb gennem møderne står på dens egen side.',
  closed: 'Af lukkede punkter står kun nummeret; hvad der er offentligt, står på deres sider.',
  licence: (licence: string): string => `Vilkår for brug: ${licence}`,
  data: 'Data',
  api: 'Åbne data',
  apiNote: 'filer, skemaer og eksempler',
  files: 'Punkter og beslutninger år for år',
  filesNote: 'listen over filerne, JSON',
  committeesData: 'Udvalgene som JSON',
  committees: 'Udvalg',
  none: 'Der er ingen udvalg endnu.',
  more: 'Mere',
  cases: 'Alle sager',
  follow: 'Feeds og kalendere',
} as const;

/** Where a link to a page is shown elsewhere. */
export const shareWords = {
  siteName: (title: string, municipality: string): string => `${title} – ${municipality}`,
  picture: 'Et referat, tegnet som et ark med linjer',
} as const;
