import { previewRules } from '../../src/actions/preview-rules';
import * as summaries from '../../src/reporting/summary';
import { createPane } from '../../src/taskpane/state/pane';
import { fileHost } from './support';

jest.mock('../../src/reporting/summary', () => {
  const real = jest.requireActual<typeof summaries>('../../src/reporting/summary');
  return { ...real, buildSummary: jest.fn(real.buildSummary) };
});

test('counting whom rules name composes no summary; the sentence is the summary’s', async () => {
  const pane = createPane(fileHost().host);
  await pane.openSample();
  const { prepared } = pane.store.get();
  if (!prepared) throw new Error('nothing is open');
  jest.mocked(summaries.buildSummary).mockClear();
  const counts = previewRules(prepared, {});
  const sentences = prepared.settings.rules.flatMap(({ rule }) => counts(rule).sentence ?? []);
  expect(summaries.buildSummary).not.toHaveBeenCalled();
  const generated = prepared.summary.rows.map(({ text }) => text.generated);
  expect(sentences.length).toBeGreaterThan(2);
  expect(generated).toEqual(expect.arrayContaining(sentences));
});
