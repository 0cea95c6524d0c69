import type { AmountPeriod } from "./columnRole";
import { wordLines as words } from "./wordLines";

/** Words that say a margin is a share of revenue, not an amount. */
export const rateWords: readonly string[] = words(
  "percent*, rate, ratio, pct, share, grad, *grad, prosent, procent, prosentti, *prosentti",
  "quote, *marginal procent",
);

/** Words that say what an amount covers. The first hit has it. */
export const periodWords: readonly (readonly [AmountPeriod, readonly string[]])[] = [
  [
    "month",
    words(
      "month*, mrr, per mo, pr måned, måned*, månad*, månatlig*, mdr, md, mnd, kk, kuukausi*",
      "kuukaudessa, monat*, mtl",
    ),
  ],
  [
    "year",
    words(
      "year*, annual*, arr, acv, 12 months, last 12 months, per annum, pa, år, års*, årlig*",
      "år*omsætning, per år, vuosi*, vuodessa, jahr*, jährlich*, *jahr",
    ),
  ],
  [
    "total",
    words(
      "total*, lifetime, to date, cumulative, i alt, ialt, totalt, samlet, samlede, sammanlagd",
      "yhteensä, gesamt*, kumulier*, hittil, hidtil, hittills",
    ),
  ],
];

/** Words of a flag that says more than who has left: an active member may be one who logs in. */
export const statusWords: readonly string[] = words(
  "status, active, is active, kundestatus, kundstatus, kundenstatus, tila, aktiv, aktiivinen, inaktiv",
);

/** First words of a row that adds the others up. */
export const totalWords: readonly string[] = words(
  "total*, grand total, sum, subtotal, i alt, ialt, summa, summe, totalt, yhteensä, gesamt*",
);

/** What a flag may hold: gone, or still here. */
export const goneWords: readonly string[] = words(
  "churned, churn, attrited, lost, left, cancelled, canceled, inactive, terminated, closed, exited",
  "former, opsagt, tabt, inaktiv, ophørt, tidligere, mistet, uppsagd, förlorad, avslutad",
  "oppsagt, tapt, avsluttet, poistunut, lopettanut, menetetty, päättynyt, gekündigt, verloren",
  "abgewandert, ehemalig",
);
export const hereWords: readonly string[] = words(
  "active, current, retained, kept, open, stayed, existing, aktiv, nuværende, nuvarande",
  "nåværende, aktiivinen, voimassa, bestehend, laufend",
);
export const yesWords: readonly string[] = words("yes, y, true, ja, j, sand, sant, kyllä, k, wahr, 1");
export const noWords: readonly string[] = words(
  "no, n, false, nej, nei, falsk, falskt, ei, e, nein, falsch, 0",
);
