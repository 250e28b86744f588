import { camelCase, type ClassTable } from './ClassTable';
import type { HostObject } from './ExcelClass';
import { HostError, notImitated } from './HostError';
import { isHostObject, ObjectPaths, type Roots } from './ObjectPaths';
import { readQuery } from './readQuery';
import { actions, type RichAction, type RichRequest, type RichResponse } from './RichRequest';

export interface Failing {
  readonly member: string;
  readonly code: string;
}

/**
 * Carries out the actions of a request in order. The first that fails ends it; those before it stay done, as in Excel.
 * @param call handed to every member
 * @param failing a member that fails, `Class.member`, and with what
 */
export function runRichRequest(
  request: RichRequest,
  classes: ClassTable,
  roots: Roots,
  call: unknown,
  failing?: Failing,
): RichResponse {
  const objects = new ObjectPaths(request, classes, roots, call);
  const results: RichResponse['Results'][number][] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === actions.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: run(action, objects, classes, call, failing) });
    } catch (error) {
      return { Error: errorOf(error, index), Results: results, TraceIds: traces };
    }
  }
  return { Results: results, TraceIds: traces };
}

function run(
  action: RichAction,
  objects: ObjectPaths,
  classes: ClassTable,
  call: unknown,
  failing: Failing | undefined,
): unknown {
  if (action.ActionType === actions.trace) return null;
  const object = objects.resolve(action.ObjectPathId);
  if (object === null) return null;
  try {
    if (failing && locationOf(action, object) === failing.member) throw new HostError(failing.code);
    return carryOut(action, object, objects, classes, call);
  } catch (error) {
    throw error instanceof HostError ? error.at(locationOf(action, object)) : error;
  }
}

function carryOut(
  action: RichAction,
  object: HostObject,
  objects: ObjectPaths,
  classes: ClassTable,
  call: unknown,
): unknown {
  switch (action.ActionType) {
    case actions.instantiate:
      return classes.identityOf(object, call);
    case actions.query:
      return readQuery(classes, object, action.QueryInfo, call);
    case actions.method: {
      const given = objects.argumentsOf(action.ArgumentInfo);
      const result = classes.methodOf(object, action.Name)(object.target, given, call);
      return isHostObject(result) ? classes.identityOf(result, call) : (result ?? null);
    }
    case actions.setProperty: {
      const [value] = objects.argumentsOf(action.ArgumentInfo);
      classes.setterOf(object, action.Name)(object.target, value, call);
      return null;
    }
    default:
      throw notImitated(`actions of type ${action.ActionType}`);
  }
}

function locationOf({ ActionType, Name }: RichAction, { className }: HostObject): string {
  const isNamed = ActionType === actions.method || ActionType === actions.setProperty;
  return isNamed ? `${className}.${camelCase(Name)}` : className;
}

function errorOf(error: unknown, index: number): NonNullable<RichResponse['Error']> {
  const refusal =
    error instanceof HostError
      ? error
      : new HostError('GeneralException', `The simulated Excel failed: ${String(error)}`, 'Host');
  return {
    Code: refusal.code,
    Message: refusal.message,
    Location: refusal.location ?? '',
    HttpStatusCode: refusal.httpStatus,
    ActionIndex: index,
  };
}
