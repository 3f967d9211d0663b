import {
  aliasPatch,
  answerPatch,
  newUnitPatch,
  questionsOf,
  type Question,
} from '../../src/actions/questions';
import { createPane, type Pane } from '../../src/taskpane/state/pane';
import { sampleWith, type Change } from '../support/sample-with';
import { fileHost } from './support';

/** Columns of the sample, counted from 0. */
const DOSSIERS_WITH_FEE = 17;
const PAID_ONLINE = 18;
const PAYMENT_RATE = 19;
const POSTS = 27;

const blanked = (unit: string): Change[] =>
  [DOSSIERS_WITH_FEE, PAID_ONLINE, PAYMENT_RATE].map((column) => [unit, column, null] as const);

async function paneOn(bytes: Uint8Array, evaluated = true): Promise<Pane> {
  const pane = createPane(fileHost().host);
  await pane.openFile('T8.xlsx', bytes);
  if (evaluated) await pane.evaluate();
  return pane;
}

const questions = (pane: Pane): Question[] => questionsOf(pane.store.get().prepared?.problems ?? []);

const undecided = (pane: Pane): string[] =>
  (pane.store.get().result?.summary.undecided ?? []).map(({ unit }) => unit.name);

async function savedConfig(pane: Pane): Promise<string> {
  await pane.saveWorkbook();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const config = pane.store.get().sheets.find(({ name }) => name === 'Cấu hình');
  return JSON.stringify(config?.values ?? []);
}

const AUGUST = { year: 2023, month: 8 };

describe('blank cells', () => {
  test('are asked about once per indicator, and the answer takes effect and is remembered', async () => {
    const pane = await paneOn(await sampleWith([...blanked('Xã Hà Kỳ'), ...blanked('Xã Quang Khải')]));
    const [question, ...others] = questions(pane).filter(({ kind }) => kind === 'blank');
    expect(others).toEqual([]);
    expect(question).toMatchObject({ indicator: 'payment' });
    expect(question?.cells).toHaveLength(2);
    expect(undecided(pane)).toContain('Xã Hà Kỳ');
    pane.showTab('problems');
    await pane.answer(answerPatch('payment', 'blank', 'nothing', AUGUST));
    const { notice, tab, result } = pane.store.get();
    expect(notice).toMatchObject({ kind: 'answer-saved', then: { kind: 'written' } });
    expect(tab).toBe('problems');
    expect(result?.fresh).toBe(true);
    expect(undecided(pane)).not.toContain('Xã Hà Kỳ');
    expect(questions(pane).filter(({ kind }) => kind === 'blank')).toEqual([]);
    expect(await savedConfig(pane)).toContain('không phát sinh');
  });

  test('answered before the month is evaluated write the answer only', async () => {
    const pane = await paneOn(await sampleWith(blanked('Xã Hà Kỳ')), false);
    await pane.answer(answerPatch('payment', 'blank', 'zero', AUGUST));
    expect(pane.store.get().result).toBeUndefined();
    expect(pane.store.get().notice).toEqual({ kind: 'answer-saved' });
    expect(questions(pane).filter(({ kind }) => kind === 'blank')).toEqual([]);
    expect(pane.store.get().sheets.map(({ name }) => name)).toEqual(
      expect.not.arrayContaining(['Tổng hợp T8-2023']),
    );
  });

  test('an answer is taken back', async () => {
    const pane = await paneOn(await sampleWith(blanked('Xã Hà Kỳ')));
    const { reading } = answerPatch('payment', 'blank', 'nothing', AUGUST);
    await pane.answer({ reading: reading ?? {} });
    expect(undecided(pane)).not.toContain('Xã Hà Kỳ');
    const [entry] = reading?.answers ?? [];
    if (!entry) throw new Error('no answer');
    await pane.forget({ kind: 'answers', entry });
    expect(undecided(pane)).toContain('Xã Hà Kỳ');
    expect(questions(pane)).toContainEqual(expect.objectContaining({ kind: 'blank', indicator: 'payment' }));
  });
});

test('a lone x is asked about; words that say neither are not', async () => {
  const pane = await paneOn(
    await sampleWith([
      ['Xã Hà Kỳ', POSTS, 'x'],
      ['Xã Văn Tố', POSTS, 'bình thường'],
    ]),
  );
  expect(questions(pane).filter(({ kind }) => kind === 'bare-x')).toEqual([
    expect.objectContaining({ indicator: 'posts', found: 'x' }),
  ]);
  await pane.answer(answerPatch('posts', 'bare-x', 'shortfall', null));
  expect(questions(pane).filter(({ kind }) => kind === 'bare-x')).toEqual([]);
  const haKy = pane.store.get().prepared?.table.units.find(({ unit }) => unit.name === 'Xã Hà Kỳ');
  expect(haKy?.measures['posts']).toMatchObject({
    month: { state: 'value', value: { verdict: 'shortfall' } },
  });
});

