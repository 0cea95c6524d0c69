import { wordLines as words } from "../wordLines";

/** Words of the labels of key figures, in English, Danish, Swedish, Norwegian, Finnish and German. */
export const figureWords = {
  customers: words(
    "customer*, client*, account*, subscriber*, member*, kunde*, kund, asiakas*, asiakka*, abonnent*, medlem*",
  ),
  lost: words(
    "lost, churned, left, cancelled, canceled, leavers, tabte, tabt, mistet, mistede, frafaldne, frafald",
    "afgang, opsagte, opsagt, afgåede, förlorade, tappade, avgång, uppsagda, lämnat, tapte, tapt, frafalt",
    "oppsagte, avgang, menetetyt, menetettyjä, poistuneet, lähteneet, verloren, verlorene, abgewandert*",
    "abgang, abgänge, gekündigt*",
  ),
  won: words(
    "new, won, joined, acquired, gained, joiners, nye, ny, tilgang, nya, tillkomna, nytillkomna, nytegnede",
    "uudet, uusia, uusi, neue, neu, neukunden, zugang, zugänge, gewonnen*",
  ),
  start: words(
    "start, beginning, opening, primo, begyndelsen, starten, ingående, ib, början, inngående, begynnelsen",
    "alussa, alku, avaava, anfang, beginn, jahresanfang, eröffnung*",
  ),
  end: words(
    "end, closing, ultimo, slut, slutningen, udgangen, utgående, ub, slutet, slutten, utgangen, lopussa",
    "loppu, päättävä, ende, jahresende, schluss*, today, now, current, i dag, idag, nuværende, nåværende",
  ),
  average: words(
    "average, avg, mean, gennemsnit*, genomsnitt*, medel*, gjennomsnitt*, snitt, keskimäärin, keskimäärä*",
    "keskiarvo, durchschnitt*, mittel",
  ),
  each: words(
    "per customer, per client, a customer, each, arpu, arpa, arpc, pr kunde, per kunde, per kund, pr customer",
    "asiakasta kohti, per asiakas, asiakas kohden, je kunde, pro kunde, per account, per subscriber",
  ),
  churn: words(
    "churn, churn rate, churn*, attrition, kundefrafald, frafaldsrate, frafaldsprocent, kundeafgang",
    "kundtapp, kundbortfall, kundomsättning, kundefrafall, frafallsrate, asiakaspoistuma, poistuma*",
    "abwanderung*, kündigungsquote, kundenverlust*",
  ),
  retention: words(
    "retention, retention rate, fastholdelse, fastholdelsesrate, fastholdelsesgrad, kundfasthållning",
    "lojalitet, loyalitet, kundelojalitet, asiakaspysyvyys, pysyvyys, kundenbindung, bindungsrate",
  ),
  revenue: words(
    "revenue*, sales, turnover, arr, mrr, income, omsætning*, *omsætning, salg, omsättning*, *omsättning",
    "intäkt*, försäljning*, omsetning*, *omsetning, inntekt*, salgsinntekt*, liikevaihto*, myynti*",
    "umsatz*, *umsatz, erlös*, arpu, arpa, arpc",
  ),
  margin: words(
    "margin*, contribution*, gross profit*, dækningsbidrag*, dækningsgrad*, db, bruttofortjeneste*",
    "täckningsbidrag*, täckningsgrad*, tb, tg, bruttomarginal*, dekningsbidrag*, dekningsgrad*",
    "bruttomargin*, kate*, katetuotto*, myyntikate*, deckungsbeitrag*, rohertrag*, marge*",
  ),
  rate: words(
    "percent, percent *, rate, ratio, pct, share, *grad, tg, prosent, procent, *prosentti, *quote, *rate, *procent",
  ),
  cost: words(
    "cost*, costs, spend, budget, cac, omkostning*, *omkostninger, kostnad*, *kostnader, udgift*, utgift*",
    "kustannu*, *kustannukset, kulut, kosten, *kosten, aufwand",
  ),
  acquisition: words(
    "acquisition*, cac, per new customer, per ny kunde, pr ny kunde, per ny kund, nykund*, hankinta*",
    "asiakashankinta*, kundeanskaffelse*, anskaffelse*, akvisition*, anskaffning*, akquisition*, neukunden*",
  ),
  programme: words(
    "programme*, program*, loyalty*, retention*, loyalitet*, lojalitet*, fastholdelse*, kundeklub*",
    "kundklubb*, kanta asiakas*, treueprogramm*, treue*, kundenbindung*",
  ),
} as const;
