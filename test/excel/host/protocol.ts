import type { Json } from '../json';

/** The JSON the client sends and reads, as seen with @microsoft/office-js 1.1.110. */
export const actionTypes = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const pathTypes = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export interface ArgumentInfo {
  Arguments?: Json[];
  /** At the place of an argument that is an object: its path; else 0. */
  ReferencedObjectPathIds?: (number | number[])[];
}

export interface RequestedAction {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select?: string[]; Expand?: string[]; Top?: number; Skip?: number };
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  Actions: RequestedAction[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface ActionResult {
  ActionId: number;
  Value: Json;
}

interface AnswerError {
  Code: string;
  Message: string;
  Location: string | null;
  ActionIndex: number;
}

export interface AnswerBody {
  Results?: ActionResult[];
  Error?: AnswerError;
  /** What a failed batch had done before: in real Excel those actions stay applied. */
  ProcessedResults?: { Results: ActionResult[] };
}

/** After Excel.run the client gives its range references back in a batch of its own; no round trip of the user. */
export function isCleanup(body: RequestBody): boolean {
  const calls = body.Actions.filter((action) => action.ActionType !== actionTypes.instantiate);
  return (
    calls.length > 0 &&
    calls.every((action) => action.ActionType === actionTypes.method && action.Name === '_RemoveReference')
  );
}
