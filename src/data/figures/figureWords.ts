import { wordLines as words } from "../columns/wordLines";

/** Words of the labels of key figures, in English, Danish, Swedish, Norwegian, Finnish and German. */
export const figureWords = {
  customers: words(
    "neukunden, medelantal kunder, endbestand, anfangsbestand, customer*, client*, account*, subscriber*, member*",
    "kunde*, kund, asiakas*, asiakka*, abonnent*, medlem*",
  ),
  lost: words(
    "kundeafgang, kundetab, kundtapp, kundenabgänge, kundenabgang, menetetyt, asiakasmenetykset, leavers, lost",
    "churned, left, cancelled, canceled, tabte, tabt, mistet, mistede, frafaldne, frafald, afgang, opsagte, opsagt",
    "afgåede, förlorade, tappade, avgång, uppsagda, lämnat, tapte, tapt, frafalt, oppsagte, avgang, menetettyjä",
    "poistuneet, lähteneet, verloren, verlorene, abgewandert*, abgang, abgänge, gekündigt*",
  ),
  won: words(
    "neukunden, kundetilgang, kundtillskott, neuzugänge, tilkomne, tilkommet, new, won, joined, acquired, gained",
    "joiners, nye, ny, tilgang, nya, tillkomna, nytillkomna, nytegnede, uudet, uusia, uusi, neue, neu, zugang",
    "zugänge, gewonnen*",
  ),
  start: words(
    "begyndelse, ved starten, årets start, anfangsbestand, anfangs, alussa, kauden alussa, primo, start, beginning",
    "opening, begyndelsen, starten, ingående, ib, början, inngående, begynnelsen, alku, avaava, anfang, beginn",
    "jahresanfang, eröffnung*",
  ),
  end: words(
    "ending, slutning, udgang, slutt, utgang, udgangen, endbestand, bestand am ende, kauden lopussa, this year, end, closing",
    "ultimo, slut, slutningen, utgående, ub, slutet, slutten, utgangen, lopussa, loppu, päättävä, ende, jahresende",
    "schluss*, today, now, current, i dag, idag, nuværende, nåværende",
  ),
  average: words(
    "average, avg, mean, gennemsnit*, genomsnitt*, medel*, gjennomsnitt*, snitt, keskimäärin, keskimäärä*, keskiarvo",
    "durchschnitt*, mittel",
  ),
  each: words(
    "asiakasta kohden, asiakasta kohti, pr medlem, per medlem, pro kopf, je kunden, per customer, per client",
    "a customer, each, arpu, arpa, arpc, pr kunde, per kunde, per kund, pr customer, per asiakas, asiakas kohden",
    "je kunde, pro kunde, per account, per subscriber",
  ),
  churn: words(
    "churn rate, churn*, attrition, kundefrafald, frafaldsrate, frafaldsprocent, kundeafgang, kundtapp, kundbortfall",
    "kundomsättning, kundefrafall, frafallsrate, asiakaspoistuma, poistuma*, abwanderung*, kündigungsquote",
    "kundenverlust*",
  ),
  retention: words(
    "kundlojalitet, kundenbindungsrate, pysyvyysaste, kundebevaring, bevaringsgrad, retention, retention rate",
    "fastholdelse, fastholdelsesrate, fastholdelsesgrad, kundfasthållning, lojalitet, loyalitet, kundelojalitet",
    "asiakaspysyvyys, pysyvyys, kundenbindung, bindungsrate",
  ),
  revenue: words(
    "driftsinntekt*, rörelseintäkter, tuotot, revenue*, sales, turnover, arr, mrr, income, omsætning*, *omsætning",
    "salg, omsättning*, *omsättning, intäkt*, försäljning*, omsetning*, *omsetning, inntekt*, salgsinntekt*",
    "liikevaihto*, myynti*, umsatz*, *umsatz, erlös*, arpu, arpa, arpc",
  ),
  margin: words(
    "margin*, contribution*, gross profit*, dækningsbidrag*, dækningsgrad*, db, bruttofortjeneste*, täckningsbidrag*",
    "täckningsgrad*, tb, tg, dekningsbidrag*, dekningsgrad*, bruttomargin*, kate, katetuotto*, kateprosentti*, myyntikate*, deckungsbeitrag*",
    "rohertrag*, marge*",
  ),
  rate: words(
    "percent, percent *, ratio, pct, share, *grad, tg, prosent, *prosentti, *quote, *rate, *procent",
  ),
  cost: words(
    "expense*, driftskostnad*, menot, cost*, *omkostning, *kostnad, *kustannus, spend, budget, cac, omkostning*",
    "*omkostninger, kostnad*, *kostnader, udgift*, utgift*, kustannu*, *kustannukset, kulut, *kosten, aufwand",
  ),
  acquisition: words(
    "asiakashankinnan*, kundeakvisition*, acquisition*, cac, per new customer, per ny kunde, pr ny kunde, per ny kund",
    "nykund*, hankinta*, asiakashankinta*, kundeanskaffelse*, anskaffelse*, akvisition*, anskaffning*, akquisition*",
    "neukunden*",
  ),
  programme: words(
    "stammkunden*, fordelsprogram*, förmånsprogram*, program*, loyalty*, retention*, loyalitet*, lojalitet*",
    "fastholdelse*, kundeklub*, kundklubb*, kanta asiakas*, treue*, kundenbindung*",
  ),
} as const;
