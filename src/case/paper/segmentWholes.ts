import type { SegmentCells } from "./segmentCells";

/** By the customers at the end. */
export const perCustomer =
  (key: string) =>
  ({ all }: SegmentCells): string =>
    `IF(SUM(${all("segmentEnd")})>0,SUMPRODUCT(${all("segmentEnd")},${all(key)})/SUM(${all("segmentEnd")}),0)`;
/** By the customers at the start and at the end alike, as the revenue of a log is spread. */
export const perAverage =
  (key: string) =>
  ({ all }: SegmentCells): string => {
    const [start, end] = [all("segmentStart"), all("segmentEnd")];
    return `IF(SUM(${start})+SUM(${end})>0,(SUMPRODUCT(${start},${all(key)})+SUMPRODUCT(${end},${all(key)}))/(SUM(${start})+SUM(${end})),0)`;
  };
export const summed =
  (key: string) =>
  ({ all }: SegmentCells): string =>
    `SUM(${all(key)})`;
