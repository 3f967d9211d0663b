import { previewRules } from '../../src/actions/preview-rules';
import type { RuleId } from '../../src/model';
import { presetSettings } from '../../src/settings';
import { judgePatch } from '../../src/taskpane/state/judge-indicator';
import { createPane, type Pane } from '../../src/taskpane/state/pane';
import { draftOf, movedRule, newDraft, rulePatch, type RuleDraft } from '../../src/taskpane/state/rule-draft';
import { wordingChanges, wordingOf } from '../../src/taskpane/state/rule-wording';
import { changesOf, checkedChanges, formOf } from '../../src/taskpane/state/settings-form';
import { fileHost } from './support';

async function samplePane(): Promise<Pane> {
  const pane = createPane(fileHost().host);
  await pane.openSample();
  return pane;
}

function preparedOf(pane: Pane) {
  const { prepared, failure } = pane.store.get();
  expect(failure).toBeUndefined();
  if (!prepared) throw new Error('nothing is open');
  return prepared;
}

const settingsOf = (pane: Pane) => preparedOf(pane).settings;
const rulesOf = (pane: Pane): RuleId[] => settingsOf(pane).rules.map(({ rule }) => rule);

/** Units in the letter by a rule, in what stands in the workbook. */
function namedBy(pane: Pane, rule: RuleId): number {
  const own = preparedOf(pane).evaluation.findings.filter((finding) => finding.rule === rule);
  return new Set(own.filter(({ inLetter }) => inLetter).map(({ unit }) => unit.key)).size;
}

async function saved(pane: Pane, draft: RuleDraft): Promise<RuleId> {
  const made = rulePatch(draft, settingsOf(pane));
  if ('lacks' in made) throw new Error(made.lacks);
  const before = previewRules(preparedOf(pane), made.patch)(made.id);
  await pane.saveRules(made.patch);
  // What was promised is what holds.
  expect(namedBy(pane, made.id)).toBe(before.named);
  return made.id;
}

test('a row is added, limited, unlimited, reworded, moved and dropped; the count said before is the count after', async () => {
  const pane = await samplePane();
  const fresh = newDraft('intake', settingsOf(pane));
  expect(rulePatch({ ...fresh, indicators: [] }, settingsOf(pane))).toEqual({ lacks: 'indicators' });
  const typed: RuleDraft = { ...fresh, row: fresh.row && { ...fresh.row, compared: 'level', number: '' } };
  expect(rulePatch(typed, settingsOf(pane))).toEqual({ lacks: 'number' });
  const id = await saved(pane, { ...typed, row: typed.row && { ...typed.row, number: '97,5' } });
  const all = namedBy(pane, id);
  expect(all).toBeGreaterThan(3);

  const entry = () => {
    const found = settingsOf(pane).rules.find(({ rule }) => rule === id);
    if (!found) throw new Error('the rule is gone');
    return found;
  };
  await saved(pane, { ...draftOf(entry()), only: '2' });
  expect(namedBy(pane, id)).toBe(2);
  await saved(pane, { ...draftOf(entry()), only: '' });
  expect(namedBy(pane, id)).toBe(all);

  const [predicate] = wordingOf(entry(), settingsOf(pane)).filter(({ path }) => path.includes('predicate'));
  if (!predicate) throw new Error('no sentence');
  const wrong = checkedChanges(wordingChanges([[predicate.path, 'đạt {khong co}']]));
  expect('issues' in wrong && wrong.issues[0]?.key).toBe(`letter.${predicate.path.join('.')}`);
  const right = checkedChanges(wordingChanges([[predicate.path, 'mới đạt {judged}']]));
  await pane.saveRules('patch' in right ? right.patch : {});
  expect(previewRules(preparedOf(pane), {})(id).sentence).toMatch(/ mới đạt \d/);

  const order = movedRule(settingsOf(pane), id, -1);
  await pane.saveRules({ ruleOrder: order ?? [] });
  expect(rulesOf(pane)).toEqual(order);
  expect(movedRule(settingsOf(pane), rulesOf(pane)[0] ?? '', -1)).toBeUndefined();

  await pane.saveRules({ rules: { [id]: false, belowFloor: false } });
  expect(rulesOf(pane)).not.toContain(id);
  expect(rulesOf(pane)).not.toContain('belowFloor');
  await pane.saveRules({ rules: { belowFloor: {} } });
  expect(rulesOf(pane)).toContain('belowFloor');
});

