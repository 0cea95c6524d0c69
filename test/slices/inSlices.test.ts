import { inSlices } from "../../src/slices/inSlices";

/** Work of so many steps of 5 ms each, on a clock of its own. */
function timed(steps: number) {
  const clock = { time: 0, rests: [] as number[], done: 0 };
  function* work(): Generator<void, string> {
    for (let step = 0; step < steps; step += 1) {
      clock.time += 5;
      clock.done += 1;
      yield;
    }
    return "done";
  }
  const rest = async (): Promise<void> => {
    clock.rests.push(clock.done);
    clock.time += 1_000;
  };
  return { clock, work, settings: { now: () => clock.time, rest } };
}

it("work runs to its end, with a rest after each 12 ms", async () => {
  const { clock, work, settings } = timed(8);
  expect(await inSlices(work(), settings)).toBe("done");
  // After 15 ms, which is when 12 have passed.
  expect(clock.rests).toEqual([3, 6]);
});

it("short work has no rest", async () => {
  const { clock, work, settings } = timed(2);
  expect(await inSlices(work(), settings)).toBe("done");
  expect(clock.rests).toEqual([]);
});

it("a signal ends it between two slices, and the work may clear up", async () => {
  const { clock, settings } = timed(0);
  const controller = new AbortController();
  let cleared = false;
  function* work(): Generator<void, string> {
    try {
      for (;;) {
        clock.time += 5;
        clock.done += 1;
        if (clock.done === 4) controller.abort();
        yield;
      }
    } finally {
      cleared = true;
    }
  }
  expect(await inSlices(work(), { ...settings, signal: controller.signal })).toBeNull();
  // The slice in which it comes, the second, is the last.
  expect(clock.done).toBe(6);
  expect(cleared).toBe(true);
});

it("others have their turn while it runs", async () => {
  let turns = 0;
  let time = 0;
  function* work(): Generator<void, number> {
    for (let step = 0; step < 10; step += 1) {
      time += 100;
      yield;
    }
    return turns;
  }
  const immediate = setInterval(() => (turns += 1), 0);
  const seen = await inSlices(work(), {
    now: () => time,
    rest: () => new Promise((resolve) => setTimeout(resolve, 5)),
  });
  clearInterval(immediate);
  expect(seen).toBeGreaterThan(0);
});
