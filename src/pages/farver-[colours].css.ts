/** The municipality's colours, as a stylesheet whose name is its content, so it may be cached for ever. */
import type { APIRoute } from 'astro';
import { colourParam } from '../site/params.ts';
import { loadArchive } from '../site/site.ts';

export async function getStaticPaths() {
  const { settings } = await loadArchive();
  return [{ params: { colours: colourParam(settings) } }];
}

export const GET: APIRoute = async () => {
  const { colour, colourDark } = (await loadArchive()).settings;
  return new Response(
    `:root { --municipal: ${colour}; }\n` +
      `@media screen and (prefers-color-scheme: dark) { :root { --municipal: ${colourDark}; } }\n`,
    { headers: { 'Content-Type': 'text/css; charset=utf-8' } },
  );
};
