/** What overview pages count, draw and list; and where they draw nothing. */
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/minutes/model.ts';
import { committeePage } from '../../src/site/committee-page.ts';
import { subjectListPage } from '../../src/site/subject-list.ts';
import { yearPage } from '../../src/site/year-page.ts';
import { archiveOf, decided, item, meeting } from './archive.ts';

/** A meeting with an agenda to approve and `count` cases, all decided. */
function busyMeeting(day: string, count: number, committee = 'a'): Meeting {
  const titles = [
    ['1', 'Godkendelse af dagsorden', '00.01.00-A00-1-24'],
    ...Array.from({ length: count }, (_, index) => {
      const subject = index % 2 === 0 ? '05.01.02-P20' : '09.02.00-K02';
      return [String(index + 2), `Sag ${day} ${index + 1}`, `${subject}-${index + 1}-24`];
    }),
  ] as [string, string, string][];
  return meeting(committee, day, [], {
    items: titles.map((words, index) => decided(item(words, index), 'Godkendt.')),
  });
}

const names = { a: 'A-udvalget', b: 'B-udvalget' };
const agenda = { status: 'agenda', start: '17:00', place: 'Salen' } as const;

const archive = {
  ...archiveOf(names, [
    busyMeeting('2023-11-07', 9),
    busyMeeting('2024-01-09', 2),
    busyMeeting('2024-02-06', 4),
    busyMeeting('2024-02-20', 1, 'b'),
    busyMeeting('2024-04-09', 3),
    busyMeeting('2024-05-07', 0),
    meeting('a', '2024-06-04', [['1', 'Budget']], agenda),
    meeting('b', '2024-06-11', [['1', 'Budget']], { ...agenda, title: 'Aflyst' }),
  ]),
  today: '2024-05-20',
};

describe('the figures', () => {
  it('are of meetings held and of decisions that are no routine, month by month', () => {
    const { figures } = yearPage(archive, '2024') ?? {};
    expect(figures?.months.filter(({ meetings }) => meetings > 0)).toEqual([
      { month: '2024-01', meetings: 1, decisions: 2 },
      { month: '2024-02', meetings: 2, decisions: 5 },
      { month: '2024-04', meetings: 1, decisions: 3 },
      { month: '2024-05', meetings: 1, decisions: 0 },
    ]);
    expect(figures).toMatchObject({ meetings: 5, decisions: 10 });
    expect(figures?.months).toHaveLength(12);
    const { chart } = figures ?? {};
    expect(chart?.bars.map(({ label }) => label)).toEqual(['2', '5', '3']);
    expect(chart?.labels.map(({ label }) => label).slice(0, 3)).toEqual(['jan', 'feb', 'mar']);
    for (const { x, y, width, height } of chart?.bars ?? []) {
      expect(x >= 0 && x + width <= (chart?.width ?? 0)).toBe(true);
      expect([y >= 15, y + height]).toEqual([true, chart?.base]);
    }
  });

  it('of a committee are of the twelve months up to its latest meeting', () => {
    const { figures } = committeePage(archive, 'a') ?? {};
    expect([figures?.months[0]?.month, figures?.months.at(-1)?.month]).toEqual([
      '2023-06',
      '2024-05',
    ]);
    expect(figures?.decisions).toBe(18);
  });

  it('are not drawn for few meetings or months', () => {
    expect(committeePage(archive, 'b')).not.toHaveProperty('figures');
    expect(yearPage(archive, '2023')).not.toHaveProperty('figures');
    const sameMonth = ['01', '02', '03', '04', '05', '06'].map((day) =>
      busyMeeting(`2024-01-${day}`, 2),
    );
    expect(yearPage(archiveOf(names, sameMonth), '2024')).not.toHaveProperty('figures');
  });
});

