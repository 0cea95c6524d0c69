import { headers as h, type HeaderCases } from "./headerCases";

/** SAP, DATEV, Dynamics NAV, Lexware, sevDesk, JTL, Shopware, cash registers. */
export const german: HeaderCases = {
  list: {
    customer: h(
      "Kunde, Kundennr., Kundennummer, Kdnr, Kd.-Nr., KdNr., Kunden-ID, Kundenname, Debitor, Debitorennr.",
      "Debitorennummer, Firma, Mitgliedsnummer, Auftraggeber, Geschäftspartner, Abonnent, Unternehmen, Mandant",
    ),
    start: h(
      "Startdatum, Kunde seit, Vertragsbeginn, Beginn, Angelegt am, Anlagedatum, Eintrittsdatum, Erstkauf",
      "Erste Bestellung, Gültig ab, Kundenbeginn, Erstellt am",
    ),
    end: h(
      "Enddatum, Vertragsende, Ende, Kündigungsdatum, Gekündigt am, Kündigung zum, Austrittsdatum, Gültig bis",
      "Beendet am, Vertrag bis, Abgangsdatum, Inaktiv seit",
    ),
    churned: h(
      "Gekündigt, Aktiv, Ist aktiv, Verloren, Kundenstatus, Inaktiv, Abgewandert, Ehemalig, Aktiver Kunde, Status",
    ),
    tenure: h(
      "Monate, Laufzeit (Monate), Kundenmonate, Monate als Kunde, Vertragsdauer in Monaten, Kundendauer Monate",
    ),
    revenue: h(
      "Umsatz, Jahresumsatz, Umsatz netto, Umsatz ohne MwSt., Umsatz pro Jahr, Nettoumsatz, Umsatz 2024, Erlöse",
      "Monatsumsatz, Monatsbeitrag, Umsatzerlöse, Gesamtumsatz, Jahresbeitrag, Umsatz exkl. USt, Grundgebühr, Ums.",
    ),
    margin_amount: h("Deckungsbeitrag, DB, Rohertrag, DB I, Rohgewinn, Deckungsbeitrag EUR"),
    margin_rate: h("Marge %, DB %, Handelsspanne, Deckungsbeitragsquote, Rohertragsquote, Bruttomarge %"),
    segment: h(
      "Segment, Kundensegment, Kundengruppe, Kundentyp, Branche, Branchenschlüssel, Land, Region, Länderkürzel, Kundenkategorie",
    ),
    satisfaction: h("Kundenzufriedenheit, Zufriedenheit, NPS, Zufriedenheitsindex"),
    currency: h("Währung, Währungscode, Währungsschlüssel"),
    none: h(
      "Fälligkeitsdatum, Fällig am, Lieferdatum, E-Mail, E-Mail des Kunden, Telefon, Tel., Mobil, Adresse, Straße, PLZ",
      "Ort, Artikelnr., Artikel, Produkt, MwSt., MwSt.-Betrag, Rabatt, Rabatt %, Kundenbetreuer, Verkäufer, Vertreter",
      "Saldo, Kreditlimit, Offener Betrag, Zahlungsbedingungen, USt-IdNr., Ansprechpartner, Geburtsdatum, Bemerkung, Letzter Kauf",
    ),
  },
  log: {
    customer: h(
      "Kunde, Kundennr., Kundennummer, Kdnr, Kd-Nr., Kundenname, Debitor, Auftraggeber, Käufer, Firma, Debitorennr., Rechnungsempfänger",
    ),
    date: h(
      "Datum, Belegdatum, Rechnungsdatum, Buchungsdatum, Auftragsdatum, Bestelldatum, Kaufdatum, Fakturadatum",
      "Verkaufsdatum, Erstellt am, Buch.datum, Rech.-Datum, Zeitstempel, Buchungstag, Umsatzdatum",
    ),
    amount: h(
      "Betrag, Nettobetrag, Bruttobetrag, Betrag EUR, Betrag ohne MwSt., Betrag inkl. MwSt., Gesamtbetrag, Summe, Summe netto",
      "Umsatz, Nettowert, Rechnungsbetrag, Gesamt, Gesamtpreis, Warenwert, Betrag in Hauswährung, Netto, Positionswert",
      "Zeilenbetrag, Nettoumsatz, Gesamtsumme, Umsatz (Soll/Haben-Betrag), Betrag nach Rabatt, Erlös",
    ),
    quantity: h("Menge, Anzahl, Stück, Stk., Stückzahl, Fakturierte Menge, Verkaufte Menge"),
    discount: h("Rabatt, Rabatt %, Skonto"),
    price: h(
      "Preis, Einzelpreis, Stückpreis, Nettopreis, Preis pro Stück, VK-Preis, Verkaufspreis, Preis ohne MwSt.",
    ),
    margin_amount: h("Deckungsbeitrag, Rohertrag, Marge, DB, Rohgewinn"),
    document: h(
      "Rechnungsnr., Rechnungsnummer, Belegnr., Belegnummer, Auftragsnr., Bestellnummer, Beleg, Bonnr., Rech.-Nr., Vorgangsnummer",
    ),
    segment: h("Kundengruppe, Land, Branche, Segment, Region"),
    currency: h("Währung, Währungsschlüssel, Belegwährung"),
    none: h(
      "Fälligkeit, Fälligkeitsdatum, Nettofälligkeit, Lieferdatum, Versanddatum, MwSt., MwSt.-Betrag, Steuer, Steuerbetrag",
      "Umsatzsteuer, USt-Satz, Rabatt, Rabattbetrag, Skonto, Artikelnr., Artikelbezeichnung, Bezeichnung, Beschreibung, Saldo",
      "Offener Betrag, Einkaufspreis, EK-Preis, Wareneinsatz, E-Mail, Telefon, Verkäufer, Versandkosten, Belegart, Lieferant",
      "Auftragsstatus, Zahlungsziel, Zahlungsart, Geändert am, Einheit, Buchungstext, Restbetrag",
    ),
  },
};
