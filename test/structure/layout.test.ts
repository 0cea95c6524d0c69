import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const root = join(__dirname, "../..");

/** The files that git knows or would add; none without git, as in a copy of the sources. */
const files: readonly string[] = existsSync(join(root, ".git"))
  ? execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
      cwd: root,
      encoding: "utf8",
    })
      .split("\n")
      .filter((file) => file !== "" && existsSync(join(root, file)))
  : [];
const withGit = files.length > 0 ? it : it.skip;

/** What may stand at the top of the tree. */
const top: readonly string[] = [
  ".ci",
  ".dependency-cruiser.cjs",
  ".gitignore",
  ".npmrc",
  ".prettierignore",
  ".prettierrc.json",
  "CONTRIBUTING.md",
  "README.md",
  "assets",
  "docs",
  "eslint.config.mjs",
  "jest.config.cjs",
  "manifest.xml",
  "package-lock.json",
  "package.json",
  "scripts",
  "src",
  "stryker.config.json",
  "test",
  "tsconfig.jest.json",
  "tsconfig.json",
  "tsconfig.pure.json",
  "webpack.config.js",
];

const mostFiles = 30;

/** Folders with more files, and why. */
const large: Readonly<Record<string, string>> = {
  "src/embedded/file": "a file for each part of .xlsx and CSV, read and written, that the open writer lacks",
};

describe("the layout", () => {
  withGit("has nothing at the top of the tree that is not listed here", () => {
    const found = new Set(files.map((file) => file.split("/")[0]));
    expect([...found].sort()).toEqual([...top].sort());
  });

  withGit("has no folder of src with more files than a reader takes in at a glance", () => {
    const counts = new Map<string, number>();
    for (const file of files.filter((each) => each.startsWith("src/")))
      counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
    expect(counts.size).toBeGreaterThan(30);
    const crowded = [...counts].filter(([folder, count]) => count > mostFiles && !(folder in large));
    expect(crowded).toEqual([]);
  });

  withGit("leaves no line of code out of the formatter", () => {
    const code = files.filter((file) => /^(src|test|scripts)\/.*\.(tsx?|[cm]?js)$/.test(file));
    expect(code.length).toBeGreaterThan(500);
    const mark = ["prettier", "ignore"].join("-");
    const ignoring = code.filter((file) => readFileSync(join(root, file), "utf8").includes(mark));
    expect(ignoring).toEqual([]);
  });
});
