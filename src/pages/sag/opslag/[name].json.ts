/** The index of the number look-up, in small files that a browser loads as it needs them. */
import type { APIRoute } from 'astro';
import { lookupFiles } from '../../../site/lookup-files.ts';
import { loadArchive } from '../../../site/site.ts';

export async function getStaticPaths() {
  const files = lookupFiles(await loadArchive());
  return [...files].map(([name, json]) => ({ params: { name }, props: { json } }));
}

export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'Content-Type': 'application/json' } });
