import { englishHelp } from "../../src/locales/english/englishHelp";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "xml2js";
import { notesOf, wordsOf } from "../../src/functions/functionWords";
import { helpPages } from "../../src/build/helpPages";
import type { HelpWords } from "../../src/functions/help/helpTexts";
import { helpPath } from "../../src/functions/help/helpPath";
import { ranges } from "../../src/core/ranges";
import { fail } from "../../src/core/outcome";
import { all } from "../../src/functions/definitions/all";
import { define } from "../../src/functions/define";

interface Node {
  readonly "#name": string;
  readonly $?: Readonly<Record<string, string>>;
  readonly $$?: readonly Node[];
  readonly _?: string;
}

/** The page as XML, whose rules are stricter than those of HTML: it throws where anything is left open. */
function parse(page: string): Node {
  let found: Node | undefined;
  new Parser({
    strict: true,
    explicitChildren: true,
    preserveChildrenOrder: true,
    explicitRoot: false,
    charsAsChildren: true,
    includeWhiteChars: true,
  }).parseString(page, (problem: Error | null, root: Node) => {
    if (problem) throw problem;
    found = root;
  });
  return found!;
}
const within = (node: Node): readonly Node[] => [node, ...(node.$$ ?? []).flatMap(within)];
const named = (node: Node, name: string): readonly Node[] =>
  within(node).filter((one) => one["#name"] === name);
const textOf = (node: Node): string =>
  node["#name"] === "__text__" ? (node._ ?? "") : (node.$$ ?? []).map(textOf).join("");

const files = helpPages(all, englishHelp);
const pages = files.map(({ path, content }) => ({ path, content, root: parse(content) }));
const pageOf = (id: string) => pages.find(({ path }) => path === `help/${id.toLowerCase()}.html`)!;

describe("the help pages", () => {
  it("are one for each function, and one that leads to them all", () => {
    expect(pages.map(({ path }) => path)).toEqual(["help/index.html", ...all.map(helpPath)]);
    const index = pages[0]!.root;
    const links = named(index, "a").map((link) => `help/${link.$!["href"]}`);
    expect(links).toEqual(all.map(helpPath));
  });

  it("have no notes of functions that are none", () => {
    expect(Object.keys(englishHelp.notes).sort()).toEqual(all.map(({ id }) => id).sort());
  });

  it.each(pages)(
    "$path can be read by everyone: language, title, headings in order, tables with headings",
    ({ root }) => {
      expect(root.$!["lang"]).toBe("en");
      expect(textOf(named(root, "title")[0]!)).toMatch(/Customer Worth$/);
      const levels = within(root)
        .map((node) => /^h([1-6])$/.exec(node["#name"])?.[1])
        .filter((level) => level !== undefined)
        .map(Number);
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels[0]).toBe(1);
      levels.slice(1).forEach((level, index) => expect(level).toBeLessThanOrEqual(levels[index]! + 1));
      for (const table of named(root, "table")) {
        expect(named(table, "caption")).toHaveLength(1);
        const columns = named(named(table, "thead")[0]!, "th");
        expect(columns.every((heading) => heading.$!["scope"] === "col" && textOf(heading) !== "")).toBe(
          true,
        );
        for (const row of named(named(table, "tbody")[0]!, "tr")) {
          expect(row.$$!.filter((cell) => /^t[hd]$/.test(cell["#name"]))).toHaveLength(columns.length);
          expect(named(row, "th").map((heading) => heading.$!["scope"])).toEqual(["row"]);
        }
      }
    },
  );

  it.each(pages)(
    "$path loads its stylesheet alone, runs nothing and styles nothing inline",
    ({ root, content }) => {
      const policy = named(root, "meta").find(({ $ }) => $?.["http-equiv"] === "Content-Security-Policy");
      expect(policy!.$!["content"]).toMatch(/^default-src 'none'; style-src 'self';/);
      expect(named(root, "link").map(({ $ }) => $!["href"])).toEqual(["help.css"]);
      expect(named(root, "script").concat(named(root, "style"))).toEqual([]);
      expect(within(root).flatMap(({ $ }) => Object.keys($ ?? {}))).not.toContain("style");
      expect(content).not.toMatch(/\son\w+=|https?:|undefined|NaN|\[object/);
    },
  );

  it.each(all)(
    "$id says what it returns, its arguments, examples, conventions, errors and sources",
    (definition) => {
      const { root } = pageOf(definition.id);
      const text = textOf(root);
      expect(textOf(named(root, "h1")[0]!)).toBe(definition.id);
      expect(named(root, "h2").map(textOf)).toEqual([
        "Arguments",
        "Result",
        "Examples",
        "Conventions",
        "Errors",
        "Sources",
      ]);
      const words = wordsOf(englishHelp.words, definition);
      expect(text).toContain(words.text);
      for (const parameter of definition.parameters) {
        expect(text).toContain(parameter.name);
        expect(text).toContain(words.parameters[parameter.name]);
      }
      const notes = notesOf(englishHelp.notes, definition);
      for (const sentence of [
        ...notes.conventions,
        ...notes.sources,
        ...notes.errors.map(({ when }) => when),
      ]) {
        expect(text).toContain(sentence);
        expect(sentence).toMatch(/\.$/);
      }
      expect(notes.errors.length * notes.sources.length * notes.conventions.length).toBeGreaterThan(0);
    },
  );

  it("show what the examples give now", () => {
    const values = named(pageOf("CLV").root, "strong").map(textOf);
    expect(values.slice(0, 4)).toEqual(["9,000", "600", "4,000", "6,246.88791"]);
    expect(textOf(pageOf("CLV").root)).toContain("=CLV(1000,10,,1000)");
  });

  it("show the messages that the cells show", () => {
    const text = textOf(pageOf("RETENTIONIMPACT").root);
    expect(text).toContain("years must be a whole number from 1 to 1000, not 2.5.");
    expect(text).toContain('customers must be a number, not the text "abc".');
    expect(textOf(pageOf("CHURNRATE").root)).toContain("#DIV/0!");
  });

  it("leave no text unescaped", () => {
    const poison = `<img src=x onerror="alert(1)"> & 'more'`;
    const poisoned = define({
      id: "CLV",
      parameters: { amount: { kind: "number", range: ranges.amount } },
      examples: [{ given: { amount: 1 }, gives: 1 }],
      compute: () => fail({ kind: "infinite", reason: "notFinite" }),
    });
    const words = { text: poison, parameters: { amount: poison }, examples: [poison] };
    const poisonedWords = {
      ...englishHelp,
      words: { ...englishHelp.words, CLV: words },
    } as unknown as HelpWords;
    const { content } = helpPages([poisoned], poisonedWords)[1]!;
    const root = parse(content);
    expect(named(root, "img")).toEqual([]);
    expect(textOf(root).split(poison)).toHaveLength(4);
  });
});

describe("their stylesheet", () => {
  it("lies beside them in the bundle, in system colours alone", () => {
    const css = readFileSync(join(__dirname, "../../src/build/help.css"), "utf8");
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|url\(|@import/i);
  });
});
