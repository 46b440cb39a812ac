/** Folding, base forms, edits and the words of questions: what the search makes of a single word. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  distance,
  fold,
  isFunctionWord,
  longestExpression,
  sameMeaning,
  spelling,
  stem,
  subjectWords,
} from '../../../src/search/words/index.ts';

/** Words as people type them. */
const words = fc.string({
  unit: fc.constantFrom(...'a e o d r s å æ ø Å é ö Ä ü'.split(' ')),
  maxLength: 9,
});

describe('fold', () => {
  // Of a line all are the same, and differ from those of other lines.
  const same = [
    'Børnehave børnehave boernehave bornehave BØRNEHAVE Börnehave',
    'Århus Aarhus arhus aarhus århus',
    'lærer laerer LÆRER lærér lärer',
    'økonomi oekonomi okonomi',
    'måltal maaltal maltal',
    'skole Skole',
    'café cafe',
    'å aa a',
  ].map((line) => line.split(' '));
  test.each(same)('%s', (...line) => {
    expect(new Set(line.map(fold)).size).toBe(1);
  });
  it('keeps different words apart', () => {
    expect(new Set(same.map(([word = '']) => fold(word))).size).toBe(same.length);
  });
  it('changes nothing of what is folded', () => {
    fc.assert(fc.property(words, (word) => fold(fold(word)) === fold(word)));
  });
  it('sees no difference where the spelling has none', () => {
    expect(['FØR', 'for', 'A\u030arhus', 'naïve', 'Göteborg'].map(spelling)).toEqual([
      'før',
      'for',
      'århus',
      'naive',
      'gøteborg',
    ]);
    fc.assert(fc.property(words, (word) => fold(spelling(word)) === fold(word)));
  });
});

