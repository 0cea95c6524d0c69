import { datasetOf } from "../selectionOf";

const headers = ["Customer", "Status", "Annual revenue"];
const list = (statuses: readonly string[]): (string | number)[][] =>
  statuses.map((status, index) => [`C${index}`, status, 100]);

describe("a status", () => {
  it("is read by the words of billing systems", () => {
    const here = [
      "active",
      "past_due",
      "paused",
      "trialing",
      "pending",
      "Joined",
      "at risk",
      "Existing Customer",
    ];
    const gone = ["canceled", "expired", "lapsed", "unpaid", "non-renewing", "Attrited Customer"];
    const { counts, choices } = datasetOf(headers, list([...here, ...gone]));
    expect([counts.end, counts.lost]).toEqual([here.length, gone.length]);
    expect(choices.map(({ name }) => name)).not.toContain("unknown_status");
  });

  // Five active and one canceled are known; of the two others nobody says what they are.
  const statuses = ["Active", "Active", "Active", "Active", "Active", "canceled", "On hold", "Résilié"];

  it.each([
    ["here until it is said", undefined, 7, 1],
    ["here", "here", 7, 1],
    ["gone", "gone", 5, 3],
    ["left out", "left_out", 5, 1],
  ] as const)("that is not known is %s", (_, said, end, lost) => {
    const dataset = datasetOf(
      headers,
      list(statuses),
      said === undefined ? {} : { chosen: { unknown_status: said } },
    );
    expect([dataset.counts.end, dataset.counts.lost]).toEqual([end, lost]);
    expect(dataset.choices).toContainEqual({
      name: "unknown_status",
      value: said ?? "here",
      confirmed: said !== undefined,
    });
    expect(dataset.questions).toContainEqual({
      about: "unknown_status",
      asked: { say: "unknownStatus", statuses: ["On hold", "Résilié"], more: 0 },
    });
    if (said === "left_out") expect(dataset.rows.dropped).toEqual([{ reason: "no usable flag", count: 2 }]);
  });

  it("is no flag where less than half of it is known", () => {
    const { readings } = datasetOf(headers, list(["active", "x", "y"]), { corrections: {} });
    expect(readings.map(({ role }) => role)).not.toContain("churned");
  });
});
