/** The line of `undtagelser.yml` that allows what was found, ready to be completed. */
import { exemptionsFile, type Allowed } from '../../privacy/exemptions.ts';

/** Danish, as a part of an advice. A number in the file's name is masked where the advice is told. */
export const exemptionLine = ({ rule, file, digest }: Allowed): string =>
  `${exemptionsFile}, med dagen og grunden: - { regel: ${rule}, fil: ${JSON.stringify(file)}, ` +
  `aftryk: "${digest}", dato: ÅÅÅÅ-MM-DD, grund: "…" }`;
