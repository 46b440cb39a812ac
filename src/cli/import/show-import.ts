/** `npm run import -- … --vis`: writes the page that shows documents beside what was read of them. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Outcome } from '../../engine/import/import-outcome.ts';
import { attachmentFolder } from '../../engine/import/store-attachments.ts';
import { contentLinks } from '../../minutes/markdown/content-links.ts';
import { meetingFile } from '../../minutes/read-facts.ts';
import type { Meeting } from '../../minutes/model.ts';
import type { Problem } from '../../minutes/problem.ts';
import { proofreadingPage, type ReadSource } from '../../proofreading/page.ts';
import { readMeeting } from '../../rules/read-meeting.ts';
import { loadWithCache } from '../load-with-cache.ts';
import { tellImported, tellRefused } from './tell-outcome.ts';

/**
 * Writes the page of `outcomes`, which were imported into the content folder `folder` with the options
 * `typed`, where only this user may read it. Returns its path.
 */
export async function showImport(
  outcomes: readonly Outcome[],
  folder: string,
  typed: readonly string[],
): Promise<string> {
  const { problems } = await loadWithCache(folder)();
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const page = proofreadingPage(
    outcomes.map((outcome) => readSource(outcome, folder, typed, byFile)),
  );
  const path = join(await mkdtemp(join(tmpdir(), 'punkt-sammenlign-')), 'sammenlign.html');
  await writeFile(path, page, { mode: 0o600 });
  return path;
}

function readSource(
  outcome: Outcome,
  folder: string,
  typed: readonly string[],
  problems: ReadonlyMap<string, Problem[]>,
): ReadSource {
  const { source, report, shown, meeting: stored } = outcome;
  const meeting = shown?.text === undefined ? undefined : meetingIn(shown.text);
  const file = stored?.file ?? (meeting && meetingFile(meeting));
  const document = pathToFileURL(resolve(source.path)).href;
  const isPdf = extname(source.path).toLowerCase() === '.pdf';
  return {
    name: source.path,
    pageAddress: (page) => (isPdf ? `${document}#page=${page}` : undefined),
    told: outcome.kind === 'refused' ? tellRefused(outcome, typed) : tellImported(outcome, folder),
    notes: report.notes,
    ...(shown && { shown }),
    ...(meeting && { meeting }),
    problems: (stored && problems.get(stored.file)) ?? [],
    attachments:
      meeting && file !== undefined
        ? contentLinks(meeting).attachmentLinks.map(({ name }) => {
            const path = `${attachmentFolder(file)}/${name}`;
            return { name, problems: problems.get(path) ?? [] };
          })
        : [],
  };
}

/** The meeting as the checker reads it. */
const meetingIn = (text: string): Meeting | undefined => readMeeting(text, '').meeting;
