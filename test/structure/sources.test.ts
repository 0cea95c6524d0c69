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

const namesOf = (statement: ts.Statement): readonly string[] => {
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
};

const exportsOf = (path: string, text: string): readonly string[] =>
  ts
    .createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
    .statements.filter(isExported)
    .flatMap(namesOf);

describe("the sources", () => {
  test("are there", () => {
    expect(sources.length).toBeGreaterThan(10);
  });

  test("keep each file under 200 lines", () => {
    const long = sources
      .filter(({ text }) => text.trimEnd().split("\n").length > 200)
      .map(({ path }) => path);
    expect(long).toEqual([]);
  });

  // Entries export nothing, and all.ts is a room's list. The embedded workbook keeps small families together
  // (names, styles, lengths): there a file of one export is named as that.
  test("name each file as one of its exports", () => {
    const misnamed = sources
      .filter(({ path }) => !/^src[\\/]entries[\\/]/.test(path) && basename(path) !== "all.ts")
      .filter(({ path, text }) => {
        const exported = exportsOf(path, text).map((name) => name.toLowerCase());
        const isFamily = /^src[\\/]embedded[\\/]/.test(path) && exported.length > 1;
        return (
          !isFamily &&
          !exported.includes(
            basename(path)
              .replace(/\.tsx?$/, "")
              .toLowerCase(),
          )
        );
      })
      .map(({ path }) => path);
    expect(misnamed).toEqual([]);
  });

  test("have no barrels", () => {
    const barrels = sources.filter(
      ({ path, text }) => /^index\.tsx?$/.test(basename(path)) || /^export (\*|\{[^}]*\}) from/m.test(text),
    );
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });
});
