import { headers as h, type HeaderCases } from "./headerCases";

/** Netvisor, Procountor, Visma Fivaldi and Netvisor, Lemonsoft, Business Central, cash registers. */
export const finnish: HeaderCases = {
  list: {
    customer: h(
      "Asiakas, Asiakasnro, Asiakasnumero, Asiakas-ID, Asiakkaan nimi, Asiakastunnus, Asiakaskoodi, As.nro, Yritys",
      "Yrityksen nimi, Jäsennumero, Laskutusasiakas, Tilaaja, Asiakkaan numero",
    ),
    start: h(
      "Alkupvm, Alkupäivä, Aloituspäivä, Alkamispäivä, Asiakkuus alkoi, Asiakkuuden alku, Luotu, Luontipäivä",
      "Ensimmäinen osto, Ensiosto, Sopimuksen alku, Liittymispäivä, Asiakkaana alkaen, Perustettu",
    ),
    end: h(
      "Loppupvm, Loppupäivä, Päättymispäivä, Päättymispvm, Päättynyt, Asiakkuus päättyi, Asiakkuuden loppu",
      "Irtisanomispäivä, Irtisanottu pvm, Voimassa asti, Lopetuspäivä, Eropäivä, Sopimuksen loppu",
    ),
    churned: h(
      "Poistunut, Aktiivinen, Lopettanut, Menetetty, Asiakkuuden tila, Irtisanottu, Onko aktiivinen, Tila, Passiivinen",
    ),
    tenure: h(
      "Kuukaudet, Asiakkuuskuukaudet, Kuukausia asiakkaana, Asiakkuuden kesto (kk), Kesto kk, Kk asiakkaana",
    ),
    revenue: h(
      "Liikevaihto, Liikevaihto vuodessa, Myynti, Vuosimyynti, Myynti (alv 0 %), Myynti ilman alv, Laskutus, Laskutus 2024",
      "Kuukausimaksu, Veroton myynti, Myynti €, Tuotto, Nettomyynti, Laskutettu, Liikevaihto EUR",
    ),
    margin_amount: h("Kate, Myyntikate, Katetuotto, Kate €, Bruttokate"),
    margin_rate: h("Kate %, Kateprosentti, Kate-%, Myyntikate-%, Katetuottoprosentti"),
    segment: h(
      "Segmentti, Asiakassegmentti, Asiakasryhmä, Asiakastyyppi, Asiakasluokka, Toimiala, Maa, Alue, Maakoodi",
    ),
    satisfaction: h("Asiakastyytyväisyys, Tyytyväisyys, NPS, Tyytyväisyysindeksi"),
    currency: h("Valuutta, Valuuttakoodi"),
    none: h(
      "Eräpäivä, Toimituspäivä, Sähköposti, Asiakkaan sähköposti, Puhelin, Puh., Matkapuhelin, Osoite, Postinumero",
      "Postitoimipaikka, Tuote, Tuotenro, Tuotekoodi, Alv, Alv-määrä, Alv %, Alennus, Alennus-%, Asiakasvastaava",
      "Myyjä, Saldo, Luottoraja, Avoinna, Maksuehto, Y-tunnus, Yhteyshenkilö, Syntymäaika, Huomautus, Viimeisin osto",
    ),
  },
  log: {
    customer: h(
      "Asiakas, Asiakasnro, Asiakasnumero, Asiakkaan nimi, Asiakastunnus, As.nro, Ostaja, Yritys, Laskutusasiakas, Tilaaja",
    ),
    date: h(
      "Päivä, Pvm, Päivämäärä, Laskun päiväys, Laskupvm, Laskun pvm, Laskutuspäivä, Tilauspäivä, Tositepäivä",
      "Kirjauspäivä, Ostopäivä, Myyntipäivä, Tapahtumapäivä, Päiväys, Tilauspvm, Aikaleima, Laskun päivämäärä",
    ),
    amount: h(
      "Summa, Loppusumma, Summa (alv 0 %), Veroton summa, Verollinen summa, Laskun summa, Yhteensä, Yhteensä ilman alv",
      "Myynti, Rivisumma, Netto, Nettosumma, Euroa, Veroton, Verollinen, Rahamäärä, Arvo, Yht., Kokonaissumma, Veroton yhteensä",
      "Summa alv:n kanssa",
    ),
    quantity: h("Määrä, Kpl, Kappalemäärä, Määrä kpl, Laskutettu määrä, Lukumäärä"),
    discount: h("Alennus, Alennus-%"),
    price: h(
      "Hinta, Yksikköhinta, À-hinta, Ahinta, Kappalehinta, Veroton hinta, Hinta (alv 0 %), Myyntihinta, Nettohinta",
    ),
    margin_amount: h("Kate, Myyntikate, Katetuotto, Kate €"),
    document: h(
      "Laskunro, Laskun numero, Lasku, Laskunumero, Tilausnro, Tilausnumero, Tositenro, Tosite, Kuittinro, Kuitti",
    ),
    segment: h("Asiakasryhmä, Maa, Toimiala, Segmentti, Asiakasluokka"),
    currency: h("Valuutta, Valuuttakoodi"),
    none: h(
      "Eräpäivä, Erääntyy, Toimituspäivä, Toim.pvm, Lähetyspäivä, Alv, Alv-määrä, Alv %, Veron määrä, Verokanta, Alennus",
      "Alennus-%, Alennussumma, Tuote, Tuotenro, Tuotekoodi, Nimike, Kuvaus, Selite, Saldo, Avoin summa, Ostohinta",
      "Sähköposti, Puhelin, Myyjä, Rahti, Toimittaja, Yksikkö, Maksupäivä, Maksutapa, Tilauksen tila, Muokattu, Viitenumero",
    ),
  },
};