test('the limits of a rule of the product are kept and taken away', async () => {
  const pane = await samplePane();
  const entry = () => settingsOf(pane).rules.find(({ rule }) => rule === 'targetMissedCumulative');
  const draft = () => {
    const found = entry();
    if (!found) throw new Error('no such rule');
    return draftOf(found);
  };
  const all = namedBy(pane, 'targetMissedCumulative');
  await saved(pane, { ...draft(), only: '1', margin: '0,5' });
  expect(entry()).toMatchObject({ only: 1, margin: 50 });
  expect(namedBy(pane, 'targetMissedCumulative')).toBeLessThan(all);
  await saved(pane, { ...draft(), only: '', margin: '' });
  expect(entry()).not.toHaveProperty('only');
  expect(entry()).not.toHaveProperty('margin');
  expect(namedBy(pane, 'targetMissedCumulative')).toBe(all);
});

test('an indicator nobody judges is judged in one step, by a target too', async () => {
  const pane = await samplePane();
  const period = preparedOf(pane).evaluation.period;
  const by = { indicator: 'results', by: 'target', number: '95', period } as const;
  expect(judgePatch({ ...by, number: '' }, settingsOf(pane))).toBeUndefined();
  const made = judgePatch(by, settingsOf(pane));
  if (!made) throw new Error('a number is missing');
  await pane.saveRules(made.patch);
  expect(rulesOf(pane)).toContain(made.id);
  const { target } = settingsOf(pane).indicators.find(({ id }) => id === 'results') ?? {};
  expect(target).toEqual([{ from: { year: 2023, month: 8 }, value: 9500 }]);
});

test('a line of targets that is deleted in the form is taken back', async () => {
  const pane = await samplePane();
  const set = async (lines: string): Promise<void> => {
    const before = formOf(settingsOf(pane));
    const changes = changesOf(before, { ...before, 'indicators.payment.target': lines }, settingsOf(pane));
    const checked = checkedChanges(changes);
    if ('issues' in checked) throw new Error(JSON.stringify(checked.issues));
    await pane.saveSettings(checked.patch);
  };
  const shown = (): string | undefined => formOf(settingsOf(pane))['indicators.payment.target'];
  await set('8/2023 | 25%\n9/2023 | 40% | Quyết định số 5');
  expect(shown()).toBe('8/2023 | 25%\n9/2023 | 40% | Quyết định số 5');
  await set('9/2023 | 45%');
  expect(shown()).toBe('9/2023 | 45%');
  await set('');
  expect(shown()).toBe('');
});

test('an indicator that is not kept here is never asked for again', async () => {
  const pane = await samplePane();
  await pane.answer({ indicators: [{ id: 'payment', enabled: false }] });
  const { problems } = preparedOf(pane);
  expect(
    problems.filter(({ code, indicator }) => code === 'missing-column' && indicator === 'payment'),
  ).toEqual([]);
});

test('the sentences offered for a rule are those the letter says it with', () => {
  const { rules, ...settings } = presetSettings('default');
  const offered = (rule: RuleId, indicators: readonly string[]): string[] => {
    const entry = { rule, units: 'all', indicators } as const;
    const places = wordingOf(entry, { ...settings, rules: [...rules, entry] });
    const kinds = places.map(({ path }) => path[0] ?? '').filter((kind) => kind !== 'requests');
    return [...new Set(kinds)];
  };
  expect(offered('belowAverage', ['intake'])).toEqual(['rules']);
  // Points, and what is better when there is less of it, are told by what is compared.
  expect(offered('belowAverage', ['score'])).toEqual(['comparisons']);
  expect(offered('belowAverage', ['overdueRate'])).toEqual(['comparisons']);
  expect(offered('belowAverage', ['intake', 'score'])).toEqual(['rules', 'comparisons']);
  expect(offered('overdue', ['pendingOverdue'])).toEqual(['comparisons']);
  expect(offered('overdue', ['overdue'])).toEqual(['rules']);
});

test('a number changed in a rule of the product says nothing of what was left as it was', () => {
  const settings = presetSettings('default');
  const entry = settings.rules.find(({ rule }) => rule === 'targetMissedCumulative');
  if (!entry) throw new Error('no such rule');
  const patchOf = (part: Partial<RuleDraft>) => {
    const made = rulePatch({ ...draftOf(entry), ...part }, settings);
    return 'patch' in made ? made.patch : made.lacks;
  };
  expect(patchOf({ only: '1' })).toEqual({ rules: { [entry.rule]: { only: 1 } } });
  expect(patchOf({ margin: '0,5' })).toEqual({ rules: { [entry.rule]: { margin: 50 } } });
  expect(patchOf({ units: 'communes' })).toEqual({ rules: { [entry.rule]: { units: 'communes' } } });
  expect(patchOf({})).toEqual({});
});

test('a rule saved as it was writes no sheet', async () => {
  const pane = await samplePane();
  const sheets = (): string[] => pane.store.get().sheets.map(({ name }) => name);
  const before = sheets();
  const [entry] = settingsOf(pane).rules.filter(({ row }) => !row);
  if (!entry) throw new Error('no rule');
  await saved(pane, draftOf(entry));
  expect(sheets()).toEqual(before);
});
