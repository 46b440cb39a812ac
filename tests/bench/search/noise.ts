/**
 * The language of the generated minutes around the born documents. The other generated archives are written in the
 * sentences of those documents themselves, where every question of the golden set would have hundreds of right answers.
 */
import type { Language } from '../archive/language.ts';
import { inventAmount, inventPerson, inventPlace, inventTopic } from '../archive/invented.ts';
import type { Random } from '../archive/random.ts';

/** `T` a topic, `P` a place, `N` a person, `K` an amount. */
const sentences = [
  'Udvalget har tidligere behandlet T for området ved P.',
  'Forvaltningen har udarbejdet et udkast til T, som sendes i høring i otte uger.',
  'Der er modtaget 14 høringssvar om T, blandt andet fra N.',
  'Udgiften anslås til K og finansieres af T.',
  'N har spurgt til T ved P.',
  'Byggeriet ved P omfatter 48 boliger og fælles udearealer.',
  'Trafikken på P er steget med 12 procent siden den seneste tælling.',
  'Beboerne ved P ønsker fartdæmpning og flere parkeringspladser.',
  'Den nuværende T udløber ved årets udgang og kan forlænges med to år.',
  'Klagenævnet har stadfæstet afgørelsen om T.',
  'Anlægsarbejdet ved P begynder til foråret og ventes afsluttet i efteråret.',
  'Borgerne har kunnet stille forslag til T på et møde i P.',
  'Forslaget medfører en merudgift på K i det kommende år.',
  'Institutionen på P har i dag 62 børn fordelt på fire stuer.',
  'Taksten for ordningen fastsættes til K årligt.',
  'Grunden ved P udbydes til salg med en mindstepris på K.',
  'Skovrejsningen ved P beskytter drikkevandet og giver plads til friluftsliv.',
  'Eleverne fra P undervises i lånte lokaler, indtil taget er skiftet.',
  'N redegjorde for arbejdet med T og svarede på spørgsmål.',
  'Lejemålet på P opsiges, og foreningerne tilbydes plads et andet sted.',
  'Vandløbet ved P oprenses en gang om året efter den gældende T.',
  'Madordningen i T leverer mad til 310 hjem om ugen.',
  'Busruten over P nedlægges, hvis passagertallet ikke stiger.',
  'Museet ved P har søgt om K til en udstilling.',
  'Støjgrænserne ved P overskrides om natten.',
  'Rådet anbefaler, at T samtænkes med T.',
  'Tilsynet fandt ingen fejl ved T.',
  'Haven ved P indrettes med bænke, blomsterbede og en legeplads.',
  'Kirken på P ligger inden for beskyttelseslinjen.',
  'Ansøgeren ønsker at nedrive ejendommen på P.',
];
const decisions = [
  'Punktet blev godkendt mod én stemme.',
  'N stemte imod forslaget om T.',
  'Sagen om P blev sendt tilbage til fornyet behandling.',
  'Taget til efterretning med bemærkning om T.',
];
const points = [
  'at T vedtages endeligt',
  'at der gives en bevilling på K',
  'at N orienteres skriftligt',
  'at grunden ved P sælges',
];
const lists = ['- Tegning af P\n- Overslag for T\n- Udtalelse fra N', '- T\n- T\n- T'];
const attachments = ['Oversigtskort P.pdf', 'Udkast til T.docx', 'Brev fra N.pdf'];
const titles = ['T', 'T ved P', 'Salg af grund ved P', 'Høring om T'];

/** Thousands of sentences, drawn with `random`. */
export function makeNoise(random: Random): Language {
  const fill = (text: string): string =>
    text.replaceAll(/(?<!\p{L})[TPNK](?!\p{L})/gu, (hole) => holes[hole]?.(random) ?? hole);
  const many = (texts: readonly string[], times: number): string[] =>
    Array.from({ length: times }, () => texts.map(fill)).flat();
  return {
    sentences: many(sentences, 100),
    decisions: many(decisions, 50),
    points: many(points, 50),
    lists: many(lists, 50),
    attachments: many(attachments, 50),
    titles: many(titles, 100),
  };
}

const holes: Readonly<Record<string, (random: Random) => string>> = {
  T: inventTopic,
  P: inventPlace,
  N: inventPerson,
  K: inventAmount,
};
