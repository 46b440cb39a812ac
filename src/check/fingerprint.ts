/** What tells problems apart in reports that are compared with earlier ones. */
import type { Problem } from '../minutes/problem.ts';
import { textDigest } from '../privacy/passage.ts';
import { nameOf } from './same-problem.ts';

/**
 * A digest for each of `problems`, in their order: no two are equal, and it stays when the problem's line
 * moves. Problems of one file that read alike are told apart by their order.
 */
export function fingerprints(problems: readonly Problem[]): string[] {
  const seen = new Map<string, number>();
  return problems.map((problem) => {
    const words = nameOf(problem);
    const nth = (seen.get(words) ?? 0) + 1;
    seen.set(words, nth);
    return textDigest(`${words}\n${nth}`);
  });
}
