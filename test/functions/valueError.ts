import type { ErrorCell } from "../../src/functions/call/cell";

export const valueError = (message: string): ErrorCell => ({ error: "#VALUE!", message });
