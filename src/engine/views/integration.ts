/** Astro integration: the module `punkt:site`, and the check that every page is declared. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { commandWords } from '../../i18n/da-cli.ts';
import { pageProducts } from '../../products/index.ts';
import { CommandError } from '../command-error.ts';

const module = 'punkt:site';

/** Ids of virtual modules begin with a null, so that no other plugin takes them for files. */
const resolved = `\0${module}`;

const shownSite = fileURLToPath(new URL('./shown-site.ts', import.meta.url));

/**
 * The module's code. `require` gives the module as this process has loaded it; an import would be
 * bundled, and a copy knows no site.
 */
const code = `
  import { createRequire } from 'node:module';
  const shown = createRequire(${JSON.stringify(import.meta.url)})(${JSON.stringify(shownSite)});
  export const { settings, viewOf, pathsOf } = shown;
`;

export function pagesIntegration(): AstroIntegration {
  return {
    name: 'punkt:pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: module,
          resolveId: (id: string) => (id === module ? resolved : undefined),
          load: (id: string) => (id === resolved ? code : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:routes:resolved': ({ routes }) => refuseUndeclared(routes),
    },
  };
}

type Routes = HookParameters<'astro:routes:resolved'>['routes'];

/** Throws for an undeclared page, which no build would make, and for a declared one that is missing. */
function refuseUndeclared(routes: Routes): void {
  const declared = new Set(pageProducts.map(({ path }) => `src/pages/${path}`));
  const own = routes.filter(({ origin }) => origin === 'project').map((each) => each.entrypoint);
  const undeclared = own.filter((entrypoint) => !declared.has(entrypoint));
  const missing = [...declared].filter((page) => !own.includes(page));
  if (undeclared.length > 0) throw new CommandError(commandWords.build.undeclaredPages(undeclared));
  if (missing.length > 0) throw new CommandError(commandWords.build.missingPages(missing));
}
