/** Why a workbook could not be read or written, wherever it is kept. */
export type WorkbookErrorCode =
  /** Not an Excel workbook at all. */
  | 'not-a-workbook'
  /** .xls, .xlsb, .ods: a workbook of a kind that must be saved as .xlsx first. */
  | 'other-format'
  /** Locked with a password. */
  | 'encrypted'
  /** Truncated or broken inside. */
  | 'damaged'
  /** Larger than can be handled safely. */
  | 'too-large'
  /** The sheet in `detail` is protected. */
  | 'protected'
  /** The sheet in `detail` is filtered: what is written there would go into other rows. */
  | 'filtered'
  /** Excel holds something else than was written into the cell in `detail`. */
  | 'not-kept'
  /** No sheet can be added, renamed or shown: the workbook's structure is protected. */
  | 'structure-protected'
  /** The workbook takes no changes at all (Protected View). */
  | 'read-only'
  /** The sheet in `detail` was deleted or renamed meanwhile. */
  | 'sheet-gone'
  /** The sheet in `detail` is hidden and cannot be shown. */
  | 'sheet-hidden'
  /** Someone is typing in a cell. */
  | 'cell-editing'
  /** The host has too much to do; it was asked several times. */
  | 'busy'
  /** Our sheets may be half written; the next run repairs them. `detail` is the host's code. */
  | 'write-interrupted'
  /** The host took too long, or refused. */
  | 'host-failed'
  /** This Excel lacks what is needed; `detail` names it. */
  | 'host-too-old';
