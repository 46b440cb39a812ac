/** The forms of references, one by one, in the words of a made-up committee. */
import { describe, expect, it } from 'vitest';
import type { Committee } from '../../src/minutes/committee.ts';
import { findReferences } from '../../src/references/find-references.ts';
import { committeeNames } from '../../src/references/names.ts';
import type { TextContext } from '../../src/references/reference.ts';

const committee = (key: string, name: string, more: Partial<Committee> = {}): Committee => ({
  key,
  name,
  formerNames: [],
  abbreviations: [],
  ...more,
});

const names = committeeNames([
  committee('byraad', 'Byrådet', {
    abbreviations: ['BR', 'Salen'],
    formerNames: [{ name: 'Sognerådet', until: '2013-12-31' }],
  }),
  committee('teknik', 'Teknik- og Miljøudvalget', { abbreviations: ['TMU', 'TU'] }),
  committee('turisme', 'Turismeudvalget', { abbreviations: ['TU'] }),
  committee('plan', 'Plan, Miljø og Teknik'),
  committee('med', 'Hovedudvalget', { abbreviations: ['MED'] }),
  committee('ledere', 'Ledergruppen'),
]);

/** An item about anything, without points. */
const plain = { approval: false, approvesAgenda: false, hasPoint: () => false };

/** The references of `text`, as `words → committees when #item`, `(minutes)`, `#item` or `case`. */
function found(text: string, more: Partial<TextContext> = {}): string[] {
  const context = { ...plain, names, committee: 'plan', date: '2014-01-15', ...more };
  return findReferences(text, context).map(({ start, end, to }) => {
    const words = `${text.slice(start, end)} →`;
    if (to.kind === 'case') return `${words} ${to.number.normal}`;
    if (to.kind === 'item') return `${words} #${to.number}`;
    const item = to.item ? ` #${to.item.number}` : '';
    return `${words} ${to.committees.join('|')} ${to.when}${item}${to.minutes ? ' (minutes)' : ''}`;
  });
}

