import type { Json } from '../json';
import { Arguments } from '../objects/arguments';
import { ApiError, apiNotFound, invalidArgument, itemNotFound } from '../objects/errors';
import { type Answer, type LiveObject, isLiveObject } from '../objects/live-object';
import {
  type ActionResult,
  type AnswerBody,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type RequestedAction,
  actionTypes,
  pathTypes,
} from './protocol';
import { Query } from './query';

interface BatchSurroundings {
  readonly apiVersion: number;
  /** The workbook, where every path begins. */
  readonly root: LiveObject;
  reference(id: string): LiveObject | null;
  /** Told of each member that changes something or makes an object, and whether it is refused. */
  refuses(member: string): boolean;
}

/** Raised by a fault between two actions; the actions before it stay applied. */
type Interruption = (actionIndex: number) => void;

/** One request: its actions in order until one fails. Each path is walked once, where it is first needed. */
export class Batch {
  private readonly walked = new Map<number, LiveObject | null>();
  private readonly results: ActionResult[] = [];
  private readonly query: Query;

  constructor(
    private readonly body: RequestBody,
    private readonly around: BatchSurroundings,
    private readonly interrupt: Interruption = () => undefined,
  ) {
    this.query = new Query(around.apiVersion);
  }

  run(): AnswerBody {
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        this.interrupt(index);
        this.results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        return {
          Error: {
            Code: error.code,
            Message: error.message,
            Location: this.location(action),
            ActionIndex: index,
          },
          ProcessedResults: { Results: this.results },
        };
      }
    }
    return { Results: this.results };
  }

  private location(action: RequestedAction): string {
    const className = this.walked.get(action.ObjectPathId)?.className ?? '';
    return action.Name === '' ? className : `${className}.${action.Name}`;
  }

  private perform(action: RequestedAction): Json {
    if (action.ActionType === actionTypes.trace) return null;
    const object = this.walk(action.ObjectPathId);
    // Whatever is asked of a null object is passed over, as Excel does after …OrNullObject.
    if (!object) return null;
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object.identity();
      case actionTypes.query:
        return this.query.answer(object, action.QueryInfo);
      case actionTypes.method: {
        const answer = this.call(object, action.Name, action.ArgumentInfo);
        return isLiveObject(answer) ? answer.identity() : (answer ?? null);
      }
      case actionTypes.setProperty:
        this.setProperty(object, action);
        return null;
      default:
        throw apiNotFound(`action type ${String(action.ActionType)}`);
    }
  }

  private setProperty(object: LiveObject, action: RequestedAction) {
    const property = object.property(action.Name);
    if (!property || property.since > this.around.apiVersion)
      throw apiNotFound(`${object.className}.${action.Name}`);
    if (!property.set) throw invalidArgument(`${object.className}.${action.Name} is read-only`);
    this.refuseOrGoOn(object, action.Name);
    property.set(this.arguments(action.ArgumentInfo).json(0));
  }

  private call(object: LiveObject, name: string, info?: ArgumentInfo): Answer {
    const method = object.method(name);
    if (!method || method.since > this.around.apiVersion) throw apiNotFound(`${object.className}.${name}`);
    this.refuseOrGoOn(object, name);
    return method.call(this.arguments(info));
  }

  private refuseOrGoOn(object: LiveObject, name: string) {
    if (this.around.refuses(`${object.className}.${name}`)) throw new ApiError('GeneralException');
  }

  private arguments(info: ArgumentInfo = {}): Arguments {
    const paths = info.ReferencedObjectPathIds ?? [];
    return new Arguments(
      (info.Arguments ?? []).map((value, at) => {
        const path = paths[at];
        return typeof path === 'number' && path !== 0 ? this.walk(path) : value;
      }),
    );
  }

  private walk(id: number): LiveObject | null {
    const known = this.walked.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw invalidArgument(`no object path ${id}`);
    const object = this.step(path);
    this.walked.set(id, object);
    return object;
  }

  private step(path: ObjectPath): LiveObject | null {
    if (path.ObjectPathType === pathTypes.global) return this.around.root;
    if (path.ObjectPathType === pathTypes.nullObject) return null;
    if (path.ObjectPathType === pathTypes.referenceId) {
      const kept = this.around.reference(path.Name);
      if (!kept) throw itemNotFound();
      return kept;
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.walk(path.ParentObjectPathId);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case pathTypes.property:
        return this.follow(parent, path.Name);
      case pathTypes.indexer: {
        if (!parent.item) throw apiNotFound(`${parent.className}[]`);
        return parent.item(this.arguments(path.ArgumentInfo).json(0));
      }
      case pathTypes.method: {
        const answer = this.call(parent, path.Name, path.ArgumentInfo);
        if (answer !== null && !isLiveObject(answer)) throw apiNotFound(`${parent.className}.${path.Name}`);
        return answer;
      }
      default:
        throw apiNotFound(`object path type ${String(path.ObjectPathType)}`);
    }
  }

  private follow(parent: LiveObject, name: string): LiveObject | null {
    const link = parent.link(name);
    if (!link || link.since > this.around.apiVersion) throw apiNotFound(`${parent.className}.${name}`);
    return link.follow();
  }
}
