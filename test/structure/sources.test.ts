import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../..");

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });

const sources = filesUnder(join(root, "src"))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
  .map((file) => ({ path: relative(root, file), text: readFileSync(file, "utf8") }));

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isEnumDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}

const isType = (statement: ts.Statement): boolean =>
  ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);

function exportsOf(path: string, text: string) {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const exported = statements.filter(isExported);
  return {
    things: exported.filter((statement) => !isType(statement)).flatMap(namesOf),
    types: exported.filter(isType).flatMap(namesOf),
  };
}

describe("the sources", () => {
  it("are there", () => {
    expect(sources.length).toBeGreaterThan(10);
  });

  // A file is one thing that is understood together; tables of data may be as long as the data.
  it("keep each file under 300 lines", () => {
    const long = sources
      .filter(({ path }) => !/^src[\\/](locales[\\/]|case[\\/]assumptions[\\/]assumptions\.ts)/.test(path))
      .filter(({ text }) => text.trimEnd().split("\n").length > 300)
      .map(({ path }) => path);
    expect(long).toEqual([]);
  });

  // Entries export nothing, and all.ts is a room's list. A small family (refuse and refusalText in refusal.ts) is
  // named for what it is about.
  it("name each file that has one thing as that thing", () => {
    const misnamed = sources
      .filter(({ path }) => !/^src[\\/]entries[\\/]/.test(path) && basename(path) !== "all.ts")
      .filter(({ path, text }) => {
        const { things, types } = exportsOf(path, text);
        const name = basename(path)
          .replace(/\.tsx?$/, "")
          .toLowerCase();
        return things.length < 2 && ![...things, ...types].some((one) => one.toLowerCase() === name);
      })
      .map(({ path }) => path);
    expect(misnamed).toEqual([]);
  });

  it("have no barrels", () => {
    const barrels = sources.filter(
      ({ path, text }) => /^index\.tsx?$/.test(basename(path)) || /^export (\*|\{[^}]*\}) from/m.test(text),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});
