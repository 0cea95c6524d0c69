import type { ResultRow } from "./resultRow";

const money = "#,##0";
const rate = "0.0%";

/**
 * Whether there is one internal rate of return, and from where IRR is to look for it
 * (docs/specification.md, "Internal rate of return").
 */
export const irrWorkings: readonly ResultRow[] = [
  {
    key: "inflows",
    label: "Sum of the years that bring money",
    unit: "amount",
    format: money,
    formula: ({ years: row }) => `SUMIF(${row("net")},">0")`,
  },
  {
    key: "outflows",
    label: "Sum of the years that cost money",
    unit: "amount",
    format: money,
    formula: ({ years: row }) => `0-SUMIF(${row("net")},"<0")`,
  },
  {
    key: "irrExists",
    label: "Whether there is a single rate",
    unit: "flag",
    format: "0",
    note: "the flow or the cumulative flow changes its sign exactly once (a total of 0 is a change too)",
    formula: ({ value, years: row, last }) =>
      `IF(AND(${value("marginGiven")}=1,OR(SUM(${row("flow_sign_change")})=1,SUM(${row("sign_change")})+IF(${last("cumulative")}=0,ABS(${last("flow_sign")}),0)=1)),1,0)`,
  },
  {
    key: "moneyFirst",
    label: "Whether money comes in before any is paid",
    unit: "flag",
    format: "0",
    formula: ({ years: row, last }) =>
      `IF(IF(SUM(${row("flow_sign_change")})=1,${last("flow_sign")},${last("sign")})<0,1,0)`,
  },
  {
    key: "irrGuess",
    label: "First guess of the rate",
    unit: "a year",
    format: rate,
    note: "where the flow turns more than once, by the payback, so that the rate of 0 or more is found",
    formula: ({ value, years: row }) =>
      `IF(${value("irrExists")}=1,IF(AND(SUM(${row("flow_sign_change")})>1,N(${value("payback")})>0),1/N(${value("payback")}),IF(${value("moneyFirst")}=1,${value("outflows")}/${value("inflows")},${value("inflows")}/${value("outflows")})^(${value("two")}/(${value("years")}+1))-1),0)`,
  },
  {
    key: "irrFirst",
    label: "Rate found from the first guess, -1 where none is",
    unit: "a year",
    format: rate,
    formula: ({ value, years: row }) => `IFERROR(IRR(${row("net")},${value("irrGuess")}),-1)`,
  },
  {
    key: "irrSecond",
    label: "Rate found from below, -1 where none is",
    unit: "a year",
    format: rate,
    note: "from money in by money out, less 1: the rate of a loss always lies above it",
    formula: ({ value, years: row }) =>
      `IFERROR(IRR(${row("net")},IF(${value("moneyFirst")}=1,${value("outflows")}/${value("inflows")},${value("inflows")}/${value("outflows")})-1),-1)`,
  },
  {
    key: "irrFloor",
    label: "What the rate must be above",
    unit: "a year",
    format: rate,
    note: "-1, or 0 where the flow turns more than once: only above 0 is there one rate then",
    formula: ({ years: row }) => `IF(SUM(${row("flow_sign_change")})=1,-1,0)`,
  },
];
