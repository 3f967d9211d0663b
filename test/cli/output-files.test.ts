import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles } from '../../src/cli/output-files';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('writing results', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'danh-gia-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('makes the folder and leaves nothing but the files', async () => {
    const out = join(folder, 'a', 'b');
    const paths = await writeFiles(out, [
      { name: 'x.danh-gia.xlsx', bytes: bytes('1') },
      { name: 'thư.docx', bytes: bytes('2') },
    ]);
    expect(paths).toEqual([join(out, 'x.danh-gia.xlsx'), join(out, 'thư.docx')]);
    expect((await readdir(out)).sort()).toEqual(['thư.docx', 'x.danh-gia.xlsx']);
  });

  it('never writes over a file: the next free number is taken, before the ending', async () => {
    await writeFile(join(folder, 'thư.docx'), 'của người dùng');
    await writeFile(join(folder, 'thư (2).docx'), 'cũng vậy');
    expect(await writeFiles(folder, [{ name: 'thư.docx', bytes: bytes('mới') }])).toEqual([
      join(folder, 'thư (3).docx'),
    ]);
    expect(await readFile(join(folder, 'thư.docx'), 'utf8')).toBe('của người dùng');
    expect(await readFile(join(folder, 'thư (3).docx'), 'utf8')).toBe('mới');
  });

  it('leaves nothing behind when one of the files cannot be written', async () => {
    const tooLong = `${'x'.repeat(400)}.docx`;
    await expect(
      writeFiles(folder, [
        { name: 'a.xlsx', bytes: bytes('1') },
        { name: tooLong, bytes: bytes('2') },
      ]),
    ).rejects.toMatchObject({ code: 'ENAMETOOLONG' });
    expect(await readdir(folder)).toEqual([]);
  });
});
