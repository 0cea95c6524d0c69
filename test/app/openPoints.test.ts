import { openPoints } from "../../src/app/openPoints";
import { englishData } from "../../src/locales/english/englishData";
import { datasetOf } from "../data/selectionOf";

const rows = [
  ["a", "x", "2024-01-05", 10, 12],
  ["b", "x", "2024-02-05", 20, 25],
  ["a", "y", "2025-02-05", 30, 37],
  ["b", "y", "2025-05-05", 40, 50],
];
const headers = ["Client", "Customer", "Date", "Amount", "Sales"];

describe("the open points of a reading", () => {
  it("name the column in use and the others, by their headers", () => {
    const points = openPoints(datasetOf(headers, rows), englishData);
    expect(points[0]).toEqual({
      about: "customer",
      chosen: "Client",
      others: ["Customer"],
      text: 'More than one column could be the customer: "Client" is used, "Customer" not. Is that right?',
    });
    expect(points.map(({ about }) => about)).toContain("amount");
  });

  it("name a choice, what is assumed and what else it may be", () => {
    const flags = datasetOf(
      ["Customer", "Churned", "Revenue per year"],
      [
        ["a", "yes", 10],
        ["b", "no", 10],
      ],
    );
    expect(openPoints(flags, englishData)[0]).toEqual({
      about: "flag_period",
      chosen: "12",
      others: ["all", "1"],
      text: "The flagged customers left",
    });
  });

  it("are no longer those of a column that was named by its header", () => {
    const named = datasetOf(headers, rows, { headers: { customer: "customer", amount: " Amount " } });
    expect(named.columns).toMatchObject({ customer: "Customer", amount: "Amount" });
    const about = openPoints(named, englishData).map((point) => point.about);
    expect(about).not.toContain("customer");
    expect(about).not.toContain("amount");
  });
});
