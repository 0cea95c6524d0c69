import { formats } from "../sheet/formats";
import type { IrrKey } from "./modelKeys";
import type { ResultRow } from "./resultRow";

/**
 * Whether there is one internal rate of return, and from where IRR is to look for it
 * (docs/specification.md, "Internal rate of return").
 */
export const irrWorkings: Readonly<Record<IrrKey, ResultRow>> = {
  inflows: {
    unit: "amount",
    format: formats.amount,
    formula: ({ years: row }) => `SUMIF(${row("net")},">0")`,
  },
  outflows: {
    unit: "amount",
    format: formats.amount,
    formula: ({ years: row }) => `0-SUMIF(${row("net")},"<0")`,
  },
  irrExists: {
    unit: "flag",
    format: formats.whole,
    formula: ({ value, years: row, last }) =>
      `IF(AND(${value("marginGiven")}=1,OR(SUM(${row("flow_sign_change")})=1,SUM(${row("sign_change")})+IF(${last("cumulative")}=0,ABS(${last("flow_sign")}),0)=1)),1,0)`,
  },
  moneyFirst: {
    unit: "flag",
    format: formats.whole,
    formula: ({ years: row, last }) =>
      `IF(IF(SUM(${row("flow_sign_change")})=1,${last("flow_sign")},${last("sign")})<0,1,0)`,
  },
  irrGuess: {
    unit: "aYear",
    format: formats.rate,
    formula: ({ value, years: row }) =>
      `IF(${value("irrExists")}=1,IF(AND(SUM(${row("flow_sign_change")})>1,N(${value("payback")})>0),1/N(${value("payback")}),IF(${value("moneyFirst")}=1,${value("outflows")}/${value("inflows")},${value("inflows")}/${value("outflows")})^(${value("two")}/(${value("years")}+1))-1),0)`,
  },
  irrFirst: {
    unit: "aYear",
    format: formats.rate,
    formula: ({ value, years: row }) => `IFERROR(IRR(${row("net")},${value("irrGuess")}),-1)`,
  },
  irrSecond: {
    unit: "aYear",
    format: formats.rate,
    formula: ({ value, years: row }) =>
      `IFERROR(IRR(${row("net")},IF(${value("moneyFirst")}=1,${value("outflows")}/${value("inflows")},${value("inflows")}/${value("outflows")})-1),-1)`,
  },
  irrFloor: {
    unit: "aYear",
    format: formats.rate,
    formula: ({ years: row }) => `IF(SUM(${row("flow_sign_change")})=1,-1,0)`,
  },
};
