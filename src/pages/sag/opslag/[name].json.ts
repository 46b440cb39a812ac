/** The index of the number look-up, in small files that a browser loads as it needs them. */
import type { APIRoute } from 'astro';
import { lookupFiles } from '../../../site/lookup-files.ts';
import { loadArchive } from '../../../site/site.ts';

export async function getStaticPaths() {
  const files = lookupFiles(await loadArchive());
  return [...files.keys()].map((name) => ({ params: { name } }));
}

export const GET: APIRoute = async ({ params }) =>
  new Response(lookupFiles(await loadArchive()).get(params['name'] ?? ''), {
    headers: { 'Content-Type': 'application/json' },
  });
