/** How far a meeting has come, and what is said of it. */
import { expect, test } from 'vitest';
import { tellStage } from '../../src/i18n/da-stages.ts';
import { stageOf } from '../../src/minutes/days/stage.ts';

test.each([
  ['2026-05-19', '2026-05-19', 'Dagsorden til det kommende møde 19. maj 2026'],
  ['2026-06-16', '2026-05-19', 'Dagsorden til det kommende møde 16. juni 2026'],
  ['2026-05-18', '2026-05-19', 'Dagsorden – endnu ingen beslutning'],
  ['2026-03-20', '2026-05-19', 'Dagsorden – endnu ingen beslutning'],
  [
    '2026-03-19',
    '2026-05-19',
    'Dagsorden – ingen beslutning offentliggjort. Mødet var 19. marts 2026, for over 2 måneder siden.',
  ],
  [
    '2024-05-20',
    '2026-05-19',
    'Dagsorden – ingen beslutning offentliggjort. Mødet var 20. maj 2024, for over 23 måneder siden.',
  ],
  [
    '2020-05-20',
    '2026-05-19',
    'Dagsorden – ingen beslutning offentliggjort. Mødet var 20. maj 2020, for over 5 år siden.',
  ],
  ['2026-03-19', undefined, 'Dagsorden – endnu ingen beslutning'],
])('an agenda of %s on %s', (date, today, said) => {
  expect(tellStage(stageOf({ date, status: 'agenda', title: '' }, today), 'item', date)).toBe(said);
});

test('of minutes nothing is said, whatever their day', () => {
  const stage = stageOf(
    { date: '2026-06-16', status: 'minutes', title: 'Mødet er aflyst' },
    '2026-05-19',
  );
  expect(tellStage(stage, 'item', '2026-06-16')).toBe('');
});

test.each([
  ['Byrådets møde den 16. juni 2026 (aflyst)', 'Dagsorden til mødet 16. juni 2026, som er aflyst'],
  ['AFLYST: Byrådet', 'Dagsorden til mødet 16. juni 2026, som er aflyst'],
  ['Mødet aflyses', 'Dagsorden til mødet 16. juni 2026, som er aflyst'],
  ['Uaflyste aflysninger', 'Dagsorden til det kommende møde 16. juni 2026'],
])('an agenda with the title %s', (title, said) => {
  const stage = stageOf({ date: '2026-06-16', status: 'agenda', title }, '2026-05-19');
  expect(tellStage(stage, 'item', '2026-06-16')).toBe(said);
});
