import type { HeaderWords } from "./headerWords";
import { wordLines as words } from "./wordLines";

export const english = {
  columns: {
    customer: words(
      "customer*, client*, cust, custno, custid, account*, acct*, member*, subscriber*, buyer*, user*",
      "household*, debtor*, payer*, party, cardholder*, card holder*, loyalty card*, id, company*",
    ),
    payingCustomer: words("sold to*, bill to*, sell to*, invoice account, order account"),
    customerNumber: words("no, cust no, custno, *number, *id, code"),
    weakCustomer: words("=id, record id, external id, account*, acct*, company*, user*, party"),
    mail: words("email*, e mail*"),
    name: words("=name"),
    segment: words(
      "*segment*, industry*, sector*, region*, country*, channel, customer type, customer group*",
      "customer class*, customer category, customer posting group, account type, client type",
    ),
    segmentByName: words("*segment*"),
    segmentOfList: words("plan, tier, category"),
    currency: words("currency*, curr, cur"),
    margin: words("margin*, contribution*, gross profit*, profit*, gp, gm"),
    marginRate: words("percent*, rate, ratio, pct, share"),
    start: words(
      "start, started, start date, startdate, since, signup*, sign up*, signed*, joined, join date, create*",
      "acquired*, became a customer*, acquisition date, activation date, activated*, first purchase*",
      "first order*, first invoice*, onboard*, valid from, from",
    ),
    end: words(
      "end, ended, end date, enddate, churn date, churned at, churned on, cancel* date, cancelled at",
      "canceled at, left, left on, leav* date, date of leaving, lost date, termination*, terminated on",
      "valid to, contract end, until, closed on, closed at, deactivated*, inactive since",
    ),
    churned: words(
      "churn, churned, churn flag, is churned, has churned, lost, cancelled, canceled, exited, attrition",
      "=status, customer status, account status, subscription status, active, is active",
    ),
    active: words("active, is active, current customer, existing customer, retained"),
    status: words("*status"),
    tenure: words(
      "years as customer, tenure*, =months, months as customer, customer months, customer age*",
      "account length, account age, age months, lifetime months",
    ),
    tenureInDays: words("tenure days, tenure in days, days as customer"),
    satisfaction: words("*satisfaction*, nps, csat, rating, survey score"),
    revenue: words(
      "revenue*, *revenue, sales, turnover, mrr, arr, acv, contract value, *charges, spend*, billing*",
      "billed*, subscription fee, fee, price, income, *amount",
    ),
    date: words(
      "*date, day, timestamp, time, datetime, created*, ordered*, paid at, paid on, purchased*, sold at",
      "sold on, invoiced*",
    ),
    amount: words(
      "amount*, *amount, *total, sum, *value, sales, revenue, turnover, net, gross, paid, spend, charge",
      "=usd, =gbp",
    ),
    rowAmount: words("extended price, total price, price total, line price"),
    localCurrency: words("lcy, local currency, base currency, company currency, usd, gbp"),
    net: words("net, subtotal"),
    gross: words("gross"),
    price: words("*price, price each"),
    quantity: words("quantity, qty, units, pieces, pcs, count, items, no of items, number of items"),
    discount: words("discount*"),
    discountAmount: words("*amount, amount*, *value, *sum, usd"),
    document: words("invoice*, order*, transaction*, receipt*, document*, doc no, doc nr, voucher*, ticket*"),
  },
  others: {
    tax: words("vat, tax, taxes, gst"),
    contact: words(
      "email*, *email, e mail*, mail, phone*, telephone*, tel, mobile, fax*, *address*, street, zip*",
      "postal code, post code, postcode, city, town, website*, web, url, contact*, last contacted, birth*",
      "dob, note, notes, comment*, memo, manager*, owner, sales rep*, salesperson*, sales person*, seller",
      "your ref*, our ref*, reference*, supplier*, vendor*",
    ),
    rowNumber: words(
      "row id, row no, row number, rowid, line no, line number, line nr, =index, =no, =line, record no",
      "=position, =pos",
    ),
    contactCount: words(
      "service calls, support calls, number of calls, =calls, number of complaints, =complaints, =tickets",
      "=logins, number of logins, =visits, number of visits",
    ),
    goods: words(
      "product*, item no, item nr, item number, item id, item name, item code, item description, =item",
      "sku*, stock*, article*, description*, =text, =unit, unit of measure, uom, warehouse*, ean, barcode",
    ),
    otherDay: words(
      "due, delivery*, delivered on, delivered at, shipped*, shipping*, shipment*, ship to*, ship date",
      "fulfil*, dispatch*, modified*, updated*, changed*, last login*, last seen, last activity*",
      "last order*, last purchase*, last invoice*, renewal*",
    ),
    payment: words(
      "payment method*, payment status, payment terms*, payment type, financial status, credit limit*",
      "credit score*, credit rating*",
    ),
    otherAmount: words(
      "balance*, outstanding*, remaining*, refund*, unit cost*, cost price, cost amount, =cost, costs, cogs",
      "freight*, rounding*, profit center, profitcenter, cost center",
    ),
    documentKind: words(
      "document type, doc type, order type, order status, invoice type, invoice status, transaction type",
    ),
  },
  periods: {
    month: words("month*, mrr, per mo"),
    year: words("year*, annual*, arr, acv, per annum, pa, p a, fy*"),
    twelveMonths: words("12 months, 12m, ltm, ttm, r12"),
    total: words("total*, lifetime, to date, cumulative"),
    otherPeriod: words("ytd, year to date, quarter*, 3 months, 6 months, week*, daily, per day, 24 months"),
    monthName: words(
      "jan, january, feb, february, mar, march, apr, april, may, jun, june, jul, july, aug, august, sep",
      "sept, september, oct, october, nov, november, dec, december",
    ),
    monthLong: words("month*, mrr, m, mo"),
    quarterLong: words("quarter*, q"),
    yearLong: words("year*, fy, annual*, arr, per annum, pa"),
  },
  taxes: {
    tax: words("sales tax, vat, tax, taxes, gst"),
    without: words("ex, exc, excl, excluding, exclusive, exclusive of, without, net of, before"),
    taxExcluded: words("excl, excluded"),
    netPhrase: words("after discounts, after discount"),
    including: words("inc, incl, including, inclusive of, with"),
    taxIncluded: words("incl, included"),
    grossPhrase: [],
  },
  cells: {
    gone: words(
      "churned, churn, lost, left, cancelled, canceled, inactive, terminated, closed, exited, ended",
      "stopped, deactivated, dead, former, attrited, unsubscribed, expired, lapsed, unpaid",
    ),
    here: words(
      "active, current, retained, kept, open, stayed, existing, subscribed, live, past due, paused, trialing",
      "trialling, trial, joined, pending, at risk, renewing, renewed",
    ),
    negation: words("not, non, no, no longer, never"),
    yes: words("yes, y, true, 1"),
    no: words("no, n, false, 0"),
    collective: words(
      "cash, cash customer, walk in, walk in customer, guest, anonymous, unknown, various, diverse, sundry",
      "n a, na, none, null, test",
    ),
  },
  rows: {
    total: words("total*, grand total, sum, subtotal"),
    average: words("average, mean, weighted average"),
  },
  cohorts: {
    size: words("customers, size, count, users, accounts, number, n, new customers, started"),
  },
  figures: {
    customers: words("customer*, client*, account*, subscriber*, member*"),
    lost: words("leavers, lost, churned, left, cancelled, canceled"),
    won: words("new, won, joined, acquired, gained, joiners"),
    start: words("start, beginning, opening"),
    end: words("ending, this year, end, closing, today, now, current"),
    average: words("average, avg, mean"),
    each: words("per customer, per client, a customer, each, arpu, arpa, arpc, per account, per subscriber"),
    churn: words("churn rate, churn*, attrition"),
    retention: words("retention, retention rate"),
    revenue: words("revenue*, sales, turnover, arr, mrr, income, arpu, arpa, arpc"),
    margin: words("margin*, contribution*, gross profit*"),
    rate: words("percent, percent *, ratio, pct, share, *rate"),
    cost: words("expense*, cost*, spend, budget, cac"),
    acquisition: words("acquisition*, cac, per new customer"),
    programme: words("program*, loyalty*, retention*"),
  },
} satisfies HeaderWords;
