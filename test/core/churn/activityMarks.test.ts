import fc from "fast-check";
import { activeFrom, activeTo, activityMarks, seenBefore } from "../../../src/core/churn/activityMarks";

const row = fc.record({ customer: fc.integer({ min: -1, max: 5 }), day: fc.integer({ min: 0, max: 60 }) });

describe("marks of activity", () => {
  it("hold at the edges of the window: a day in (t-W, t]", () => {
    const marks = (day: number): number =>
      activityMarks({ numbers: [0], days: [day] }, { from: 20, to: 40, windowDays: 10 }, 1)[0]!;
    expect([10, 11, 20, 21, 30, 31, 40, 41].map(marks)).toEqual([
      seenBefore,
      activeFrom | seenBefore,
      activeFrom | seenBefore,
      0,
      0,
      activeTo,
      activeTo,
      0,
    ]);
  });

  it("are those of a count customer by customer", () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 40 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 40 }),
        (rows, from, span, windowDays) => {
          const to = from + span;
          const marks = activityMarks(
            { numbers: rows.map(({ customer }) => customer), days: rows.map(({ day }) => day + 0.5) },
            { from, to, windowDays },
            6,
          );
          const bought = (customer: number, after: number, until: number): boolean =>
            rows.some((each) => each.customer === customer && each.day > after && each.day <= until);
          const expected = [0, 1, 2, 3, 4, 5].map(
            (customer) =>
              (bought(customer, from - windowDays, from) ? activeFrom : 0) |
              (bought(customer, to - windowDays, to) ? activeTo : 0) |
              (bought(customer, -1, from) ? seenBefore : 0),
          );
          expect([...marks]).toEqual(expected);
        },
      ),
    );
  });
});