describe('stem', () => {
  // Of a line all forms have one base form, which no other line has.
  const families = [
    'møde møder mødet møderne mødets mødernes moedet modet',
    'kommune kommunen kommuner kommunerne kommunens',
    'skole skolen skoler skolerne skolers',
    'udvalg udvalget udvalgene udvalgets udvalgenes udvalgs',
    'dagsorden dagsordenen dagsordener dagsordenens dagsordner',
    'regel reglen regler reglerne reglernes',
    'middel midlet midler midlerne',
    'artikel artiklen artikler artiklerne',
    'minister ministeren ministre ministrene ministerens',
    'nummer nummeret numre numrene',
    'teater teatret teatre teatrene',
    'bus bussen busser busserne',
    'by byen byer byerne byens bys',
    'sø søen søer søerne soeen',
    'uge ugen uger ugerne',
    'plads pladsen pladser pladserne',
    'proces processen processer processerne',
    'indsats indsatsen indsatser indsatserne',
    'konsekvens konsekvensen konsekvenser',
    'virksomhed virksomheden virksomheder virksomhedernes virksomheds',
    'analyse analysen analyser analyserne',
    'tjeneste tjenesten tjenester tjenesternes',
    'hjerne hjernen hjerner',
    'budget budgettet budgetter budgetterne',
    'model modellen modeller modellerne',
    'museum museet museer museerne',
    'center centret centre centrene centrum',
    'kursus kurset kurser kurserne',
    'år året årene årets års',
    'skoleår skoleåret skoleårene skoleårets',
    'barn børn barnet børnene børns barns boern',
    'skolebarn skolebørn skolebørnene',
    'mand mænd manden mændene',
    'formand formænd formanden',
    'bog bøger bogen bøgerne',
    'nat nætter natten',
    'hånd hænder hånden',
    'datter døtre datteren',
    'godkende godkender godkendt godkendte godkendes godkendende',
    'drøfte drøfter drøftet drøftede drøftes',
    'beslutte beslutter besluttet besluttede besluttes',
    'orientere orienterer orienteret orienterede orienterende orienteres',
    'fastsætte fastsætter fastsat fastsatte fastsættes',
    'fremlægge fremlægger fremlagt fremlagde fremlagte fremlægges',
    'indgå indgår indgås indgik indgået',
    'vedtage vedtager vedtaget vedtog vedtages',
    'vejlede vejleder vejledt vejledes',
    'udvise udviser udvist udviste',
    'vedrøre vedrører vedrørende',
    'vigtig vigtigt vigtige vigtigere vigtigst vigtigste',
    'social socialt sociale',
    'administrativ administrativt administrative',
    'økonomisk økonomiske økonomiskt',
    'ny nyt nye nyere nyeste',
    'stor stort store større størst største',
    'lang langt lange længere længst',
    'intern internt interne',
    'gammel gammelt gamle',
    'lokal lokale lokalt',
    'forår foråret foråres',
  ].map((line) => line.split(' '));
  test.each(families)('%s', (...line) => {
    expect([...new Set(line.map(stem))]).toHaveLength(1);
  });
  it('keeps different words apart', () => {
    expect(new Set(families.map(([word = '']) => stem(word))).size).toBe(families.length);
  });
  it.each([
    ['plade', 'plads'],
    ['vand', 'vinde'],
    ['bande', 'binde'],
    ['opgave', 'opgive'],
    ['vej', 'vejlede'],
    ['hår', 'år'],
    ['budgetår', 'budgetgår'],
    ['udvalg', 'udvælge'],
    ['procent', 'proces'],
    ['kort', 'kor'],
    ['vægt', 'væg'],
    ['sag', 'sagt'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
  it('gives a folded form, and never an empty one', () => {
    fc.assert(
      fc.property(
        words,
        (word) => fold(stem(word)) === stem(word) && (stem(word) !== '') === (fold(word) !== ''),
      ),
    );
  });
  it('takes no time over a word without an end', () => {
    const started = performance.now();
    stem(`${'ene'.repeat(20_000)}x`);
    stem('s'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('distance', () => {
  test.each([
    ['sundhed', 'sundhed', 0],
    ['sunhed', 'sundhed', 1],
    ['sundheed', 'sundhed', 1],
    ['sumdhed', 'sundhed', 1],
    ['snudhed', 'sundhed', 1],
    ['snuhed', 'sundhed', 2],
    ['', 'ab', 2],
    ['', 'abc', 3],
    ['abcd', 'dcba', 3],
    ['jobrotaion', 'jobrotation', 1],
  ])('of %s and %s is %i', (a, b, edits) => {
    expect([distance(a, b, 2), distance(b, a, 2)]).toEqual([edits, edits]);
  });
  it('is bounded, and the same both ways', () => {
    fc.assert(
      fc.property(words, words, fc.nat(4), (a, b, max) => {
        const free = distance(a, b, 20);
        return distance(b, a, max) === Math.min(free, max + 1) && (free === 0) === (a === b);
      }),
    );
  });
});

describe('subjectWords', () => {
  test.each([
    ['hvad blev der besluttet om akutjob', 'akutjob'],
    ['hvem står for exit-programmet i albertslund', 'exit-programmet albertslund'],
    ['hvor mange ledige skal i praktik', 'mange ledige praktik'],
    ['Hvad skete der med Frihjulet', 'Frihjulet'],
    ['naar moedes raadet paa skolen', 'moedes raadet skolen'],
    ['hvad koster trivselsmålingen', 'koster trivselsmålingen'],
    // Nobody asks: what stands there is what is searched for.
    ['vedtaget budget', 'vedtaget budget'],
    ['håndtering af fakturaer', 'håndtering fakturaer'],
    ['med og uden', 'med og uden'],
    ['hvad', 'hvad'],
    ['', ''],
  ])('%s', (query, subject) => {
    const split = (words: string): string[] => words.split(' ').filter((word) => word !== '');
    expect(subjectWords(split(query))).toEqual(split(subject));
  });
  it('tells words of grammar', () => {
    expect(['om', 'Hvornår', 'hvornaar', 'for', 'før'].every(isFunctionWord)).toBe(true);
    expect(['ikke', 'far', 'råd', 'mange', ''].some(isFunctionWord)).toBe(false);
  });
});

describe('sameMeaning', () => {
  test.each([
    ['apv', ['arbejdspladsvurdering']],
    ['Arbejdspladsvurdering', ['apv']],
    ['KL', ['Kommunernes Landsforening']],
    ['kommunernes landsforening', ['kl']],
    ['bl.a.', ['blandt andet']],
    ['blandt andet', ['bl.a.']],
    ['lp', ['lokalplan']],
    ['skole', []],
    ['', []],
  ])('%s', (expression, others) => {
    expect(sameMeaning(expression)).toEqual(others);
  });
  it('says how long an expression may be', () => {
    expect(longestExpression).toBeGreaterThan(2);
  });
});
