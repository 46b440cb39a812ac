import { expect, test } from 'vitest';
import { sentences } from '../../src/minutes/words/sentences.ts';

const examples: Record<string, string[]> = {
  'two sentences': [
    'Sagen blev drøftet. Indstillingen godkendes.',
    'Sagen blev drøftet.',
    'Indstillingen godkendes.',
  ],
  'no full stop at the end': ['Godkendt', 'Godkendt'],
  nothing: [''],
  'white space at both ends': ['  Godkendt. \n', 'Godkendt.'],
  'a date': [
    'Mødet er den 20. november 2012. Næste møde følger.',
    'Mødet er den 20. november 2012.',
    'Næste møde følger.',
  ],
  'a date with a capital month': [
    'Mødet er den 20. November 2012.',
    'Mødet er den 20. November 2012.',
  ],
  'a year ends a sentence': [
    'Vi slutter i 2018. Alle chefer melder ind.',
    'Vi slutter i 2018.',
    'Alle chefer melder ind.',
  ],
  'a week ends a sentence': [
    'Det sker i uge 41. Chefforum orienteres.',
    'Det sker i uge 41.',
    'Chefforum orienteres.',
  ],
  'a list number begins one': [
    '1. At sagen drøftes. 2. At den godkendes.',
    '1. At sagen drøftes.',
    '2. At den godkendes.',
  ],
  'kl. and d.': [
    'Vi ses d. 3. maj kl. 9.30. Mødet er åbent.',
    'Vi ses d. 3. maj kl. 9.30.',
    'Mødet er åbent.',
  ],
  'nr. and pr.': [
    'Økonomirapport nr. 3 pr. 30. april. Taget til efterretning.',
    'Økonomirapport nr. 3 pr. 30. april.',
    'Taget til efterretning.',
  ],
  'bl.a. before a name': [
    'Det er afprøvet i bl.a. SPO og Økonomi & Stab.',
    'Det er afprøvet i bl.a. SPO og Økonomi & Stab.',
  ],
  'jf. § and ca. 100': ['Ydes jf. § 97 til ca. 100 borgere.', 'Ydes jf. § 97 til ca. 100 borgere.'],
  'F.eks. with a capital': [
    'F.eks. Bilagsafstemning. Og mere.',
    'F.eks. Bilagsafstemning.',
    'Og mere.',
  ],
  'a presenter': ['Oplæg v. Jan Eriksen. Drøftet.', 'Oplæg v. Jan Eriksen.', 'Drøftet.'],
  'an initial': ['Oplæg ved J. Runchel. Drøftet.', 'Oplæg ved J. Runchel.', 'Drøftet.'],
  'kr. may end one': [
    'Det koster 12.500 kr. Beløbet er afsat.',
    'Det koster 12.500 kr.',
    'Beløbet er afsat.',
  ],
  'm.v. before a small letter': [
    'Løn m.v. afholdes af kommunen.',
    'Løn m.v. afholdes af kommunen.',
  ],
  'a quotation': [
    'Oplæg om "Albertslund 2024." Det var godt.',
    'Oplæg om "Albertslund 2024."',
    'Det var godt.',
  ],
  'a parenthesis': [
    'Sagen udsættes (se bilag). Ny frist gives.',
    'Sagen udsættes (se bilag).',
    'Ny frist gives.',
  ],
  'a question': ['Hvad oplever vi? Effektiviseringer.', 'Hvad oplever vi?', 'Effektiviseringer.'],
  'a number begins one': ['Sagen blev drøftet. 15 deltog.', 'Sagen blev drøftet.', '15 deltog.'],
};

test.each(Object.entries(examples))('%s', (_, [text = '', ...expected]) => {
  expect(sentences(text)).toEqual(expected);
});
