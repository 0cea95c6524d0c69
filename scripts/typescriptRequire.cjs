/**
 * Lets plain Node require the project's TypeScript: `node -r ./scripts/typescriptRequire.cjs src/entries/x.ts`.
 * Types are left unchecked here; `tsc` checks them.
 */
const { readFileSync } = require("node:fs");
const typescript = require("typescript");

const compilerOptions = {
  module: typescript.ModuleKind.CommonJS,
  target: typescript.ScriptTarget.ES2022,
  jsx: typescript.JsxEmit.ReactJSX,
  jsxImportSource: "preact",
  esModuleInterop: true,
  isolatedModules: true,
  inlineSourceMap: true,
  inlineSources: true,
};

const load = (module, fileName) => {
  const source = readFileSync(fileName, "utf8");
  module._compile(typescript.transpileModule(source, { compilerOptions, fileName }).outputText, fileName);
};

require.extensions[".ts"] = load;
require.extensions[".tsx"] = load;
