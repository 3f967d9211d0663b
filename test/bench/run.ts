import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { coreSection, growthSection, readingSection } from './core-section';
import { jobSection } from './job-section';
import { officeSection } from './office-section';
import { paneSection } from './pane-section';

const PAGE = join(__dirname, '../../docs/performance.md');

const SECTIONS = {
  office: officeSection,
  job: jobSection,
  reading: readingSection,
  core: coreSection,
  growth: growthSection,
  pane: paneSection,
} as const;

/** Puts a section's table between its marks on the page. */
function put(page: string, name: string, text: string): string {
  const marks = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!marks.test(page)) throw new Error(`docs/performance.md has no place for ${name}`);
  return page.replace(marks, (_, open: string, close: string) => `${open}\n\n${text}\n\n${close}`);
}

/** `npm run bench [-- --write] [core] [growth] [reading] [job] [office] [pane]`: measures, prints, and with --write brings the page up to date. */
async function bench(words: readonly string[]): Promise<void> {
  const chosen = Object.entries(SECTIONS).filter(([name]) => {
    const named = words.filter((word) => !word.startsWith('--'));
    return named.length === 0 || named.includes(name);
  });
  let page = readFileSync(PAGE, 'utf8');
  for (const [name, measure] of chosen) {
    const text = await measure();
    console.log(`\n${name}\n\n${text}`);
    page = put(page, name, text);
  }
  const machine = `Node ${process.versions.node}, ${cpus().length} processors, ${cpus()[0]?.model ?? 'unknown'}.`;
  page = put(page, 'machine', machine);
  if (words.includes('--write')) writeFileSync(PAGE, page);
}

void bench(process.argv.slice(2));
