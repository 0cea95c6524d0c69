import type { Book } from "../book/book";
import { formatAddress } from "../engine/address";
import type { FunctionCall } from "../functions/callQueue";
import type { SendCalls } from "../functions/customFunctions";
import { type WireValue, isWireError, wireError } from "../functions/wireValue";
import type { Meter } from "./meter";
import type { RemoteObject } from "./remoteObject";

/** A result from the dispatcher: [id, succeeded, value or message, code of the failure]. */
type InvocationResult = readonly [id: number, succeeded: boolean, value: unknown, code?: number];

/** The dispatcher's codes for failed calls. */
const failures: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

const invocation = { messageCategory: 1, messageType: 1000, targetId: "" } as const;
const errorsAllowed = 4;

/** Calls custom functions through Microsoft's dispatcher and receives its results. */
export function connectFunctions(
  book: Book,
  meter: Meter,
  postEntries: (entries: readonly object[]) => void,
) {
  const waiting = new Map<number, (value: WireValue) => void>();
  let lastId = 0;

  const entryOf = (call: FunctionCall, receive: (value: WireValue) => void) => {
    lastId += 1;
    const id = lastId;
    waiting.set(id, receive);
    const sheet = book.findSheet(call.caller.sheetId);
    const address = formatAddress(
      { row: call.caller.row, column: call.caller.column, rows: 1, columns: 1 },
      sheet?.name(),
    );
    return { ...invocation, message: [id, call.id, call.arguments, address, errorsAllowed] };
  };
  const take = (results: readonly InvocationResult[]) => {
    for (const [id, succeeded, value, code] of results) {
      waiting.get(id)?.(succeeded ? (value as WireValue) : failure(value, code));
      waiting.delete(id);
    }
  };

  const send: SendCalls = (calls, receive) => {
    meter.functionMessages += 1;
    meter.functionCalls += calls.length;
    postEntries(calls.map((call, index) => entryOf(call, (value) => receive(index, value))));
  };
  /** Excel starts calling functions when the library reports that it is ready. */
  const ready = () => book.functions.connect(send);

  const customFunctions: RemoteObject = {
    name: "CustomFunctions",
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: ready,
      SetInvocationArrayResults: take,
      SetInvocationResults: (
        results: readonly { id: number; failed: boolean; value: unknown; errorCode?: number }[],
      ) => take(results.map(({ id, failed, value, errorCode }) => [id, !failed, value, errorCode ?? 0])),
      _GetEnabledFeatures: () => [],
    },
  };
  const quiet: RemoteObject = {
    name: "Internal",
    methods: { NotifyActionHandlerReady: ready, SendTelemetryEvent: () => null },
  };
  const services: Readonly<Record<string, RemoteObject>> = {
    "Microsoft.ExcelServices.CustomFunctions": customFunctions,
    "Microsoft.InternalService.AddinInternalService": quiet,
    "Microsoft.Telemetry.TelemetryService": quiet,
  };
  return { services, send };
}

function failure(message: unknown, code = 7): WireValue {
  if (isWireError(message)) return message;
  return wireError(failures[code] ?? "#VALUE!", typeof message === "string" ? message : undefined);
}