describe('the busiest subjects', () => {
  it('are the groups of most items, told by titles where they have none of their own', () => {
    expect(yearPage(archive, '2024')?.busy).toEqual([
      {
        number: '05.01',
        title: undefined,
        address: '/emne/05.01/',
        items: 6,
        examples: ['Sag 2024-04-09 3', 'Sag 2024-04-09 1'],
      },
      {
        number: '09.02',
        title: undefined,
        address: '/emne/09.02/',
        items: 4,
        examples: ['Sag 2024-04-09 2', 'Sag 2024-02-06 4'],
      },
    ]);
    const titled = { ...archive, subjectTitles: new Map([['05.01', 'Veje']]) };
    expect(yearPage(titled, '2024')?.busy[0]).toMatchObject({ title: 'Veje', examples: [] });
  });

  it('of a committee are those of its latest years, and none where there is nothing to compare', () => {
    const { busy, busySince } = committeePage(archive, 'a') ?? {};
    expect([busy?.map(({ items }) => items), busySince]).toEqual([[10, 8], '2023']);
    expect(committeePage(archive, 'b')).toMatchObject({ busy: [] });
  });
});

describe('the calendar', () => {
  it('has a row for each committee, and what is to come', () => {
    const { calendar } = yearPage(archive, '2024') ?? {};
    expect(
      calendar?.map(({ committee, months }) => [
        committee.name,
        months.map((days) => days.map(({ date, stage }) => `${date.slice(8)} ${stage}`).join()),
      ]),
    ).toEqual([
      [
        'A-udvalget',
        [
          '09 minutes',
          '06 minutes',
          '',
          '09 minutes',
          '07 minutes',
          '04 coming',
          '',
          '',
          '',
          '',
          '',
          '',
        ],
      ],
      ['B-udvalget', ['', '20 minutes', '', '', '', '11 cancelled', '', '', '', '', '', '']],
    ]);
  });

  it('is none for few meetings', () => {
    expect(yearPage(archive, '2023')?.calendar).toEqual([]);
  });
});

it('the next meeting is told with time and place; a cancelled one is none', () => {
  const told = { start: '17:00', place: 'Salen', meeting: { address: '/a/2024-06-04/' } };
  expect(committeePage(archive, 'a')).toMatchObject({ nextMeeting: told, coming: [] });
  expect(yearPage(archive, '2024')).toMatchObject({ nextMeeting: told });
  const cancelled = committeePage(archive, 'b');
  expect(cancelled).not.toHaveProperty('nextMeeting');
  expect(cancelled?.coming.map(({ date }) => date)).toEqual(['2024-06-11']);
});

it('an item more changes the list of subjects seldom', () => {
  const listOf = (count: number) => {
    const items = Array.from(
      { length: count },
      (_, at) => `2024-${String(at + 1).padStart(2, '0')}-05`,
    );
    return subjectListPage(
      archiveOf(
        { a: 'A' },
        items.map((day, at) => meeting('a', day, [['1', `Sag ${at}`, '05.01.02-G01-1-24']])),
      ),
    ).mainGroups;
  };
  expect(listOf(11)).toEqual(listOf(10));
  expect(listOf(10)[0]?.groups[0]).toMatchObject({ items: 10, examples: ['Sag 0', 'Sag 1'] });
  expect(listOf(9)[0]?.groups[0]).toMatchObject({ items: 9 });
});

it('the list of subjects has the groups under their main groups', () => {
  const titled = { ...archive, subjectTitles: new Map([['09', 'Miljø, egen titel']]) };
  expect(
    subjectListPage(titled).mainGroups.map(({ number, title, planAddress, groups }) => [
      number,
      title,
      planAddress,
      groups.map((group) => [group.number, group.items, group.examples.length]),
    ]),
  ).toEqual([
    // Routine tells nothing of what a group is about; eleven items are at least ten.
    ['00', undefined, 'http://www.kle-online.dk/emneplan/00/#_00', [['00.01', 6, 0]]],
    ['05', undefined, 'http://www.kle-online.dk/emneplan/05/#_05', [['05.01', 10, 2]]],
    ['09', 'Miljø, egen titel', 'http://www.kle-online.dk/emneplan/09/#_09', [['09.02', 8, 2]]],
  ]);
});
