/** The line of `undtagelser.yml` that allows what was found, ready to be completed. */
import { exemptionsFile, type Allowed } from '../../privacy/exemptions.ts';

/** Danish, as the end of an advice after `så`. A number in the file's name is masked where the advice is told. */
export const exemptionLine = ({ rule, file, digest }: Allowed): string =>
  `sæt linjen ind i ${exemptionsFile}, som ligger (eller oprettes) ved siden af site.yml, og skriv dagen og grunden i den: - { regel: ${rule}, fil: ${JSON.stringify(file)}, ` +
  `aftryk: "${digest}", dato: ÅÅÅÅ-MM-DD, grund: "…" }`;
