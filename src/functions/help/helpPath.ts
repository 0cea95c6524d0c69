import type { FunctionDefinition } from "../functionDefinition";

/** Where a function's help page lies in the bundle. */
export const helpPath = ({ id }: FunctionDefinition): string => `help/${id.toLowerCase()}.html`;
