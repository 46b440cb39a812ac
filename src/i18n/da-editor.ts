/** Danish words of what an editor's program is given: the schema of the facts and the snippets. */
export const schemaWords = {
  title: 'Oplysningerne øverst i et mødes fil',
  comment: 'Skrives af »npm run guide«. Ret den ikke her.',
  /** What a key says, and how it is written. */
  key: (meaning: string | undefined, form: string): string =>
    [meaning, `Form: ${form}.`].filter(Boolean).join(' '),
} as const;

/** Each snippet: what is typed to get it, and what it says of itself. */
export const snippetWords = {
  meeting: {
    prefix: ['møde', 'moede'],
    description: 'Et møde: oplysningerne øverst og det første punkt',
    title: 'Dokumentets egen titel',
    item: 'Godkendelse af dagsorden',
  },
  item: { prefix: ['punkt'], description: 'Et punkt', title: 'Titel' },
  recommendation: {
    prefix: ['indstilling'],
    description: 'Afsnittet Indstilling med nummererede led',
    heading: 'Indstilling',
    who: 'Forvaltningen',
    says: 'indstiller:',
    point: 'At …',
  },
  decision: {
    prefix: ['beslutning'],
    description: 'Afsnittet Beslutning',
    heading: 'Beslutning',
    text: 'Beslutningen, som den står i referatet.',
  },
  attachments: {
    prefix: ['bilag'],
    description: 'Afsnittet Bilag med et link til en fil',
    heading: 'Bilag',
    name: 'Notat',
    file: 'notat.pdf',
  },
} as const;
