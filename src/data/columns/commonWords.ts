import { wordLines as words } from "./wordLines";

/** Headers of customers that hold another word as well, such as "Fakturakund": checked before documents. */
export const payingCustomerWords: readonly string[] = words(
  "sold to*, bill to*, sell to*, invoice account, order account, *kunde, *kund, *kundenr, *kundnr, *asiakas",
  "rechnungsempfänger*, auftraggeber*, besteller*, fakturamodtager*, fakturamottagare*",
);

export const customerWords: readonly string[] = [
  ...payingCustomerWords,
  ...words(
    "customer*, client*, cust, custno, custid, account*, acct*, member*, subscriber*, buyer*, user*, household*",
    "debtor*, payer*, party, cardholder*, card holder*, loyalty card*, id, kund*, knr, kd, kdnr, kdn, asiakas*",
    "asiakka*, as nro, asnro, konto, kontonr, kontonummer, medlem*, mitglied*, jäsen*, debitor*, deb nr, abonnent*",
    "tilaaja*, company*, firma*, företag*, bedrift*, foretak*, virksomhed*, yritys*, yrityksen*, unternehmen*",
    "geschäftspartner*, mandant*, beställare*, bestiller*, køber*, köpare*, kjøper*, ostaja*, käufer*",
  ),
];

/** Of several columns that name customers, their numbers come first. */
export const customerNumberWords: readonly string[] = words(
  "no, cust no, custno, *nr, *nummer, *number, *id, *nro, *numero, *tunnus, *koodi, code",
);

/** Words for customers that may as well mean something else. */
export const weakCustomerWords: readonly string[] = words(
  "=id, record id, external id, account*, acct*, konto*, company*, firma*, företag*, bedrift*, foretak*",
  "virksomhed*, yritys*, yrityksen*, unternehmen*, user*, party",
);

/** Words that say an amount is converted to one currency. */
export const localCurrencyWords: readonly string[] = words(
  "lcy, rv, local currency, base currency, company currency, regnskabsvaluta, redovisningsvaluta, kotivaluutta",
  "hauswährung, dkk, sek, nok, eur, euro, usd, gbp",
);

/** What may stand in for the customer where no column names one. */
export const standInWords: readonly string[] = words(
  "email*, e mail*, e post*, epost*, sähköposti*, =name, =navn, =namn, =nimi",
);

export const segmentWords: readonly string[] = words(
  "*segment*, industry*, sector*, region*, country*, channel, customer type, customer group*, customer class*",
  "customer category, customer posting group, account type, client type, kundetype*, kundegruppe*, kundekategori*",
  "kundeklasse*, debitorgruppe*, branche*, bransje*, *bransch, land, landekode, landkode, landskod, kundtyp*",
  "kundgrupp*, kundkategori*, næring*, toimiala*, maa, maakoodi, alue, asiakasryhmä*, asiakastyyppi*",
  "asiakasluokka*, kundengruppe*, kundentyp*, kundenkategorie*, kundenklasse*, länderkürzel, ländercode",
  "länderschlüssel",
);

export const currencyWords: readonly string[] = words(
  "currency*, curr, cur, valuta*, *valuta, valuutta*, währung*, *währung",
);

/** Margins, as amounts or as rates. */
export const marginWords: readonly string[] = words(
  "margin*, contribution*, gross profit*, profit*, gp, gm, dækningsbidrag*, dækningsgrad*, db, dg",
  "bruttofortjeneste*, fortjeneste*, avance*, bruttoavance*, täckningsbidrag*, täckningsgrad*, tb, tb1, tb2, tg",
  "bruttovinst*, bruttoresultat*, dekningsbidrag*, dekningsgrad*, kate, katetuotto*, kateprosentti*, myyntikate*",
  "bruttokate*, deckungsbeitrag*, rohertrag*, rohgewinn*, marge*, bruttomarg*, handelsspanne*",
);
