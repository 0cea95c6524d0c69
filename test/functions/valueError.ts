import type { ErrorCell } from "../../src/functions/cell";

export const valueError = (message: string): ErrorCell => ({ error: "#VALUE!", message });
