/** What minutes in many other forms hold, as a careful reader finds it. */
import type { Given } from '../../../src/import/header/identify.ts';

interface Expected {
  given?: Given;
  /** Committee, day, times, place and status. */
  meeting: string;
  people?: string[];
  apologies?: string[];
  /** Number, title, case numbers, and the kinds of the sections; `closed` before those. */
  items: string[];
}

export const expectedForms: Record<string, Expected> = {
  'aaben-lukket': {
    meeting: 'Kommunalbestyrelsen | 2020-01-27 |  |  | minutes',
    items: [
      '1 | (Åben) Valg af formand | EMN-2019-05331 | background recommendation decision',
      '2 | (Lukket) Personalesag |  | closed decision',
      '3 | (Åben) Eventuelt |  | decision',
    ],
  },
  'ad-uden-punktum': {
    meeting: 'Integrationsrådet | 2020-08-24 | 17:00-19:00 |  | minutes',
    people: ['Navn Navnesen', 'Anden Navnesen'],
    apologies: [],
    items: ['1 | Velkomst |  | other', '2 | Budget |  | decision', '2a | Ekstra |  | other'],
  },
  ad: {
    meeting: 'Landsbyrådet | 2019-05-12 | 19:00 |  | minutes',
    people: ['Anna Holm', 'Bo Friis'],
    apologies: ['Carl Gade'],
    items: [
      '1 | Godkendelse af referat |  | other',
      '2 | Nyt fra formanden |  | other',
      '3 | Eventuelt |  | other',
    ],
  },
  'alt-paa-en-linje': {
    meeting:
      'Økonomiudvalget | 2017-04-18 | 16:30 | Mødelokale 1 og 2, Lejrevej 15, 4320, Allerslev | minutes',
    items: [
      '1 | ØU - Godkendelse af dagsorden |  | background recommendation other decision statement statement',
      '2 | ØU - Orientering | 17/45 | background decision',
    ],
  },
  'beslutninger-uden-dato': {
    meeting: 'Byrådet | 2013-05-14 | 18:30-19:05 | Byrådssalen | minutes',
    items: [
      '45 | GODKENDELSE AF DAGSORDEN |  | decision',
      '46 | REGNSKAB 2012 | 13/4455 | background recommendation history decision',
    ],
  },
  'dagsorden-og-ad': {
    meeting: 'Udsatterådet | 2019-09-03 | 14:30-16:30 | Rådhuset | minutes',
    items: ['1 | Velkommen |  | other', '2 | Siden sidst |  | other', '3 | Eventuelt |  | other'],
  },
  'dagsorden-uden-beslutninger': {
    meeting: 'Kultur-, Fritids- og Idrætsudvalget | 2017-09-06 | 19:00 | Udvalgsværelset | agenda',
    items: [
      '1 | Godkendelse af dagsorden | 17/1 | history decision',
      '2 | Tilskud til foreninger | 17/22 | history background economy recommendation decision',
    ],
  },
  emne: {
    meeting: 'Teknik- og Miljøudvalget | 2015-05-05 | 15:30 | Udvalgsværelse 1 | minutes',
    items: ['1 | Godkendelse |  | decision', '2 | Affald |  | decision'],
  },
  'et-punkt': {
    meeting: 'Borgerrepræsentationen | 2011-11-17 | 17:30 | Rådhuset, 1. sal | minutes',
    items: ['1 | Godkendelse af budget 2012 |  | recommendation background decision'],
  },
  'indhold-uden-sidetal': {
    meeting: 'Sundhedsudvalget | 2014-10-28 | 16:00-18:00 | Rådhuset | minutes',
    items: [
      '1 | Godkendelse af dagsorden |  | decision',
      '2 | Budget 2015 |  | recommendation decision',
      '3 | Eventuelt |  | decision',
    ],
  },
  'kle-over-titel': {
    meeting: 'Byrådet | 2023-05-30 |  |  | minutes',
    items: [
      '12 | Godkendelse af frivilligpris | 27.69.08-G01-1-23 | background decision',
      '13 | Orientering | 00.22.04-P35-3-23 | background decision',
    ],
  },
  'kun-en-dagsorden': {
    meeting: 'Teknik- og Miljøudvalget | 2015-05-05 | 15:30 |  | agenda',
    items: [
      '1 | Godkendelse af dagsorden |  | ',
      '2 | Status på vejprojekter |  | ',
      '3 | Besigtigelse |  | ',
      '4 | Eventuelt |  | ',
    ],
  },
  'loebenummer-referat': {
    meeting: 'Regionsrådet | 2002-05-15 | 14:00-21:33 | Regionshuset | minutes',
    items: [
      '183 | Godkendelse af dagsorden |  | decision',
      '184 | Hospitalsplan 2010 (B) | 1-30-72-8-02 | statement attachments decision',
      '185 | Lukket - RR - Personsag |  | closed decision',
      '186 | Eventuelt |  | decision',
    ],
  },
  'lukkede-punkter': {
    meeting: 'Økonomiudvalget | 2018-10-01 |  |  | minutes',
    items: [
      '1 | Godkendelse af dagsorden |  | decision',
      '2 | Indkøb | 18/100 18/101 18/102 | history decision',
      '3 | Køb af ejendom |  | closed decision',
    ],
  },
  moedefakta: {
    meeting: 'Kommunalbestyrelsen | 2014-10-28 | 18:00 | KB-Salen | minutes',
    people: [],
    apologies: ['Anden Navnesen (A)'],
    items: [
      '1 | Godkendelse af dagsorden |  | decision',
      '2 | Meddelelser |  | background history decision',
      '3 | Lukket sag: Ejendom |  | closed ',
    ],
  },
  'nr-streg': {
    meeting: 'Byrådet | 2011-12-12 | 17:00 |  | minutes',
    items: [
      '178 | Godkendelse af dagsorden |  | decision',
      '179 | Salg af grund, 1. behandling | 13.06.03G01/549 | other history decision',
    ],
  },
  'overskrift-og-tekst': {
    meeting: 'Teknik- og Miljøudvalget | 2015-06-03 | 16:00 |  | minutes',
    items: [
      '45 | Lokalplan |  | background recommendation decision',
      '46 | Affald |  | background decision',
    ],
  },
  'pkt-nr-alene': {
    meeting: 'Regionsrådet | 2020-01-29 | 14:00 |  | minutes',
    items: [
      '1 | Åbning af mødet og godkendelse af dagsorden | 1-00-1-20 | recommendation decision',
      '2 | Nyt hospital | 1-13-3-57-16 | background recommendation decision',
    ],
  },
  'pkt-tre-gange': {
    meeting: 'Kultur- og Idrætsudvalget | 2019-04-03 | 18:00 | Mødelokale 2A | minutes',
    items: [
      '42 | Godkendelse af dagsorden | 299835 | other decision',
      '44 | Nyt bibliotek | 300000 | other background history decision',
      '45 | Lukket punkt |  | closed ',
    ],
  },
  'pkt-versaler': {
    meeting: 'ØKONOMIUDVALGET | 2013-08-14 | 16:00-17:15 | MØDELOKALE 1 | minutes',
    items: [
      '183 | ÅBEN SAG - GODKENDELSE AF DAGSORDEN | 13/1 | decision',
      '184 | BUDGETOPFØLGNING | 13/222 | decision statement',
    ],
  },
  'punkt-alene': {
    meeting: 'Børne- og Ungdomsudvalget | 2018-01-09 | 15:00 | Mødelokale 2 | minutes',
    items: [
      '1 | Godkendelse af dagsorden |  | decision',
      '2 | Skolestruktur | 17/2345 | background decision',
    ],
  },
  'punkt-i-indstilling': {
    meeting: 'Kommunalbestyrelsen | 2012-03-12 |  |  | minutes',
    items: [
      '12 | Cykelstier | 2011-28391 | decision',
      '13 | Budget |  | other recommendation history decision',
    ],
  },
  'punkt-nr-streg': {
    meeting:
      'Udvalg for natur, miljø og grøn omstilling | 2002-05-15 | 16:30-18:05 | Rådhuset, lokale 2.14 | minutes',
    people: ['Anna Holm (A)', 'Bo Friis (V)', 'Carl Gade (Ø)'],
    apologies: ['Dorte Hansen (C)'],
    items: [
      '5 | Godkendelse af dagsorden |  | decision',
      '6 | Trafikplan 2002 (B) | 330-2018-3619 | statement recommendation decision',
      '7 | Orientering (O) |  | decision',
    ],
  },
  'sag-kolon-dagsorden': {
    meeting: 'Teknik- og Miljøudvalget | 2019-04-03 | 15:00 | 3 | agenda',
    items: [
      '5 | Lokalplan 12 | 2020-123456 | background recommendation',
      '6 | Kloakering | 20/33839 | background attachments',
    ],
  },
  'sag-nr-streg': {
    meeting: 'Kultur- og Fritidsudvalget | 2015-09-07 | 17:00 |  | minutes',
    items: [
      '1 | Godkendelse af dagsorden |  | decision',
      '2 | Idrætshal | 15/10 | statement decision',
      '3 | Meddelelser |  | decision',
    ],
  },
  'sag-nr-under-titel': {
    meeting: 'Kommunalbestyrelsen | 2019-09-24 |  |  | minutes',
    items: [
      '129 | Godkendelse af dagsorden |  | decision',
      '130 | Trafiksikkerhed på skoleveje |  | other background recommendation history decision statement',
      '131 | Eventuelt |  | decision',
    ],
  },
  'sager-over-titel-lukkede': {
    meeting:
      'Udvalget for Teknik og Miljø | 2020-06-22 | 17:30 | Rådhuset, Ndr. Kajgade 1, Hobro - Mødelokale X | minutes',
    items: [
      '131 | Godkendelse af dagsorden | 85.02.02-G01-5-17 | decision',
      '132 | Byggetilladelse | 02.34.02-P19-12-20 | history background recommendation statement decision',
      '133 | Eventuelt | 00.22.00-P35-1-20 | decision',
      '134 | Grundsalg |  | closed decision',
    ],
  },
  'sagsnummer-efter-titel': {
    meeting: 'Udvalget for Børn og Unge | 2020-02-05 | 16:15 |  | minutes',
    items: [
      '7 | Skolestart | 20/1234 | decision',
      '8 | Ny dagtilbudslov, 2. behandling | 00.01.00-P35-9-22 | decision',
    ],
  },
  'sagsnummer-foran-titel': {
    meeting: 'Ældre- og Handicapudvalget | 2009-02-03 | 08:30 | Lokale 1 | minutes',
    items: [
      '1 | Godkendelse af dagsorden | 08/15520 | decision',
      '2 | Ny sundhedspolitik | 09/123 | background recommendation decision',
    ],
  },
  spatieret: {
    given: { committee: 'Regionsrådet' },
    meeting: 'Regionsrådet | 2020-06-24 | 10:00 |  | minutes',
    items: ['1 | Godkendelse af dagsorden |  | decision', '2 | Budget |  | decision'],
  },
  'tal-alene': {
    meeting: 'Socialudvalget | 2016-02-04 |  |  | minutes',
    people: ['Anna Holm (formand)', 'Bo Friis'],
    apologies: [],
    items: [
      '1 | Godkendelse af dagsorden |  | decision',
      '2 | Ny plejepolitik |  | decision',
      '3 | Eventuelt |  | decision',
    ],
  },
  'tal-og-bogstav': {
    meeting: 'Handicaprådet | 2019-11-11 | 16:30 | Mødelokale 1 | minutes',
    items: [
      '1 | Godkendelse af referat |  | other',
      '2 | Nyt fra forvaltningen |  | other',
      '2a | Ekstra sag |  | other',
      '3 | Eventuelt |  | other',
    ],
  },
  'tal-streg-versaler': {
    meeting: 'KOMMUNALBESTYRELSEN | 2014-10-28 | 18:00-21:33 | BYRÅDSSALEN | minutes',
    items: [
      '5 | Godkendelse af dagsorden |  | decision',
      '6 | Budget 2015 | 00.30.02-S00-3-14 | background recommendation decision',
      '7 | Lukket punkt: Køb af ejendom |  | closed decision',
    ],
  },
  'tal-uden-mellemrum': {
    meeting: 'Kultur- og Fritidsudvalget | 2017-11-02 | 15:30-17:05 | Mødelokale B | minutes',
    items: [
      '1 | Godkendelse af dagsorden |  | decision',
      '2 | Frie midler | 02.34.02-P19-12-17 | decision',
      '2a | Tillægspunkt |  | decision',
      '183 | Langt nummer |  | decision',
    ],
  },
  'tal-uden-punktum': {
    meeting: 'Socialudvalget | 2018-03-05 | 14:00 | mødelokale 3 | minutes',
    items: [
      '1 | Godkendelse af dagsorden |  | decision',
      '2 | Frivilligpolitik | 17/4321 | background decision',
      '3 | Eventuelt |  | decision',
    ],
  },
  'titel-over-to-linjer': {
    meeting: 'Kommunalbestyrelsen | 2010-12-14 | 17:00-19:30 |  | minutes',
    items: [
      '1 | Godkendelse af dagsorden (B) |  | decision',
      '2 | Økonomi - budgetopfølgning pr. 30. september (O) | 00.30.10S00/123 | statement decision',
      '3 | Lukket: Personsag (B) |  | closed decision',
    ],
  },
  'uden-afsnit': {
    meeting: 'Ældrerådet | 2019-04-04 | 10:00 |  | minutes',
    items: [
      '1 | Godkendelse af dagsorden |  | other',
      '2 | Besøg fra borgmesteren |  | other',
      '3 | Høringssvar |  | other',
      '4 | Evt. |  | other',
    ],
  },
  'uden-blanke-linjer': {
    meeting: 'TEKNISK UDVALG | 2008-05-08 | 08:30 | UDVALGSVÆRELSET | minutes',
    items: [
      '1 | Meddelelser | 08/1 | other',
      '2 | Vejprojekt | 08/2 | other',
      '3 | Eventuelt | 08/3 | other',
    ],
  },
  'uden-numre': {
    meeting: 'Seniorrådet | 2021-03-03 |  |  | minutes',
    items: [
      '1 | Godkendelse af dagsorden |  | other',
      '2 | Besøg fra forvaltningen |  | other',
      '3 | Eventuelt |  | other',
    ],
  },
  underskriftsark: {
    meeting:
      'Udvalget for Ældre og Sundhed | 2020-06-04 | 09:00-11:00 | Rådhuset, mødelokale 0.21 | minutes',
    items: [
      '49 | Godkendelse af dagsorden |  | history recommendation decision',
      '50 | Ny plejehjemsplads |  | history recommendation decision attachments',
    ],
  },
  'tal-to-gange': {
    meeting: 'Kommunalbestyrelsen | 2018-01-17 |  |  | minutes',
    people: ['Navn Navnesen, V', 'Anden Navnesen, A', 'Tredje Navnesen, Ø'],
    apologies: ['Fjerde Navnesen, Ø'],
    items: [
      '1 | Godkendelse af dagsordenen |  | statement decision',
      '2 | Orientering fra borgmesteren |  | statement recommendation decision',
      '3 | Godkendelse af boligbyggeprogram 2018 |  | background statement recommendation history decision',
    ],
  },
  'tom-lukkede-punkter': {
    meeting:
      'Teknik- og Ejendomsudvalget | 2019-12-12 | 16:30 | ETK, Høgevej 9, 4600 Køge | minutes',
    people: ['Navn Navnesen, (A)', 'Anden Navnesen, (C)', 'Tredje Navnesen, (Ø)'],
    items: [
      '155 | Godkendelse af dagsorden |  | decision',
      '156 | Kortlægning af henkastet affald i Køge Kommune 2019 |  | recommendation background economy other decision',
      '157 | Byggemodning |  | recommendation decision',
    ],
  },
  'tal-limet-til-titel': {
    meeting: 'Økonomiudvalget | 2026-01-21 | 16:00 | Mødelokale SL 1, Slangerup | minutes',
    items: [
      '1 | Godkendelse af dagsorden |  | decision',
      '2 | Beslutning om forretningsorden |  | background recommendation decision statement other economy attachments',
      '3 | Lukket punkt: Ejendomssag |  | closed ',
    ],
  },
  'aabent-punkt-over-tal': {
    meeting:
      'Kommunalbestyrelsen | 2015-03-26 | 18:00 | kommunalbestyrelsessalen, Landemærket 26, Rønne | minutes',
    items: [
      '1 | Fraværende og bemærkninger til dagsordenen | 85.02.02G00-0011 | other',
      '2 | Evaluering og godkendelse af asylcenter | 27.60.00P20-0002 | other other background recommendation history decision statement economy statement law attachments',
      '3 | Likviditetsoversigter pr. 28. februar 2015 | 00.32.00S00-0001 | other background recommendation decision',
      '4 | Orientering fra formanden | 00.01.00A00-0018 | other',
      '101 | Lukket punkt: salg af areal |  | closed ',
    ],
  },
  'et-punkt-fra-portal': {
    meeting: 'Borgerrepræsentationen | 2021-04-22 | 17:30 | Telefonmøde via Teams | minutes',
    items: [
      '1 | Forslag til tilpasninger af lokaludvalg |  | other recommendation background economy other decision',
    ],
  },
  'romerske-sidetal': {
    meeting:
      'Kommunalbestyrelsen | 2002-05-15 | 18:00-20:15 | Kommunalbestyrelsens mødelokaler | minutes',
    people: ['Navn Navnesen', 'Anden Navnesen', 'Tredje Navnesen'],
    items: [
      '89 | Til efterretning - Kvartalsrapport pr. 31.03.2002 vedr. kommunens samlede budget | 2002-1234 | other decision',
      '90 | Til efterretning - Dallund Slot | 2002-1235 | other statement decision',
      '91 | Klage over afgørelse i Folkeoplysningsudvalg | 2002-1236 | other statement recommendation history decision',
      '92 | Budget 2003 | 2002-1237 | other statement decision',
      '93 | SPØRGETID |  | other',
    ],
  },
  'sagsnummer-over-titel': {
    meeting:
      'Handicaprådet | 2014-09-22 |  | Bytoften Bo- og Aktivitetscenter, Bytoften 73, 7. sal. Tjørring | minutes',
    items: [
      '1 | Besøg på Bytoften Bo- og Aktivitetscenter | 27.69.48-G01-2-14 | other statement recommendation decision',
      '2 | Adgangsforhold - Silkeborgvej - op- og nedkørsler | 05.01.10-G01-1-14 | other background statement recommendation decision',
      '3 | Eventuelt | 27.69.48-A00-1-14 | other',
    ],
  },
  'raad-uden-overskrifter': {
    meeting: 'Ældrerådsmøde | 2017-02-28 | 10:00 | på Wiedergården Lokale M3 | minutes',
    people: ['Navn Navnesen', 'Anden Navnesen', 'Tredje Navnesen'],
    items: [
      '1 | Godkendelse af dagsorden samt referat fra mødet den 14.2.2017 |  | other',
      '2 | Statsforvaltningen. |  | other',
      '3 | Ældrerådsvalg 2017 |  | other',
      '4 | Klippekortordningen 2015 og 2016 |  | other',
      '5 | Suppleant til Ældrerådet. |  | other',
      '6 | Eventuelt |  | other',
    ],
  },
  publiceringsdatoer: {
    meeting: 'Økonomiudvalget | 2020-06-15 | 17:00 |  | minutes',
    items: [
      '126 | Godkendelse af dagsorden |  | background statement recommendation decision',
      '127 | Revisionsberetning 2019 |  | background statement economy recommendation decision',
      '128 | Beslutningssag: Boligforening, afd. 2, Skema B |  | background statement decision',
      '129 | Lukket - Erhvervsjord |  | closed ',
    ],
  },
  'limede-overskrifter': {
    given: { committee: 'Prøveudvalget' },
    meeting: 'Prøveudvalget | 2025-10-27 | 08:00 |  | minutes',
    people: ['Navn Navnesen', 'Anden Navnesen'],
    items: [
      '1 | Godkendelse af dagsorden |  | attachments decision',
      '2 | Virksomhedsbesøg |  | statement decision',
      '3 | Evaluering af projekt - ESGreenTool | 25-012345 | statement decision',
    ],
  },
  'dag-i-beslutninger': {
    meeting: 'Forretningsudvalget | 2022-11-08 |  |  | minutes',
    items: [
      '1 | Godkendelse af dagsorden |  | decision',
      '2 | Den prioriterede liste for indsatsen i 2023 |  | recommendation history decision history background',
      '3 | Mødeplan 2023 for forretningsudvalget |  | recommendation history decision',
      '4 | Eventuelt |  | decision',
    ],
  },
  'titel-begynder-med-tal': {
    meeting:
      'Kultur- og Idrætsudvalget | 2015-04-29 | 12:00-15:00 | Den historiske Miniby, Vestre Ringvej 98C | minutes',
    items: [
      '35 | Godkendelse af dagsorden |  | other statement economy recommendation attachments decision',
      '36 | Besøg i Den historiske Miniby | 15/2311 | other statement economy recommendation attachments decision',
      '37 | 1. budgetopfølgning 2015, Kultur- og Idrætsudvalget | 15/1022 | other statement economy recommendation attachments decision',
      '38 | Temadag 4. juni 2015 | 15/3001 | other statement decision',
      '40 | Renovering af halgulve i FIC, tillægsbevilling samt frigivelse af rådighedsbeløb | 14/9987 | other statement recommendation decision',
    ],
  },
  'klik-her': {
    meeting:
      'Det fælles landdistriktsråd | 2023-08-31 |  | Administrationshuset Tørring, Stationsparken 1, 7160 Tørring | minutes',
    items: [
      '1 | Godkendelse af dagsorden |  | background statement decision',
      '2 | Godkendelse af referat |  | background statement decision',
      '3 | Lokal Fællesvarme - udmøntning af midler |  | background economy history statement decision',
    ],
  },
  'sagsnummer-i-indhold': {
    meeting: 'Byrådet | 2015-04-29 | 17:00 | Byrådssalen | minutes',
    apologies: ['Navn Navnesen'],
    items: [
      '1 | Godkendelse af dagsordenen |  | decision',
      '2 | 1. status på Assens Kommunes mål 2015 - samlet | 15/140 | recommendation background statement law economy attachments decision',
      '3 | Assens Kommunes ejerstrategi for Assens Havn | 14/16823 | recommendation decision',
      '4 | Kontrol af arbejdsklausuler | 15/7837 | recommendation decision',
      '5 | Orientering |  | decision',
      '6 | Boligplacering (Lukket sag) |  | closed ',
    ],
  },
  'underskrift-uden-tal': {
    meeting: 'Økonomiudvalget | 2014-10-06 | 09:30-11:00 | Borgmesterens mødelokale | minutes',
    people: [
      'Navn Navnesen (V)',
      'Anden Navnesen (C)',
      'Tredje Navnesen (V)',
      'Fjerde Navnesen (A)',
    ],
    items: [
      '1 | Godkendelse af dagsorden | 14/40 | other decision',
      '2 | Formulering i retningslinjer om håndtering af individuelt sygefravær vedr. livstruende sygdom | 14/19290 | other statement economy recommendation attachments decision',
      '3 | Godkendelse af Vækststrategi 2020 | 13/22000 | other statement recommendation decision attachments',
    ],
  },
  'moede-som-beslutning': {
    meeting: 'Integrationsudvalget | 2011-12-12 | 16:00 |  | minutes',
    items: [
      '1 | Bemærkninger til dagsordenen | 326-2010-57347 | other decision',
      '2 | Gensidig orientering | 326-2010-39103 | other decision',
      '3 | Kriterier for Integrationsudvalgets tildeling af støtte | 326-2011-116030 | other statement recommendation decision',
    ],
  },
  'vaelg-udvalg': {
    meeting: 'Udvalget for teknik og miljø | 2019-02-18 |  | M 5 - Vejen Rådhus | minutes',
    items: [
      '1 | Temamøde - Diger (B) | 19/2484 | recommendation decision statement history economy staff law other',
      '2 | Orientering om udbud af indsamling af madaffald (B) | 18/1039 | recommendation decision statement',
      '3 | Lukket sag (O) |  | closed ',
    ],
  },
  kategori: {
    meeting: 'Byrådet | 2017-11-16 | 18:30 | Byrådssalen, Søndergade 12 D, 4690 Haslev | minutes',
    items: [
      '208 | Godkendelse af dagsorden | 00.22.04-P35-1-17 | decision',
      '209 | Spørgetid | 00.01.00-P35-2-17 | statement other decision',
      '210 | Økonomiske nøgletal pr. ultimo oktober 2017 | 00.32.00-Ø00-1-17 | background statement economy other recommendation history decision',
      '211 | Frigivelse af anlægsmidler til udskiftning af gadelys til LED | 05.01.00-P20-3-17 | background decision',
    ],
  },
  'byraad-og-udvalg': {
    meeting: 'Byrådet | 2017-08-29 |  |  | minutes',
    people: [
      'Navn Navnesen (A)',
      'Anden Navnesen (C)',
      'Tredje Navnesen ()',
      'Fjerde Navnesen (V)',
    ],
    items: [
      '1 | Godkendelse af dagsorden |  | decision',
      '2 | Forslag fra A, F og Ø om proaktivt at bruge anlægsprojekterne | 14/110 | background economy law other other other recommendation history decision',
      '3 | Salg af grund - LUKKET SAG |  | closed ',
    ],
  },
  'uden-titler-sagsid': {
    meeting: 'Teknik- og Miljøudvalget | 2021-08-11 | 09:00 | Lokale 412, Skelbækvej | minutes',
    items: [
      '1 | Sag 20/33839 | 20/33839 | other statement recommendation decision',
      '2 | Sag 20/35762 | 20/35762 | other statement economy recommendation decision',
      '3 | Sag 21/1187 | 21/1187 | other statement recommendation decision',
    ],
  },
  'uden-titler-gentagne': {
    meeting:
      'Økonomi- og Planudvalget | 2023-09-25 | 17:00 | Rådhuset, Byrådssalen, Ishøj Store Torv 20, etage 2, 2635 Ishøj | minutes',
    items: [
      '1 | Uden titel |  | statement decision attachments',
      '2 | Uden titel |  | statement law economy recommendation decision other background',
    ],
  },
  'uden-titler-i-liste': {
    meeting: 'Byrådet | 2017-05-31 | 17:00 | Industrien, Aarup | minutes',
    items: [
      '1 | Uden titel |  | decision',
      '2 | Sag 16/24751 | 16/24751 | recommendation background statement decision',
      '3 | Sag 17/301 | 17/301 | statement law economy decision',
    ],
  },
  'lukket-i-hovedet': {
    meeting: 'Økonomiudvalget | 2014-10-06 |  |  | minutes',
    items: [
      '1 | Godkendelse af dagsorden | 14/40 | other decision',
      '2 | Salg af ejendommen Storegade 1 |  | closed decision',
      '3 | Personsag |  | closed decision',
      '4 | Køb af jord |  | closed decision',
      '5 | Ekspropriation |  | closed decision',
      '6 | Udbud |  | closed decision',
      '7 | Klage |  | closed decision',
    ],
  },
  'lukket-i-kolonne': {
    meeting: 'Økonomiudvalget | 2018-08-20 |  |  | minutes',
    items: [
      '1 | [titel] (B) | 330-2018-3619 | other other background recommendation decision',
      '2 | [titel] (O) | 330-2018-3619 | other other background recommendation decision',
      '3 | [titel] (O) |  | closed ',
    ],
  },
  'overskrifter-i-liste': {
    meeting: 'Social- og Sundhedsudvalget | 2019-01-17 |  |  | minutes',
    items: [
      '1 | Præsentation af veterankoordinator-funktionen i kommunen |  | background recommendation decision statement history other other economy law',
      '2 | Godkendelse af kvalitetsstandarder |  | background recommendation decision attachments',
      '3 | Meddelelser og gensidig orientering |  | decision',
      '4 | Lukket: Udbud |  | closed ',
    ],
  },
  'fold-dette-punkt': {
    meeting: 'Regionsrådet | 2019-11-25 | 15:00-18:00 | Regionsrådssalen | minutes',
    people: [
      'Navn Navnesen, V',
      'Anden Navnesen, A',
      'Tredje Navnesen, løsgænger',
      'Fjerde Navnesen, F',
      'Femte Navnesen, Ø',
    ],
    apologies: ['Fjerde Navnesen, F - Sjette Navnesen stedfortræder'],
    items: [
      '1 | Regnskabsafslutningen for 2019 | 19/41019 | background statement recommendation decision attachments',
      '2 | SANO Middelfart | 19/40001 | background decision',
      '3 | Meddelelser | 18/1 | statement decision',
      '4 | LUKKET PUNKT - Salg af arealer |  | closed ',
    ],
  },
  'beslutning-foerst': {
    meeting: 'Socialudvalget | 2024-02-01 |  |  | minutes',
    items: [
      '1 | Godkendelse af dagsorden (B) |  | decision other background recommendation',
      '2 | Status på Step up-indsatsen (O) |  | decision other background recommendation background law other economy other history attachments',
      '3 | Lukket: Klagesag (D) |  | closed ',
    ],
  },
  'punkt-alene-titel-med-tal': {
    meeting: 'Kommunalbestyrelsen | 2017-12-21 | 17:00 | Kommunalbestyrelsens mødesal | minutes',
    items: [
      '1 | 3. anslået regnskab 2017 (Beslutning) |  | background statement law economy other history decision',
      '2 | Godkendelse af Principper for Økonomistyring |  | background history decision',
      '3 | Budgetaftale 2018-21 Udmøntning af to puljer vedr. Fritid, Kultur og Idræt |  | other background decision',
      '4 | Takstændringer 2018 (Beslutning) |  | background decision',
    ],
  },
  'loebende-dato': {
    meeting: 'Kommunalbestyrelsen | 2014-06-26 | 19:00 | Byrådssalen, Tønder Rådhus | minutes',
    items: [
      '1 | Udpegning til bestyrelsen for Nationalpark Vadehavet | 01.05.12-G01-1-13 | statement recommendation history decision attachments',
      '2 | Nye medlemskandidater til Det Lokale Beskæftigelsesråd | 15.20.00-G01-2-14 | statement decision',
      '3 | Godkendelse af Strategiplan | 00.01.00-P22-1-14 | statement decision',
      '4 | Salg af areal |  | closed ',
    ],
  },
  'formoede-samme-dag': {
    meeting: 'Regionsrådet | 2021-11-23 | 13:30-14:00 |  | minutes',
    items: [
      '1 | Godkendelse af revideret styrelsesvedtægt | 0-3-1-20 | background history statement attachments decision',
      '2 | Budgetopfølgning pr. 30. september 2021 | 1-30-72-8-20 | background history statement decision',
    ],
  },
};
