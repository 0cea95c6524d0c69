import { HostError, apiNotFound } from "./hostError";
import { queryObject } from "./queryObject";
import { isRemoteObject } from "./remoteObject";
import { actionTypes, type Action, type RequestBody, type ResponseBody } from "./request";
import { type Roots, pathResolver } from "./pathResolver";

let keptCount = 0;

/** Carries out one batch in order; the first failure ends it, as in Excel: what came before it stays done. */
export async function processRequest(body: RequestBody, roots: Roots): Promise<ResponseBody> {
  const paths = pathResolver(body, roots);
  const references = new Map<object, string>([...roots.kept].map(([id, object]) => [object, id]));

  const carryOut = async (action: Action): Promise<unknown> => {
    switch (action.ActionType) {
      case actionTypes.trace:
        return null;
      case actionTypes.instantiate: {
        const object = await paths.find(action.ObjectPathId);
        const reference = object && references.get(object);
        return object && { ...object.identity?.(), ...(reference ? { _ReferenceId: reference } : {}) };
      }
      case actionTypes.query: {
        const object = await paths.find(action.ObjectPathId);
        return object && queryObject(object, action.QueryInfo?.Select ?? []);
      }
      case actionTypes.method:
        return callMethod(action);
      case actionTypes.setProperty: {
        const object = await paths.resolve(action.ObjectPathId);
        const set = object.scalars?.[action.Name]?.set;
        if (!set) throw apiNotFound(`${object.name}.${action.Name} (to set)`);
        set((await paths.values(action.ArgumentInfo))[0]);
        return null;
      }
      default:
        throw apiNotFound(`action type ${action.ActionType} (${action.Name})`);
    }
  };

  const callMethod = async (action: Action): Promise<unknown> => {
    const object = await paths.find(action.ObjectPathId);
    if (!object) return null;
    if (action.Name === "_KeepReference") {
      keptCount += 1;
      const id = `kept-${keptCount}`;
      roots.kept.set(id, object);
      references.set(object, id);
      return null;
    }
    if (action.Name === "_RemoveReference")
      return void roots.kept.delete(String((await paths.values(action.ArgumentInfo))[0]));
    if (action.Name === "_RemoveAllReferences") return void roots.kept.clear();
    const result = await paths.call(object, action.Name, action.ArgumentInfo);
    return isRemoteObject(result) ? { ...result.identity?.() } : (result ?? null);
  };

  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: await carryOut(action) });
      if (action.ActionType === actionTypes.trace) traceIds.push(action.Id);
    } catch (error) {
      return {
        Results: results,
        TraceIds: traceIds,
        Error: { ...describe(error), Location: action.Name, ActionIndex: index },
      };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

const describe = (error: unknown): { Code: string; Message: string } =>
  error instanceof HostError
    ? { Code: error.code, Message: error.message }
    : { Code: "GeneralException", Message: error instanceof Error ? error.message : String(error) };
