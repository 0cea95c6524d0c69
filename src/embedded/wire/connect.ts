import type { Book } from "../book/book";
import { formatAddress } from "../engine/address";
import type { WireValue } from "../functions/wireValue";
import { openDesk } from "../objects/openDesk";
import { workbookObject } from "../objects/workbookObject";
import { connectFunctions } from "./connectFunctions";
import { hostContext } from "./hostContext";
import { type Meter, byteLength, newMeter } from "./meter";
import { answerText, requestFault } from "./payload";
import { processRequest } from "./processRequest";
import { refuseNewerMembers } from "./refuseNewerMembers";
import { actionTypes, type RequestBody } from "./request";

/** The window that an add-in's page lives in, with the two things that desktop Excel puts there. */
export interface AddInWindow {
  _richApiNativeBridge?: {
    sendMessageToHost: (text: string) => void;
    onMessageFromHost?: (text: string) => void;
  };
  external: unknown;
}

export interface Connection {
  readonly meter: Meter;
  /** Calls a custom function many times in one message without cells; resolves when all results have arrived. */
  readonly callFunction: (
    id: string,
    calls: readonly (readonly unknown[])[],
  ) => Promise<readonly WireValue[]>;
}

const messageCodes = { request: 1, response: 2, event: 3 } as const;
const eventCategory = 65_536;
const selectionChanged = 14;

/** Opens the channel of Office.js in a page before its scripts run. */
export function connect(book: Book, window: AddInWindow): Connection {
  const meter = newMeter();
  const post = (message: object) => {
    const text = JSON.stringify(message);
    meter.responseBytes += byteLength(text);
    window._richApiNativeBridge?.onMessageFromHost?.(text);
  };
  const functions = connectFunctions(book, meter, (entries) =>
    post({ type: messageCodes.event, message: { entries } }),
  );
  const roots = { workbook: workbookObject(openDesk(book)), services: functions.services, kept: new Map() };

  const sendMessageToHost = (text: string) => {
    const message = JSON.parse(text) as { id: number; type: number; message: { body: RequestBody | string } };
    if (message.type !== messageCodes.request) return;
    const body =
      typeof message.message.body === "string"
        ? (JSON.parse(message.message.body) as RequestBody)
        : message.message.body;
    const isOwn = !Object.values(body.ObjectPaths).some((path) => path.Name in functions.services);
    const isCounted = isOwn && !isRelease(body);
    if (isOwn && !isCounted) meter.releases += 1;
    if (isCounted) {
      meter.requests += 1;
      meter.requestBytes += byteLength(text);
    }
    const fault = isCounted ? requestFault(book.settings, meter.requests, text) : null;
    void (fault ?? processRequest(body, roots)).then((response) => {
      if (response.Error?.Code === "ApiNotFound")
        console.error(`Embedded workbook: ${response.Error.Message}`);
      const answer = { statusCode: 200, headers: {}, body: answerText(book.settings, response) };
      // Excel responds in a later turn of the event loop, never in that of the request.
      setTimeout(() => post({ id: message.id, type: messageCodes.response, message: answer }), 0);
    });
  };
  window._richApiNativeBridge = { sendMessageToHost };
  refuseNewerMembers(window);
  window.external = hostContext(book.settings, (id) => {
    throw new Error(`ApiNotFound: document call ${String(id)}`);
  });

  book.onSelect(({ sheet, areas }) => {
    const message = JSON.stringify({
      worksheetId: sheet.id,
      address: areas.map((area) => formatAddress(area)).join(","),
    });
    const entry = { messageCategory: eventCategory, messageType: selectionChanged, message };
    post({
      type: messageCodes.event,
      message: {
        entries: [
          { ...entry, targetId: "Workbook" },
          { ...entry, targetId: sheet.id },
        ],
      },
    });
  });
  const callFunction: Connection["callFunction"] = (id, calls) =>
    new Promise((resolve) => {
      const values: WireValue[] = [];
      let answered = 0;
      const caller = { sheetId: book.activeSheet().id, row: 0, column: 0 };
      functions.send(
        calls.map((given) => ({ id, arguments: given, caller })),
        (index, value) => {
          values[index] = value;
          answered += 1;
          if (answered === calls.length) resolve(values);
        },
      );
    });
  return { meter, callFunction };
}

/** The library releases objects in a separate message that nobody waits for. */
const isRelease = (body: RequestBody): boolean =>
  body.Actions.every(
    ({ ActionType, Name }) => ActionType === actionTypes.instantiate || Name === "_RemoveReference",
  );
