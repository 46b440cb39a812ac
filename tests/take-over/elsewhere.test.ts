/** Content alone, on GitLab and in a container: the lines that are run there, run here with npm put aside. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { commitAll, git, gitSettings } from '../git-repository.ts';
import { root } from '../run-command.ts';
import { withTemporaryFolder } from '../temporary-folder.ts';

interface Job {
  variables: Readonly<Record<string, string | number>>;
  before_script: string[];
  script: string[];
}

test('GitLab: a version of Punkt is fetched, and run on the content of the project', async () => {
  await withTemporaryFolder(async (folder) => {
    const project = join(folder, 'referater');
    await mkdir(join(project, 'content'), { recursive: true });
    await writeFile(join(project, 'content/adresser.txt'), '/\n');
    commitAll(project, '2026-05-01');
    git(project, 'remote', 'add', 'origin', project);
    const punkt = join(folder, 'eksempel/punkt.git');
    await mkdir(punkt, { recursive: true });
    commitAll(punkt, '2026-05-01');
    git(punkt, 'tag', 'v1.2.3');

    const told = join(folder, 'told');
    await mkdir(join(folder, 'bin'));
    const npm = `#!/bin/sh\necho "$PWD $CONTENT_DIR $OUT_DIR $SITE_URL: $*" >> "${told}"\n`;
    await writeFile(join(folder, 'bin/npm'), npm, { mode: 0o755 });
    const jobs = await jobsFor({
      version: 'v1.2.3',
      project: 'eksempel/punkt',
      content: 'content',
    });
    const head = git(project, 'rev-parse', 'HEAD').trim();
    const given = {
      CI_PROJECT_DIR: project,
      CI_SERVER_URL: folder,
      CI_DEFAULT_BRANCH: 'main',
      CI_COMMIT_SHA: head,
      CI_COMMIT_BEFORE_SHA: '0'.repeat(40),
      CI_PAGES_URL: 'https://koebing.gitlab.io/referater',
    };
    for (const name of ['check', 'pages']) {
      const { variables, before_script, script } = { ...jobs['.punkt'], ...jobs[name] } as Job;
      const filled = Object.entries(variables).map(([key, value]) => [
        key,
        // YAML has numbers, too.
        `${value}`.replace('$CI_PROJECT_DIR', project),
      ]);
      await writeFile(told, '');
      execFileSync('bash', ['-eo', 'pipefail', '-c', [...before_script, ...script].join('\n')], {
        cwd: project,
        stdio: 'pipe',
        env: {
          ...gitSettings,
          ...given,
          ...(Object.fromEntries(filled) as Record<string, string>),
          PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter),
        },
      });
      const at = `${project}/.punkt ${project}/content ${project}/dist`;
      const lines = (await readFile(told, 'utf8')).replaceAll(at, '…').replaceAll(head, 'HEAD');
      expect(lines.trimEnd().split('\n')).toEqual(wanted[name]?.(project));
      execFileSync('rm', ['-rf', join(project, '.punkt')]);
    }
  });
});

const wanted: Readonly<Record<string, (project: string) => string[]>> = {
  check: (project) => [
    `… : ci --omit=dev --cache ${project}/.npm --prefer-offline`,
    '… : run --silent check -- --format gitlab --since HEAD',
    '… : run check -- --since HEAD',
    '… : run check -- --fix',
  ],
  pages: (project) => [
    `… : ci --omit=dev --cache ${project}/.npm --prefer-offline`,
    '… https://koebing.gitlab.io/referater/: run build',
  ],
};

/** The jobs of the file that projects include, with these inputs. */
async function jobsFor(inputs: Readonly<Record<string, string>>): Promise<Record<string, Job>> {
  const text = await readFile(join(root, '.gitlab/publish.yml'), 'utf8');
  const [head, body = ''] = text.split('\n---\n');
  const [spec] = parseAllDocuments(head ?? '');
  const named = Object.keys((spec?.toJS() as { spec: { inputs: object } }).spec.inputs);
  expect(named.toSorted()).toEqual(Object.keys(inputs).toSorted());
  const filled = body.replaceAll(
    /\$\[\[ inputs\.(\w+) \]\]/g,
    (_, name: string) => inputs[name] ?? '',
  );
  return parseAllDocuments(filled)[0]?.toJS() as Record<string, Job>;
}

test('a container has what the program is', async () => {
  const lines = (await readFile(join(root, '.container/Containerfile'), 'utf8')).split('\n');
  const copied = lines
    .filter((line) => line.startsWith('COPY '))
    .flatMap((line) => line.split(' ').slice(1, -1));
  expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  const program = await readFile(join(root, 'src/engine/build/program-digest.ts'), 'utf8');
  for (const [, list = ''] of program.matchAll(/^const (?:folders|single) = \[(.*)\];$/gm)) {
    expect(copied).toEqual(
      expect.arrayContaining(list.split(', ').map((name) => name.slice(1, -1))),
    );
  }
});
