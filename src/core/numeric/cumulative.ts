/** The running sum of flows, one for each. */
export function cumulative(flows: readonly number[]): readonly number[] {
  let sum = 0;
  return flows.map((flow) => (sum += flow));
}
