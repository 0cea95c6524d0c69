import { eachRow } from "./steps/eachRow";
import type { Steps } from "./steps/steps";

/** Segments shown each by itself; where there are more, the smaller ones stand together. */
const most = 12;
const none = "No segment";
const otherSegment = "Other";

export interface RankedSegments<Member> {
  readonly groups: readonly { readonly name: string; readonly members: readonly Member[] }[];
  /** How many small segments stand together in the last one. */
  readonly together: number;
}

/**
 * Members by their segment, most customers first: the first spelling names it, without regard to case. Null where
 * they are not of at least two segments.
 */
export function* rankSegments<Member>(
  members: readonly Member[],
  segmentOf: (member: Member) => string | null,
  isCustomer: (member: Member) => boolean,
): Steps<RankedSegments<Member> | null> {
  const groups = new Map<string, { name: string; members: Member[]; customers: number }>();
  yield* eachRow(members, (member) => {
    const name = segmentOf(member) ?? none;
    const key = name.toLowerCase();
    const group = groups.get(key) ?? { name, members: [], customers: 0 };
    group.members.push(member);
    group.customers += isCustomer(member) ? 1 : 0;
    groups.set(key, group);
  });
  if (groups.size < 2) return null;
  const ranked = [...groups.values()].sort(
    (one, other) => other.customers - one.customers || (one.name < other.name ? -1 : 1),
  );
  const tail = ranked.length > most ? ranked.splice(most) : [];
  const other = { name: otherSegment, members: tail.flatMap((group) => group.members) };
  return { groups: tail.length > 0 ? [...ranked, other] : ranked, together: tail.length };
}
