/** Danish words of from when to when there are minutes. */
import { listed } from './da-citation.ts';
import { monthNames } from './da-dates.ts';

interface Coverage {
  from: string;
  to: string;
  gaps: readonly { from: number; to: number }[];
}

/** `2012-11-20` → `november 2012` */
const month = (date: string): string =>
  `${monthNames[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;

const years = ({ from, to }: Coverage['gaps'][number]): string =>
  from === to ? String(from) : `${from}–${to}`;

export const coverageWords = {
  /** `Her er referater fra marts 2010 til marts 2017, men ingen fra 2013–2016.` */
  span: ({ from, to, gaps }: Coverage): string => {
    const span = month(from) === month(to) ? month(to) : `${month(from)} til ${month(to)}`;
    const missing = gaps.length === 0 ? '' : `, men ingen fra ${listed(gaps.map(years))}`;
    return `Her er referater fra ${span}${missing}.`;
  },
  /** Before the ways to reach the municipality. */
  ask: (municipality: string): string => `Mangler du et møde, så spørg ${municipality}:`,
  phone: 'tlf.',
  or: 'eller',
} as const;
