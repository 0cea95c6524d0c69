import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** The plugin's own preset names a parser that is undefined (4.0.10), so its rules are listed here. */
const officeRules = [
  "call-sync-after-load",
  "call-sync-before-read",
  "load-object-before-read",
  "no-context-sync-in-loop",
  "no-empty-load",
  "no-navigational-load",
  "no-office-initialize",
  "test-for-null-using-isNullObject",
];

const office = ["Excel", "Office", "OfficeRuntime", "OfficeExtension"];
const functionsRuntime = ["CustomFunctions"];

const kept = (names, room) => names.map((name) => ({ name, message: `${name} belongs to ${room}.` }));

const outsideTheirRooms = [
  ...kept(office, "src/excel"),
  ...kept(functionsRuntime, "src/entries/functions.ts"),
];

/** One dialect: what may be written in two ways is written in one. */
const dialect = [
  {
    selector:
      ":matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator[id.typeAnnotation=undefined] > ArrowFunctionExpression[body.type='BlockStatement']",
    message: "A function with a body of statements is declared: function name() { … }.",
  },
];

const notInsideRules = [
  ...dialect,
  { selector: "ExportDefaultDeclaration", message: "Exports have names." },
  { selector: "ExportAllDeclaration", message: "Import the file that has the thing." },
  {
    selector: "AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]",
    message: "Set textContent, not HTML.",
  },
  {
    selector:
      "CallExpression[callee.property.name=/^(insertAdjacentHTML|write|writeln)$/][callee.object.name='document']",
    message: "Set textContent, not HTML.",
  },
  {
    selector: "CallExpression[callee.property.name='insertAdjacentHTML']",
    message: "Set textContent, not HTML.",
  },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Set textContent, not HTML." },
  { selector: "NewExpression[callee.name='Function']", message: "No code from text." },
];

const pureRules = [
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "Math.random() is forbidden here: results must be reproducible.",
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The clock is forbidden here: hand the day in.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "The clock is forbidden here: hand the day in.",
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: "The clock is forbidden here: hand the day in.",
  },
];

const clocksAndLanguages = ["performance", "Intl"].map((name) => ({
  name,
  message: "Clock and language are forbidden here: hand them in.",
}));

const globals = (...names) => ["error", ...names];

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "out/", "coverage/"] },
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-script-url": "error",
      eqeqeq: "error",
      "no-alert": "error",
    },
  },
  {
    files: ["{src,test}/**/*.{ts,tsx}"],
    rules: {
      "no-plusplus": "error",
      "no-duplicate-imports": "error",
      "@typescript-eslint/naming-convention": [
        "error",
        { selector: "variable", format: ["camelCase", "PascalCase"], leadingUnderscore: "allow" },
        { selector: "variable", modifiers: ["destructured"], format: null },
        { selector: "function", format: ["camelCase", "PascalCase"] },
        { selector: "typeLike", format: ["PascalCase"] },
      ],
    },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": ["error", { name: "test", message: "A test is it(…)." }],
      "no-restricted-syntax": ["error", ...dialect],
    },
  },
  { files: ["**/*.cjs", "webpack.config.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "no-console": "error",
      "no-restricted-globals": globals(...outsideTheirRooms),
      "no-restricted-syntax": ["error", ...notInsideRules],
    },
  },
  {
    files: ["src/{core,functions,data,case}/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": globals(...outsideTheirRooms, ...clocksAndLanguages),
      "no-restricted-syntax": ["error", ...notInsideRules, ...pureRules],
    },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      ...Object.fromEntries(officeRules.map((rule) => [`office-addins/${rule}`, "error"])),
      "no-restricted-globals": globals(...kept(functionsRuntime, "src/entries/functions.ts")),
    },
  },
  {
    // Office.onReady starts the pane, Office.context tells its theme.
    files: ["src/entries/**/*.{ts,tsx}", "src/taskpane/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": globals(
        ...kept(["Excel", "OfficeRuntime", "OfficeExtension"], "src/excel"),
        ...kept(functionsRuntime, "src/entries/functions.ts"),
      ),
    },
  },
  {
    files: ["src/entries/functions.ts"],
    rules: { "no-restricted-globals": globals(...kept(office, "src/excel")) },
  },
  {
    // The embedded workbook is Excel's side, and the command line talks to a terminal.
    files: ["src/embedded/**/*.ts", "src/entries/**/*.ts"],
    rules: { "no-console": "off" },
  },
);
