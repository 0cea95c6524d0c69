import { eachRow } from "../steps/eachIndex";
import type { SegmentName } from "../dataset";
import type { Steps } from "../steps/steps";

/** Segments shown each by itself; where there are more, the smaller ones stand together. */
const most = 12;

export interface RankedSegments<Member> {
  readonly groups: readonly { readonly name: SegmentName; readonly members: readonly Member[] }[];
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
  const groups = new Map<string | null, { name: string | null; members: Member[]; customers: number }>();
  yield* eachRow(members, (member) => {
    const name = segmentOf(member);
    const key = name === null ? null : name.toLowerCase();
    const group = groups.get(key) ?? { name, members: [], customers: 0 };
    group.members.push(member);
    group.customers += isCustomer(member) ? 1 : 0;
    groups.set(key, group);
  });
  if (groups.size < 2) return null;
  const ranked = [...groups.values()].sort(
    (one, other) => other.customers - one.customers || (comesFirst(one.name, other.name) ? -1 : 1),
  );
  const tail = ranked.length > most ? ranked.splice(most) : [];
  const named = ranked.map(({ name, members }) => ({
    name: name === null ? ({ say: "none" } as const) : ({ say: "named", name } as const),
    members,
  }));
  const other = { name: { say: "other" } as const, members: tail.flatMap((group) => group.members) };
  return { groups: tail.length > 0 ? [...named, other] : named, together: tail.length };
}

/** By their names; customers without a segment come last. */
const comesFirst = (one: string | null, other: string | null): boolean =>
  other === null || (one !== null && one < other);
