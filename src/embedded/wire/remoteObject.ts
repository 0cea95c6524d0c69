/** One object of Office.js as the host provides it, with the PascalCase names of the protocol. */
export interface RemoteObject {
  /** The class for messages about unsupported members, such as "Worksheet". */
  readonly name: string;
  /** Sent when the object is instantiated and with it as an item, so that the library finds it again. */
  readonly identity?: () => Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, Scalar>>;
  /** Navigation properties; null is a null object. */
  readonly objects?: Readonly<Record<string, () => RemoteObject | null>>;
  readonly methods?: Readonly<Record<string, Method>>;
  readonly items?: () => readonly RemoteObject[];
  /** Access by key; throws ItemNotFound. */
  readonly item?: (key: unknown) => RemoteObject;
}

export interface Scalar {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** Arguments may be such objects too. A method returns an object, null for a null object, or plain data. */
export type Method = (...values: never[]) => unknown;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

export const isRemoteObject = (value: unknown): value is RemoteObject =>
  isObject(value) &&
  "name" in value &&
  ["identity", "scalars", "objects", "methods", "items"].some((key) => key in value);
