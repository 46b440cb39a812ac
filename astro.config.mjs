/**
 * How Astro builds the site. The environment says what and where:
 *
 * - `SITE_URL`: public address of the site, with its path if it has one; without it pages carry no
 *   canonical address
 * - `OUT_DIR`: folder the site is written to, default `dist`
 * - `CONTENT_DIR`: folder the minutes are read from, default `content` (see `src/site/site.ts`)
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';

const siteUrl = process.env.SITE_URL ? new URL(process.env.SITE_URL) : undefined;

// The package exports neither its fonts nor its partial style sheets.
const dkfds = fileURLToPath(new URL('node_modules/dkfds/src', import.meta.url));

export default defineConfig({
  ...(siteUrl && { site: siteUrl.origin, base: siteUrl.pathname }),
  outDir: process.env.OUT_DIR ?? 'dist',
  output: 'static',
  trailingSlash: 'always',
  // A run of white space in a template becomes one: an eighth of all bytes. Minutes are never re-spaced.
  compressHTML: true,
  // Everything is a file of its own, so that a strict content security policy can forbid whatever is inline.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      // Astro imports a page's module anew for each page, which costs Node much less where all are one.
      prerender: { build: { rolldownOptions: { output: { codeSplitting: false } } } },
    },
    resolve: { alias: { '@fonts': `${dkfds}/fonts/IBMPlexSans/split/woff2` } },
    css: {
      preprocessorOptions: { scss: { loadPaths: [`${dkfds}/stylesheets`], quietDeps: true } },
    },
  },
  devToolbar: { enabled: false },
});
