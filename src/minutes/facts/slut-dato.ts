/** The day on which a meeting of several days ended. */
import { fact } from './fact.ts';
import { day } from './forms.ts';

/**
 * ISO 8601 day, not before the meeting's and at most a week after it. A meeting that ends in the night
 * after its day need not have it; see `meeting-days.ts`.
 */
export const endDate = fact({
  key: 'slut-dato',
  form: day,
  about: '`2026-03-25`, når mødet varer flere dage; ikke, når det kun slutter efter midnat',
});
