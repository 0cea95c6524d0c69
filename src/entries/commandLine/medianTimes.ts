import { median } from "./median";

/** Median milliseconds of each task, run in turns so that the machine's moods fall on all of them alike. */
export async function medianTimes(
  tasks: readonly (() => Promise<unknown>)[],
  rounds: number,
  pause: number,
): Promise<readonly number[]> {
  const times = tasks.map((): number[] => []);
  for (let round = -1; round < rounds; round += 1)
    for (const [index, task] of tasks.entries()) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      const start = performance.now();
      await task();
      // The first round warms up.
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  return times.map(median);
}
