import { headers as h, type HeaderCases } from "./headerCases";

/** e-conomic, Dinero, Billy, Navision and Business Central, Uniconta, Dynamics C5, cash registers. */
export const danish: HeaderCases = {
  list: {
    customer: h(
      "Kunde, Kundenr., Kundenr, Kundenummer, Kunde-id, Kundenavn, Knr., Debitor, Debitornr., Debitorkonto",
      "Firmanavn, Medlemsnr., Abonnent, Virksomhed",
    ),
    start: h(
      "Startdato, Kunde siden, Oprettet, Oprettelsesdato, Oprettet den, Første køb, Første faktura, Indmeldt",
      "Kontraktstart, Aftalestart, Kundestart, Tilmeldt den, Gyldig fra",
    ),
    end: h(
      "Slutdato, Ophørt, Ophørsdato, Opsagt den, Opsigelsesdato, Udmeldt, Kontraktudløb, Aftaleslut, Stopdato",
      "Til dato, Udmeldelsesdato, Lukket den, Gyldig til, Frafaldsdato",
    ),
    churned: h(
      "Opsagt, Aktiv, Frafaldet, Er aktiv, Tabt, Kundestatus, Inaktiv, Frafald, Aktiv kunde, Status",
    ),
    tenure: h(
      "Måneder som kunde, Anciennitet, Anciennitet (mdr.), Kundemåneder, Antal måneder, Mdr. som kunde",
    ),
    revenue: h(
      "Omsætning, Årsomsætning, Oms. ekskl. moms, Omsætning ekskl. moms, Omsætning pr. år, Omsætning 2024, Nettoomsætning",
      "Oms. DKK, Salg, Månedlig omsætning, Abonnementspris, Kontingent, Salg (RV), Omsætning inkl. moms, Faktureret beløb",
      "Årligt beløb",
    ),
    margin_amount: h("Dækningsbidrag, DB, DB kr., Bruttofortjeneste, Avance, Bruttoavance"),
    margin_rate: h("Dækningsgrad, DB %, DG, Avance %, Avanceprocent, Dækningsgrad i pct."),
    segment: h(
      "Segment, Kundesegment, Kundegruppe, Kundetype, Branche, Branchekode, Land, Region, Landekode, Debitorgruppe",
    ),
    satisfaction: h("Kundetilfredshed, Tilfredshed, NPS, Tilfredshedsscore"),
    currency: h("Valuta, Valutakode"),
    none: h(
      "Forfaldsdato, Leveringsdato, E-mail, Kundens e-mail, Telefon, Tlf., Mobilnr., Adresse, Postnr., By",
      "Varenr., Varenavn, Produkt, Moms, Momsbeløb, Rabat, Rabat %, Kundeansvarlig, Sælger, Sælgerkode, Saldo",
      "Kreditmaksimum, Restbeløb, Betalingsbetingelser, CVR-nr., Kontaktperson, Fødselsdato, Bemærkning, Sidste køb, Momsnr.",
    ),
  },
  log: {
    customer: h(
      "Kunde, Kundenr., Kundenr, Kundenummer, Kundenavn, Debitor, Debitornr., Knr., Køber, Medlemsnr., Faktureres til kundenr.",
      "Kunde-ID, Firma",
    ),
    date: h(
      "Dato, Bilagsdato, Fakturadato, Bogføringsdato, Ordredato, Købsdato, Posteringsdato, Salgsdato, Transaktionsdato",
      "Bogf.dato, Fakt.dato, Oprettet, Tidspunkt, Faktureret den",
    ),
    amount: h(
      "Beløb, Beløb DKK, Beløb (RV), Nettobeløb, Oms. ekskl. moms, Omsætning, Beløb ekskl. moms, Beløb inkl. moms",
      "Total, I alt, I alt ekskl. moms, Fakturabeløb, Linjebeløb, Salgsbeløb, Pris i alt, Bruttobeløb, Linjetotal, Subtotal",
      "Netto, Ekskl. moms, Salg, Beløb u. moms, Fakturatotal, Beløb efter rabat",
    ),
    quantity: h("Antal, Antal stk., Stk., Antal enheder, Faktureret antal, Mængde"),
    discount: h("Rabat, Rabat %, Linjerabat %, Rabatpct."),
    price: h(
      "Pris, Enhedspris, Stykpris, Salgspris, Nettopris, Stk. pris, Pris pr. stk., Pris ekskl. moms, A-pris",
    ),
    margin_amount: h("Dækningsbidrag, DB, Avance, Bruttofortjeneste, DB beløb"),
    document: h(
      "Bilagsnr., Bilag, Fakturanr., Fakturanummer, Ordrenr., Bonnr., Kvittering, Faktura, Dok.nr.",
    ),
    segment: h("Kundegruppe, Land, Branche, Segment, Region"),
    currency: h("Valuta, Valutakode"),
    none: h(
      "Forfald, Forfaldsdato, Leveringsdato, Lev.dato, Afsendelsesdato, Moms, Momsbeløb, Moms %, Rabat, Rabatbeløb",
      "Linjerabat %, Varenr., Varenavn, Beskrivelse, Tekst, Saldo, Restbeløb, Kostpris, Kostbeløb, E-mail, Tlf., Sælger",
      "Bilagstype, Fragt, Gebyr, Ordrestatus, Leverandør, Enhed, Betalingsfrist, Lager, Adresse, Betalingsmetode, Ændret den",
      "Vareforbrug",
    ),
  },
};
