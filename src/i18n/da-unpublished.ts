/** Danish words of files below `bilag/` that are not published. */

/** Why a file is no document for readers; each completes »…, for «. */
export const unpublishableWords = {
  hidden: 'den eller dens mappe er skjult (navnet begynder med et punktum)',
  leftover: 'den er en låsefil, en sikkerhedskopi eller noget, et program har efterladt',
  program:
    'en server eller en læsers computer kan køre den som et program eller tage den for sine indstillinger',
  script: 'en browser kan køre et program i den',
  symlink: 'den er kun en genvej (et symbolsk link) til noget et andet sted',
} as const;

/** Why a document is not published, and what to do; the reason completes »…, for «. */
export const unlinkedWords = {
  unlinked: {
    reason: 'intet offentligt i mødets fil linker til den',
    advice: (file: string, line: string): string =>
      `Skal den ikke offentliggøres, så slet den. Ellers skriv linjen i ${file} under »### Bilag«: ${line}`,
  },
  ofClosed: {
    reason: 'intet offentligt i mødets fil linker til den, og mødet har lukkede punkter',
    advice: (path: string, closed: readonly string[]): string =>
      `Hører den til et lukket punkt (${closed.join(', ')}), eller skal den ikke offentliggøres, så slet den: git rm "${path}". Link kun til den fra et åbent punkt.`,
  },
  noMeeting: {
    reason: 'der er intet møde med den mappe',
    advice: 'Flyt den til mødets mappe, bilag/<udvalg>/<dato>/, og link til den, eller slet den.',
  },
  source: {
    reason: 'den er mødets kilde, og et af punkterne i den er lukket eller trukket tilbage',
    advice:
      'Flyt den ud af content/. Skal mødefilen holdes op mod den, så kør »npm run check -- --kilder« med navnet på dens nye mappe.',
  },
  wasPublished:
    'Den har været offentlig, og ordene står stadig i git (se »Træk tilbage« i content/README.md).',
  delete: (mayBeSaved: boolean): string =>
    mayBeSaved ? 'Gem den som PDF, og link til den, eller slet den.' : 'Slet den.',
} as const;
