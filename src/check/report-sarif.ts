/** Problems in the format that programs for analysis of code exchange. */
import type { Problem } from '../minutes/problem.ts';
import { maskNumbers } from '../privacy/mask.ts';
import { sortProblems } from '../rules/report.ts';
import { allRules } from '../rules/rule-set.ts';
import { fingerprints } from './fingerprint.ts';

/**
 * A SARIF 2.1.0 log with one run and a result for each problem; `folder` is the content folder as the
 * repository knows it. https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function reportSarif(problems: readonly Problem[], folder: string): string {
  const sorted = sortProblems(problems);
  const marks = fingerprints(sorted);
  const ruleIds = [...new Set(sorted.map(({ ruleId }) => ruleId))].toSorted();
  const results = sorted.map(({ severity, file, line, column, ruleId, reason, advice }, index) => ({
    ruleId,
    ruleIndex: ruleIds.indexOf(ruleId),
    level: severity,
    message: { text: `${reason} ${advice}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: uriOf(`${folder}/${maskNumbers(file)}`),
            uriBaseId: '%SRCROOT%',
          },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
    partialFingerprints: { 'punkt/v1': marks[index] },
  }));
  const driver = { name: 'Punkt', language: 'da', rules: ruleIds.map(describe) };
  const run = { tool: { driver }, columnKind: 'utf16CodeUnits', results };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return JSON.stringify(log, null, 2);
}

function describe(id: string) {
  const rule = allRules.byId.get(id);
  return {
    id,
    ...(rule && {
      shortDescription: { text: rule.about },
      defaultConfiguration: { level: rule.severity },
    }),
  };
}

/** A reference to a file: each name of the path percent-encoded. */
const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
