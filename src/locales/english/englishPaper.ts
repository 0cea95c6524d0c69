import type { PaperTexts } from "../../case/paper/paperTexts";

const terms =
  "over {years, plural, one {{years} year} other {{years} years}} (discounted at {rate} %, {tax, select, after {after tax} other {before tax}})";
const levers = "{levers, select, moved { with the other levers} other {}}";
const breaksEven =
  "{breakEven, select, found {breaks even at {breakEven} %} always {pays even if churn stays} other {never breaks even}}";

export const englishPaper: PaperTexts = {
  title: "Retention case",
  headline: {
    figures: {
      npv: "NPV",
      max_annual_cost: "May cost at most, a year",
      irr: "IRR",
      payback: "Payback, years",
      break_even_churn: "Break-even churn",
      roi: "ROI",
    },
    revenueFigure: "Present value of revenue",
    flag: "{failed, plural, zero {All checks OK} one {Look: {failed} of {count} checks needs a look} other {Look: {failed} of {count} checks need a look}}",
    workings: "Headline: workings",
    workingFigures: {
      worthShown: "Worth, in words",
      churnShown: "Churn today, in per cent",
      targetShown: "Churn target, in per cent",
      paybackShown: "Payback, in years",
      breakEvenShown: "Break-even churn, in per cent",
    },
    inMillions: "{millions} M",
    sentences: {
      sentenceRevenue: {
        label: "Revenue only",
        sentence: `Moving churn from {now} % to {target} % (target assumed)${levers} is worth {worth} of revenue ${terms}. What it earns needs a margin.`,
      },
      sentenceAbove: {
        label: "Target above today",
        sentence: `The target lies above today: churn from {now} % to {target} % (target assumed)${levers} is worth {worth} ${terms}.`,
      },
      sentenceFree: {
        label: "No cost entered",
        sentence: `Cutting churn from {now} % to {target} % (target assumed)${levers} is worth {worth} ${terms}. No programme cost has been entered: this is the most it may cost, not a profit.`,
      },
      sentencePays: {
        label: "Pays",
        sentence: `Cutting churn from {now} % to {target} % (target assumed)${levers} is worth {worth} ${terms}, {payback, select, found {pays back in {payback} years} other {does not pay back}}, and ${breaksEven}.`,
      },
      sentenceLoses: {
        label: "Does not pay",
        sentence: `Cutting churn from {now} % to {target} % (target assumed)${levers} does not pay: {worth} ${terms}; it ${breaksEven}.`,
      },
    },
  },
  charts: {
    customers: {
      title: "Customers with and without the programme",
      categories: "Year",
      values: "Customers at the end of the year",
      without: "Without",
      with: "With",
    },
    cash: { title: "Cumulative cash", categories: "Year", values: "Amount", cumulative: "Cumulative" },
    tornado: {
      title: "Change of the value when one assumption moves over its test range",
      categories: "Assumption",
      values: "Difference from the base, amount",
      low: "At test low",
      high: "At test high",
    },
  },
  verdicts: {
    heading: "Verdicts",
    workings: "Verdicts: workings",
    questions: {
      verdictMargin: "Are the customers worth keeping?",
      verdictPayback: "Does the programme pay?",
      verdictBreakEven: "How far may the target be missed?",
      verdictWinning: "Is it cheaper to win new customers?",
      verdictRates: "Are the rates of change plausible?",
      verdictProof: "How well is the effect proven?",
    },
    answers: {
      marginUnknown: {
        label: "No margin",
        sentence: "Not known: no margin is given, and revenue is not what customers earn.",
      },
      marginNegative: {
        label: "Negative margin",
        sentence:
          "The margin is negative: a customer loses {loss} a year, and keeping these customers destroys value.",
      },
      marginZero: {
        label: "No earnings",
        sentence: "A customer earns nothing, so keeping one is worth nothing.",
      },
      marginPositive: { label: "Positive margin", sentence: "Yes: a customer earns {margin} a year." },
      payUnknown: { label: "No margin", sentence: "Not known: that needs a margin." },
      payFree: {
        label: "No cost",
        sentence: "No cost has been entered, so there is nothing to pay back.",
      },
      payNever: {
        label: "Not paid back",
        sentence:
          "The programme does not pay back within {years, plural, one {{years} year} other {{years} years}}.",
      },
      payBelow: {
        label: "Below the discount rate",
        sentence: "It pays back, but earns less than the discount rate: its worth is {npv}.",
      },
      payBack: { label: "Paid back", sentence: "Yes: it pays back in {payback} years." },
      breakUnknown: { label: "No margin", sentence: "Not known: that needs a margin." },
      breakNothing: {
        label: "Nothing earned",
        sentence: "There is no break-even: more customers earn nothing.",
      },
      breakAlways: {
        label: "Pays today",
        sentence: "Altogether: the other levers pay even if churn stays as it is.",
      },
      breakNever: {
        label: "Beyond 0 %",
        sentence: "Break-even lies beyond 0 % churn: the programme would not pay even if nobody left.",
      },
      breakShort: {
        label: "Target not enough",
        sentence: "The target is not enough: churn would have to fall to {breakEven} %.",
      },
      breakPoint: {
        label: "Break-even",
        sentence: "Churn may end at {breakEven} % instead of {target} % before value is lost.",
      },
      winUnknown: {
        label: "Nothing to compare",
        sentence: "Not known: that needs the cost of winning a new customer.",
      },
      winNothing: {
        label: "Nothing gained",
        sentence: "The programme gains nothing that new customers could be held against.",
      },
      winCheaper: {
        label: "Winning is cheaper",
        sentence:
          "Acquisition is cheaper here: {customers} more new customers a year bring as much for {cost} a year.",
      },
      winDearer: {
        label: "Keeping is cheaper",
        sentence: "No: as much from new customers would cost {cost} a year, more than the programme.",
      },
      ratesClaim: {
        label: "A claim",
        sentence:
          "The rise of spending is a number that sources claim without proof: it is marked as a claim, not a measurement.",
      },
      ratesBeyond: {
        label: "More than all churn",
        sentence: "Impossible: churn is to fall by more than there is. The target is taken as 0 %.",
      },
      ratesCut: {
        label: "Large cut of churn",
        sentence: "Implausible without proof: more than {cut} % of today's churn is to go away.",
      },
      ratesRise: {
        label: "Large rise of spending",
        sentence: "Implausible without proof: spending is to rise by {rise} %.",
      },
      ratesReferral: {
        label: "Many referrals",
        sentence: "Implausible: more customers are referred today than there are new ones.",
      },
      ratesGrowth: {
        label: "Growth above discount",
        sentence: "Implausible: the margin grows as fast as the discount rate or faster.",
      },
      ratesFine: { label: "No warning", sentence: "No rate of change stands out." },
      proofNone: {
        label: "No control group",
        sentence: "No control group: the whole effect is put down to the programme.",
      },
      proofShare: { label: "A share", sentence: "{share} % of the effect is put down to the programme." },
    },
  },
  rules: {
    heading: "Rules of thumb: claims to check, not to use",
    heads: {
      claim: "Claim",
      own: "Your number",
      unit: "Unit",
      claimed: "Claimed",
      claimedTo: "to",
      origin: "Origin",
    },
    claims: {
      R01: {
        claim: "Winning a customer costs 6 to 7 times keeping one",
        standing:
          "Ascribed to Bain; other texts say 5. No data behind it (Sharp). Yours: a new one by a saved one.",
      },
      R02: {
        claim: "5 % more loyalty brings 25 to 95 % more profit",
        standing:
          "Reichheld and Sasser 1990: 5 points, value per customer, free of charge; a thought experiment (Sharp).",
      },
      R16: {
        claim: "The very satisfied buy again 5 to 10 times as often",
        standing:
          "Likely Xerox in Jones and Sasser 1995: 6 times, one firm. Yours: loyal share of the mix below.",
      },
      R33: {
        claim: "A customer is worth 320 to 7,000 EUR (ten industries)",
        standing: "A blog's table without a source: revenue, not margin, undiscounted. Yours: the same sum.",
      },
      R38: {
        claim: "Loyal customers spend 67 % more than new ones",
        standing:
          "Bain and Mainspring, web survey of about 2000: only those who stayed were asked. Yours: if so from year 3.",
      },
      R42: {
        claim: "A stamp card: 20 % more retention, 15 % more spent",
        standing: "One anecdote. Yours: over a lifetime, with 20 % read as a share of today's retention.",
      },
      R42points: {
        claim: "The same, in points",
        standing: "Yours: over a lifetime, with 20 % read as points. Ask which is meant before using either.",
      },
      R43: {
        claim: "Seven methods bring 15 to 40 % growth each",
        standing:
          "Without a source; together they would be 5.5 times. Yours: what the target does to a customer's value.",
      },
      R50: {
        claim: "2 % more retention is worth a 10 % cost cut",
        standing:
          "Murphy and Murphy, a popular book, no data. Yours: 2 points over the horizon, before tax and costs.",
      },
      R51: {
        claim: "Companies lose 10 % of their customers a year",
        standing: "The same book, no data. Yours: churn today.",
      },
    },
    words: {
      noLimit: "no limit",
      noCost: "no cost",
      none: "none",
      needsInput: "needs input",
      needsRevenue: "needs revenue",
    },
    workings: "Rules of thumb: workings",
    workingHeads: { figure: "Figure", value: "Value", unit: "Unit" },
    figures: {
      rulePoints: "More loyalty, of the first claims",
      ruleTwoPoints: "More retention, of the claim on costs",
      ruleVerySatisfied: "Very satisfied customers (the source's example)",
      ruleSatisfied: "Satisfied customers (the source's example)",
      ruleRepurchase: "Very satisfied who buy again (the source's example)",
      ruleTimes: "Times as often as the satisfied",
    },
    closing: "Customers at the end of the year, at 2 points less churn",
    present: "Present value of what they earn more",
  },
  segments: {
    heading: "Segments",
    heads: { segment: "Segment", all: "All", unit: "Unit" },
    labels: {
      segmentEnd: "Customers today",
      segmentStart: "Customers at the start of the period",
      segmentLost: "Lost of these",
      segmentChurn: "Churn as measured",
      segmentRevenue: "Revenue per customer and year",
      segmentRate: "Contribution margin, share of revenue",
      segmentAmount: "Contribution margin as measured",
      segmentMargin: "Earned per customer and year",
      segmentChurnUsed: "Churn in use",
      segmentKept: "What a year keeps of the value, growth and discount counted",
      segmentFactor: "Worth of a margin of 1 a year over the horizon",
      segmentValue: "Value of a customer over the horizon",
      segmentTotal: "Value of the segment's customers",
      segmentLoss: "Margin below 0 (1): keeping these customers destroys value",
      segmentWord: "Verdict",
    },
    asWhole: "as the whole",
    earns: "earns",
    loses: "loses",
    look: "Look",
    verdict:
      "{losing, plural, zero {Every segment earns a margin.} one {{losing} of {count} segments loses money: keeping its customers destroys value.} other {{losing} of {count} segments lose money: keeping their customers destroys value.}}",
    note: ({ together, other }) =>
      "Over the horizon, at each segment's own churn, on average customers, without new ones, before tax." +
      (together > 0 ? ` "${other}" is the ${together} smallest segments together.` : ""),
  },
  about: {
    heading: "About",
    labels: {
      aboutPurpose: "Purpose",
      aboutDate: "Date of the case",
      aboutVersion: "Made with",
      aboutData: "Data",
      aboutCustomers: "Customers",
      aboutMoney: "Money",
      aboutTax: "Tax",
      aboutUplift: "Target",
      aboutLevers: "Levers",
      aboutSatisfaction: "Satisfaction",
      aboutReceivables: "Receivables",
      aboutLimits: "Limits",
      aboutCharts: "Charts",
    },
    madeWith: ({ version }) => `Customer Worth ${version}`,
    data: ({ address, kept, read }) =>
      `${address}, ${kept} of ${read} rows used; the data themselves are not copied.`,
    notes: {
      aboutPurpose: "What it is worth to lose fewer customers, and what that may cost.",
      aboutCustomers:
        "Closing = opening less lost plus new. New customers join evenly in a year and are not exposed to churn in it.",
      aboutMoney:
        "Gains are positive, costs negative. Customers earn on the average of opening and closing. Year 0 is today.",
      aboutTax: "On margin and costs; a loss is taken to be relieved at once.",
      aboutUplift:
        "The reduction of churn is held, not the target: when today's churn is mended, the target moves along.",
      aboutLevers:
        "Each line counts what the lines above it leave out: kept, referred, spending of all, service. They act in full from year 1; the ramp is that of churn.",
      aboutSatisfaction:
        "A mix is no line of its own: shares that move, times retention, set the target; times margin, the rise of the order value. Each is counted there once.",
      aboutReceivables:
        "On the year's revenue with VAT, which grows as the margin does; not taxed. The interest on the cash is not added.",
      aboutLimits:
        "The target is assumed, and without a control group so is its cause. Value after the horizon is not in the NPV.",
      aboutCharts: "They show the horizon that the sheet was built with; a longer one needs a new build.",
    },
    inputsAsBuilt: "Inputs as built",
    cellsAsBuilt: "Cells as built",
  },
};
