import { englishHelp } from "../../src/locales/english/englishHelp";
import { derivedFiles } from "../../src/build/derivedFiles";
import { functionsMetadata } from "../../src/build/functionsMetadata";
import { all } from "../../src/functions/definitions/all";

/** The names that Microsoft documents for custom functions' JSON metadata. */
const documented = {
  top: ["allowCustomDataForDataTypeAny", "allowErrorForDataTypeAny", "functions"],
  function: ["id", "name", "description", "helpUrl", "options", "parameters", "result"],
  parameter: ["name", "description", "type", "dimensionality", "optional", "repeating"],
};

describe("functions.json", () => {
  const metadata = functionsMetadata(all, "https://example.com/worth", englishHelp);

  it("holds nothing that the schema does not know, and all that it needs", () => {
    expect(documented.top).toEqual(expect.arrayContaining(Object.keys(metadata)));
    for (const entry of metadata.functions) {
      expect(documented.function).toEqual(expect.arrayContaining(Object.keys(entry)));
      expect(Object.keys(entry)).toEqual(
        expect.arrayContaining(["id", "name", "description", "result", "parameters"]),
      );
      for (const parameter of entry.parameters) {
        expect(documented.parameter).toEqual(expect.arrayContaining(Object.keys(parameter)));
      }
    }
  });

  it("lets error cells through, and no other data types", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata).not.toHaveProperty("allowCustomDataForDataTypeAny");
  });

  it("declares every argument and result a matrix of anything, and optional only what has a default", () => {
    const churnRate = metadata.functions.find(({ id }) => id === "CHURNRATE")!;
    expect(churnRate).toEqual({
      id: "CHURNRATE",
      name: "CHURNRATE",
      description: "Returns the share of customers lost in a period.",
      helpUrl: "https://example.com/worth/help/churnrate.html",
      result: { type: "any", dimensionality: "matrix" },
      parameters: [
        expect.objectContaining({ name: "customers_lost", type: "any", dimensionality: "matrix" }),
        expect.not.objectContaining({ optional: expect.anything() }),
        expect.objectContaining({ name: "customers_end", optional: true }),
      ],
    });
  });

  it("points to each function's help page, which the bundle holds", () => {
    const paths = derivedFiles("https://example.com/worth/").map(({ path }) => path);
    for (const { helpUrl } of metadata.functions) {
      expect(paths).toContain(helpUrl.replace("https://example.com/worth/", ""));
    }
  });

  it("is what the bundle holds", () => {
    const file = derivedFiles("https://example.com/worth/").find(({ path }) => path === "functions.json")!;
    expect(JSON.parse(file.content)).toEqual(metadata);
  });

  it("takes https addresses only, as Excel does", () => {
    expect(() => functionsMetadata(all, "http://example.com/", englishHelp)).toThrow("https");
  });
});
