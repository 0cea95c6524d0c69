/** @jest-environment ./test/environment.cjs */
import type { DatasetOptions } from "../../src/data/datasetOptions";
import type * as FollowDataset from "../../src/taskpane/state/followDataset";
import { readNow, selectionOf } from "../data/selectionOf";
import { outer } from "../outer";

const { signal } = outer<typeof import("@preact/signals")>("node_modules/@preact/signals");
const { followDataset } = outer<typeof FollowDataset>("src/taskpane/state/followDataset");

/** Customers who bought each month of 2024 and 2025: enough rows to take longer than one time slice. */
const purchases = (customers: number) =>
  selectionOf(
    ["Customer", "Date", "Amount", "One", "Other"],
    Array.from({ length: customers * 24 }, (_, row) => [
      `C${row % customers}`,
      45_292 + 30 * Math.floor(row / customers),
      100,
      "A",
      "B",
    ]),
  );

function follow(customers: number) {
  const selection = purchases(customers);
  const options = signal<DatasetOptions>({});
  return { options, followed: followDataset(selection, readNow(selection), options) };
}

it("a small selection is read again at once, after the first readings, for which code is still compiled", async () => {
  const { options, followed } = follow(5);
  for (const asOf of [45_700, 45_720, 45_740, 45_760]) {
    options.value = { asOf };
    while (followed.isReading.value) await new Promise((resolve) => setTimeout(resolve, 5));
  }
  options.value = { asOf: 45_800 };
  expect(followed.isReading.value).toBe(false);
  expect(followed.dataset.value).toMatchObject({ value: { period: { to: 45_800 } } });
});

it("a large selection is read in time slices, and only the latest change takes effect", async () => {
  const { options, followed } = follow(20_000);
  const { dataset: before } = followed;
  const shown = before.value;
  // Another column, so that nothing of the first reading can be reused.
  options.value = { corrections: { segment: 3 } };
  expect(followed.isReading.value).toBe(true);
  expect(followed.dataset.value).toBe(shown);
  options.value = { corrections: { segment: 4 } };
  while (followed.isReading.value) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(followed.dataset.value).toMatchObject({
    ok: true,
    value: { kind: "log", columns: { segment: "Other" } },
  });
});