test('a near miss of a unit’s name is asked about, and accepted as another spelling', async () => {
  const pane = await paneOn(await sampleWith([['Xã Văn Tố', 1, 'Xã Văn Tô']]));
  const question = questions(pane).find(({ kind }) => kind === 'unit');
  expect(question).toMatchObject({ spelling: 'Xã Văn Tô' });
  if (question?.kind !== 'unit' || question.suggestion === null) throw new Error('no suggestion');
  expect(question.suggestion).toContain('Văn Tố');
  await pane.answer(aliasPatch(question.spelling, question.suggestion));
  expect(questions(pane).filter(({ kind }) => kind === 'unit')).toEqual([]);
  expect(pane.store.get().prepared?.problems.some(({ code }) => code === 'missing-unit')).toBe(false);
  const row = pane.store.get().prepared?.table.units.find(({ unit }) => unit.name === 'Xã Văn Tô');
  expect(row?.unit.entry?.name).toContain('Văn Tố');
});

describe('settings', () => {
  test('saved after an evaluation take effect at once, and the letter has them', async () => {
    const pane = await paneOn(await sampleWith([]));
    await pane.saveSettings({ authority: { signer: { name: 'Nguyễn Thị Thử' } } });
    const { result, notice } = pane.store.get();
    expect(result?.prepared.settings.authority.signer?.name).toBe('Nguyễn Thị Thử');
    expect(notice).toMatchObject({ kind: 'settings-saved', then: { kind: 'written' } });
  });

  test('saved over a month that was only found in the file leave it as it stands', async () => {
    const first = await paneOn(await sampleWith([]));
    await first.saveWorkbook();
    const { host, saved } = fileHost();
    const again = createPane(host);
    await again.openFile('T8.xlsx', await fileOf(first));
    expect(again.store.get().result?.fresh).toBe(false);
    await again.saveSettings({ authority: { place: 'Tứ Kỳ' } });
    expect(again.store.get().result?.fresh).toBe(false);
    expect(again.store.get().notice).toEqual({ kind: 'settings-saved' });
    expect(saved).toEqual([]);
  });

  test('a misspelt set of rules is named, and the general one holds', async () => {
    const pane = await paneOn(await sampleWith([], [['Bộ quy tắc', 'Công văn tháng 9/2023']]), false);
    const { prepared } = pane.store.get();
    expect(prepared?.settings.preset).toBe('default');
    expect(prepared?.problems.filter(({ code }) => code === 'bad-setting')).toEqual([
      expect.objectContaining({ cell: { sheet: 'Cấu hình', row: 1, column: 1 } }),
    ]);
  });
});

/** The bytes the pane last handed over. */
async function fileOf(pane: Pane): Promise<Uint8Array> {
  const { platform } = pane.host;
  const kept: Uint8Array[] = [];
  const save = jest.spyOn(platform, 'saveFile').mockImplementation(({ name, bytes }) => {
    kept.push(bytes);
    return Promise.resolve({ name, link: undefined, way: 'download' });
  });
  await pane.saveWorkbook();
  save.mockRestore();
  const [bytes] = kept;
  if (!bytes) throw new Error('no file');
  return bytes;
}

test('a unit that is nobody’s other spelling joins the list, kind and head included', async () => {
  const pane = await paneOn(await sampleWith([['Xã Văn Tố', 1, 'Xã Văn Tô']]));
  const { settings, table } = pane.store.get().prepared ?? {};
  const kind = table?.units.find(({ unit }) => unit.name === 'Xã Văn Tô')?.unit.kind;
  const patch = newUnitPatch('Xã Văn Tô', kind, settings?.units ?? []);
  if (!patch) throw new Error('no unit');
  await pane.answer(patch);
  expect(questions(pane).filter((question) => question.kind === 'unit')).toEqual([]);
  const units = pane.store.get().prepared?.settings.units ?? [];
  expect(units).toHaveLength((settings?.units.length ?? 0) + 1);
  expect(units.at(-1)).toMatchObject({ name: 'UBND xã Văn Tô', kind: 'commune', head: 'Chủ tịch UBND' });
});

test('a name that tells no kind joins no list by itself', () => {
  const list = [{ name: 'UBND xã Hà Kỳ', kind: 'commune', head: 'Chủ tịch UBND', aliases: [] }] as const;
  expect(newUnitPatch('Vạn Xuân', undefined, list)).toBeUndefined();
  expect(newUnitPatch('Vạn Xuân', 'office', list)?.units).toHaveLength(2);
  expect(newUnitPatch('Xã Mới', 'commune', [])).toBeUndefined();
});
