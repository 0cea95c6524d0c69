import type { AmountPeriod } from "./columnRole";
import { wordLines as words } from "./wordLines";

/** Words that say a margin is a share of revenue, not an amount. */
export const rateWords: readonly string[] = words(
  "percent*, rate, ratio, pct, share, *grad, dg, tg, prosent, *procent, *prosentti, *quote, *marginal procent",
);

/** Words that say what an amount covers; null where it covers none of the periods read. The first hit has it. */
export const periodWords: readonly (readonly [AmountPeriod | null, readonly string[]])[] = [
  [
    null,
    words(
      "ytd, year to date, år til dato, åtd, hittil i år, hidtil i år, hittills i år, vuoden alusta, seit jahresanfang",
      "quarter*, kvartal*, quartal*, neljännes*, vuosineljännes*, 3 months, 3 mdr, 3 md, 3 mnd, 3 mån, 3 kk, 3 monate",
      "6 months, 6 mdr, 6 md, 6 mnd, 6 mån, 6 kk, 6 monate, week*, uge*, vecka*, uke*, viikko*, woche*, daily, per day",
      "24 months, 24 mdr, 24 mån, 24 mnd, 24 kk, 24 monate",
    ),
  ],
  [
    "year",
    words(
      "12 months, 12 mdr, 12 md, 12 måneder, 12 mån, 12 månader, 12 mnd, 12 kk, 12 kuukautta, 12 monate, 12m, ltm, ttm",
      "r12",
    ),
  ],
  [
    "month",
    words(
      "month*, mrr, per mo, pr måned, måned*, månad*, månatlig*, mån, mdr, md, mnd, kk, kuukausi*, kuukaudessa, monat*",
      "mtl",
    ),
  ],
  [
    "year",
    words(
      "year*, annual*, arr, acv, per annum, pa, p a, år, års*, årlig*, vuosi*, vuodessa, jahr*, jährlich*, *jahr, fy*",
    ),
  ],
  [
    "total",
    words(
      "total*, lifetime, to date, cumulative, i alt, ialt, samlet, samlede, sammanlagd, yhteensä, gesamt*, kumulier*",
      "hittil, hidtil, hittills",
    ),
  ],
];

/** Months by name, as headers write them. */
export const monthNames: readonly string[] = words(
  "jan, january, januar, januari, feb, february, februar, februari, mar, march, marts, mars, märz, apr, april, may",
  "maj, mai, jun, june, juni, jul, july, juli, aug, august, augusti, sep, sept, september, oct, october, okt",
  "oktober, nov, november, dec, december, dez, dezember, des, desember, *kuu",
);

/** First words of a row that adds the others up. */
export const totalWords: readonly string[] = words(
  "total*, grand total, sum, subtotal, i alt, ialt, summa, summe, yhteensä, gesamt*",
);

/** Headers of a flag that ask for those who are still here, and those that ask neither for them nor for the lost. */
export const activeWords: readonly string[] = words(
  "active, is active, current customer, existing customer, retained, aktiv, aktiver, er aktiv, är aktiv, ist aktiv",
  "aktiivinen, onko aktiivinen",
);
export const statusWords: readonly string[] = words("*status, tila");

/** What a flag may hold: gone, or still here. */
export const goneWords: readonly string[] = words(
  "churned, churn, lost, left, cancelled, canceled, inactive, terminated, closed, exited, ended, stopped",
  "deactivated, dead, former, attrited, unsubscribed, opsagt, tabt, inaktiv, ophørt, tidligere, mistet, frafaldet",
  "afmeldt, udmeldt, lukket, stoppet, uppsagd, förlorad, avslutad, inaktiva, före detta, upphört, lämnat, oppsagt",
  "tapt, avsluttet, sluttet, utmeldt, avmeldt, opphørt, frafalt, passiv, poistunut, lopettanut, menetetty",
  "päättynyt, irtisanottu, passiivinen, entinen, epäaktiivinen, gekündigt, verloren, abgewandert, ehemalig*",
  "beendet, geschlossen, ausgetreten",
);
export const hereWords: readonly string[] = words(
  "active, current, retained, kept, open, stayed, existing, subscribed, live, aktiv, nuværende, åben, eksisterende",
  "bestående, nuvarande, befintlig, aktiva, öppen, nåværende, åpen, aktiivinen, voimassa, nykyinen, avoin",
  "bestehend, laufend, offen",
);
/** Words that turn another around: "not active". */
export const negations: readonly string[] = words(
  "not, non, no, no longer, never, ikke, ej, inte, ei, nicht, kein, keine, nej, nei, nein",
);
export const yesWords: readonly string[] = words(
  "yes, y, true, ja, j, sand, sant, sann, kyllä, k, tosi, wahr, 1",
);
export const noWords: readonly string[] = words(
  "no, n, false, nej, nei, falsk, falskt, usann, ei, e, epätosi, nein, falsch, 0",
);
