import { headers as h, type HeaderCases } from "./headerCases";

/** Fortnox, Visma eEkonomi and Administration, Björn Lundén, Monitor, Business Central, cash registers. */
export const swedish: HeaderCases = {
  list: {
    customer: h(
      "Kund, Kundnr, Kundnr., Kundnummer, Kund-ID, Kundnamn, Kundens namn, Företag, Företagsnamn, Medlemsnr",
      "Abonnent, Beställare, Fakturakund",
    ),
    start: h(
      "Startdatum, Kund sedan, Skapad, Skapad den, Skapad datum, Första köp, Första faktura, Avtalsstart, Registrerad",
      "Anslutningsdatum, Giltig från, Kund fr.o.m.",
    ),
    end: h(
      "Slutdatum, Uppsägningsdatum, Uppsagd den, Avslutad datum, Avtalsslut, Avslutsdatum, Upphört, Utträdesdatum",
      "Giltig till, T.o.m., Avslutad den, Inaktiv sedan",
    ),
    churned: h(
      "Uppsagd, Aktiv, Är aktiv, Förlorad, Kundstatus, Inaktiv, Avslutad, Aktiv kund, Status, Churn",
    ),
    tenure: h("Månader som kund, Kundmånader, Antal månader, Mån som kund, Kundtid (mån), Kundålder månader"),
    revenue: h(
      "Omsättning, Årsomsättning, Omsättning exkl. moms, Oms. exkl moms, Omsättning per år, Intäkt, Intäkter 2024",
      "Försäljning, Nettoomsättning, Månadsavgift, Fakturerat belopp, Årsavgift, Försäljn. SEK, Månadsintäkt, Oms",
    ),
    margin_amount: h("Täckningsbidrag, TB, TB kr, Bruttovinst, Bruttoresultat, TB1"),
    margin_rate: h("Täckningsgrad, TG, TG %, TB %, Marginal %, Bruttomarginal, Täckningsgrad i procent"),
    segment: h(
      "Segment, Kundsegment, Kundgrupp, Kundtyp, Kundkategori, Bransch, Land, Region, Landskod, SNI-bransch",
    ),
    satisfaction: h("Kundnöjdhet, NKI, NPS, Nöjdhet, Nöjd kund-index"),
    currency: h("Valuta, Valutakod"),
    none: h(
      "Förfallodatum, Leveransdatum, E-post, Kundens e-post, Telefon, Tel., Mobil, Adress, Postnr, Ort",
      "Artikelnr, Artikel, Produkt, Moms, Momsbelopp, Rabatt, Rabatt %, Kundansvarig, Säljare, Saldo, Kreditgräns",
      "Restbelopp, Betalningsvillkor, Momsreg.nr, Kontaktperson, Födelsedatum, Anteckning, Senaste köp, Er referens",
    ),
  },
  log: {
    customer: h(
      "Kund, Kundnr, Kundnr., Kundnummer, Kund-ID, Kundnamn, Köpare, Företag, Beställare, Medlemsnr, Fakturakund",
    ),
    date: h(
      "Datum, Faktdatum, Fakturadatum, Bokföringsdatum, Orderdatum, Verifikationsdatum, Ver.datum, Köpdatum",
      "Transaktionsdatum, Bokf.datum, Försäljningsdatum, Skapad, Tidpunkt, Beställningsdatum",
    ),
    amount: h(
      "Belopp, Belopp SEK, Nettobelopp, Summa, Totalt, Belopp exkl. moms, Belopp inkl moms, Totalbelopp, Fakturabelopp",
      "Omsättning, Radsumma, Försäljning, Summa exkl. moms, Netto, Radbelopp, Bruttobelopp, Att betala, Exkl. moms",
      "Fakturerat belopp, Belopp efter rabatt, Ordervärde",
    ),
    quantity: h("Antal, Antal st, St, Kvantitet, Levererat antal, Fakturerat antal, Mängd"),
    discount: h("Rabatt, Rabatt %, Radrabatt"),
    price: h(
      "Pris, Á-pris, A-pris, Styckpris, Enhetspris, Nettopris, Pris exkl. moms, Försäljningspris, Pris per st",
    ),
    margin_amount: h("Täckningsbidrag, TB, Bruttovinst, TB kr"),
    document: h(
      "Fakturanr, Faktnr, Fakturanummer, Ordernr, Verifikationsnr, Ver.nr, Kvittonr, Verifikat, Beställningsnr",
    ),
    segment: h("Kundgrupp, Land, Bransch, Segment, Kundkategori"),
    currency: h("Valuta, Valutakod"),
    none: h(
      "Förfallodatum, Förf.datum, Lev.datum, Leveransdatum, Moms, Momsbelopp, Moms %, Momssats, Rabatt, Rabattbelopp",
      "Radrabatt, Artikelnr, Artikelnamn, Benämning, Beskrivning, Saldo, Restbelopp, Inköpspris, Självkostnad, E-post",
      "Telefon, Säljare, Frakt, Orderstatus, Betaldatum, Leverantör, Enhet, Betalningssätt, Ändrad, Verifikationstyp, Öresavrundning",
    ),
  },
};
