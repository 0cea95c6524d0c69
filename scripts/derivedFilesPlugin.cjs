const path = require("node:path");

const derivation = path.resolve(__dirname, "../src/build/derivedFiles.ts");

/** Emits the files that are derived from the function definitions, such as functions.json. */
class DerivedFilesPlugin {
  /** The address that the add-in is served from; the developer's own where none is given. */
  constructor(host) {
    this.host = host;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("DerivedFiles", (compilation) => {
      const { Compilation, sources } = compiler.webpack;
      compilation.hooks.processAssets.tap(
        { name: "DerivedFiles", stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          require("./typescriptRequire.cjs");
          const { developmentHost } = require("../src/build/hostedManifest.ts");
          for (const file of require(derivation).derivedFiles(this.host ?? developmentHost)) {
            compilation.emitAsset(file.path, new sources.RawSource(file.content));
          }
        },
      );
    });
  }
}

exports.DerivedFilesPlugin = DerivedFilesPlugin;
