import { spawn } from 'node:child_process';

/** What one run cost. Milliseconds, megabytes. */
export interface Cost {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

const least = (costs: readonly Cost[], of: keyof Cost): number => Math.min(...costs.map((cost) => cost[of]));

/** The best of several runs: what the work costs when nothing else disturbs it. */
export function best(costs: readonly Cost[]): Cost {
  return { wall: least(costs, 'wall'), cpu: least(costs, 'cpu'), peak: least(costs, 'peak') };
}

/** Runs a function in this process. */
export async function timed(act: () => unknown): Promise<Cost> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await act();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { wall, cpu: (user + system) / 1000, peak: process.memoryUsage().rss / 1e6 };
}

/**
 * Tells on its way out what the process used; nothing else is known of a child on every platform. Linux counts the
 * parent's memory into a child's `maxRSS`, so there the child's own high-water mark is read.
 */
const TELL = `data:text/javascript,
import { readFileSync } from "node:fs";
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  let peak = maxRSS;
  try { peak = readFileSync("/proc/self/status", "utf8").match(/VmHWM:\\s+(\\d+)/)[1]; } catch {}
  process.stderr.write("\\nUSED " + [userCPUTime, systemCPUTime, peak].join(" "));
});`.replaceAll('\n', ' ');

/** Runs a script in a Node of its own, its start included. */
export async function ran(
  script: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  return (await heard(script, words, environment)).cost;
}

/** Runs a script in a Node of its own and listens to what it prints. */
export function heard(
  script: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly cost: Cost; readonly out: string }> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', TELL, script, ...words], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    let out = '';
    child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
    child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      const used = /USED (\d+) (\d+) (\d+)/.exec(said);
      if (code !== 0 || !used) {
        reject(new Error(`${script}: exit ${code}\n${said}`));
        return;
      }
      const [user = 0, system = 0, kilobytes = 0] = used.slice(1).map(Number);
      const cost = { wall: performance.now() - start, cpu: (user + system) / 1000, peak: kilobytes / 1000 };
      resolve({ cost, out });
    });
  });
}
