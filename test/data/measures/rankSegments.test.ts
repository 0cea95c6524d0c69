import fc from "fast-check";
import { rankSegments, type RankedSegments } from "../../../src/data/measures/rankSegments";
import { runSteps } from "../../../src/data/steps/steps";

type Member = readonly [segment: string | null, isCustomer: boolean];
const rank = (members: readonly Member[]): RankedSegments<Member> | null =>
  runSteps(rankSegments(members, ([segment]) => segment, ([, isCustomer]) => isCustomer)); // prettier-ignore

describe("segments", () => {
  it("are those with most customers first, by their first spelling without regard to case", () => {
    const ranked = rank([["small", true], ["Large", true], ["SMALL", true], ["Large", false], [null, false]]); // prettier-ignore
    expect(ranked?.groups.map(({ name, members }) => [name, members.length])).toEqual([
      [{ say: "named", name: "small" }, 2],
      [{ say: "named", name: "Large" }, 2],
      [{ say: "none" }, 1],
    ]);
  });

  it("are none where there is one only", () => {
    expect(rank([["a", true], ["A", true]])).toBeNull(); // prettier-ignore
    expect(rank([])).toBeNull();
  });

  it("stand together as others from the thirteenth on", () => {
    const many = Array.from({ length: 15 }, (_, segment) => Array.from({ length: 20 - segment }, (): Member => [`S${segment}`, true])).flat(); // prettier-ignore
    const ranked = rank(many);
    expect(ranked?.groups).toHaveLength(13);
    expect(ranked?.groups.at(-1)).toMatchObject({ name: { say: "other" }, members: { length: 8 + 7 + 6 } });
    expect(ranked?.together).toBe(3);
  });

  it("hold every member once", () => {
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
