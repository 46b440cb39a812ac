/** All rules, in the order of the table in the editor's guide. A new rule is a file beside this one and its line in the list. */
import { frontmatterMangler } from './frontmatter-mangler.ts';
import { frontmatterSprog } from './frontmatter-sprog.ts';
import { yamlSyntaks } from './yaml-syntaks.ts';
import { yamlForm } from './yaml-form.ts';
import { noegleUkendt } from './noegle-ukendt.ts';
import { noegleDobbelt } from './noegle-dobbelt.ts';
import { noegleMangler } from './noegle-mangler.ts';
import { noegleVaerdi } from './noegle-vaerdi.ts';
import { moedeDato } from './moede-dato.ts';
import { moedeTid } from './moede-tid.ts';
import { moedeStatus } from './moede-status.ts';
import { moedeTitel } from './moede-titel.ts';
import { filNavn } from './fil-navn.ts';
import { filUdvalg } from './fil-udvalg.ts';
import { rettelsePunkt } from './rettelse-punkt.ts';
import { punktIngen } from './punkt-ingen.ts';
import { punktOverskrift } from './punkt-overskrift.ts';
import { punktTitel } from './punkt-titel.ts';
import { punktDobbelt } from './punkt-dobbelt.ts';
import { overskriftNiveau } from './overskrift-niveau.ts';
import { overskriftMellemrum } from './overskrift-mellemrum.ts';
import { afsnitUdenPunkt } from './afsnit-uden-punkt.ts';
import { sagNummer } from './sag-nummer.ts';
import { feltLinje } from './felt-linje.ts';
import { feltSted } from './felt-sted.ts';
import { lukketVaerdi } from './lukket-vaerdi.ts';
import { lukketIndhold } from './lukket-indhold.ts';
import { beslutningTom } from './beslutning-tom.ts';
import { beslutningMangler } from './beslutning-mangler.ts';
import { raaHtml } from './raa-html.ts';
import { usikkertSted } from './usikkert-sted.ts';
import { linkAdresse } from './link-adresse.ts';
import { billedeITekst } from './billede-i-tekst.ts';
import { udvalgUkendt } from './udvalg-ukendt.ts';
import { udvalgNoegle } from './udvalg-noegle.ts';
import { bilagMangler } from './bilag-mangler.ts';
import { filPlacering } from './fil-placering.ts';
import { farveForm } from './farve-form.ts';
import { kleNummer } from './kle-nummer.ts';
import { adresseForm } from './adresse-form.ts';
import { omdirigeringForm } from './omdirigering-form.ts';
import { omdirigeringDobbelt } from './omdirigering-dobbelt.ts';
import { adresseIBrug } from './adresse-i-brug.ts';
import { omdirigeringMaal } from './omdirigering-maal.ts';
import { omdirigeringRing } from './omdirigering-ring.ts';
import { trukketUkendt } from './trukket-ukendt.ts';
import { trukketTekst } from './trukket-tekst.ts';
import { adresseTabt } from './adresse-tabt.ts';
import { adresseNy } from './adresse-ny.ts';
import { beslutningAendret } from './beslutning-aendret.ts';
import { kildeTabt } from './kilde-tabt.ts';
import { kildeAendret } from './kilde-aendret.ts';
import { kildeTal } from './kilde-tal.ts';
import { kildeAnden } from './kilde-anden.ts';
import { kildeUlaeselig } from './kilde-ulaeselig.ts';

export const rules = [
  frontmatterMangler,
  frontmatterSprog,
  yamlSyntaks,
  yamlForm,
  noegleUkendt,
  noegleDobbelt,
  noegleMangler,
  noegleVaerdi,
  moedeDato,
  moedeTid,
  moedeStatus,
  moedeTitel,
  filNavn,
  filUdvalg,
  rettelsePunkt,
  punktIngen,
  punktOverskrift,
  punktTitel,
  punktDobbelt,
  overskriftNiveau,
  overskriftMellemrum,
  afsnitUdenPunkt,
  sagNummer,
  feltLinje,
  feltSted,
  lukketVaerdi,
  lukketIndhold,
  beslutningTom,
  beslutningMangler,
  raaHtml,
  usikkertSted,
  linkAdresse,
  billedeITekst,
  udvalgUkendt,
  udvalgNoegle,
  bilagMangler,
  filPlacering,
  farveForm,
  kleNummer,
  adresseForm,
  omdirigeringForm,
  omdirigeringDobbelt,
  adresseIBrug,
  omdirigeringMaal,
  omdirigeringRing,
  trukketUkendt,
  trukketTekst,
  adresseTabt,
  adresseNy,
  beslutningAendret,
  kildeTabt,
  kildeAendret,
  kildeTal,
  kildeAnden,
  kildeUlaeselig,
] as const;

export type RuleId = (typeof rules)[number]['id'];

/** What a rule needs to be told to speak. */
export type RuleDetails<Id extends RuleId> = Parameters<
  Extract<(typeof rules)[number], { id: Id }>['say']
>;
