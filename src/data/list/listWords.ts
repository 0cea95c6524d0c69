import type { RoleWords } from "../roleWords";
import { wordLines as words } from "../wordLines";

/**
 * Words that a header may hold, in English, Danish, Swedish, Norwegian, Finnish and German, as `plainHeader`
 * writes them; "*" stands for the rest of a word. The first role with a hit has the column, so the narrow
 * ones come first ("customer since" is a start, not a customer).
 */
export const listWords: RoleWords = [
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
  [
    "satisfaction",
    words(
      "satisfaction*, *satisfaction, nps, csat, *tilfredshed*, tilfreds*, *nöjdhet, nöjd*, nki, *tilfredshet, fornøyd*, *tyytyväisyys, tyytyväis*, *zufriedenheit, zufrieden*, rating, survey score",
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
