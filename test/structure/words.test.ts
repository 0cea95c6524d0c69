import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/**
 * Words that a user sees stand in src/locales. This looks for others: string and template literals, and text
 * between JSX tags, with two words, a word beside a slot, or one word with a capital. Keys of types, errors for programmers and
 * names of DOM and CSS are none.
 */
const rooms = ["app", "case", "core", "data", "excel", "functions", "slices", "taskpane"];

/** Files whose English is for programs or for programmers, or is what is looked for in people's data. */
const exempt: Readonly<Record<string, string>> = {
  "src/functions/definitions/churnRateLog.ts": "made-up customers of an example",
  "src/data/cells/words": "names of months, looked for in people's data",
  "src/data/columns/words": "words of headers, labels and cells, looked for in people's data",
  "src/taskpane/followTheme.ts": "a media query of CSS",
};

/** Folders and files whose words are still to move to src/locales: take out what is done, put nothing in. */
const owed: readonly string[] = [];

const root = join(__dirname, "../..");
const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });
const parse = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
const sources = filesUnder(join(root, "src"))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
  .map((file) => ({
    path: relative(root, file).replaceAll("\\", "/"),
    tree: parse(file, readFileSync(file, "utf8")),
  }));

function eachNode(node: ts.Node, visit: (node: ts.Node) => boolean | void): void {
  if (visit(node) === false) return;
  ts.forEachChild(node, (child) => eachNode(child, visit));
}

/** Strings that a type lists or that name a property: keys, whatever they look like. */
const keys = new Set<string>();
for (const { tree } of sources)
  eachNode(tree, (node) => {
    if (ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal)) keys.add(node.literal.text);
    if (ts.isPropertySignature(node) || ts.isPropertyAssignment(node))
      if (ts.isStringLiteral(node.name)) keys.add(node.name.text);
  });

/** Attributes that hold no words. */
const wordless =
  /^(class|style|id|for|href|type|role|d|viewBox|transform|points|aria-(controls|describedby|labelledby))$/;

/** Where a literal is no text at all: what is imported, a type, an error for programmers, a look. */
const isWordless = (node: ts.Node): boolean =>
  ts.isImportDeclaration(node) ||
  ts.isTypeNode(node) ||
  ts.isThrowStatement(node) ||
  (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) ||
  (ts.isJsxAttribute(node) && wordless.test(node.name.getText()));

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("{}");
  return ts.isJsxText(node) ? node.text : null;
}

const sentence = /(\p{L}{2,}|\{\})["”)%]*[,;:.]? +["“(]*\p{L}{2,}|\p{L}{2,}[,;:]? +(\p{L}{2,}|\{\})/u;

/** One word with a capital is a label; in src/excel it is a name of Excel's own, and "General" is a number format. */
const isLabel = (path: string, text: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(text) && text !== "General" && !path.startsWith("src/excel/");

/** The sentences of a file, each with its line. */
function sentencesOf(path: string, tree: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  eachNode(tree, (node) => {
    if (isWordless(node)) return false;
    const text = textOf(node);
    if (text === null || keys.has(text) || !(sentence.test(text) || isLabel(path, text))) return true;
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${path}:${line + 1} ${text.trim()}`);
    return true;
  });
  return found;
}

const isBelow = (path: string, places: readonly string[]): boolean =>
  places.some((place) => path === place || path.startsWith(`${place}/`));
const ofRooms = sources.filter(({ path }) =>
  isBelow(
    path,
    rooms.map((room) => `src/${room}`),
  ),
);
const checked = ofRooms.filter(({ path }) => !isBelow(path, [...Object.keys(exempt), ...owed]));

describe("words", () => {
  it("stand in texts only", () => {
    expect(checked.flatMap(({ path, tree }) => sentencesOf(path, tree))).toEqual([]);
  });

  it("are looked for in most files of the rooms", () => {
    expect(checked.length).toBeGreaterThan(150);
  });

  it("are found in the files that are exempt, so that no exemption outlives its reason", () => {
    const idle = Object.keys(exempt).filter(
      (place) =>
        !ofRooms.some(({ path, tree }) => isBelow(path, [place]) && sentencesOf(path, tree).length > 0),
    );
    expect(idle).toEqual([]);
  });

  it.each([
    ["a sentence", 'export const made = "No customers are left.";', 1],
    ["a label", 'export const made = "Assumptions";', 1],
    ["a template", "export const made = (count: number) => `${count} customers`;", 1],
    ["text between tags", "export const Made = () => <p>No customers</p>;", 1],
    ["an attribute that is read aloud", 'export const Made = () => <p title="No customers">1</p>;', 1],
    ["a class", 'export const Made = () => <p class="wide note">1</p>;', 0],
    ["an error for programmers", 'throw new Error("No such line.");', 0],
    ["a key of a type", 'export const made = "outside range";', 0],
    ["a formula", "export const made = (cell: string) => `IF(${cell}>0,1,0)`;", 0],
    ["a number format", 'export const made = "#,##0 ;-0";', 0],
  ])("are told from what is none: %s", (_, code, count) => {
    expect(sentencesOf("made.tsx", parse("made.tsx", code))).toHaveLength(count);
  });
});
