import type { Workbook } from '../excel';
import { editedMonth, evaluate, kept, month, SUMMARY } from '../support/edited-month';
import { openInExcel } from '../support/excel-workbook';

/** One thing a request asks for, as far as a fault counts it. */
interface Action {
  readonly ActionType: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

/** How many changes the request that writes makes before a chart gets its name. */
async function changesBeforeNaming(make: () => Promise<Workbook> | Workbook): Promise<number> {
  const { workbook, host } = openInExcel(await make());
  const requests: string[] = [];
  const execute = host.execute.bind(host);
  host.execute = (text, flags) => {
    requests.push(text);
    return execute(text, flags);
  };
  await evaluate(workbook);
  const longest = requests.reduce((a, b) => (a.length > b.length ? a : b));
  const { Actions } = JSON.parse(longest) as { readonly Actions: readonly Action[] };
  const isChange = ({ ActionType, Name }: Action): boolean =>
    ActionType === 4 || (ActionType === 3 && !/^(_|Get)/.test(Name));
  const at = Actions.filter(isChange).findIndex(
    ({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0] === 'dgt-1',
  );
  expect(at).toBeGreaterThan(10);
  return at;
}

const chartsOf = (file: Workbook): string[] => file.sheet(SUMMARY).charts.map(({ name }) => name);

describe.each([
  ['on the first evaluation', month],
  ['over an edited summary', editedMonth],
] as const)('a chart whose making was broken off before it had its name, %s', (_, make) => {
  it('is taken away when the same run goes on', async () => {
    const when = await changesBeforeNaming(make);
    const whole = await make();
    await evaluate(openInExcel(whole).workbook);
    const file = await make();
    const { workbook, host } = openInExcel(file);
    host.faults.fail({ batch: 3, when, code: 'GeneralException' });
    await evaluate(workbook);
    expect(chartsOf(file)).toEqual(['dgt-1']);
    expect(kept(file)).toBe(kept(whole));
  });

  it('and when another page repairs what was left; charts of people stay', async () => {
    const when = await changesBeforeNaming(make);
    const file = await make();
    const { workbook, host } = openInExcel(file);
    host.faults.fail({ batch: 3, when, code: 'GeneralException' });
    for (let batch = 4; batch < 40; batch++)
      host.faults.fail({ batch, when: 'before', code: 'GeneralException' });
    await expect(evaluate(workbook)).rejects.toMatchObject({ code: 'write-interrupted' });
    const [stray] = file.sheet(SUMMARY).charts;
    expect(stray?.name).toMatch(/^Chart \d$/);
    // A copy somebody made of ours, with its title, and one of other figures.
    const copy = { ...stray!, id: file.newId(), name: 'Chart 8', settings: { 'Title.Text': 'So sánh' } };
    const own = { ...stray!, id: file.newId(), name: 'Chart 9', series: stray!.series.slice(1) };
    file.sheet(SUMMARY).charts.push(copy, own);

    await evaluate(openInExcel(file).workbook);
    expect(chartsOf(file)).toEqual(['Chart 8', 'Chart 9', 'dgt-1']);
  });
});

it('charts of people on a summary that was drawn to the end are never looked at', async () => {
  const file = await editedMonth();
  const [ours] = file.sheet(SUMMARY).charts;
  const own = { ...ours!, id: file.newId(), name: 'Chart 7', settings: {} };
  file.sheet(SUMMARY).charts.push(own);
  const { workbook, host } = openInExcel(file);
  await evaluate(workbook);
  expect(host.roundTrips).toBe(3);
  expect(chartsOf(file)).toEqual(['Chart 7', 'dgt-1']);
});
