import { all } from "../../../src/functions/definitions/all";
import type { FunctionDefinition } from "../../../src/functions/functionDefinition";
import { wordsOf } from "../../../src/functions/functionWords";
import { englishFunctionWords } from "../../../src/locales/english/englishFunctionWords";
import { evaluate } from "../evaluate";
import { exampleArguments } from "../../../src/functions/help/exampleArguments";
import { exampleFormula } from "../../../src/functions/help/exampleFormula";
import { expectClose } from "../../core/expectClose";

describe.each<FunctionDefinition>([...all])("$id", (definition) => {
  const words = wordsOf(englishFunctionWords, definition);

  it("has words for each example", () => {
    expect(words.examples).toHaveLength(definition.examples.length);
  });

  it.each(definition.examples.map((example, place) => ({ says: words.examples[place], ...example })))(
    "$says",
    (example) => {
      const result = evaluate(definition, exampleArguments(definition, example));
      const actual = [result].flat(2);
      const expected = [example.gives].flat(2);
      expect(Array.isArray(result)).toBe(Array.isArray(example.gives));
      expect(actual).toHaveLength(expected.length);
      expected.forEach((value, index) => {
        if (typeof value === "number") expectClose(actual[index] as number, value);
        else expect(actual[index]).toBe(value);
      });
    },
  );

  it("has a name that Excel takes: capitals and dots, three letters at least, no cell address", () => {
    expect(definition.id).toMatch(/^[A-Z][A-Z.]{2,}$/);
  });

  it("says what it returns in one sentence", () => {
    expect(words.text).toMatch(/^Returns [^.]+\.$/);
  });

  it("has lower-case arguments, the required ones first", () => {
    const optional = definition.parameters.map(({ otherwise }) => otherwise !== undefined);
    expect(optional).toEqual([...optional].sort());
    for (const { name } of definition.parameters) {
      expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(words.parameters[name]).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("answers a default as it answers the same value given", () => {
    for (const example of definition.examples) {
      const given = exampleArguments(definition, example);
      const spelledOut = definition.parameters.map(({ otherwise }, index) => {
        const value = given[index] ?? otherwise;
        return Array.isArray(value) && !Array.isArray(value[0]) ? [value] : value;
      });
      expect(evaluate(definition, spelledOut)).toEqual(evaluate(definition, given));
    }
  });
});

describe("the list of functions", () => {
  it("names each function once", () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  // Among them the articles' own sums (docs/articles.md R06, R20, R31, R53 and R56) and the reference case
  // (docs/mathematics.md, "Reference case").
  it("shows examples as one types them", () => {
    const formulas = all.flatMap((definition) =>
      definition.examples.map((example) => exampleFormula(definition, example)),
    );
    expect(formulas).toEqual(
      expect.arrayContaining([
        "=CLV(1000,10,,1000)",
        "=CLV(200,3)",
        "=CLV(1000,10,40%)",
        "=CLV({1000;2000},10)",
        "=CHURNRATE(84,1000,1040)",
        "=RETENTIONIMPACT(1000,20000,10%,7%,5,9%,600000,500000,100,,{0.5;1})",
        "=RETENTIONIMPACT(1000,20000,10%,5%,5,9%,,,100)",
      ]),
    );
  });
});
