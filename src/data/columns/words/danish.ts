import type { HeaderWords } from "./headerWords";
import { wordLines as words } from "./wordLines";

export const danish = {
  columns: {
    customer: words(
      "kund*, knr, kd, kdnr, kdn, konto, kontonr, kontonummer, medlem*, debitor*, deb nr, abonnent*, firma*",
      "virksomhed*, bestiller*, køber*",
    ),
    payingCustomer: words("*kunde, *kundenr, fakturamodtager*"),
    customerNumber: words("*nr, *nummer"),
    weakCustomer: words("konto*, firma*, virksomhed*"),
    mail: words("e post*, epost*"),
    name: words("=navn"),
    segment: words(
      "kundetype*, kundegruppe*, kundekategori*, kundeklasse*, debitorgruppe*, branche*, land, landekode",
    ),
    segmentByName: [],
    segmentOfList: words("kategori"),
    currency: words("valuta*, *valuta"),
    margin: words(
      "dækningsbidrag*, dækningsgrad*, db, dg, bruttofortjeneste*, fortjeneste*, avance*, bruttoavance*",
    ),
    marginRate: words("*grad, dg, *procent"),
    start: words(
      "startdato, oprettet*, oprettelsesdato, siden, tilmeldt*, kontraktstart, kundestart, aftalestart",
      "første køb, første faktura*, første ordre*, indmeldt*, fra dato, gyldig fra",
    ),
    end: words(
      "slut, slutdato, ophør*, opsagt den, opsigelsesdato, udmeldt*, udmeldelse*, lukket den, stopdato",
      "til dato, gyldig til, *udløb, aftaleslut, frafaldsdato",
    ),
    churned: words("kundestatus, opsagt, tabt, frafaldet, frafald, aktiv, aktiver, inaktiv, passiv, mistet"),
    active: words("aktiv, aktiver, er aktiv"),
    status: [],
    tenure: words(
      "år som kunde, anciennitet*, måneder som kunde, mdr som kunde, kundemåneder, antal måneder, =måneder",
      "kundealder*",
    ),
    tenureInDays: words("dage som kunde"),
    satisfaction: words("*tilfredshed*, tilfreds*"),
    revenue: words("oms, omsætning*, *omsætning, salg, abonnementspris, kontingent*, *beløb"),
    date: words("*dato, dag, oprettet*, købt*, faktureret den, tidspunkt"),
    amount: words(
      "beløb*, *beløb, omsætning*, *omsætning, oms, i alt, netto, brutto, *værdi, salg, salgssum, at betale",
      "=dkk, =kr",
    ),
    rowAmount: words("pris i alt, samlet pris, totalpris"),
    localCurrency: words("rv, regnskabsvaluta, dkk"),
    net: words("netto*"),
    gross: words("brutto*"),
    price: words("*pris"),
    quantity: words("antal, stk, mængde"),
    discount: words("rabat*, *rabat"),
    discountAmount: words("*beløb, kr, dkk"),
    document: words(
      "faktura*, faktnr, fakt nr, bilag*, ordre*, dok nr, kvittering*, bon, bonnr, bestilling*",
    ),
  },
  others: {
    tax: words("moms*"),
    contact: words(
      "e post*, epost*, tlf, telefon*, mobil, mobilnr*, mobilnummer, *adresse, postnr*, postnummer*, =by",
      "kontaktperson*, fødsels*, bemærkning*, kommentar*, kundeansvarlig*, sælger*, deres ref*, vor ref*",
      "leverandør*, cvr*",
    ),
    rowNumber: words(
      "=nr, rækkenr, række nr, rækkenummer, linjenr, linje nr, linjenummer, linienr, linie nr, løbenr",
      "løbenummer",
    ),
    contactCount: words("antal opkald, =klager, antal klager"),
    goods: words(
      "*produkt*, artikel*, varenr*, varenavn*, varenummer*, varetekst*, =vare, beskrivelse*, =tekst",
      "=enhed, =lager",
    ),
    otherDay: words(
      "forfald*, levering*, lev dato, levdato, afsendelse*, sendt, ændret*, sidste køb*, sidste ordre*",
      "sidste faktura*, fornyelse*",
    ),
    payment: words(
      "betalingsbetingelser*, betalingsmetode*, betalingsfrist*, betalingsdato, kreditmaksimum*",
    ),
    otherAmount: words("saldo*, *saldo, restbeløb*, kostpris*, kostbeløb*, vareforbrug*, fragt*, gebyr"),
    documentKind: words("bilagstype*, bilagsart*, ordretype*, ordrestatus*"),
  },
  periods: {
    month: words("pr måned, måned*, mdr, md"),
    year: words("pa, p a, år, års*, årlig*"),
    twelveMonths: words("12 mdr, 12 md, 12 måneder"),
    total: words("i alt, ialt, samlet, samlede, hittil, hidtil"),
    otherPeriod: words(
      "år til dato, åtd, hittil i år, hidtil i år, kvartal*, 3 mdr, 3 md, 6 mdr, 6 md, uge*, 24 mdr",
    ),
    monthName: words("januar, februar, marts, maj, juni, juli, august, okt, oktober"),
    monthLong: words("måned*, mdr, md"),
    quarterLong: words("kvartal*"),
    yearLong: words("pa, år, året, årets, års*, årlig*"),
  },
  taxes: {
    tax: words("moms"),
    without: words("eks, ekskl, eksklusiv, eksklusive, uden, u"),
    taxExcluded: words("ekskl"),
    netPhrase: words("efter rabat"),
    including: words("inkl, inklusiv, inklusive, med, m"),
    taxIncluded: words("inkl"),
    grossPhrase: [],
  },
  cells: {
    gone: words(
      "opsagt, tabt, inaktiv, ophørt, tidligere, mistet, frafaldet, afmeldt, udmeldt, lukket, stoppet",
      "passiv, udløbet, ubetalt, bortfaldet",
    ),
    here: words(
      "aktiv, nuværende, åben, eksisterende, bestående, forfalden, på pause, prøveperiode, tilmeldt, afventer",
      "fornyet",
    ),
    negation: words("ikke, ej, nej"),
    yes: words("ja, j, sand"),
    no: words("nej, falsk"),
    collective: words("diverse, kontant, kontantkunde, kontantsalg, ukendt, engangskunde"),
  },
  rows: {
    total: words("i alt, ialt"),
    average: words("gennemsnit"),
  },
  cohorts: {
    size: words("kunder, antal, antal kunder"),
  },
  figures: {
    customers: words("kunde*, abonnent*, medlem*"),
    lost: words(
      "kundeafgang, kundetab, tabte, tabt, mistet, mistede, frafaldne, frafald, afgang, opsagte, opsagt",
      "afgåede",
    ),
    won: words("kundetilgang, tilkomne, tilkommet, nye, ny, tilgang, nytegnede"),
    start: words("begyndelse, ved starten, årets start, primo, begyndelsen, starten"),
    end: words("slutning, udgang, udgangen, ultimo, slut, slutningen, i dag, idag, nuværende"),
    average: words("gennemsnit*"),
    each: words("pr medlem, pr kunde, per kunde, pr customer"),
    churn: words("kundefrafald, frafaldsrate, frafaldsprocent, kundeafgang"),
    retention: words(
      "kundebevaring, bevaringsgrad, fastholdelse, fastholdelsesrate, fastholdelsesgrad, loyalitet",
    ),
    revenue: words("omsætning*, *omsætning, salg"),
    margin: words("dækningsbidrag*, dækningsgrad*, db, bruttofortjeneste*"),
    rate: words("*grad, *procent"),
    cost: words("*omkostning, omkostning*, *omkostninger, udgift*"),
    acquisition: words(
      "kundeakvisition*, per ny kunde, pr ny kunde, kundeanskaffelse*, anskaffelse*, akvisition*",
    ),
    programme: words("fordelsprogram*, loyalitet*, fastholdelse*, kundeklub*"),
  },
} satisfies HeaderWords;
