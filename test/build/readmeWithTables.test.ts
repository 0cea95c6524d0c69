import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readmeWithTables } from "../../src/build/readmeWithTables";
import { all } from "../../src/functions/definitions/all";

const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");

it("the README's table of functions is the one that the definitions give (npm run readme)", () => {
  expect(readme).toBe(readmeWithTables(readme));
});

it("each function has its row", () => {
  for (const { id } of all) expect(readme).toContain(`| \`${id}(`);
});

it("a README without its marks is refused", () => {
  expect(() => readmeWithTables("# Title\n")).toThrow("marks");
});
