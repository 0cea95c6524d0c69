import type { Example } from "../example";
import { exampleArguments } from "./exampleArguments";
import { formatNumber } from "../texts/formatNumber";
import type { FunctionDefinition } from "../functionDefinition";

/** An example as an Excel formula in its English form: =CLV(1000,10,40%). */
export function exampleFormula(definition: FunctionDefinition, example: Example): string {
  const written = exampleArguments(definition, example).map((value, index) => {
    const parameter = definition.parameters[index]!;
    if (value === null) return "";
    // An array constant takes no percentages.
    if (typeof value === "object") return `{${value.map((row) => row.map(constant).join(",")).join(";")}}`;
    const isRate = parameter.kind === "number" && parameter.range.rate === true;
    return typeof value === "number" ? formatNumber(value, isRate) : constant(value);
  });
  return `=${definition.id}(${written.join(",")})`;
}

const constant = (value: number | string): string =>
  typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value);
