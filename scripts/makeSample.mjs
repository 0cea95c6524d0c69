// npm run sample: the made-up data in assets/, one file for each kind that can be read. The same data each time.
// With --stdout NAME, such as sample-customers.csv, that file is printed instead.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./ensure.mjs";
import * as ofCohorts from "./samples/cohorts.mjs";
import * as ofCustomers from "./samples/customers.mjs";
import * as ofFigures from "./samples/keyFigures.mjs";
import * as ofPurchases from "./samples/purchases.mjs";

const files = {
  "sample-customers.csv": [ofCustomers.header, ...ofCustomers.customers],
  "sample-purchases.csv": [ofPurchases.header, ...ofPurchases.purchases],
  "sample-cohorts.csv": [ofCohorts.header, ...ofCohorts.cohorts],
  "sample-figures.csv": [ofFigures.header, ...ofFigures.keyFigures],
};

const csvOf = (rows) => rows.map((cells) => `${cells.join(",")}\n`).join("");

const asked = process.argv.indexOf("--stdout");
if (asked >= 0) process.stdout.write(csvOf(files[process.argv[asked + 1]]));
else for (const [name, rows] of Object.entries(files)) writeFileSync(join(root, "assets", name), csvOf(rows));
