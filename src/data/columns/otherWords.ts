import { wordLines as words } from "./wordLines";

/** Headers of taxes, once `amountBasis` has said what is only without or with them. */
export const taxWords: readonly string[] = words(
  "vat, tax, taxes, gst, moms*, mva*, alv*, arvonlisävero*, vero, veron, verokanta*, mwst*, mw st, ust*, *steuer*",
);

/** Headers of discounts. */
export const discountWords: readonly string[] = words(
  "discount*, rabat*, *rabat, *rabatt, alennus*, *alennus, skonto*",
);

/** Headers of what no kind of table is read for, though their words look like those of a role: checked first. */
export const otherWords: readonly string[] = [
  // How to reach a customer, and who looks after it.
  ...words(
    "email*, *email, e mail*, mail, e post*, epost*, sähköposti*, phone*, telephone*, tel, tlf, telefon*, puh",
    "puhelin*, *puhelin, mobile, mobil, mobilnr*, mobilnummer, fax*, *address*, *adresse, adress*, *adress, *osoite*",
    "street, straße, strasse, zip*, postal code, post code, postcode, postnr*, postnummer*, postinumero*, plz",
    "postleitzahl, city, town, poststed, postort, postitoimipaikka, ort, stadt, kaupunki, =by, website*, web, url",
    "contact*, last contacted, kontaktperson*, yhteyshenkilö*, ansprechpartner*, birth*, dob, fødsels*, födelse*",
    "syntymä*, geburts*, note, notes, comment*, memo, bemærkning*, merknad*, anteckning*, huomautus*, bemerkung*",
    "kommentar*, manager*, owner, sales rep*, salesperson*, sales person*, seller, kundeansvarlig*, kundansvarig*",
    "asiakasvastaava*, kundenbetreuer*, betreuer, sælger*, säljare*, selger*, myyjä*, verkäufer*, vertreter*",
    "er referens, deres ref*, your ref*, our ref*, vår ref*, vor ref*, reference*, viitenumero*, supplier*, vendor*",
    "leverandør*, leverantör*, toimittaja*, lieferant*, cvr*, orgnr, org nr, y tunnus",
  ),
  // The number of a row.
  ...words(
    "row id, row no, row number, rowid, line no, line number, line nr, =index, =no, =nr, =line, record no, rækkenr",
    "række nr, rækkenummer, linjenr, linje nr, linjenummer, linienr, linie nr, radnr, rad nr, radnummer, rivinro",
    "rivi nro, rivinumero, =zeile, zeilen nr, zeilennr, zeilennummer, =position, =pos, pos nr, posnr, løbenr",
    "løbenummer, löpnr, löpnummer, løpenr, løpenummer, lfd nr",
  ),
  // How often a customer was in touch.
  ...words(
    "service calls, support calls, number of calls, =calls, number of complaints, =complaints, =tickets, =logins",
    "number of logins, =visits, number of visits, antal opkald, antal samtal, antall samtaler, =klager, antal klager",
    "antall klager, =klagomål, antal klagomål, valitusten määrä, anzahl anrufe, =beschwerden, anzahl beschwerden",
  ),
  // What was sold.
  ...words(
    "product*, *produkt*, item no, item nr, item number, item id, item name, item code, item description, =item, sku*",
    "stock*, article*, artikel*, varenr*, varenavn*, varenummer*, varetekst*, =vare, tuote*, nimike*, description*",
    "beskrivelse*, beskrivning*, benämning*, bezeichnung*, beschreibung*, kuvaus*, selite*, =text, =tekst",
    "buchungstext, =unit, unit of measure, uom, =enhed, =enhet, =yksikkö, =einheit, warehouse*, =lager, =varasto, ean",
    "barcode",
  ),
  // Days on which nobody buys, begins or leaves.
  ...words(
    "due, forfald*, förfall*, förf datum, forfall*, eräpäivä*, erääntyy, *fällig*, delivery*, delivered on",
    "delivered at, levering*, leverans*, lev datum, lev dato, levdatum, levdato, toimitus*, toim pvm, liefer*",
    "shipped*, shipping*, shipment*, ship to*, ship date, fulfil*, dispatch*, afsendelse*, sendt, lähetys*, versand*",
    "modified*, updated*, changed*, ændret*, ändrad*, endret*, muokattu*, geändert*, last login*, last seen",
    "last activity*, last order*, last purchase*, last invoice*, sidste køb*, sidste ordre*, sidste faktura*",
    "senaste köp*, siste kjøp*, viimeisin*, letzter kauf, letzte bestellung, renewal*, fornyelse*, förnyelse*",
    "uusimis*, verlängerung*",
  ),
  // How and when it is paid.
  ...words(
    "payment method*, payment status, payment terms*, payment type, financial status, betalingsbetingelser*",
    "betalingsmetode*, betalingsmåte*, betalingsfrist*, betalingsdato, betalningsvillkor*, betalningssätt*",
    "betaldatum, betalningsdatum, maksuehto*, maksutapa*, maksupäivä*, zahlungs*, credit limit*, credit score*",
    "credit rating*, kreditmaksimum*, kreditgräns*, kredittgrense*, luottoraja*, kreditlimit*",
  ),
  // Amounts beside the revenue: tax, discounts, what is still owed, costs.
  ...taxWords,
  ...discountWords,
  ...words(
    "=avgift, balance*, outstanding*, remaining*",
    "saldo*, *saldo, restbeløb*, restbelopp*, restbeløp*, restbetrag*, offen*, avoin*, refund*, unit cost*",
    "cost price, cost amount, =cost, costs, cogs, kostpris*, kostbeløb*, vareforbrug*, inköpspris*, innkjøpspris*",
    "självkostnad*, ostohinta*, einkaufspreis*, ek preis, wareneinsatz*, freight*, fragt*, frakt*, rahti*, fracht*",
    "gebyr, öresavrundning*, øreavrunding*, rounding*, profit center, profitcenter, cost center",
  ),
  // Sorts of documents.
  ...words(
    "document type, doc type, order type, order status, invoice type, invoice status, transaction type, bilagstype*",
    "bilagsart*, ordretype*, ordrestatus*, ordertyp*, orderstatus*, fakturatyp*, verifikationstyp*, tilauksen tila",
    "tositelaji*, laskutyyppi*, laskun tila, belegart*, auftragsart*, auftragsstatus*, bestellstatus*",
  ),
];
