import { faultsOf } from './check';
import { schemaFacts } from './facts';
import { producedParts } from './produced';

const schema = schemaFacts();

test('every part we write keeps to the schemas of ISO/IEC 29500', async () => {
  const parts = await producedParts();
  expect(parts.length).toBeGreaterThan(40);
  const faults = parts.flatMap(({ name, xml }) =>
    faultsOf(xml, schema).map(({ text }) => `${name}: ${text}`),
  );
  expect([...new Set(faults)]).toEqual([]);
});

test.each([
  ['children in another order', '<sheetData/><cols><col min="1" max="1"/></cols>'],
  ['a child that does not belong there', '<sheetData><cell/></sheetData>'],
  ['a value that is none', '<sheetData/><pageSetup orientation="across"/>'],
  ['an attribute that does not exist', '<sheetData kind="1"/>'],
  ['an attribute that is missing', '<sheetData/><mergeCells><mergeCell/></mergeCells>'],
])('the check finds %s', (_, inner) => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const sheet = (content: string): string => `<worksheet xmlns="${main}">${content}</worksheet>`;
  expect(faultsOf(sheet('<sheetData/>'), schema)).toEqual([]);
  expect(faultsOf(sheet(inner), schema)).not.toEqual([]);
});
