/** What `npm run hooks` and the check before a commit say, in Danish. */
export const hookWords = {
  usage: `Brug: npm run hooks [-- --fjern]

Sætter git til at efterse indholdet, hver gang noget lægges i git. Er der fejl i det, der er lagt klar,
bliver det ikke lagt i git, og fejlene vises. Med --fjern gør git det ikke længere.

Slutter med 0, når det er gjort, 1, når det ikke kan lade sig gøre, og 2, når kommandoen er skrevet
forkert.`,
  refused: `
Intet er lagt i git. Ret fejlene, læg filerne klar igen (git add), og prøv igen.
Skal det i git alligevel: git commit --no-verify. Siden bliver ikke udgivet, før fejlene er rettet.`,
  notInGit: (folder: string): string => `${folder} ligger ikke i git.`,
  noGit: 'Programmet git findes ikke her.',
  installed: (folder: string): string =>
    `Git efterser nu det indhold, der lægges i git (core.hooksPath er ${folder}).\n` +
    'Fortryd: npm run hooks -- --fjern',
  removed: 'Git efterser ikke længere indholdet.',
  notInstalled: 'Git er ikke sat til at efterse indholdet. Intet er ændret.',
  otherPath: (path: string, own: string): string =>
    `Git kører allerede andet før en commit (core.hooksPath er ${path}). Intet er ændret.
Skal begge dele køre, så skriv denne linje i ${path}/pre-commit:
  ${own}/pre-commit || exit 1
Skal kun Punkts, så kør først: git config --unset core.hooksPath`,
  otherHooks: (files: readonly string[], own: string): string =>
    `Git kører allerede ${files.join(', ')} i .git/hooks, og det ville holde op. Intet er ændret.
Skal begge dele køre, så skriv denne linje i .git/hooks/pre-commit:
  ${own}/pre-commit || exit 1
Skal kun Punkts, så flyt eller slet filerne først.`,
} as const;
