/** What `npm run check -- --fix` says, in Danish. */

/** So many addresses are shown. */
const most = 20;

export const fixWords = {
  mended: (files: number, dryRun: boolean): string => {
    const where = files === 1 ? '1 fil' : `${files} filer`;
    return dryRun
      ? `Det ville blive rettet i ${where} (--vis: intet er skrevet).`
      : `Det er rettet i ${where}. Se det efter, før du lægger det i git.`;
  },
  /** Lines of a difference. */
  addresses: (added: readonly string[]): string[] => [
    ...added.slice(0, most).map((address) => `  + ${address}`),
    ...(added.length > most ? [`  … og ${added.length - most} adresser til`] : []),
  ],
  nothing: 'Der er intet, som kan rettes uden dig (--vis: intet er skrevet).',
} as const;
