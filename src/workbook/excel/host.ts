import type { WorkbookErrorCode } from '../../model';
import { WorkbookError } from '../port';

/** The part of Office.js the adapter needs, and what it must know of the Excel it meets. */
export interface ExcelHost extends Pick<typeof Excel, 'run'> {
  /** Whether this Excel has a version of its API, as "1.20"; without an answer only the floor is used. */
  readonly supports?: (version: string) => boolean;
  /** Where the workbook is kept; empty when it was never saved. */
  readonly address?: () => string;
  /** Waits before Excel is asked again. */
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** Office 2021. What is older cannot run the pane anyway. */
export const OLDEST_API = '1.14';
/** From here on all writes of one visit can be one Ctrl+Z. */
export const UNDO_GROUP_API = '1.20';

/**
 * Office.js and host error codes and what they mean to people.
 * Numbers are the web host's own: 5102 activity limit, 5103 request too large, 5104 response too large.
 */
const MEANINGS: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'cell-editing',
  ApiNotFound: 'host-too-old',
  ItemNotFound: 'sheet-gone',
  ActivityLimitReached: 'busy',
  '5102': 'busy',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  '5103': 'too-large',
  '5104': 'too-large',
};

/**
 * One visit to Excel.
 *
 * @param undo `'one-group'`: where Excel can, all writes of the visit are one Ctrl+Z
 * @throws {WorkbookError} for everything Excel refuses
 */
export async function visit<Result>(
  host: ExcelHost,
  undo: 'one-group' | 'none',
  work: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  if (host.supports && !host.supports(OLDEST_API))
    throw new WorkbookError('host-too-old', `ExcelApi ${OLDEST_API}`);
  try {
    const grouped = undo === 'one-group' && host.supports?.(UNDO_GROUP_API);
    return grouped ? await host.run({ mergeUndoGroup: true }, work) : await host.run(work);
  } catch (error) {
    throw asWorkbookError(error);
  }
}

/** Pauses between attempts, in milliseconds: how often Excel is asked again, and how patiently. */
const PAUSES = [400, 1600];

/** Reads once more, a bounded number of times, while Excel says that it has too much to do. */
export async function patiently<Result>(host: ExcelHost, work: () => Promise<Result>): Promise<Result> {
  for (const pause of PAUSES) {
    try {
      return await work();
    } catch (error) {
      if (!isCode(error, 'busy')) throw error;
      await wait(host, pause);
    }
  }
  return work();
}

export function wait(host: ExcelHost, milliseconds: number): Promise<void> {
  if (host.pause) return host.pause(milliseconds);
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

export function isCode(error: unknown, ...codes: readonly WorkbookErrorCode[]): error is WorkbookError {
  return error instanceof WorkbookError && codes.includes(error.code);
}

/** Excel's refusal as the port knows it. */
export function asWorkbookError(error: unknown): unknown {
  if (error instanceof WorkbookError) return error;
  const { code, debugInfo } = detailsOf(error);
  if (code === undefined) return error;
  const meaning = MEANINGS[code] ?? 'host-failed';
  const detail =
    meaning === 'host-too-old' ? (debugInfo?.errorLocation ?? '') : meaning === 'host-failed' ? code : '';
  return new WorkbookError(meaning, detail, { cause: error });
}

function detailsOf(error: unknown): { code?: string; debugInfo?: { errorLocation?: string } } {
  if (typeof error !== 'object' || error === null || !('code' in error)) return {};
  return { ...error, code: String(error.code) };
}
