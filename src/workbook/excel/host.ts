import { WorkbookError, type WorkbookErrorCode } from '../port';

/** The part of Office.js the adapter needs; the real global in production. */
export type ExcelHost = Pick<typeof Excel, 'run'>;

/**
 * Office.js and host error codes and what they mean to people.
 * Numbers are the web host's own: 5102 activity limit, 5103 request too large, 5104 response too large.
 */
const MEANINGS: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'cell-editing',
  ApiNotFound: 'host-too-old',
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
  try {
    return undo === 'one-group' ? await host.run({ mergeUndoGroup: true }, work) : await host.run(work);
  } catch (error) {
    throw asWorkbookError(error);
  }
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
  return { ...error, code: String(error.code) } as { code: string; debugInfo?: { errorLocation?: string } };
}
