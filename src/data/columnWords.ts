import type { AmountPeriod, ColumnRole } from "./columnRole";

const words = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(", "));

/**
 * Words that a header may hold, in English, Danish, Swedish, Norwegian, Finnish and German, as `plainHeader`
 * writes them; "*" stands for the rest of a word. The first role with a hit has the column, so the narrow
 * ones come first ("customer since" is a start, not a customer).
 */
export const columnWords: readonly (readonly [ColumnRole, readonly string[]])[] = [
  [
    "end",
    words(
      "end, ended, end date, enddate, churn date, churned at, churned on, cancel* date",
      "cancelled at, canceled at, left, left on, leav* date, lost date, termination*, valid to",
      "contract end, until, slut, slutdato, ophørt, ophør*, opsagt den, opsigelsesdato, udmeldt",
      "stopdato, til dato, slutdatum, avslut*, uppsagd den, uppsägningsdatum, avtalsslut",
      "sluttdato, sluttet, slutt, oppsagt den, avsluttet, oppsigelsesdato, loppupvm, loppupäivä*",
      "päättymispäivä*, päättynyt, päättymis*, loppu, ende, enddatum, vertragsende",
      "kündigungsdatum, gekündigt am, austritt*, bis",
    ),
  ],
  [
    "start",
    words(
      "start, started, start date, startdate, since, signup*, sign up*, signed*, joined",
      "join date, created*, acquired*, acquisition date, first purchase*, first order*, onboard*",
      "valid from, from, startdato, oprettet*, oprettelsesdato, siden, tilmeldt*, kontraktstart",
      "første køb, indmeldt, fra dato, startdatum, sedan, skapad*, avtalsstart, första köp",
      "opprettet*, avtalestart, første kjøp, alkupvm, alkupäivä*, aloitus*, alkaen, alkamis*",
      "seit, beginn, vertragsbeginn, eintritt*, kundenbeginn",
    ),
  ],
  [
    "churned",
    words(
      "churn, churned, churn flag, is churned, has churned, lost, cancelled, canceled, exited",
      "attrition, status, active, is active, kundestatus, kundstatus, asiakkuuden tila, tila",
      "kundenstatus, opsagt, tabt, frafaldet, aktiv, mistet, uppsagd, förlorad, oppsagt, tapt",
      "frafalt, poistunut, lopettanut, menetetty, aktiivinen, gekündigt, verloren, abgewandert",
      "inaktiv",
    ),
  ],
  [
    "tenure",
    words(
      "tenure*, months, tenure months, months as customer, customer months, age months",
      "lifetime months, anciennitet*, måneder, kundemåneder, månader, kundmånader, antal månader",
      "ansiennitet, kuukaudet, kuukausia, asiakkuuskuukaudet, kesto*, monate, laufzeit*",
      "vertragsdauer, kundenmonate",
    ),
  ],
  ["currency", words("currency, valuta, valutakode, valutakod, valuutta, währung, curr")],
  [
    "segment",
    words(
      "segment*, industry, sector, region, country, customer type, customer group, plan, tier",
      "category, kundetype, kundegruppe, branche, land, kundtyp, kundgrupp, bransch, bransje",
      "kategori, segmentti, toimiala, asiakasryhmä, asiakastyyppi, kundengruppe, kundentyp",
      "kundensegment, kundesegment",
    ),
  ],
  [
    "margin_amount",
    words(
      "margin*, contribution*, gross margin*, gross profit*, profit*, dækningsbidrag*",
      "dækningsgrad*, bruttofortjeneste, täckningsbidrag*, täckningsgrad*, marginal*",
      "bruttovinst*, dekningsbidrag*, dekningsgrad*, bruttofortjeneste, kate*, katetuotto*",
      "myyntikate*, deckungsbeitrag*, marge*, rohertrag*, bruttomarg*, avance*",
    ),
  ],
  [
    "revenue",
    words(
      "revenue*, *revenue, sales, turnover, mrr, arr, acv, charges, *charges, spend*, billing*",
      "subscription fee, fee, price, income, monthly amount, annual amount, omsætning*",
      "*omsætning, årsomsætning, salg, abonnementspris, omsättning*, *omsättning, intäkt*",
      "försäljning*, månadsavgift, omsetning*, *omsetning, inntekt*, salgsinntekt*, liikevaihto*",
      "myynti*, *myynti, tuotto, tuotot, laskutus*, kuukausimaksu, umsatz*, *umsatz, erlös*",
    ),
  ],
  [
    "customer",
    words(
      "customer*, client*, account*, member*, subscriber*, id, kunde*, kund, kundnr, kundnummer",
      "kundid, kundnamn, asiakas*, konto, kontonr, medlem*, debitor*, company*, firma*, företag*",
      "bedrift*, yritys*",
    ),
  ],
];

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

/** First words of a row that adds the others up. */
export const totalWords: readonly string[] = words(
  "total*, grand total, sum, subtotal, i alt, ialt, summa, summe, totalt, yhteensä, gesamt*",
);

/** What a flag may hold: gone, or still here. */
export const goneWords: readonly string[] = words(
  "churned, churn, lost, left, cancelled, canceled, inactive, terminated, closed, exited",
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
