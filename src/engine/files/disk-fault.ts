/** Faults of the disk that a user can put right: no space, no access, a folder where a file should be. */
import { commandWords, diskFaults, type DiskFaultCode } from '../../i18n/da-cli.ts';
import { CommandError } from '../command-error.ts';

/** The message for `error` where it is such a fault; `undefined` for any other error. */
export function diskFaultOf(error: unknown): CommandError | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  const { code } = error;
  if (!isFaultCode(code)) return undefined;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  return new CommandError(commandWords.diskFault(code, path));
}

const isFaultCode = (code: unknown): code is DiskFaultCode =>
  typeof code === 'string' && Object.hasOwn(diskFaults, code);
