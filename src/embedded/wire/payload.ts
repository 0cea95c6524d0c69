import type { HostSettings } from "../hostSettings";
import { byteLength } from "./meter";
import type { ResponseBody } from "./request";

/** The error of a request that is not carried out: it is too large, or the settings simulate a fault. */
export function requestFault(
  { payloadLimit, faultOf }: HostSettings,
  request: number,
  text: string,
): Promise<ResponseBody> | null {
  const code = byteLength(text) > payloadLimit ? "RequestPayloadSizeLimitExceeded" : faultOf(request);
  return code === null ? null : Promise.resolve(failed(code));
}

/** A response as it is sent; Excel on the web returns an error for one that is too large. */
export function answerText({ payloadLimit }: HostSettings, response: ResponseBody): string {
  const text = JSON.stringify(response);
  return byteLength(text) > payloadLimit ? JSON.stringify(failed("ResponsePayloadSizeLimitExceeded")) : text;
}

const failed = (code: string): ResponseBody => ({
  Results: [],
  TraceIds: [],
  Error: { Code: code, Message: code, Location: "", ActionIndex: 0 },
});
