import { monthsInYear } from "../../core/calendar";
import { convertRate } from "../../core/churn/convertRate";
import { succeed } from "../../core/outcome";
import type { DataOutcome } from "../dataProblem";
import { churnInterval, upperLimitWithoutChurn } from "../measures/churnLimits";
import type { Measured } from "../dataset";
import type { DatasetOptions } from "../datasetOptions";
import type { Question } from "../question";
import { askedChoice, openChoice } from "../measures/openChoices";
import type { Selection } from "../tables/selection";
import { amountFigures } from "./amountFigures";
import { customerFigures } from "./customerFigures";
import { figureMeasures } from "./figureMeasures";
import type { KeyFigures } from "./readFigures";

/** The baseline of a block of key figures (docs/specification.md, "Key figures"). */
export function measureFigures(
  selection: Selection,
  read: KeyFigures,
  { chosen = {} }: DatasetOptions,
): DataOutcome<Measured> {
  const { figures } = read;
  const has = (name: string): boolean => figures.some((figure) => figure.name === name);
  const months = chosen.period_months ?? read.months ?? "12";
  const knowsPeriod = chosen.period_months !== undefined || read.months !== null;
  const customers = customerFigures(figures, chosen.customers_are ?? "end", Number(months));
  const amounts = amountFigures(figures, customers.average, Number(months), {
    marginIs: chosen.margin_is ?? "total",
    revenueIs: chosen.revenue_is ?? "total",
    areSums: read.span !== undefined,
  });
  const { start, lost, joined, end, churn } = customers;
  const yearly = (rate: number): number => convertRate(rate, monthsInYear / Number(months));
  const isMeasured = churn !== null && churn > 0;
  return succeed({
    rows: { read: read.rowsRead, kept: figures.length, dropped: read.dropped },
    period: null,
    counts: { start, lost, joined, returned: null, end, joinedAndLeft: 0 },
    churn: {
      interval: isMeasured && customers.isShareOfStart ? churnInterval(lost!, start!, yearly) : null,
      upperLimit: churn === 0 && end !== null ? upperLimitWithoutChurn(end) : null,
      definition: { say: "asFiguresCount" },
    },
    measures: figureMeasures(
      { customers, amounts, isConfirmed: knowsPeriod, perYear: monthsInYear / Number(months) },
      figures,
      { say: "figures", address: selection.address, column: read.column },
    ),
    revenue:
      amounts.revenueEach === null ||
      start === null ||
      end === null ||
      customers.average !== (start + end) / 2
        ? null
        : { annual: amounts.revenueEach * customers.average, per: "average" },
    revenueChurn: null,
    marginOfLost: null,
    orders: null,
    choices: [
      ...openChoice(true, "period_months", months, knowsPeriod),
      ...askedChoice(has("customers"), "customers_are", chosen, "end"),
      ...openChoice(has("revenue"), "revenue_is", chosen.revenue_is ?? "total", true),
      ...askedChoice(has("margin"), "margin_is", chosen, "total"),
    ],
    questions: questionsOf(read, isMeasured, end, joined),
    remarks: read.span === undefined ? [] : [{ say: "figuresOfPeriods", ...read.span }],
  });
}

function questionsOf(
  read: KeyFigures,
  isMeasured: boolean,
  end: number | null,
  joined: number | null,
): readonly Question[] {
  const asked: readonly (Question | false)[] = [
    read.column !== null && { about: "kind", asked: { say: "whichFigures", used: read.column } },
    end === null && { about: "customers", asked: { say: "customersToday" } },
    !isMeasured && { about: "churn_now", asked: { say: "churnNotInFigures" } },
    joined === null && { about: "new_customers", asked: { say: "newCustomers" } },
    { about: "vat", asked: { say: "amountsWithoutVat" } },
  ];
  return asked.filter((question) => question !== false);
}
