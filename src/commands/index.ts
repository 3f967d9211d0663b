import type { Command, CommandSurroundings } from './commands';

export type { CommandSurroundings, LetterFile, Outcome } from './commands';

/** Loaded when a button is pressed: the page shows its first screen sooner. */
const commands = () => import('./commands');

/** The manifest's function names and what they do. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  evaluate: async (surroundings) => (await commands()).evaluate(surroundings),
  exportLetter: async (surroundings) => (await commands()).exportLetter(surroundings),
  clearMarks: async (surroundings) => (await commands()).clearAllMarks(surroundings),
};

/** The part of Office that ribbon buttons are given to. */
type Actions = Pick<typeof Office.actions, 'associate'>;

/**
 * Gives the ribbon's buttons their functions; once, when the page has loaded, whether the pane was opened or not.
 * A command always completes its event: Excel waits five minutes for it and greys the button meanwhile.
 */
export function registerCommands(actions: Actions, surroundings: CommandSurroundings): void {
  for (const [name, command] of Object.entries(COMMANDS))
    actions.associate(name, (event: Office.AddinCommands.Event) => {
      void runCommand(command, surroundings).finally(() => event.completed());
    });
}

async function runCommand(command: Command, surroundings: CommandSurroundings): Promise<void> {
  try {
    await surroundings.alone(async () => {
      await surroundings.show(await command(surroundings));
    });
  } catch (error) {
    await surroundings.showFailure(error).catch(() => undefined);
  }
}
