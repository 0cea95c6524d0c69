import type { FunctionDefinition } from "../functionDefinition";

/** A function with its arguments as Excel shows them: CLV(annual_revenue, lifetime_years, [margin_rate]). */
export const functionSyntax = ({ id, parameters }: FunctionDefinition): string =>
  `${id}(${parameters.map(({ name, otherwise }) => (otherwise === undefined ? name : `[${name}]`)).join(", ")})`;
