import { apiNotFound } from "./hostError";
import type { RemoteObject } from "./remoteObject";

/** Names in the library that differ from those in the protocol by more than the case of the first letter. */
const aliases: Readonly<Record<string, string>> = { showGridlines: "Gridlines", showHeadings: "Headings" };

const wireName = (name: string): string => aliases[name] ?? name.charAt(0).toUpperCase() + name.slice(1);

/** What a query asks for: plain properties, properties of nested objects ("format/fill/color"), items of collections. */
export async function queryObject(object: RemoteObject, select: readonly string[]): Promise<unknown> {
  if (object.items) {
    const items = await Promise.all(
      object.items().map((item) =>
        queryFields(
          item,
          select.filter((path) => path !== "items"),
        ),
      ),
    );
    const own = select.length === 0 ? {} : await ownCount(object, select);
    return { ...own, _Items: items };
  }
  return queryFields(object, select);
}

const ownCount = async (object: RemoteObject, select: readonly string[]): Promise<object> =>
  select.includes("count") && object.scalars?.Count?.get ? { Count: await object.scalars.Count.get() } : {};

async function queryFields(
  object: RemoteObject,
  select: readonly string[],
): Promise<Record<string, unknown>> {
  const values: Record<string, unknown> = { ...object.identity?.() };
  const nested = new Map<string, string[]>();
  for (const path of select.length > 0 ? select : readable(object)) {
    const [first = "", ...rest] = path.split("/");
    if (rest.length > 0 || object.objects?.[wireName(first)])
      nested.set(first, [...(nested.get(first) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
    else values[wireName(first)] = await readScalar(object, wireName(first));
  }
  for (const [first, paths] of nested) {
    const child = object.objects?.[wireName(first)];
    if (!child) throw apiNotFound(`${object.name}.${wireName(first)}`);
    const target = child();
    values[wireName(first)] = target ? await queryObject(target, paths) : null;
  }
  return values;
}

const readable = (object: RemoteObject): string[] =>
  Object.entries(object.scalars ?? {}).flatMap(([name, scalar]) => (scalar.get ? [name] : []));

async function readScalar(object: RemoteObject, name: string): Promise<unknown> {
  const scalar = object.scalars?.[name];
  if (!scalar?.get) throw apiNotFound(`${object.name}.${name}`);
  return scalar.get();
}
