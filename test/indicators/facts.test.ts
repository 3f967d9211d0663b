import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf, INDICATORS } from '../../src/indicators';

const fileOf = (id: string): string => `${id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;

test('every indicator has a file of its own', () => {
  const files = readdirSync(join(__dirname, '../../src/indicators'));
  expect(files).toEqual(expect.arrayContaining(INDICATORS.map(({ id }) => fileOf(id))));
});

test('the catalogue of today: those of the letters, of the national portal, of Decision 766 and of the budget', () => {
  expect(INDICATORS.map(({ id }) => id)).toEqual([
    ...[
      'intake',
      'results',
      'digitised',
      'payment',
      'certified',
      'overdue',
      'pendingOverdue',
      'posts',
      'email',
    ],
    ...['onTime', 'online', 'fullyOnline', 'reuse', 'eResults', 'satisfaction', 'overdueRate', 'lateIntake'],
    ...['score', 'scoreOpenness', 'scoreProgress', 'scoreOnline', 'scoreDigitising', 'scorePayment'],
    ...['scoreSatisfaction', 'disbursement', 'revenue', 'tasks', 'tasksOverdue'],
  ]);
});

test('the parts of Decision 766 add up to its hundred points', () => {
  const parts = INDICATORS.filter(({ kind, id }) => kind === 'score' && id !== 'score');
  expect(parts.reduce((sum, { maximum }) => sum + (maximum ?? 0), 0)).toBe(factsOf('score')?.maximum);
});

test('what is late is better when there is less of it', () => {
  const lower = INDICATORS.filter(({ better }) => better === 'lower').map(({ id }) => id);
  expect(lower).toEqual(['overdue', 'pendingOverdue', 'overdueRate', 'lateIntake', 'tasksOverdue']);
});

test.each(['pane', 'problems'] as const)('no two have the same name in %s, in either language', (place) => {
  for (const language of ['vi', 'en'] as const) {
    const names = INDICATORS.map((facts) => facts.names[place][language].toLowerCase());
    expect(new Set(names).size).toBe(INDICATORS.length);
  }
});

test('no word of "Cấu hình" means two of them', () => {
  const words = INDICATORS.flatMap(({ names }) => names.settings.map((name) => name.toLowerCase()));
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
