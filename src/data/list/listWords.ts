import { currencyWords, customerWords, marginWords, segmentWords } from "../columns/commonWords";
import { otherWords } from "../columns/otherWords";
import type { RoleWords } from "../columns/roleWords";
import { wordLines as words } from "../columns/wordLines";

/** Headers of a customer list. */
export const listWords: RoleWords = [
  [null, otherWords],
  [
    "end",
    words(
      "end, ended, end date, enddate, churn date, churned at, churned on, cancel* date, cancelled at, canceled at, left",
      "left on, leav* date, date of leaving, lost date, termination*, terminated on, valid to, contract end, until",
      "closed on, closed at, deactivated*, inactive since, slut, slutdato, ophør*, opsagt den, opsigelsesdato, udmeldt*",
      "udmeldelse*, lukket den, stopdato, til dato, gyldig til, *udløb, aftaleslut, frafaldsdato, slutdatum",
      "uppsagd den, uppsägning*, avslut*, avtalsslut, upphör*, utträde*, giltig till, t o m, tom, inaktiv sedan",
      "sluttdato, sluttet, slutt, oppsagt den, oppsigelse*, avtaleslutt, utmeldt, utmelding*, kontraktslutt, opphørt",
      "inaktiv siden, loppupvm, loppupäivä*, päättymis*, päättynyt, päättyi, irtisanom*, irtisanottu pvm, voimassa asti",
      "lopetus*, eropäivä*, loppu, ende, enddatum, vertragsende, kündigung*, gekündigt am, austritt*, abgangsdatum",
      "beendet am, inaktiv seit, bis",
    ),
  ],
  [
    "start",
    words(
      "start, started, start date, startdate, since, signup*, sign up*, signed*, joined, join date, create*, acquired*",
      "became a customer*, acquisition date, activation date, activated*, first purchase*, first order*, first invoice*",
      "onboard*, valid from, from, startdato, oprettet*, oprettelsesdato, siden, tilmeldt*, kontraktstart, kundestart",
      "aftalestart, første køb, første faktura*, første ordre*, indmeldt*, fra dato, gyldig fra, startdatum, sedan",
      "skapad*, avtalsstart, första köp, första faktura*, registrerad*, anslutning*, giltig från, fr o m, opprettet*",
      "avtalestart, første kjøp, registrert*, innmeldt, innmelding*, alkupvm, alkupäivä*, aloitus*, alkaen, alkamis*",
      "alkoi, alku, luotu*, luontipäivä*, ensimmäinen osto*, ensiosto*, liittymis*, perustettu*, seit, beginn",
      "vertragsbeginn, eintritt*, kundenbeginn, angelegt*, anlagedatum, erstellt*, erstkauf, erste bestellung",
      "gültig ab",
    ),
  ],
  [
    "churned",
    words(
      "churn, churned, churn flag, is churned, has churned, lost, cancelled, canceled, exited, attrition, =status",
      "customer status, account status, subscription status, active, is active, kundestatus, kundstatus, kundenstatus",
      "asiakkuuden tila, =tila, opsagt, tabt, frafaldet, frafald, aktiv, aktiver, inaktiv, passiv, mistet, uppsagd",
      "förlorad, avslutad, oppsagt, tapt, frafalt, avsluttet, poistunut, lopettanut, menetetty, irtisanottu, aktiivinen",
      "passiivinen, gekündigt, verloren, abgewandert, ehemalig*",
    ),
  ],
  [
    // Months and years are read.
    null,
    words(
      "tenure days, tenure in days, days as customer, dage som kunde, dagar som kund, dager som kunde, tage als kunde",
    ),
  ],
  [
    "tenure",
    words(
      "years as customer, år som kunde, år som kund, vuosia asiakkaana, jahre als kunde",
      "tenure*, =months, months as customer, customer months, customer age*, account length, account age, age months, lifetime months, anciennitet*",
      "måneder som kunde, mdr som kunde, mnd som kunde, kundemåneder, antal måneder, antall måneder, =måneder",
      "kundealder*, månader som kund, mån som kund, kundmånader, antal månader, =månader, kundtid*, kundålder*",
      "ansiennitet*, kuukaudet, kuukausia*, kk asiakkaana, asiakkuuskuukaudet, asiakkuuden kesto*, kesto*, =monate",
      "monate als kunde, laufzeit*, vertragsdauer*, kundenmonate, kundendauer*",
    ),
  ],
  [
    "satisfaction",
    words(
      "*satisfaction*, nps, csat, *tilfredshed*, tilfreds*, *nöjdhet, nöjd*, nki, *tilfredshet, fornøyd*, *tyytyväisyys",
      "tyytyväis*, *zufriedenheit, zufrieden*, rating, survey score",
    ),
  ],
  ["currency", currencyWords],
  ["segment", [...segmentWords, ...words("plan, tier, category, kategori, kategorie, luokka")]],
  ["margin_amount", marginWords],
  [
    "revenue",
    words(
      "revenue*, *revenue, sales, turnover, mrr, arr, acv, contract value, *charges, spend*, billing*, billed*",
      "subscription fee, fee, price, income, *amount, oms, omsætning*, *omsætning, salg, abonnementspris, kontingent*",
      "*beløb, omsättning*, *omsättning, intäkt*, *intäkt, *intäkter, försäljning*, försäljn, *avgift, *belopp",
      "omsetning*, *omsetning, inntekt*, *inntekt, *inntekter, *beløp, liikevaihto*, myynti*, *myynti, tuotto, tuotot",
      "laskutus*, laskutettu*, *maksu, ums, umsatz*, *umsatz, erlös*, *erlös, *erlöse, monatsbeitrag, jahresbeitrag",
      "mitgliedsbeitrag, *gebühr, *betrag",
    ),
  ],
  ["customer", customerWords],
];
