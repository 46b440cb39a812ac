/** Measures the peer on the same archive: Hugo, then Pagefind's command line over its output. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../run-command.ts';
import { runMeasured, type Cost } from '../measure/run-measured.ts';
import { convertToHugo } from './convert.ts';

export interface PeerResult {
  /** What `hugo version` says. */
  version: string;
  pages: Cost;
  search: Cost;
}

/** The version of the Hugo that is installed, if one is. */
export function hugoVersion(): string | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/**
 * Converts `content`, which is not measured, and builds it with Hugo in the new folder `folder`.
 * Hugo has no incremental build, so that its full one is what publishing a change takes.
 */
export async function measureHugo(
  content: string,
  folder: string,
  version: string,
): Promise<PeerResult> {
  const [source, site] = [join(folder, 'source'), join(folder, 'site')];
  mkdirSync(folder, { recursive: true });
  convertToHugo(content, source);
  const hugo = ['hugo', '--source', source, '--destination', site, '--quiet'];
  const pages = await runMeasured(hugo, { folder: root });
  // As Punkt's index: items alone, and case numbers kept whole.
  const pagefind = [
    ...[join(root, 'node_modules/.bin/pagefind'), '--site', site, '--silent'],
    ...['--glob', '**/punkt-*/index.html', '--include-characters', '/-'],
  ];
  const search = await runMeasured(pagefind, { folder: root });
  return { version, pages, search };
}
