import { inFull } from '../support/in-full';
import { district } from './district';
import { excelRoad, fileRoad, type Road } from './roads';
import { script, shrunk } from './script';
import { World, type SoakAct } from './soak-world';

/** `SOAK_ACTIONS=2000 SOAK_SEED=7 npx jest test/soak`: the whole run, or one that failed once more. */
const ACTIONS = Number(process.env['SOAK_ACTIONS'] ?? inFull(200, 8));
const SEED = Number(process.env['SOAK_SEED'] ?? 20230831);
/** A failing list is played again this often to make it short. */
const TRIES = Number(process.env['SOAK_TRIES'] ?? 30);

/** How to open a fresh workbook, and the part of the turns it gets: a file is slow. */
const ROADS: readonly (readonly [string, () => Promise<Road>, number])[] = [
  ['Excel', () => Promise.resolve(excelRoad(district())), 1],
  ['Excel with small requests', () => Promise.resolve(excelRoad(district(), 60_000)), 0.5],
  ['files', () => fileRoad(district()), 0.5],
];

/** Why a list of turns fails, and where; undefined when everything people did was still there after each turn. */
async function failure(open: () => Promise<Road>, turns: readonly SoakAct[]): Promise<string | undefined> {
  const world = new World(await open());
  for (const [i, turn] of turns.entries()) {
    try {
      await world.turn(turn);
    } catch (error) {
      return `turn ${i + 1}: ${error instanceof Error ? error.message : String(error)}`;
    }
  }
  return undefined;
}

it.each(ROADS)(
  `nothing people did is lost in ${ACTIONS} random turns or half as many, faults among them: %s`,
  async (name, open, part) => {
    const turns = script(SEED, Math.ceil(ACTIONS * part));
    const why = await failure(open, turns);
    if (why === undefined) return;
    const failing = turns.slice(0, Number(/^turn (\d+)/.exec(why)?.[1]));
    const short = await shrunk(failing, async (fewer) => (await failure(open, fewer)) !== undefined, TRIES);
    throw new Error(
      [`seed ${SEED}, ${name}: ${why}`, `shrunk to ${short.length}: ${await failure(open, short)}`]
        .concat(short.map((turn) => JSON.stringify(turn)))
        .join('\n'),
    );
  },
  // The whole run takes hours on a busy machine.
  6 * 3_600_000,
);
