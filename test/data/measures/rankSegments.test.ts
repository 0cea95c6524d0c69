import fc from "fast-check";
import { rankSegments, type RankedSegments } from "../../../src/data/measures/rankSegments";
import { runSteps } from "../../../src/data/steps/steps";

type Member = readonly [segment: string | null, isCustomer: boolean];
const rank = (members: readonly Member[]): RankedSegments<Member> | null =>
  runSteps(
    rankSegments(
      members,
      ([segment]) => segment,
      ([, isCustomer]) => isCustomer,
    ),
  );

describe("segments", () => {
  it("are ordered by customers, largest first, under their first spelling regardless of case", () => {
    const ranked = rank([
      ["small", true],
      ["Large", true],
      ["SMALL", true],
      ["Large", false],
      [null, false],
    ]);
    expect(ranked?.groups.map(({ name, members }) => [name, members.length])).toEqual([
      [{ say: "named", name: "small" }, 2],
      [{ say: "named", name: "Large" }, 2],
      [{ say: "none" }, 1],
    ]);
  });

  it("place members without a segment last among segments of the same size", () => {
    const ranked = rank([
      [null, true],
      ["West", true],
      ["East", true],
    ]);
    expect(ranked?.groups.map(({ name }) => name)).toEqual([
      { say: "named", name: "East" },
      { say: "named", name: "West" },
      { say: "none" },
    ]);
  });

  it("are null where all members are in one segment", () => {
    expect(
      rank([
        ["a", true],
        ["A", true],
      ]),
    ).toBeNull();
    expect(rank([])).toBeNull();
  });

  it("are combined as others from the thirteenth on", () => {
    const many = Array.from({ length: 15 }, (_, segment) =>
      Array.from({ length: 20 - segment }, (): Member => [`S${segment}`, true]),
    ).flat();
    const ranked = rank(many);
    expect(ranked?.groups).toHaveLength(13);
    expect(ranked?.groups.at(-1)).toMatchObject({ name: { say: "other" }, members: { length: 8 + 7 + 6 } });
    expect(ranked?.together).toBe(3);
  });

  it("contain every member exactly once", () => {
    const member = fc.tuple(
      fc.option(fc.integer({ min: 0, max: 20 }).map((segment) => `S${segment}`)),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(member), (members) => {
        const ranked = rank(members);
        if (ranked === null) return expect(new Set(members.map(([segment]) => segment)).size).toBeLessThan(2);
        const held = ranked.groups.flatMap((group) => group.members);
        expect(held).toHaveLength(members.length);
        expect(new Set(held)).toEqual(new Set(members));
      }),
    );
  });
});