describe('days', () => {
  it.each([
    ['Byrådet den 3. marts 2014', '2014-03-03'],
    ['Byrådet d. 3.marts 2014', '2014-03-03'],
    ['Byrådet 3 marts 2014', '2014-03-03'],
    ['Byrådet den 3. MARTS 2014', '2014-03-03'],
    ['Byrådet den 3. mar. 2014', '2014-03-03'],
    ['Byrådet 3-marts-2014', '2014-03-03'],
    ['Byrådet den 03-03-2014', '2014-03-03'],
    ['Byrådet 3.3.14', '2014-03-03'],
    ['Byrådet 03.03.2014', '2014-03-03'],
    ['Byrådet d. 3.3 2014', '2014-03-03'],
    ['Byrådet d. 3.3. 2014', '2014-03-03'],
    ['Byrådet d. 3.3', '2014-03-03'],
    ['Byrådet den 3/3', '2014-03-03'],
    ['Byrådet den 3/3-14', '2014-03-03'],
    ['Byrådet den 3/3 2014', '2014-03-03'],
    ['Byrådet den 3/3-2014', '2014-03-03'],
    ['Byrådet 2014-03-03', '2014-03-03'],
    ['Byrådet mandag den 3. marts', '2014-03-03'],
    ['Byrådet i uge 10', '2014-W10'],
    ['Byrådet i uge 41, 2013', '2013-W41'],
    ['Byrådet 4.5.98', '1998-05-04'],
  ])('%s', (text, when) => {
    expect(found(text)).toEqual([`${text} → byraad ${when}`]);
    expect(found(`Som aftalt i ${text}.`)).toEqual([`${text} → byraad ${when}`]);
  });

  it.each([
    'Byrådet den 31. februar 2014',
    'Byrådet den 3. i måneden',
    'Byrådet marts 2014',
    'Byrådet ultimo marts 2014',
    'Byrådet i uge 54',
    'Byrådet i uge 10-12',
    'Byrådet den 3.-4. marts 2014',
    'Byrådet den 3. marts til den 4. april',
    'Byrådet 1.3.2014 - 1.4.2014',
    'Byrådet 3.3.14.2',
    'Byrådet kl. 8.35-9.35',
    'Byrådet den 3000',
  ])('none in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('years that are left out', () => {
  it.each([
    ['the year of the meeting', 'På Byrådets møde den 3. januar blev det aftalt.', '2014-01-03'],
    ['a day to come', 'Sagen behandles i Byrådet den 3. marts.', '2014-03-03'],
    ['no tense: the year of the meeting', 'Byrådet den 3. december', '2014-12-03'],
    ['past, so last year', 'På Byrådets møde den 3. december blev det aftalt.', '2013-12-03'],
    ['the nearest verb counts', 'Det skal, som Byrådet den 3. december besluttede.', '2013-12-03'],
    ['of two sentences, its own', 'Det blev aftalt. Byrådet skal den 3. december.', '2014-12-03'],
    [
      'minutes are of the past',
      'Referat fra Byrådet den 3. december skal godkendes.',
      '2013-12-03',
    ],
    ['a weekday decides', 'Byrådet onsdag den 3. december', '2014-12-03'],
    ['a weekday decides for last year', 'Byrådet tirsdag den 3. december', '2013-12-03'],
    ['a leap day', 'Byrådet den 29. februar 2012', '2012-02-29'],
  ])('%s', (_, text, when) => {
    expect(found(text).map((each) => / (\S+)(?: \(minutes\))?$/.exec(each)?.[1])).toEqual([when]);
  });

  it('is the next in December', () => {
    const text = 'Sagen forelægges Byrådet den 8. januar';
    expect(found(text, { date: '2014-12-10' })).toEqual([
      'Byrådet den 8. januar → byraad 2015-01-08',
    ]);
  });

  it('counts for weeks', () => {
    expect(found('Byrådet besluttede i uge 50', { date: '2014-01-15' })).toEqual([
      'Byrådet besluttede i uge 50 → byraad 2013-W50',
    ]);
  });

  it('is none where the weekday fits no year near', () => {
    expect(found('Byrådet søndag den 3. december')).toEqual([]);
  });
});

describe('committees', () => {
  it.each([
    ['byrådet den 3. marts 2014', 'byraad'],
    ['BYRÅDETS møde den 3. marts 2014', 'byraad'],
    ['Byråd den 3. marts 2014', 'byraad'],
    ["BR's møde den 3. marts 2014", 'byraad'],
    ['BR’s ordinære møde den 3. marts 2014', 'byraad'],
    ['Byrådsmødet den 3. marts 2014', 'byraad'],
    ['Salens møde den 3. marts 2014', 'byraad'],
    ['Ledermøde den 3. marts 2014', 'ledere'],
    ['Teknik- og Miljøudvalget (3. marts 2014', 'teknik'],
    ['teknik- og miljøudvalgets møde den 3. marts 2014', 'teknik'],
    ['TMU-møde 3. marts 2014', 'teknik'],
    ['Plan, Miljø og Teknik, 3. marts 2014', 'plan'],
    ['MED den 3. marts 2014', 'med'],
    ['TU d. 3. marts 2014', 'teknik|turisme'],
    ['Byrådet behandlede den 3. marts 2014', 'byraad'],
    ['Byrådet godkendte på sit møde den 3. marts 2014', 'byraad'],
    ['Byrådet skal på mødet tirsdag den 3. marts 2014', 'byraad'],
    ['Den 3. marts 2014 vedtog Byrådet', 'byraad'],
    ['den 3. marts 2014 behandlet i Byrådet', 'byraad'],
    ['mødet den 3. marts 2014 i Byrådet', 'byraad'],
    ['mødet den 3. marts 2014 besluttede Byrådet', 'byraad'],
  ])('%s', (text, key) => {
    const before = text.startsWith('den') ? 'Sagen blev ' : text.startsWith('mødet') ? 'På ' : '';
    expect(found(before + text)).toEqual([`${text} → ${key} 2014-03-03`]);
  });

  it('go by a former name as long as it was theirs', () => {
    expect(found('Sognerådet den 3. marts 2013')).toEqual([
      'Sognerådet den 3. marts 2013 → byraad 2013-03-03',
    ]);
    expect(found('Sognerådet den 3. marts 2014')).toEqual([]);
    expect(found('Sognerådet i uge 2 2014')).toEqual([]);
  });

  it.each([
    ['another word than the abbreviation', 'Aftalen gælder med den 3. marts 2014'],
    ['another sentence', 'Sagen er drøftet i Byrådet. Den 3. marts 2014 er der fest.'],
    ['an occasion', 'Byrådet mødes på budgetseminaret den 3. marts 2014'],
    ['an occasion before it', 'På camp på Fyn den 3. marts 2014 drøftede Byrådet planen.'],
    ['a deadline', 'Fristen for forslag til Byrådet er den 3. marts 2014'],
    ['a reader of the news', 'Den 3. marts 2014 blev Byrådet orienterende skrevet til'],
    ['a law', 'Loven, som Byrådet følger, er vedtaget den 3. marts 2014'],
    ['no committee', 'På mødet den 3. marts 2014 blev der nedsat et udvalg.'],
    ['a longer word', 'Byrådshuset den 3. marts 2014'],
    ['many words', 'Byrådet har på det på det på det på det på det den 3. marts 2014'],
  ])('none in: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('several meetings', () => {
  it.each([
    [
      'drøftes i Byrådet den 22. maj og den 29. maj',
      ['Byrådet den 22. maj → byraad 2014-05-22', 'den 29. maj → byraad 2014-05-29'],
    ],
    [
      'drøftes i Byrådet den 22. og 29. maj 2015',
      ['Byrådet den 22. → byraad 2015-05-22', '29. maj 2015 → byraad 2015-05-29'],
    ],
    [
      'Byrådet den 1., 8. og 22. maj 2013',
      [
        'Byrådet den 1. → byraad 2013-05-01',
        '8. → byraad 2013-05-08',
        '22. maj 2013 → byraad 2013-05-22',
      ],
    ],
    ['Byrådet den 1. maj, 8. maj er en fridag', ['Byrådet den 1. maj → byraad 2014-05-01']],
    [
      'drøftes i Byrådet den 22. maj samt onsdag den 29. maj 2015',
      ['Byrådet den 22. maj → byraad 2015-05-22', 'onsdag den 29. maj 2015 → byraad 2015-05-29'],
    ],
    [
      'drøftes i TMU den 22. maj og i Byrådet den 29. maj',
      ['TMU den 22. maj → teknik 2014-05-22', 'Byrådet den 29. maj → byraad 2014-05-29'],
    ],
    [
      'Den 22. maj behandlede Byrådet den 29. maj',
      ['Den 22. maj behandlede Byrådet → byraad 2013-05-22'],
    ],
    ['Byrådet den 22. maj, hvor og hvordan', ['Byrådet den 22. maj → byraad 2014-05-22']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('items', () => {
  it.each([
    ['Byrådet, 3. marts 2014, pkt. 4:', '4'],
    ['Byrådet den 3. marts 2014 (punkt 12)', '12'],
    ['Byrådet den 3. marts 2014, punkt nr. 2a', '2a'],
    ['Byrådet den 3. marts 2014 under pkt 153', '153'],
    ['Byrådet, 3. marts 2014, sag nr. 129', '129'],
    ['jf. punkt 4 på Byrådets møde den 3. marts 2014', '4'],
  ])('%s', (text, number) => {
    expect(found(text).map((each) => each.split('#')[1])).toEqual([number]);
  });

  it.each([
    'Byrådet den 3. marts 2014. Pkt. 4 handler om andet.',
    'Byrådet den 3. marts 2014, punkt 20-21',
    'Byrådet den 3. marts 2014, punktum 4',
  ])('none in: %s', (text) => {
    expect(found(text)).toEqual([expect.stringMatching(/ → byraad 2014-03-03$/)]);
  });
});

describe('items of the same meeting', () => {
  it.each([
    ['Jf. punkt 4.', ['punkt 4 → #4']],
    ['Budgettet er vedtaget. Se også pkt. 12.', ['pkt. 12 → #12']],
    ['Der henvises til punkt 4, som er lukket.', ['punkt 4 → #4']],
    ['(se punkt 4)', ['punkt 4 → #4']],
    ['jf. punkt 4 og 5.', ['punkt 4 → #4', '5 → #5']],
    ['Behandles sammen med punkt 2a.', ['punkt 2a → #2a']],
    ['Sagen drøftes under punkt 4.1.', ['punkt 4.1 → #4.1']],
    ['Jf. punkt 4.1 og 4.2.', ['punkt 4.1 → #4.1', '4.2 → #4.2']],
    ['Se punkt 4.1, 4.2a og 12.a.', ['punkt 4.1 → #4.1', '4.2a → #4.2a', '12.a → #12.a']],
    ['Jf. punkt 4.1 og punkt 4.2.', ['punkt 4.1 → #4.1', 'punkt 4.2 → #4.2']],
    ['Behandles under punkt 4.1 og 4.2.', ['punkt 4.1 → #4.1', '4.2 → #4.2']],
    ['Finansieringen er beskrevet andetsteds, jf. pkt. 4.', ['pkt. 4 → #4']],
    ['Kommunen køber grunden, se punkt 4.', ['punkt 4 → #4']],
    ['Købesummen drøftes under punkt 4.', ['punkt 4 → #4']],
    ['Udvalget orienteres under pkt. nr. 7 om forløbet.', ['pkt. nr. 7 → #7']],
    ['Punkterne 5, 6 og 9 behandles samlet.', ['Punkterne 5 → #5', '6 → #6', '9 → #9']],
    ['Kontrakten er sagt op, se dagsordenspunkt 4', ['dagsordenspunkt 4 → #4']],
    ['Det hører til dagsordenens punkt 4.', ['punkt 4 → #4']],
    ['Det hører til punkt 4 på dagens møde.', ['punkt 4 → #4']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    ['an agreement before', 'Ifølge aftalens punkt 4 skal kommunen betale.'],
    ['an agreement after', 'Jf. punkt 4 i aftalen.'],
    ['an appendix', 'Jf. punkt 4 i bilag 2.'],
    ['a number of an appendix', 'Se bilag 1, punkt 4.'],
    ['a contract', 'Kontrakten, punkt 4, siger det samme.'],
    ['a local plan', 'Se også lokalplanens punkt 12.'],
    ['a body that is no committee', "Se pkt. 12 i KL's udspil."],
    ['another paper of the paragraph', 'Der er lavet en rapport. Se punkt 4.'],
    ['a paragraph of law', 'Jf. § 8, stk. 2, punkt 3.'],
    ['a chain of law', 'Efter § 107, stk. 2, punkt 2, jf. punkt 4.'],
    ['a part of a point', 'Jf. punkt 4, stk. 2.'],
    ['the recommendation', 'Indstillingens punkt 2 godkendt.'],
    ['several points of it', 'Punkt 1 og 2 godkendt. Punkt 3 udsat.'],
    ['an undated meeting', 'Se punkt 4 i Byrådets møde.'],
    ['the next meeting', 'Se dagsordenspunkt 4 på næste møde.'],
    ['another agenda', 'Se punkt 4 på dagsordenen for generalforsamlingen.'],
    ['a closed agenda', 'Den lukkede dagsordens punkt 4 behandles.'],
    ['no pointing', 'Punkt 4 handler om trafik.'],
    ['a place of the paper itself', 'Jf. punkt 4 ovenfor.'],
    ['a span', 'Se punkt 4-6.'],
    ['a sentence of a point', 'Jf. pkt. 4, 1. pkt.'],
    ['a paper by its letters', 'Det følger BR18, se punkt 5.'],
    ['a longer number', 'Se punkt 4.5.6.'],
    ['longer numbers', 'Se punkt 4.5 og 4.5.6.'],
    ['numbers of a paper', 'Jf. punkt 4.1 og 4.2 i aftalen.'],
    ['a buyer bound', 'Køberen hæfter, jf. punkt 4.'],
    ['a buyer without an article', 'Køber overtager risikoen (se punkt 4).'],
    ['the parties', 'Parterne kan forhandle igen, jf. punkt 4.'],
    ['a duty', 'Den er forpligtet til at betale, jf. punkt 4.'],
    ['a duty told afterwards', 'Efter tre måneder, jf. punkt 4, kan lejeren fraflytte.'],
    ['a sentence before', 'Købesummen er 2 mio. kr. Den betales kontant, jf. punkt 4.'],
    ['statutes', 'Bestyrelsen vælges for to år, jf. punkt 4.'],
    ['a tender', 'Entreprenøren stiller sikkerhed, jf. punkt 4 og 5.'],
    ['a deed', 'Skødet er tinglyst, jf. punkt 4.'],
  ])('none: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('are not told from the points that the item itself has', () => {
    const hasPoint = (number: string) => number === '2';
    expect(found('Jf. punkt 2. Se punkt 3.', { hasPoint })).toEqual(['punkt 3 → #3']);
    expect(found('Se dagsordenspunkt 2.', { hasPoint })).toEqual(['dagsordenspunkt 2 → #2']);
  });

  it.each([
    ['Punkt 9 udgår.', ['Punkt 9 → #9']],
    ['Godkendt med den bemærkning, at pkt. 19 udsættes.', ['pkt. 19 → #19']],
    ['Punkt 9, Lokalplan for havnen, flyttes til næste møde.', ['Punkt 9 → #9']],
    ['Punkt 4 i vedtægten udgår.', []],
    ['Referatet godkendt, punkt 4 rettes.', []],
  ])('where the agenda is approved: %s', (text, expected) => {
    expect(found(text, { approvesAgenda: true })).toEqual(expected);
  });

  it('of another meeting are points of no paper', () => {
    const day = 'Byrådet den 3. marts 2014';
    expect(found(`${day}, punkt 4 i aftalen`)).toEqual([`${day} → byraad 2014-03-03`]);
    expect(found(`rapportens punkt 4 på ${day}`)).toEqual([`${day} → byraad 2014-03-03`]);
    expect(found('Byrådets punkt 4 den 3. marts 2014')).toEqual([
      'Byrådets punkt 4 den 3. marts 2014 → byraad 2014-03-03 #4',
    ]);
    expect(found('Byrådet godkendte den 3. marts 2014 punkt 4')).toEqual([
      'Byrådet godkendte den 3. marts 2014 → byraad 2014-03-03',
    ]);
  });
});

describe('minutes', () => {
  it.each([
    ['Referat fra den 3. januar 2014', 'plan'],
    ['referatet fra mødet den 3. januar 2014', 'plan'],
    ['referat for mødet af 3. januar 2014', 'plan'],
    ['referat af møde d. 3.1.14', 'plan'],
    ['endeligt referat af 3. januar 2014', 'plan'],
    ['protokollen fra den 3. januar 2014', 'plan'],
    ['referat af Byrådets møde den 3. januar 2014', 'byraad'],
    ['referat fra mødet i Byrådet den 3. januar 2014', 'byraad'],
    ['referat fra mødet den 3. januar 2014 i Byrådet', 'byraad'],
  ])('%s', (text, key) => {
    expect(found(`At ${text} godkendes`)).toEqual([`${text} → ${key} 2014-01-03 (minutes)`]);
  });

  it('are of the committee that is named with them', () => {
    expect(found('Byrådet godkendte referatet fra mødet den 3. januar 2014')).toEqual([
      'referatet fra mødet den 3. januar 2014 → byraad 2014-01-03 (minutes)',
    ]);
  });

  it.each([
    'dagsorden for den 3. januar 2014',
    'referat fra Ukendtforum den 3. januar 2014',
    'referat fra mødet den 3. januar 2014 i Ukendtforum',
    'referat fra seminaret den 3. januar 2014',
    'referat den 3. januar 2014',
    'referat fra januar 2014',
    'Ældrerådets referat fra den 3. januar 2014',
  ])('none in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('the previous meeting', () => {
  it.each([
    ['seneste møde i Byrådet', 'seneste møde i Byrådet → byraad previous'],
    ['Byrådets sidste møde var langt', 'Byrådets sidste møde → byraad previous'],
    ['referat af BR’s forrige møde', 'referat af BR’s forrige møde → byraad previous (minutes)'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it('is the own one only in an item that approves minutes', () => {
    const text = 'Referatet fra seneste møde godkendes';
    expect(found(text)).toEqual([]);
    expect(found(text, { approval: true })).toEqual([
      'Referatet fra seneste møde → plan previous (minutes)',
    ]);
  });

  it.each([
    ['referatet fra seneste møde i Ukendtforum', []],
    ['seneste møde den 3. januar 2014', []],
    [
      'referatet fra seneste møde den 3. januar 2014',
      ['referatet fra seneste møde den 3. januar 2014 → plan 2014-01-03 (minutes)'],
    ],
    [
      'seneste møde i Byrådet den 3. januar 2014',
      ['Byrådet den 3. januar 2014 → byraad 2014-01-03'],
    ],
    ['seneste nyt', []],
  ])('in an approval: %s', (text, expected) => {
    expect(found(text, { approval: true })).toEqual(expected);
  });
});

describe('cases', () => {
  it.each([
    ['Se sag 12/16033.', '12/16033'],
    ['(12/16033)', '12/16033'],
    ['jf. 00.01.00-P35-9-22, som', '00.01.00-P35-9-22'],
    ['jf. 08.03.00 G01/549', '08.03.00 G01/549'],
    ['330-2018-3619', '330-2018-3619'],
    ['2020-123456789', '2020-123456789'],
    ['1-13-3-57-16', '1-13-3-57-16'],
    ['emnet EMN-2025-003383', 'EMN-2025-003383'],
    ['Sagsnr. 299835', '299835'],
    ['J.nr. 299835', '299835'],
    ['sag nr. 299835', '299835'],
    ['sag 24/7', '24/7'],
    ['Efter lov nr. 5 af 3. maj behandles sag 12/2016.', '12/2016'],
    ['Sagerne 12/2016 og 13/99999', '12/2016', '13/99999'],
    ['Nævnet har behandlet kommunens sag 12/2016.', '12/2016'],
    ['Ankestyrelsen har udtalt sig i 00.01.00-P35-9-22.', '00.01.00-P35-9-22'],
  ])('%s', (text, ...normal) => {
    expect(found(text)).toEqual(normal.map((number) => `${number} → ${number}`));
  });

  it.each([
    'åbent 24/7',
    'i 2016/2017',
    'i 2016/17',
    'perioden 2015-2018',
    '299835 kr.',
    'tlf. 12345678',
    'dokument 12/16033-5',
    'Dok.nr. 299835',
    'Dok.nr. 12/16033',
    'forordning EU-2016-679',
    'https://eksempel.dk/12/160335',
    'brøken 12/160331234',
    'uge 41/42',
    '12.500/100',
    'bekendtgørelse nr. 12/2016',
    'lov nr. 12/2016 og nr. 13/2017',
    'forordning (EU) 2016/679',
    'Cirkulære nr. 13/1234 gælder.',
    'dom i sag C-131/12',
    'Højesterets dom i sag 13/1234',
    'Planklagenævnet (sag 12/2016) gav medhold.',
    'Ankestyrelsens j.nr. 12/2016',
    'Retssagen, sag 12/2016, koster.',
    'nr. 12/2016 af 3. marts 2016',
    'faktura 2020-12345',
    'KL har i sag 12/2016 udtalt sig',
    'Statens Arkiver, sag 12/2016',
    'EUT 2016/679',
  ])('none in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('text', () => {
  it('may hold anything around them', () => {
    const text = '“Byrådet\nden 3. marts 2014” – 😀 12/16033; BR d. 4.3.14…';
    expect(found(text)).toEqual([
      'Byrådet\nden 3. marts 2014 → byraad 2014-03-03',
      '12/16033 → 12/16033',
      'BR d. 4.3.14 → byraad 2014-03-04',
    ]);
  });

  it('may have nothing', () => {
    expect(['', ' ', 'Sagen blev drøftet.', 'Byrådet'].flatMap((text) => found(text))).toEqual([]);
  });
});
