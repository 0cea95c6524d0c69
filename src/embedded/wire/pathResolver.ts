import { apiNotFound, itemNotFound } from "./hostError";
import { type RemoteObject, isRemoteObject } from "./remoteObject";
import { type Arguments, pathTypes, type RequestBody } from "./request";

/** The objects that a request may start from. */
export interface Roots {
  readonly workbook: RemoteObject;
  /** Objects made by name, such as "Microsoft.ExcelServices.CustomFunctions". */
  readonly services: Readonly<Record<string, RemoteObject>>;
  /** Objects that an earlier request asked to keep, by their reference id. */
  readonly kept: Map<string, RemoteObject>;
}

/** Finds the objects of one request; each path is followed once, so that a method in a path acts once. */
export function pathResolver(body: RequestBody, roots: Roots) {
  const found = new Map<number, Promise<RemoteObject | null>>();

  const follow = async (id: number): Promise<RemoteObject | null> => {
    const path = body.ObjectPaths[id];
    if (!path) throw apiNotFound(`object path ${id}`);
    switch (path.ObjectPathType) {
      case pathTypes.global:
        return roots.workbook;
      case pathTypes.newObject:
        return roots.services[path.Name] ?? fail(path.Name);
      case pathTypes.reference:
        return roots.kept.get(path.Name) ?? null;
      case pathTypes.nullObject:
        return null;
    }
    const parent = await resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (path.ObjectPathType === pathTypes.property)
      return (parent.objects?.[path.Name] ?? fail(`${parent.name}.${path.Name}`))();
    if (path.ObjectPathType === pathTypes.indexer)
      return (parent.item ?? fail(`${parent.name}[]`))((await values(path.ArgumentInfo))[0]);
    const result = await call(parent, path.Name, path.ArgumentInfo);
    if (result === null || isRemoteObject(result)) return result;
    throw apiNotFound(`${parent.name}.${path.Name} as an object`);
  };

  const resolve = (id: number): Promise<RemoteObject | null> => {
    const object = found.get(id) ?? follow(id);
    found.set(id, object);
    return object;
  };

  const values = (info: Arguments | undefined): Promise<readonly unknown[]> =>
    Promise.all(
      (info?.Arguments ?? []).map((value, index) => {
        const reference = info?.ReferencedObjectPathIds?.[index];
        return typeof reference === "number" && reference > 0 ? resolve(reference) : value;
      }),
    );

  const call = async (object: RemoteObject, name: string, info: Arguments | undefined): Promise<unknown> => {
    const method = object.methods?.[name] ?? fail(`${object.name}.${name}`);
    return (method as (...given: readonly unknown[]) => unknown)(...(await values(info)));
  };

  return {
    resolve: async (id: number): Promise<RemoteObject> =>
      (await resolve(id)) ?? missing(body.ObjectPaths[id]?.Name ?? String(id)),
    find: resolve,
    call,
    values,
  };
}

function fail(what: string): never {
  throw apiNotFound(what);
}

function missing(what: string): never {
  throw itemNotFound(what);
}
