import fc from "fast-check";
import { all } from "../../src/functions/definitions/all";
import type { Cell } from "../../src/functions/call/cell";
import { evaluate } from "./evaluate";
import { exampleArguments } from "../../src/functions/help/exampleArguments";
import type { FunctionDefinition, NamedParameter } from "../../src/functions/functionDefinition";

/** What a function gives as rows of cells. */
function rowsOf(definition: FunctionDefinition, given: readonly unknown[]): readonly (readonly Cell[])[] {
  const result = evaluate(definition, given);
  return Array.isArray(result) ? result : [[result]];
}
const isError = (cell: Cell): cell is Exclude<Cell, number | string | boolean> => typeof cell === "object";
const isCell = (cell: unknown): boolean =>
  typeof cell === "string" ||
  typeof cell === "boolean" ||
  (typeof cell === "number" && Number.isFinite(cell)) ||
  (typeof cell === "object" && cell !== null && ("error" in cell || "code" in cell));

/** The arguments of the first example, each as the matrix that Office sends. */
const exampleOf = (definition: FunctionDefinition): readonly unknown[] =>
  exampleArguments(definition, definition.examples[0]!).map((value) =>
    value === null || Array.isArray(value) ? value : [[value]],
  );
function withArgument(definition: FunctionDefinition, index: number, value: unknown): readonly unknown[] {
  const given: unknown[] = Array.from({ length: definition.parameters.length }, () => null);
  exampleOf(definition).forEach((argument, place) => (given[place] = argument));
  given[index] = value;
  return given;
}
/** The same value in an argument of several cells: in the first of them, the others as in the example or beside. */
function poisoned(definition: FunctionDefinition, index: number, poison: unknown): readonly unknown[] {
  const parameter = definition.parameters[index]!;
  const beside = "beside" in parameter ? parameter.beside : undefined;
  const model = definition.parameters.findIndex(({ name }) => name === beside);
  const example = exampleOf(definition)[index] ?? exampleOf(definition)[model];
  const cells = Array.isArray(example) ? (example as readonly unknown[][]) : [[poison]];
  const place = (row: readonly unknown[], at: number) => (at === 0 ? [poison, ...row.slice(1)] : row);
  return withArgument(definition, index, cells.map(place));
}

const walk = all.flatMap((definition) =>
  definition.parameters.map((parameter, index) => ({
    id: definition.id,
    name: parameter.name,
    definition,
    parameter,
    index,
  })),
);
const ofKind = (...kinds: readonly NamedParameter["kind"][]) =>
  walk.filter(({ parameter }) => kinds.includes(parameter.kind));
const ofNumbers = ofKind("number", "list", "rows");

