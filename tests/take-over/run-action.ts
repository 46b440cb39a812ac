/**
 * Runs the steps of a composite action of GitHub here: what it gives a shell is run, actions of others are
 * named with what they are given.
 */
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { finished, type Environment } from '../run-command.ts';

type Texts = Readonly<Record<string, string>>;

interface Step {
  id?: string;
  name?: string;
  if?: string;
  run?: string;
  uses?: string;
  env?: Texts;
  with?: Texts;
}

interface Action {
  inputs: Readonly<Record<string, { default: string }>>;
  runs: { steps: Step[] };
}

/** A step that was not left out. */
interface RanStep {
  /** Its name, or the action it uses, without the version. */
  name: string;
  /** What it gives to another action. */
  given: Texts;
  exitCode: number | null;
  said: string;
}

export interface Surroundings {
  /** The repository that uses the action. */
  workspace: string;
  /** Folder for what GitHub writes down. */
  scratch: string;
  environment: Environment;
  /** By its name in expressions: `github.event_name`. */
  values: Texts;
}

/** Runs the action in `folder`, up to a step that fails. Throws at an expression that is not known. */
export async function runAction(
  folder: string,
  { workspace, scratch, environment, values }: Surroundings,
): Promise<RanStep[]> {
  const { inputs, runs } = parse(await readFile(join(folder, 'action.yml'), 'utf8')) as Action;
  const defaults = Object.entries(inputs).map(([name, input]) => [`inputs.${name}`, input.default]);
  const known = new Map<string, string>([...defaults, ...Object.entries(values)] as [
    string,
    string,
  ][]);
  const valueOf = (name: string): string => {
    const value = known.get(name.trim());
    if (value === undefined) throw new Error(`Unknown: ${name}`);
    return value;
  };
  const filled = (text: string): string =>
    text.replaceAll(/\$\{\{(.*?)\}\}/g, (_, name: string) => valueOf(name));
  const filledAll = (texts: Texts = {}): Record<string, string> =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, filled(text)]));

  const ran: RanStep[] = [];
  for (const { id = '', name, if: condition, run, uses = '', env, with: given } of runs.steps) {
    if (condition !== undefined && !holds(condition, valueOf)) continue;
    const outputs = join(scratch, 'outputs');
    await writeFile(outputs, '');
    const shell = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run ?? ''], {
      cwd: workspace,
      env: {
        ...environment,
        ...filledAll(env),
        GITHUB_ACTION_PATH: folder,
        GITHUB_WORKSPACE: workspace,
        GITHUB_OUTPUT: outputs,
      },
    });
    const { exitCode, stdout, stderr } = await finished(shell);
    const step = { name: name ?? uses.replace(/@.*/, ''), given: filledAll(given) };
    ran.push({ ...step, exitCode, said: stdout + stderr });
    if (exitCode !== 0) break;
    for (const line of (await readFile(outputs, 'utf8')).split('\n')) {
      const [key = '', value] = line.split('=');
      if (value !== undefined) known.set(`steps.${id}.outputs.${key}`, value);
    }
  }
  return ran;
}

/** Conditions are comparisons that all hold. */
const holds = (condition: string, valueOf: (name: string) => string): boolean =>
  condition.split('&&').every((each) => {
    const [, name = '', sign, text] = /^\s*(\S+) ([!=]=) '([^']*)'\s*$/.exec(each) ?? [];
    return (valueOf(name) === text) === (sign === '==');
  });
