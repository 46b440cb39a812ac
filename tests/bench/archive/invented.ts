/** Names of things that no document has: topics of cases, places, people. */
import type { Random } from './random.ts';

const words = (text: string): string[] => text.split(' ');

const first = words(
  'skole børne ældre sundheds kultur fritids trafik miljø klima havne boldbane bibliotek idræts ' +
    'budget bolig cykel natur spildevands varme affalds energi beskæftigelses integrations handicap ' +
    'musik ungdoms dagtilbuds genoptrænings hjemmepleje plejehjems digitaliserings arbejdsmiljø ' +
    'ledelses kompetence borger erhvervs turisme landsby skov park kloak vej bro grundvands støj',
);
const middle = words(
  'udviklings service kvalitets tilsyns samarbejds renoverings ejendoms lærings analyse indsats ' +
    'beredskabs rådgivnings uddannelses trivsels forebyggelses udbygnings drifts anlægs',
);
const last = words(
  'plan strategi politik ordning takst analyse rapport pulje bygning redegørelse evaluering aftale ' +
    'undersøgelse kampagne godkendelse vedtægt handleplan tilladelse vurdering helhedsplan ramme ' +
    'kontrakt høring regulativ bevilling prognose model udvidelse sanering dispensation',
);

const placeStart = words(
  'Nørre Sønder Vester Øster Ny Gammel Lille Store Kirke Mølle Skov Eng Hav Bøge Ege Linde Birke Sø Å ' +
    'Herste Roholm Toft Galge Bak Damgård Kratte Tåstrup Risby Hedemark Kongsholm',
);
const placeEnd = words(
  'gade vej stræde allé torv bakke gård lund toft park sø rød lev holm husene skrænten',
);

const firstNames = words(
  'Anne Bo Carl Dorthe Erik Freja Gitte Hans Ida Jens Kirsten Lars Mette Niels Ole Pia Rasmus Søren ' +
    'Tina Ulla Vibeke Yrsa Åse Ahmed Fatima Mehmet Jette Børge',
);
const lastNames = words(
  'Aagaard Bendtsen Clausen Dahl Eriksen Friis Gregersen Holm Iversen Jensen Kløve Lund Madsen ' +
    'Nielsen Olsen Poulsen Ravn Skov Thomsen Vestergaard Winther Østergaard Yilmaz Hansen',
);
const parties = words('A B C F O V Ø Å');

/** `trafikudbygningsplan`: one of some thousand words, and of many thousand where it is longer. */
export function inventTopic(random: Random): string {
  const part = random.chance(0.6) ? random.pick(middle) : '';
  return random.pick(first) + part + random.pick(last);
}

/** `Nørrelund` */
export const inventPlace = (random: Random): string =>
  random.pick(placeStart) + random.pick(placeEnd);

/** `Ida Holm (A)` */
export const inventPerson = (random: Random): string =>
  `${random.pick(firstNames)} ${random.pick(lastNames)} (${random.pick(parties)})`;

/** `1.250.000 kr.` */
export const inventAmount = (random: Random): string =>
  `${String(random.between(2, 9_000)).replace(/(?<=\d)(?=\d{3}$)/, '.')}.000 kr.`;