describe("every function", () => {
  it.each(walk.filter(({ parameter }) => parameter.otherwise === undefined))(
    "$id names $name where it is left out",
    ({ definition, index, name }) => {
      expect(rowsOf(definition, withArgument(definition, index, null)).flat()).toContainEqual({
        error: "#VALUE!",
        message: `${name} is missing.`,
      });
    },
  );

  // docs/office.md, "Hostile inputs", 3, 10, 16, 25.
  it.each(ofNumbers)("$id takes no text and no truth value for $name", ({ definition, index, name }) => {
    for (const [poison, came] of [
      ["80%", 'the text "80%"'],
      ["2024-01-05", 'the text "2024-01-05"'],
      [" 12 ", 'the text " 12 "'],
      [true, "TRUE"],
      [false, "FALSE"],
    ]) {
      const [error] = rowsOf(definition, poisoned(definition, index, poison))
        .flat()
        .filter(isError);
      expect(error).toMatchObject({ error: "#VALUE!" });
      const { message } = error as { readonly message: string };
      expect(message.startsWith(name)).toBe(true);
      expect(message).toContain(`, not ${came}.`);
    }
  });

  it.each(ofKind("choice"))("$id lists the words of $name", ({ definition, index, name, parameter }) => {
    const choices = parameter.kind === "choice" ? parameter.choices : [];
    const [error] = rowsOf(definition, withArgument(definition, index, [["sometimes"]])).flat();
    expect(error).toMatchObject({ error: "#VALUE!" });
    const { message } = error as { readonly message: string };
    expect(message.startsWith(`${name} must be`)).toBe(true);
    for (const choice of choices) expect(message).toContain(`"${choice}"`);
  });

  // docs/office.md, "Hostile inputs", 11 and 46.
  it.each(walk)("$id passes an error cell in $name on untouched", ({ definition, index }) => {
    const error = { code: "#REF!" };
    expect(rowsOf(definition, poisoned(definition, index, error)).flat()).toContain(error);
  });

  // docs/office.md, "Hostile inputs", 4 and 8: refused with what is allowed, never guessed
  // (docs/specification.md, "Errors").
  it.each(ofNumbers)("$id keeps $name within its range", ({ definition, index, name, parameter }) => {
    if (!("range" in parameter)) throw new Error("a number has a range");
    const { minimum, maximum, aboveMinimum, whole } = parameter.range;
    const outside = [
      ...(minimum === -Infinity ? [] : [minimum - 1, -1e308, ...(aboveMinimum ? [minimum] : [])]),
      ...(maximum === Infinity ? [] : [maximum + 1, 1e308]),
      ...(whole ? [Math.max(minimum, 0) + 0.5] : []),
      NaN,
      Infinity,
    ];
    for (const value of outside) {
      const [error] = rowsOf(definition, poisoned(definition, index, value))
        .flat()
        .filter(isError);
      expect(error).toMatchObject({ error: "#VALUE!", message: expect.stringContaining(name) });
    }
  });

  it.each(ofKind("number"))("$id counts an empty cell as 0 in $name", ({ definition, index }) => {
    const zero = evaluate(definition, withArgument(definition, index, [[0]]));
    for (const blank of ["", null, undefined]) {
      expect(evaluate(definition, withArgument(definition, index, [[blank]]))).toEqual(zero);
    }
  });

  // A column for one customer each cannot stand beside the rows of another argument.
  const spilling = ofKind("number").filter(({ definition, index }) => {
    const example = exampleOf(definition)[index];
    const isColumn = Array.isArray(example) && example.length > 1;
    return (
      !isColumn && definition.result !== "table" && definition.parameters.every(({ kind }) => kind !== "rows")
    );
  });
  it.each(spilling)(
    "$id spills down $name; a poisoned cell stays alone and empty rows at the end are cut",
    ({ definition, index }) => {
      const alone = withArgument(definition, index, exampleOf(definition)[index] ?? [[0]]);
      const own = alone[index] as unknown[][];
      const [row] = rowsOf(definition, alone);
      const blanks = Array.from({ length: 1000 }, () => [""]);
      const column = [own[0]!, ["poison"], own[0]!, ...blanks];
      const spilled = rowsOf(definition, withArgument(definition, index, column));
      expect(spilled).toHaveLength(3);
      expect([spilled[0], spilled[2]]).toEqual([row, row]);
      expect(spilled[1]!.every(isError)).toBe(true);
    },
  );

  // docs/office.md, "Hostile inputs", 1, 2, 7, 13 and 14.
  it.each(all.map((definition) => ({ id: definition.id, definition })))(
    "$id gives numbers, text or errors whatever numbers come",
    ({ definition }) => {
      const hostile = fc.oneof(
        fc.constantFrom(0, -0, 1, -1, 0.5, 1e-17, 5e-324, 1e308, -1e308, Number.MAX_VALUE, 1000),
        fc.double(),
        fc.double({ min: 0, max: 1, noNaN: true }),
      );
      const argument = fc.oneof(
        hostile,
        fc.constant(null),
        fc.array(fc.array(hostile, { minLength: 1, maxLength: 1 }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.array(hostile, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
      );
      const count = definition.parameters.length;
      fc.assert(
        fc.property(fc.array(argument, { minLength: count, maxLength: count }), (given) => {
          const rows = rowsOf(definition, given);
          expect(rows.every((row) => row.length === rows[0]!.length && row.every(isCell))).toBe(true);
          expect(rows.flat().some((cell) => Object.is(cell, -0))).toBe(false);
          const failed = rows
            .flat()
            .filter((cell) => isError(cell) && JSON.stringify(cell).includes("failed"));
          expect(failed).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );
});
