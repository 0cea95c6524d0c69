/**
 * 1 + q + q^2 + ... + q^(terms - 1) = (1 - q^terms) / (1 - q), the sum behind every constant customer value
 * (docs/mathematics.md, "Discounted value"). `terms` may be any real number, so that a horizon splits
 * exactly. The ratio comes as ln q, because q itself loses the digits of a small rate; at q = 1 the sum is
 * `terms`.
 */
export function geometricSum(logarithmOfRatio: number, terms: number): number {
  const indistinguishableFromOne = Math.abs(logarithmOfRatio) * (terms + 1) < Number.EPSILON / 2;
  return indistinguishableFromOne
    ? terms
    : Math.expm1(terms * logarithmOfRatio) / Math.expm1(logarithmOfRatio);
}
