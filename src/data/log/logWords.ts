import {
  currencyWords,
  customerWords,
  marginWords,
  payingCustomerWords,
  segmentWords,
} from "../columns/commonWords";
import { discountWords, otherWords } from "../columns/otherWords";
import type { RoleWords } from "../columns/roleWords";
import { wordLines as words } from "../columns/wordLines";

/** Headers of a list of purchases. */
export const logWords: RoleWords = [
  ["discount", discountWords],
  [null, otherWords],
  [
    "date",
    words(
      "*date, day, timestamp, time, datetime, created*, ordered*, paid at, paid on, purchased*, sold at, sold on",
      "invoiced*, *dato, dag, oprettet*, købt*, faktureret den, tidspunkt, *datum, skapad*, köpt*, tidpunkt, opprettet*",
      "kjøpt*, registrert*, *päivä, *päivämäärä, päiväys, *pvm, aikaleima, tag, buchungstag, belegtag, kauftag",
      "erstellt*, zeitpunkt, zeitstempel",
    ),
  ],
  [
    // Prices of a whole row.
    "amount",
    words(
      "extended price, total price, price total, line price, pris i alt, samlet pris, totalpris, gesamtpreis",
      "kokonaishinta",
    ),
  ],
  ["price", words("*price, price each, *pris, *hinta, *preis")],
  [
    "quantity",
    words(
      "quantity, qty, units, pieces, pcs, count, items, no of items, number of items, antal, stk, st, mængde, mängd",
      "kvantitet, antall, mengde, kpl, määrä, kappalemäärä, lukumäärä, *menge, anzahl, stück, stückzahl",
    ),
  ],
  ["margin_amount", marginWords],
  [
    "amount",
    words(
      "amount*, *amount, *total, sum, *value, sales, revenue, turnover, net, gross, paid, spend, charge, beløb*, *beløb",
      "omsætning*, *omsætning, oms, i alt, netto, brutto, *værdi, salg, salgssum, at betale, belopp*, *belopp",
      "omsättning*, *omsättning, *summa, totalt, försäljning*, att betala, *värde, omsetning*, *omsetning, beløp*",
      "*beløp, *verdi, myynti, *arvo, liikevaihto, yhteensä, yht, euroa, rahamäärä, laskutus, laskutettu, veroton*",
      "verollinen*, betrag*, *betrag, umsatz*, *umsatz, *wert, gesamt*, *summe, erlös, erlöse, =dkk, =sek, =nok, =eur",
      "=euro, =usd, =gbp, =kr",
    ),
  ],
  ["currency", currencyWords],
  ["segment", segmentWords],
  ["customer", payingCustomerWords],
  [
    "document",
    words(
      "invoice*, order*, transaction*, receipt*, document*, doc no, doc nr, voucher*, ticket*, faktura*, faktnr",
      "fakt nr, bilag*, ordre*, dok nr, kvittering*, bon, bonnr, verifikat*, ver nr, vernr, kvitto*, beställning*",
      "bestilling*, lasku*, tilaus*, tosite*, kuitti*, rechnung*, rech nr, beleg*, bestell*, auftrag*, vorgang*",
    ),
  ],
  ["customer", customerWords],
];
