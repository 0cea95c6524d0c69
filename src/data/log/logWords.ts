import type { RoleWords } from "../roleWords";
import { wordLines as words } from "../wordLines";

/** Headers of a list of purchases. */
export const logWords: RoleWords = [
  [
    null,
    words(
      "due *, *due date, deliver*, shipped *, ship *, birth*, vat, vat *, tax, tax *, discount*, balance",
      "forfald*, lever*, moms, moms *, rabat, saldo, förfall*, rabatt*, forfall*, mva, mva *",
      "eräpäivä*, toimitus*, alv, alv *, alennus, fällig*, liefer*, mwst, mwst *, ust",
    ),
  ],
  [
    "date",
    words(
      "date, *date, day, timestamp, time, datetime, created*, ordered*, paid at, paid on, purchased*",
      "sold at, sold on, invoiced*, dato, *dato, dag, oprettet*, købt*, datum, *datum, skapad*, köpt*",
      "opprettet*, kjøpt*, päivä, *päivä, päivämäärä, *päivämäärä, pvm, *pvm, tag, zeitpunkt",
    ),
  ],
  [
    "quantity",
    words(
      "quantity, qty, units, pieces, pcs, count, items, no of items, number of items, antal, stk",
      "antal stk, mængde, kvantitet, antall, mengde, kpl, määrä, kappalemäärä, menge, anzahl, stück",
    ),
  ],
  [
    "price",
    words(
      "price, *price, price each, price per unit, unit cost, stykpris, enhedspris, pris, pris pr stk",
      "styckpris, enhetspris, à pris, a pris, pris per styck, pris per st, stykkpris, pris per stk",
      "yksikköhinta, hinta, ahinta, kappalehinta, preis, einzelpreis, stückpreis",
    ),
  ],
  [
    "margin_amount",
    words(
      "margin*, contribution*, gross margin*, gross profit*, profit*, dækningsbidrag*, db",
      "bruttofortjeneste, avance*, täckningsbidrag*, tb, bruttovinst*, dekningsbidrag*, kate*",
      "katetuotto*, myyntikate*, deckungsbeitrag*, marge*, rohertrag*",
    ),
  ],
  [
    "amount",
    words(
      "amount*, *amount, total, total *, * total, sum, value, *value, sales, revenue, turnover, net, gross",
      "paid, spend, charge, beløb*, *beløb, omsætning*, sum *, i alt, pris i alt, værdi, salg, belopp*",
      "*belopp, omsättning*, summa, totalt, försäljning*, värde, omsetning*, salgsbeløp, beløp*, *beløp",
      "verdi, loppusumma, *summa, myynti, arvo, liikevaihto, yhteensä, betrag*, *betrag, umsatz*, wert",
      "*wert, gesamt, gesamt*, summe",
    ),
  ],
  [
    "document",
    words(
      "invoice*, order*, transaction*, receipt*, document*, voucher*, ticket*, faktura*, bilag*, ordre*",
      "kvittering*, verifikat*, verifikation*, kvitto*, beställning*, lasku*, tilaus*, tosite*, kuitti*",
      "rechnung*, beleg*, bestell*, auftrag*, vorgang*",
    ),
  ],
  ["currency", words("currency, valuta, valutakode, valutakod, valuutta, währung, curr")],
  [
    "segment",
    words(
      "segment*, industry, sector, region, country, customer type, customer group, kundetype",
      "kundegruppe, branche, land, kundtyp, kundgrupp, bransch, bransje, segmentti, toimiala, maa",
      "asiakasryhmä, asiakastyyppi, kundengruppe, kundentyp, kundensegment, kundesegment",
    ),
  ],
  [
    "customer",
    words(
      "customer*, client*, account*, member*, subscriber*, buyer*, user*, household*, cust*, id",
      "kunde*, kund, kundnr, kundnummer, kundid, kundnamn, asiakas*, konto, kontonr, medlem*, debitor*",
      "køber*, köpare*, kjøper*, ostaja*, käufer*, company*, firma*, företag*, bedrift*, yritys*",
    ),
  ],
];
