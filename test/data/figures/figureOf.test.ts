import { figureOf } from "../../../src/data/figures/figureOf";
import { danish } from "../labels/danish";
import { english } from "../labels/english";
import { finnish } from "../labels/finnish";
import { german } from "../labels/german";
import { norwegian } from "../labels/norwegian";
import { swedish } from "../labels/swedish";

describe("labels of key figures", () => {
  it.each([
    ["English", english],
    ["Danish", danish],
    ["Swedish", swedish],
    ["Norwegian", norwegian],
    ["Finnish", finnish],
    ["German", german],
  ] as const)("are read in %s", (_, cases) => {
    expect(new Set(cases.map(([label]) => label)).size).toBeGreaterThanOrEqual(12);
    const wrong = cases.flatMap(([label, value, name]) => {
      const read = figureOf(label, value) ?? "none";
      return read === name ? [] : [`"${label}" ${value}: ${read}, not ${name}`];
    });
    expect(wrong).toEqual([]);
  });
});
