const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { policyInExcel, policyOnOwnHost } = require("./scripts/contentSecurityPolicy.cjs");
const { DerivedFilesPlugin } = require("./scripts/derivedFilesPlugin.cjs");
const { univerExternals, univerFiles } = require("./scripts/univerBundles.cjs");

/** Where the add-in is served from when nobody says so: `--env host=https://addin.example.com/`. */
const placeholderHost = "https://customer-worth.example/";

const officeInExcel = ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"];
const officeOnOwnHost = ["/attach.js", "/office/office.js"];

const inRoot = (...parts) => path.resolve(__dirname, ...parts);
const script = (address) => `<script src="${address}"></script>`;

/** The pane's page: its two placeholders give way to the policy and to where Office.js comes from. */
const paneFiles = (policy, office) => [
  {
    from: "src/taskpane/taskpane.html",
    to: "taskpane.html",
    transform: (page) =>
      page
        .toString()
        .replace("<!-- policy -->", `<meta http-equiv="Content-Security-Policy" content="${policy}" />`)
        .replace("<!-- office -->", office.map(script).join("\n    ")),
  },
  { from: "src/taskpane/taskpane.css", to: "taskpane.css" },
  { from: "assets", to: "assets" },
  { from: "src/build/help.css", to: "help/help.css" },
];

const workbenchFiles = [
  { from: "src/entries/workbench.html", to: "index.html" },
  { from: "src/entries/workbench.css", to: "workbench.css" },
];

const manifestFile = (host) => ({
  from: "manifest.xml",
  to: "manifest.xml",
  transform: (manifest) => {
    require("./scripts/typescriptRequire.cjs");
    return require("./src/build/hostedManifest.ts").hostedManifest(manifest.toString(), host);
  },
});

const paneEntries = { functions: "./src/entries/functions.ts", taskpane: "./src/entries/taskpane.tsx" };

const targets = {
  /** What is served to Excel. */
  production: ({ host = placeholderHost }) => ({
    entry: paneEntries,
    output: { path: inRoot("dist"), clean: true },
    plugins: [
      new CopyPlugin({ patterns: [...paneFiles(policyInExcel, officeInExcel), manifestFile(host)] }),
      new DerivedFilesPlugin(host),
    ],
  }),
  /** The same, for the embedded workbook in a browser and in Node. */
  page: () => ({
    entry: { ...paneEntries, commandLinePage: "./src/entries/commandLinePage.ts" },
    output: { path: inRoot("out/page") },
    devtool: "source-map",
    plugins: [
      new CopyPlugin({ patterns: paneFiles(policyOnOwnHost, officeOnOwnHost) }),
      new DerivedFilesPlugin(),
    ],
  }),
  /** The embedded workbook with its screen; the spreadsheet engine comes as its makers bundled it. */
  workbench: () => ({
    entry: {
      ground: "./scripts/univerGround.cjs",
      workbench: "./src/entries/workbench.ts",
      attach: "./src/entries/attach.ts",
    },
    output: { path: inRoot("out/workbench") },
    externals: univerExternals,
    optimization: { nodeEnv: "production" },
    plugins: [new CopyPlugin({ patterns: [...workbenchFiles, ...univerFiles()] })],
  }),
};

/** Excel takes pages over https only, so its server needs the certificate that Microsoft's tool makes. */
const excelServer = async () => ({
  host: "127.0.0.1",
  port: 3000,
  allowedHosts: ["localhost"],
  server: { type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() },
  client: false,
  hot: false,
  liveReload: false,
  webSocketServer: false,
  static: false,
});

module.exports = async (env) => {
  const target = targets[env.target];
  if (!target) throw new Error(`--env target= must be one of ${Object.keys(targets).join(", ")}`);
  return {
    context: __dirname,
    target: ["web", "es2022"],
    devtool: false,
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
    ...target(env),
    ...(env.WEBPACK_SERVE ? { devServer: await excelServer() } : {}),
  };
};
