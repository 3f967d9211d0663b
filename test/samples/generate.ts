import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { letterForm, letterFormPath } from './letter-form';
import { samples, samplesFolder } from './workbooks';

async function generate(): Promise<void> {
  await mkdir(dirname(letterFormPath), { recursive: true });
  await writeFile(letterFormPath, await letterForm());
  console.log(letterFormPath);
  await mkdir(samplesFolder, { recursive: true });
  for (const [name, make] of Object.entries(samples)) {
    const path = join(samplesFolder, name);
    await writeFile(path, await make());
    console.log(path);
  }
}

generate().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
