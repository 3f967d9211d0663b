import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import { NATIVE_CODEC } from '../../../src/cli/native-codec';
import { openXlsx } from '../../../src/workbook/xlsx';

/** The least any program must do with the same two libraries: read every cell, save, write forty paragraphs. */
async function openAndSave(file: string, out: string): Promise<void> {
  const workbook = await openXlsx(await readFile(file), NATIVE_CODEC);
  const { sheets } = await workbook.outline();
  await workbook.read(sheets.map(({ name }) => name));
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'luu.xlsx'), await workbook.save());
  const children = Array.from(
    { length: 40 },
    (_, i) =>
      new Paragraph({ children: [new TextRun({ text: `Đoạn ${i + 1}`.padEnd(200, ' x'), size: 28 })] }),
  );
  await writeFile(join(out, 'doan.docx'), await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

const [, , file = '', out = ''] = process.argv;
void openAndSave(file, out);
