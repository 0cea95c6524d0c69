import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

const root = join(__dirname, "../..");

const filesUnder = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : [path];
  });

interface Text {
  readonly path: string;
  /** Lines of a comment are one line, so that a citation may go over the edge. */
  readonly text: string;
}

const readText = (file: string): Text => ({
  path: relative(root, file).replaceAll("\\", "/"),
  text: readFileSync(file, "utf8").replace(/\r?\n[ \t]*(?:\*(?!\/)|\/\/)?[ \t]*/g, " "),
});

const documents = new Map(
  readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => [name, readFileSync(join(root, "docs", name), "utf8")]),
);
const code = ["src", "test", "scripts"]
  .flatMap((folder) => filesUnder(join(root, folder)))
  .filter((file) => /\.(tsx?|mjs|cjs|css|html|json|py)$/.test(file) && file !== __filename)
  .map(readText);
const guides = [...documents.keys()].map((name) => readText(join(root, "docs", name)));
const pages = [...["README.md", "CONTRIBUTING.md"].map((name) => readText(join(root, name))), ...guides];

interface Cited {
  readonly where: string;
  readonly what: string;
}

/** Each group that the pattern finds in the texts, with the file where it stands. */
const cited = (texts: readonly Text[], pattern: RegExp): readonly (Cited & { groups: RegExpMatchArray })[] =>
  texts.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map((groups) => ({ where: path, what: groups[0], groups })),
  );

const shown = (list: readonly Cited[]): readonly string[] =>
  list.map(({ where, what }) => `${where}: ${what}`);

/** "R01 and R05 to R07", "3, 10 and 16 to 18": every one of them. */
const numbersIn = (list: string): readonly number[] =>
  [...list.matchAll(/(\d+)(?: to R?(\d+))?/g)].flatMap(([, first, last = first]) =>
    Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => Number(first) + index),
  );

const quoted = /"[^"]+"|'[^']+'/g;
/** docs/FILE.md, "Heading", "Heading" and "Heading"; between two documents as a link without the folder. */
const headingCitations = [
  ...cited(code.concat(pages), /docs\/([\w-]+\.md)((?:(?:, | and )(?:"[^"]+"|'[^']+'))+)/g),
  ...cited(pages, /\[[\w-]+\.md\]\((?:docs\/)?([\w-]+\.md)\)((?:(?:, | and )"[^"]+")+)/g),
].flatMap(({ where, groups: [, file = "", list = ""] }) =>
  [...list.matchAll(quoted)].map(([heading]) => ({ where, file, heading: heading.slice(1, -1) })),
);
const rowCitations = cited(
  code.concat(pages),
  /(?:docs\/articles\.md|\[articles\.md\]\([^)]+\)) (R\d\d(?:(?:, | and | to )R\d\d)*)/g,
).flatMap(({ where, groups }) => numbersIn(groups[1]!).map((number) => ({ where, number })));
const inputCitations = cited(
  code.concat(pages),
  /docs\/office\.md, ["']Hostile inputs["'], (\d+(?:(?:, | and | to )\d+)*)/g,
).flatMap(({ where, groups }) => numbersIn(groups[1]!).map((number) => ({ where, number })));

const headingsOf = (file: string): readonly string[] =>
  [...(documents.get(file) ?? "").matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading!);
/** The first cells of the rows of a document's tables, as numbers. */
const rowNumbers = (file: string, row: RegExp): ReadonlySet<number> =>
  new Set([...documents.get(file)!.matchAll(row)].map(([, number]) => Number(number)));

const vectorIds = new Set(
  (JSON.parse(readFileSync(join(root, "test/fixtures/vectors.json"), "utf8")) as { id: string }[]).map(
    ({ id }) => id,
  ),
);

describe("a citation", () => {
  it("is one of many that are checked", () => {
    expect(headingCitations.length).toBeGreaterThan(230);
    expect(rowCitations.length).toBeGreaterThan(80);
    expect(inputCitations.length).toBeGreaterThan(30);
    expect(new Set(headingCitations.map(({ file }) => file)).size).toBeGreaterThan(2);
    expect(new Set(headingCitations.map(({ where }) => where)).size).toBeGreaterThan(130);
    expect(documents.size).toBeGreaterThan(4);
  });

  it("names a document that is here", () => {
    const named = cited(code, /(?<![\w*.])[\w-]+(?:\/[\w-]+)*\.md\b/g);
    const linked = cited(pages, /(?<=\]\()[\w./-]+\.md(?=[)#])/g);
    const missing = [
      ...named.filter(({ what }) => !existsSync(join(root, what))),
      ...linked.filter(({ where, what }) => !existsSync(join(root, where, "..", what))),
    ];
    expect(named.length).toBeGreaterThan(200);
    expect(shown(missing)).toEqual([]);
  });

  it("names a file that is here, where documents speak of code", () => {
    const named = cited(guides, /(?<=`)[\w./*-]+\.(?:tsx?|mjs|cjs|py)(?=`)/g);
    const ends = code.map(({ path }) => `/${path}`);
    const isHere = (name: string): boolean => {
      const pattern = new RegExp(`/${name.replace(/[.]/g, "\\.").replace(/[*]/g, "\\w*")}$`);
      return existsSync(join(root, name)) || ends.some((path) => pattern.test(path));
    };
    expect(named.length).toBeGreaterThan(10);
    expect(shown(named.filter(({ what }) => !isHere(what)))).toEqual([]);
  });

  it("names a heading of that document, the only one of its name", () => {
    const wrong = headingCitations.filter(
      ({ file, heading }) => headingsOf(file).filter((each) => each === heading).length !== 1,
    );
    expect(wrong).toEqual([]);
  });

  it("names a row of the articles", () => {
    const rows = rowNumbers("articles.md", /^\| R(\d\d) \|/gm);
    expect(rows.size).toBe(59);
    expect(rowCitations.filter(({ number }) => !rows.has(number))).toEqual([]);
  });

  it("names a number of the hostile inputs", () => {
    const numbers = rowNumbers("office.md", /^\| (\d+) \|/gm);
    expect(numbers.size).toBe(66);
    expect(inputCitations.filter(({ number }) => !numbers.has(number))).toEqual([]);
  });

  it("names a vector of the fixtures", () => {
    const ids = cited(
      code.concat(pages),
      /(?<![\w-])[SDCRU]-[A-Z0-9][\w-]*|(?<![\w-])R-(?:base|low|high)\b/g,
    );
    expect(ids.length).toBeGreaterThan(60);
    expect(shown(ids.filter(({ what }) => !vectorIds.has(what)))).toEqual([]);
  });

  it("names no document that nobody here can open", () => {
    const gone =
      /(?<!PNG )\b(?:specification|domain|design|reliability|toolchain|embedded|style)(?:\.md)?,? (?:section )?\d|\bseed (?:row|\d{3})|\bdomain notes|\bsource documents|\bissue's|\bissue of the|\brules? \d+\b|\(R\d\d\)/gi;
    expect(shown(cited(code, gone))).toEqual([]);
  });
});
