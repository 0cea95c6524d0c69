import type { HostSettings } from "../hostSettings";
import { byteLength } from "./meter";
import type { ResponseBody } from "./request";

/** Why a request is not carried out at all: it is too large, or a fault was asked for. */
export function requestFault(
  { payloadLimit, faultOf }: HostSettings,
  request: number,
  text: string,
): Promise<ResponseBody> | null {
  const code = byteLength(text) > payloadLimit ? "RequestPayloadSizeLimitExceeded" : faultOf(request);
  return code === null ? null : Promise.resolve(failed(code));
}

/** An answer as it crosses the wire; Excel on the web has an error for one that is too large. */
export function answerText({ payloadLimit }: HostSettings, response: ResponseBody): string {
  const text = JSON.stringify(response);
  return byteLength(text) > payloadLimit ? JSON.stringify(failed("ResponsePayloadSizeLimitExceeded")) : text;
}

const failed = (code: string): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: code, Location: "", ActionIndex: 0 },
});
