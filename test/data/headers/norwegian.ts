import { headers as h, type HeaderCases } from "./headerCases";

/** Tripletex, Visma, PowerOffice Go, Fiken, Xledger, Business Central, cash registers. */
export const norwegian: HeaderCases = {
  list: {
    customer: h(
      "Kunde, Kundenr, Kundenr., Kundenummer, Kunde-ID, Kundenavn, Bedrift, Firmanavn, Medlemsnr., Abonnent, Debitor, Foretak",
    ),
    start: h(
      "Startdato, Kunde siden, Opprettet, Opprettet dato, Første kjøp, Første faktura, Avtalestart, Registrert",
      "Innmeldt, Innmeldingsdato, Kontraktstart, Gyldig fra",
    ),
    end: h(
      "Sluttdato, Oppsagt den, Oppsigelsesdato, Avsluttet, Avsluttet dato, Avtaleslutt, Sluttet, Utmeldt, Utmeldingsdato",
      "Gyldig til, Kontraktslutt, Opphørt, Inaktiv siden",
    ),
    churned: h("Oppsagt, Aktiv, Er aktiv, Tapt, Kundestatus, Inaktiv, Frafalt, Mistet, Aktiv kunde, Status"),
    tenure: h(
      "Måneder som kunde, Ansiennitet, Ansiennitet (mnd), Kundemåneder, Antall måneder, Mnd. som kunde",
    ),
    revenue: h(
      "Omsetning, Årsomsetning, Omsetning eks. mva, Oms. ekskl. mva, Omsetning per år, Inntekt, Salgsinntekter",
      "Salg, Nettoomsetning, Omsetning 2024, Månedlig inntekt, Abonnementspris, Fakturert beløp, Månedsavgift, Driftsinntekter",
    ),
    margin_amount: h("Dekningsbidrag, DB, DB kr, Bruttofortjeneste, Fortjeneste"),
    margin_rate: h("Dekningsgrad, DG, DB %, DG %, Bruttomargin %, Dekningsgrad i prosent"),
    segment: h(
      "Segment, Kundesegment, Kundegruppe, Kundetype, Kundekategori, Bransje, Land, Region, Landkode, Næring",
    ),
    satisfaction: h("Kundetilfredshet, Tilfredshet, NPS, Fornøydhet"),
    currency: h("Valuta, Valutakode"),
    none: h(
      "Forfallsdato, Leveringsdato, E-post, Kundens e-post, Telefon, Tlf., Mobil, Adresse, Postnr., Poststed",
      "Varenr., Varenavn, Produkt, Mva, Mva-beløp, Rabatt, Rabatt %, Kundeansvarlig, Selger, Saldo, Kredittgrense",
      "Restbeløp, Betalingsbetingelser, Kontaktperson, Fødselsdato, Merknad, Siste kjøp, Deres referanse",
    ),
  },
  log: {
    customer: h(
      "Kunde, Kundenr, Kundenr., Kundenummer, Kundenavn, Kunde-ID, Kjøper, Bedrift, Medlemsnr., Foretak",
    ),
    date: h(
      "Dato, Fakturadato, Bilagsdato, Bokføringsdato, Ordredato, Kjøpsdato, Posteringsdato, Salgsdato",
      "Transaksjonsdato, Bokf.dato, Opprettet, Tidspunkt, Bestillingsdato",
    ),
    amount: h(
      "Beløp, Beløp NOK, Nettobeløp, Beløp eks. mva, Beløp inkl. mva, Sum, Sum eks. mva, Total, Totalt, Fakturabeløp",
      "Omsetning, Linjebeløp, Salgsbeløp, Netto, Bruttobeløp, Oms. ekskl. mva, Sum linje, Totalbeløp, Uten mva, Salgssum",
      "Beløp etter rabatt",
    ),
    quantity: h("Antall, Antall stk, Stk, Mengde, Fakturert antall"),
    discount: h("Rabatt, Rabatt %"),
    price: h("Pris, Enhetspris, Stykkpris, Nettopris, Pris eks. mva, Salgspris, Pris per stk, À-pris"),
    margin_amount: h("Dekningsbidrag, DB, Bruttofortjeneste, Fortjeneste"),
    document: h(
      "Fakturanr., Fakturanummer, Bilagsnr, Bilag, Ordrenr., Kvitteringsnr., Bilagsnummer, Bestillingsnr.",
    ),
    segment: h("Kundegruppe, Land, Bransje, Segment, Kundekategori"),
    currency: h("Valuta, Valutakode"),
    none: h(
      "Forfall, Forfallsdato, Leveringsdato, Lev.dato, Sendt dato, Mva, Mva-beløp, Mva %, Mva-kode, Avgift, Rabatt, Rabattbeløp",
      "Varenr., Varenavn, Beskrivelse, Saldo, Restbeløp, Kostpris, Innkjøpspris, E-post, Telefon, Selger, Frakt",
      "Bilagstype, Ordrestatus, Betalingsdato, Leverandør, Enhet, Øreavrunding, Produktnr., Betalingsmåte, Endret",
    ),
  },
};
