import { confirmations } from "../../../src/case/checks/confirmations";
import type { Dataset } from "../../../src/data/dataset";
import { datasetOf } from "../../data/selectionOf";
import { caseOf, flagged, withMargin } from "../caseOf";

/** The confirmations of a case, by their keys. */
const confirmed = (
  dataset: Dataset,
  given: Readonly<Record<string, string | number>> = {},
): Readonly<Record<string, boolean>> =>
  Object.fromEntries(
    confirmations(caseOf(given, dataset)).map(({ key, test }) => [
      key,
      test.kind === "confirmation" && test.confirmed,
    ]),
  );

/** A log of 400 days: less than 455, so that its churn is an estimate from two half spans. */
const shortLog = datasetOf(
  ["Customer", "Date", "Amount"],
  [
    ["A", "2024-11-27", 10],
    ["B", "2025-03-06", 20],
    ["A", "2025-12-21", 40],
    ["C", "2025-12-31", 40],
  ],
  { chosen: { kind: "log" } },
);
const longLog = datasetOf(
  ["Customer", "Date", "Amount"],
  [
    ["A", "2024-01-01", 10],
    ["B", "2024-06-01", 20],
    ["A", "2025-12-21", 40],
    ["C", "2025-12-31", 40],
  ],
  { chosen: { kind: "log" } },
);

describe("confirmations", () => {
  it("asks for a churn rate that is an estimate, until one is entered", () => {
    expect(confirmed(shortLog)).toMatchObject({ checkEstimate: false });
    expect(confirmed(shortLog, { churn_now: "20%" })).toMatchObject({ checkEstimate: true });
  });

  it("does not ask for a churn rate that is measured over a year", () => {
    expect(confirmed(longLog)).not.toHaveProperty("checkEstimate");
    expect(confirmed(withMargin)).not.toHaveProperty("checkEstimate");
  });

  it("asks for a choice that the data leave open", () => {
    expect(confirmed(flagged)).toMatchObject({ check_flag_period: false });
  });

  it("does not ask for a choice that an entered assumption leaves without effect", () => {
    expect(confirmed(flagged, { churn_now: "10%" })).toMatchObject({ check_flag_period: true });
    expect(confirmed(flagged, { customers: 10 })).toMatchObject({ check_flag_period: false });
  });

  it("does not ask for a choice that the user has made", () => {
    const chosen = datasetOf(
      ["Kund", "Uppsagd", "Månader", "Intäkt per månad"],
      [
        ["a", "ja", 30, 100],
        ["b", "nej", 6, 200],
        ["c", "nej", 40, 300],
        ["d", "nej", 40, 300],
      ],
      { chosen: { flag_period: "12" } },
    );
    expect(confirmed(chosen)).toMatchObject({ check_flag_period: true });
  });

  it("asks for a column where another may have its role, until it is named", () => {
    const headers = ["Client", "Customer", "Date", "Amount"];
    const rows = [
      ["A", "x", "2024-01-01", 10],
      ["B", "x", "2024-06-01", 20],
      ["A", "y", "2025-12-21", 40],
      ["B", "y", "2025-12-31", 40],
    ];
    const open = confirmed(datasetOf(headers, rows), { churn_now: "10%" });
    expect(open).toMatchObject({ check_column_customer: false });
    const named = confirmed(datasetOf(headers, rows, { headers: { customer: "Client" } }), {
      churn_now: "10%",
    });
    expect(named).not.toHaveProperty("check_column_customer");
  });
});
