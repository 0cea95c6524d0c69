import { ranges } from "../../../src/core/ranges";
import { churnRate } from "../../../src/functions/definitions/churnRate";
import { clv } from "../../../src/functions/definitions/clv";
import type { FunctionDefinition } from "../../../src/functions/functionDefinition";
import { functionSyntax } from "../../../src/functions/help/functionSyntax";
import { wordsOf } from "../../../src/functions/functionWords";
import { englishHelp } from "../../../src/locales/english/englishHelp";
import { parameterHelp } from "../../../src/functions/help/parameterHelp";
import { retentionImpact } from "../../../src/functions/definitions/retentionImpact";

const help = (definition: FunctionDefinition, name: string): string =>
  parameterHelp(
    definition.parameters.find((parameter) => parameter.name === name)!,
    wordsOf(englishHelp.words, definition),
    englishHelp.functions,
  );

describe("the help of an argument", () => {
  it("ends with its default, as one types it", () => {
    expect(help(clv, "margin_rate")).toMatch(/ If omitted, 100%\.$/);
    expect(help(clv, "discount_rate")).toMatch(/ If omitted, 0\.$/);
    expect(help(retentionImpact, "years")).toMatch(/ If omitted, 5\.$/);
    expect(help(retentionImpact, "ramp")).toMatch(/ If omitted, 100%\.$/);
  });

  it("has each number of a list of defaults", () => {
    const list = { name: "ramp", kind: "list", range: ranges.share, otherwise: [0.5, 0, 1] } as const;
    const words = { text: "", parameters: { ramp: "Ramp." }, examples: [] };
    expect(parameterHelp(list, words, englishHelp.functions)).toBe("Ramp. If omitted, 50%, 0, 100%.");
  });

  it("names the words that it may be", () => {
    expect(help(retentionImpact, "timing")).toMatch(/ One of "end" or "mid"\. If omitted, "end"\.$/);
  });

  it("is its own text where it is required, or says itself what its absence means", () => {
    expect(help(clv, "annual_revenue")).not.toContain("omitted");
    expect(help(churnRate, "customers_end").match(/If omitted/g)).toHaveLength(1);
  });
});

describe("a function's syntax", () => {
  it("has optional arguments in brackets", () => {
    expect(functionSyntax(churnRate)).toBe("CHURNRATE(customers_lost, customers_start, [customers_end])");
  });
});
