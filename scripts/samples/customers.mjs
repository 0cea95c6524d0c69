// A made-up list of Nordic business customers as of 31 December 2025.
import { DAY as day, isoDate, randomFrom } from "./random.mjs";

const rows = 2000;
const firstStart = Date.UTC(2021, 0, 1);
const asOf = Date.UTC(2025, 11, 31);
const shortestDays = 30;
const { random, pick, pickByShare, bell } = randomFrom(20251231);

/** Yearly churn falls with size, as margins do; together close to one customer in ten a year. */
const segments = [
  { name: "Small", share: 0.55, yearlyChurn: 0.13, revenue: 28_000, margin: 0.44 },
  { name: "Mid", share: 0.33, yearlyChurn: 0.085, revenue: 110_000, margin: 0.37 },
  { name: "Large", share: 0.12, yearlyChurn: 0.045, revenue: 460_000, margin: 0.31 },
];

const countries = [
  {
    name: "Denmark",
    share: 0.4,
    form: "A/S",
    first: "Birke Fjord Lunde Sønder Vester Klit Brede Ravn Lyng Ager Horn Egs Mose Strand".split(" "),
    last: "holt lund dal mark toft sted bæk bro".split(" "),
    trades: "Energi Logistik Byg Fødevarer Teknik Møbler Medico Emballage Maskiner Handel Data Tryk".split(
      " ",
    ),
  },
  {
    name: "Sweden",
    share: 0.35,
    form: "AB",
    first: "Norr Söder Björk Gran Älv Sjö Hed Sten Ek Lind Berg Kvarn Ström Tall".split(" "),
    last: "hult vik näs mark torp fors sund gård".split(" "),
    trades: "Energi Logistik Bygg Livsmedel Teknik Möbler Medicin Papper Maskin Handel Data Tryck".split(" "),
  },
  {
    name: "Norway",
    share: 0.25,
    form: "AS",
    first: "Hav Fjell Bjørke Elve Skog Stein Sol Vest Øst Nord Lang Bre Tinde Foss".split(" "),
    last: "nes heim vik dal rud berg sund stad".split(" "),
    trades: "Energi Logistikk Bygg Mat Teknikk Møbler Helse Emballasje Maskin Handel Data Trykk".split(" "),
  },
];

const taken = new Set();
const companyIn = (country) => {
  for (;;) {
    const name = `${pick(country.first)}${pick(country.last)} ${pick(country.trades)} ${country.form}`;
    if (!taken.has(name)) return taken.add(name) && name;
  }
};

/** More customers were won in the early years. */
const days = (asOf - firstStart) / day;
const starts = Array.from({ length: rows }, () => firstStart + Math.floor(random() ** 1.6 * days) * day);

const customers = starts
  .sort((one, other) => one - other)
  .map((start, index) => {
    const country = pickByShare(countries);
    const segment = pickByShare(segments);
    const yearsKept = Math.log(1 - random()) / Math.log(1 - segment.yearlyChurn);
    const end = start + Math.max(shortestDays, Math.round(yearsKept * 365.25)) * day;
    return [
      `C${10001 + index}`,
      companyIn(country),
      country.name,
      segment.name,
      isoDate(start),
      end <= asOf ? isoDate(end) : "",
      Math.round((segment.revenue * 2 ** (bell() * 0.6)) / 100) * 100,
      `${Math.round(100 * Math.min(0.7, Math.max(0.08, segment.margin + bell() * 0.06)))}%`,
    ];
  });

export const header = [
  "Customer id",
  "Company",
  "Country",
  "Segment",
  "Start",
  "End",
  "Revenue per year",
  "Margin %",
];

export { customers };
