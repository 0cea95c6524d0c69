/**
 * Univer is 12 MB of code. Its makers publish it bundled as well (UMD): those files are put one after the other,
 * unread, and our own bundle finds them on the window. Bundling it anew would take ten seconds more.
 */
const path = require("node:path");

const folder = path.resolve(__dirname, "../node_modules/@univerjs");

const presets = ["core", "conditional-formatting", "data-validation", "drawing", "table"];

/** Each after those that it needs. A preset's bundle holds most of its parts; the others stand before it. */
const scripts = [
  "themes/lib/umd/index.js",
  "protocol/lib/umd/index.js",
  "core/lib/umd/index.js",
  "core/lib/umd/facade.js",
  "telemetry/lib/umd/index.js",
  "rpc/lib/umd/index.js",
  "engine-formula/lib/umd/index.js",
  "engine-formula/lib/umd/facade.js",
  "engine-render/lib/umd/index.js",
  "network/lib/umd/index.js",
  "network/lib/umd/facade.js",
  "drawing/lib/umd/index.js",
  "preset-sheets-core/lib/umd/index.js",
  "sheets-sort/lib/umd/index.js",
  ...presets.slice(1).map((preset) => `preset-sheets-${preset}/lib/umd/index.js`),
  ...presets.map((preset) => `preset-sheets-${preset}/lib/umd/locales/en-US.js`),
];

const styles = presets.map((preset) => `preset-sheets-${preset}/lib/index.css`);

const joined = (files, to) => ({
  from: `${folder.replaceAll("\\", "/")}/(${files.join("|")})`,
  to,
  transformAll: (found) =>
    Buffer.concat(
      files.flatMap((file) => {
        const part = found.find(({ sourceFilename }) => sourceFilename.replaceAll("\\", "/").endsWith(file));
        if (!part) throw new Error(`Univer's ${file} is missing`);
        return [part.data, Buffer.from("\n")];
      }),
    ),
});

/** For CopyPlugin: univer.js and univer.css. */
exports.univerFiles = () => [joined(scripts, "univer.js"), joined(styles, "univer.css")];

const inWords = (name) =>
  name
    .split("-")
    .map((word) => word[0].toUpperCase() + word.slice(1))
    .join("");

const windowNameOf = (request) => {
  const [, name, facade, locale] =
    /^@univerjs\/([a-z-]+)(?:\/(?:lib\/)?(facade)|\/locales\/([a-zA-Z-]+))?$/.exec(request) ?? [];
  if (!name)
    return { rxjs: "rxjs", "rxjs/operators": ["rxjs", "operators"], react: "React" }[request] ?? null;
  return `Univer${inWords(name)}${facade ? "Facade" : ""}${locale ? locale.replace("-", "").replace(/^./, (letter) => letter.toUpperCase()) : ""}`;
};

/** Univer as our own sources import it is what its bundles left on the window. */
exports.univerExternals = ({ request, contextInfo }, settle) => {
  const name = /[\\/]node_modules[\\/]/.test(contextInfo.issuer) ? null : windowNameOf(request);
  if (!name || contextInfo.issuer.endsWith("univerGround.cjs")) settle();
  else settle(null, name, "window");
};
