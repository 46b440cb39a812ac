/** The arguments of `npm run withdraw`. */
import { parseArgs } from 'node:util';
import { CommandError } from '../../engine/command-error.ts';
import { withdrawWords as words } from '../../i18n/da-withdraw.ts';
import { isDay } from '../../minutes/days/dates.ts';
import { mayHoldPersonNumber } from '../../privacy/mask.ts';
import { today } from '../settings.ts';

export type Arguments =
  | { undo: true; typed: string; dryRun: boolean }
  | { undo: false; typed: string; dryRun: boolean; date: string; reason: string };

/** Reads them. Throws a {@link CommandError} for wrong usage. */
export function readArguments(args: string[]): Arguments {
  const { tokens } = parseArgs({
    args,
    options: {
      grund: { type: 'string' },
      dato: { type: 'string' },
      fortryd: { type: 'boolean' },
      vis: { type: 'boolean' },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const typed: string[] = [];
  const values: Partial<Record<string, string>> = {};
  for (const token of tokens) {
    if (token.kind === 'positional') typed.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!['grund', 'dato', 'fortryd', 'vis'].includes(name)) {
      throw wrongUsage(words.unknownOption(rawName));
    }
    values[name] = value ?? '';
  }
  const [address] = typed;
  if (address === undefined || typed.length > 1) throw wrongUsage(words.oneAddress);
  const { grund, dato, fortryd, vis } = values;
  const common = { typed: address, dryRun: vis !== undefined };
  if (fortryd !== undefined) {
    if (grund !== undefined || dato !== undefined) throw wrongUsage(words.reasonWithUndo);
    return { ...common, undo: true };
  }
  return { ...common, undo: false, reason: readReason(grund), date: readDate(dato) };
}

function readReason(value: string | undefined): string {
  const reason = value?.trim() ?? '';
  if (reason === '') throw wrongUsage(words.noReason);
  if (/\p{Cc}|\u2028|\u2029/u.test(reason)) throw wrongUsage(words.badReason);
  if (mayHoldPersonNumber(reason)) throw wrongUsage(words.numberInReason);
  return reason;
}

function readDate(value: string | undefined): string {
  if (value === undefined) return today();
  if (!isDay(value)) throw wrongUsage(words.badDate(value));
  return value;
}

export function wrongUsage(message: string): CommandError {
  return new CommandError(`${message}\n\n${words.usage}`, 2);
}
