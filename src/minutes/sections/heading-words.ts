/**
 * The vocabulary of section headings, from the published minutes of Danish municipalities and
 * regions: data, to which a new municipality's words are added.
 */
import type { SectionKind } from '../model.ts';

/** Headings with semicolons between them, in lower case and without a final colon. */
const headings = (text: string): string[] => text.trim().replaceAll(/\s+/gu, ' ').split('; ');

/** Words that, as a whole line, can hardly be anything but a heading. */
const certain: Partial<Record<SectionKind, string[]>> = {
  background: headings(`
    anledning; baggrund; resume; resumé; sagsresume; sagsresumé; sammendrag; sammenfatning; sagens kerne; sagens
    baggrund; baggrund for sagen; sagens indhold; beslutningstema; baggrund og formål; kort resume;
    kort resumé; problemstilling; baggrund for sagens fremlæggelse; baggrund og vurdering;
    indledning/baggrund; sagens opståen; sagstema`),
  statement: headings(`
    sagsfremstilling; supplerende sagsfremstilling; sagsbeskrivelse; sagsforelæggelse;
    sagsredegørelse; sagsoplysning; sagsoplysninger; beskrivelse af sagen; administrationens
    sagsfremstilling; forvaltningens sagsfremstilling; administrationens vurdering; forvaltningens
    vurdering; forvaltningens redegørelse; administrationens bemærkninger; forvaltningens
    bemærkninger; sagsfremstilling og økonomi; supplerende oplysninger; økonomistabens bemærkninger`),
  economy: headings(`
    økonomi; økonomi og finansiering; økonomi og personale; økonomi og ressourcer; økonomi,
    personale og it; økonomiske konsekvenser; økonomiske og personalemæssige konsekvenser;
    økonomiske, personalemæssige og organisatoriske konsekvenser; økonomiske forhold; økonomiske
    bemærkninger; økonomi og bevilling; økonomisk konsekvens; økonomiske og bevillingsmæssige
    konsekvenser; økonomi/personale; bevillingsmæssige konsekvenser; finansiering; konsekvenser for
    økonomi; økonomi/personaleforhold; økonomi og afledt drift; økonomi og bevillingsforhold;
    økonomiske konsekvenser og finansiering; økonomiske forhold og konsekvenser; økonomiske og
    erhvervsmæssige konsekvenser`),
  law: headings(`
    lovgrundlag; lovgrundlag m.v.; lovgrundlag mv.; retsgrundlag; retsregler; juridiske
    konsekvenser; juridiske forhold; juridisk vurdering; lov- og plangrundlag; lovgivning og rammer;
    hjemmel; lovhjemmel; lovgrundlag m.m.; lovgivning m.v.; lovgivning mv.; retligt grundlag;
    retsregler og andre forskrifter; juridiske bemærkninger; juridiske og økonomiske konsekvenser;
    lovgrundlag - link; juridiske og planmæssige forhold`),
  staff: headings(`
    personale; personalekonsekvenser; personalemæssige konsekvenser; personaleforhold;
    personalepolitiske konsekvenser`),
  recommendation: headings(`
    indstilling; indstillinger; administrativ indstilling; administrationens indstilling;
    administrationens anbefaling; administrationens forslag; direktionens indstilling; direktørens
    indstilling; forvaltningens indstilling; formandens indstilling; borgmesterens indstilling;
    kommunaldirektørens indstilling; sekretariatets indstilling; indstilling fra administrationen;
    indstilling fra direktionen; indstilling fra forvaltningen; udvalgets indstilling; indstilling
    til beslutning; forslag til beslutning; beslutningsforslag; indstilling og beslutning; stabens
    indstilling; forvaltningens forslag`),
  history: headings(`
    historik; beslutningshistorik; sagsgang; sagsgang og sagstype; forventet sagsgang; videre
    sagsgang; sagsforløb; sagens gang; sagens forløb; behandlingsforløb; politisk behandling;
    punktet behandlet tidligere; punktet er tidligere behandlet; punktet tidligere behandlet; sagen
    behandlet tidligere; sagen er tidligere behandlet; sagen tidligere behandlet; tidligere behandlet;
    behandlet tidligere; tidligere behandling af sagen; tidligere behandling af punktet; sagens tidligere
    behandling; punktets tidligere behandling; sagens behandling; sagens tidligere forløb;
    tidligere behandling; tidligere behandlinger; tidligere beslutning; tidligere beslutninger;
    tidligere politisk behandling; tidligere sagsgang; udvalgsbehandling; høring og sagsgang; sagens
    videre forløb`),
  decision: headings(`
    beslutning; beslutninger; beslutning/referat; beslutning og referat; endelig beslutning; mødets
    beslutning; byrådets beslutning; kommunalbestyrelsens beslutning; regionsrådets beslutning;
    borgerrepræsentationens beslutning; udvalgets beslutning; økonomiudvalgets beslutning;
    bestyrelsens beslutning; referat; vedtagelse`),
  attachments: headings(`
    bilag; bilagsliste; bilagsoversigt; bilagsfortegnelse; bilag til sagen; bilag til punktet;
    vedlagte bilag; bilag og links; vedhæftede bilag; vedhæftede filer; vedhæftninger; åbne bilag;
    lukkede bilag`),
  other: headings(`
    administrationens kommentarer; afgørelseskompetence; beslutningen træffes af; beslutningen træffes i;
    beslutning træffes af; beslutningskompetence; sagen skal afgøres af; sagen skal behandles i; punktet
    afgøres af; punktet afgøres i; afgøres af; behandles i; beslutningstype; bemærkninger;
    bæredygtighed; børnekonsekvenser; first-agenda sagsfremstilling; handicapforhold;
    handicappolitik; høring; høring og borgerinddragelse; inddragelse; kommunikation; inddragelse og høring;
    borgerinddragelse; kommunikation og borgerinddragelse; kommunikationsplan; kompetence;
    kompetenceforhold; konsekvenser; konsekvenser for klimaet;
    miljøkonsekvenser; planforhold; planmæssige forhold; sagsbehandler; sundhedskonsekvenser;
    tidsperspektiv; tværgående konsekvenser;
    videre forløb; videre proces; administrative konsekvenser; afledte konsekvenser; andre relevante
    dokumenter; det videre forløb; dialog/høring; direktørpåtegning; grøn dimension;
    handlemuligheder; hvem beslutter; kommunikation/høring; konsekvenser for andre udvalg;
    miljømæssige konsekvenser; politik/plan; punkttype; relation til vision og tværgående
    politikker; sagen afgøres af; sagen afgøres i; sagen behandles i; sagsansvarlig; sundhedsmæssige
    konsekvenser; særindstilling; tidsplan og videre proces; udtalelser og høring; andre
    konsekvenser; co2-konsekvensvurdering; effektvurdering; handicapaspekter; inddragelse af udvalg,
    råd, høring mv.`),
};

/**
 * Words that head a section as often as they are something else: the name of an attachment, a
 * sub-heading, a cell of a table.
 */
const loose: Partial<Record<SectionKind, string[]>> = {
  background: headings(`
    formål; indledning; introduktion; tema`),
  statement: headings(`
    fremstilling; redegørelse; vurdering`),
  law: headings(`
    jura; lovgivning`),
  recommendation: ['anbefaling'],
  decision: headings(`
    afgørelse; besluttet; konklusion; vedtaget`),
  attachments: ['dokumenter'],
  other: headings(`
    evaluering; høringssvar; information; klima; løsning; løsningsforslag; miljø;
    miljøvurdering; opfølgning; proces; risici; sundhed; tidsplan; udtalelse; udtalelser`),
};

const byHeading = (words: typeof certain): ReadonlyMap<string, SectionKind> =>
  new Map(
    Object.entries(words).flatMap(([kind, headings]) =>
      headings.map((heading) => [heading, kind as SectionKind] as const),
    ),
  );

/** Kind of each heading that is certain. */
export const certainHeadings = byHeading(certain);

/** Kind of each heading that is one only where more speaks for it. */
export const looseHeadings = byHeading(loose);
