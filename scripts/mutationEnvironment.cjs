// Where npm run mutation runs its tests: one that fails has noticed the mutant, and the others are not run.
const { TestEnvironment } = require("jest-environment-node");

module.exports = class extends TestEnvironment {
  noticed = false;

  handleTestEvent({ name, test }) {
    if (name === "test_done" && test.errors.length > 0) this.noticed = true;
    if (name === "test_start" && this.noticed) test.mode = "skip";
  }
};
