/**
 * Node's test environment with a way out of jest's module system: `outerRequire` loads a file of the project with
 * Node's own require, once a worker. Needed where ESM-only or large packages take part (see test/outer.ts).
 */
const { join } = require("node:path");
const { TestEnvironment } = require("jest-environment-node");
require("../scripts/typescriptRequire.cjs");

const root = join(__dirname, "..");

class OuterEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.outerRequire = (path) => require(join(root, path));
  }
}

module.exports = OuterEnvironment;
