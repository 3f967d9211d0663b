import type { ExcelHost } from './host';

export interface OfficeOptions {
  /** 'PC', 'OfficeOnline', 'Mac', 'iOS'. */
  platform?: string;
  /** The user's language for Office, such as 'vi-VN'. */
  displayLanguage?: string;
  /** Version the host tells about itself. */
  version?: string;
  /** Requirement sets beside ExcelApi that it claims, such as 'SharedRuntime 1.1'. */
  requirementSets?: readonly string[];
}

/** Numbers are taken too, as older libraries of Microsoft's own give them. */
const minorOf = (version: string | number | undefined) =>
  Number(String(version ?? '1.1').split('.')[1] ?? '0');

/** As much of `Office` as a pane asks before its first Excel.run. */
export function officeFor(host: ExcelHost, options: OfficeOptions = {}) {
  const {
    platform = 'PC',
    displayLanguage = 'vi-VN',
    version = '16.0.17928.20114',
    requirementSets,
  } = options;
  const claimed = new Set(
    requirementSets ?? ['SharedRuntime 1.1', 'RichApiRuntimeFlag 1.1', 'DelayForCellEdit 1.1'],
  );
  const commands = new Map<string, (event: { completed(): void }) => void>();
  const info = { host: 'Excel', platform };
  return {
    /** Functions the page gave to ribbon buttons, by their manifest names. */
    commands,
    office: {
      onReady(callback?: (ready: typeof info) => void) {
        return Promise.resolve(info).then((ready) => {
          callback?.(ready);
          return ready;
        });
      },
      context: {
        ...info,
        displayLanguage,
        contentLanguage: displayLanguage,
        diagnostics: { ...info, version },
        requirements: {
          isSetSupported(name: string, wanted?: string) {
            if (name === 'ExcelApi') return minorOf(wanted) <= host.apiVersion;
            return [...claimed].some((claim) => {
              const [set, have] = claim.split(' ');
              return set === name && minorOf(wanted) <= minorOf(have);
            });
          },
        },
      },
      actions: {
        associate(name: string, command: (event: { completed(): void }) => void) {
          commands.set(name, command);
        },
      },
      HostType: { Excel: 'Excel' },
      PlatformType: {
        PC: 'PC',
        OfficeOnline: 'OfficeOnline',
        Mac: 'Mac',
        iOS: 'iOS',
        Android: 'Android',
        Universal: 'Universal',
      },
    },
  };
}
