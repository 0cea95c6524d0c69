import { headers as h, type HeaderCases } from "./headerCases";

/** Stripe, Shopify, Salesforce, HubSpot, Dynamics 365 Business Central, SAP, Xero, QuickBooks, point of sale. */
export const english: HeaderCases = {
  list: {
    customer: h(
      "Customer, Customer No., Customer ID, CustomerID, customer_id, Cust. No., CustNo, Account Name, Account ID",
      "Client, Client Number, Company name, Sold-to party, Bill-to Customer No., Debtor No., Subscriber, Member ID",
      "Acct No, Party",
    ),
    start: h(
      "Start date, Customer since, Created at, Create Date, Became a Customer Date, Signup date, First order date",
      "Joined, Contract start, Subscription start, Onboarded, Activation date, First invoice date",
    ),
    end: h(
      "End date, Churn date, Cancelled at, Cancellation date, Contract end, Ended At, Termination date, Valid to",
      "Date of leaving, Closed on, Subscription end, Inactive since, Deactivated at",
    ),
    churned: h(
      "Churn, Churned?, Is churned, Cancelled, Active, Is active, Exited, Attrition Flag, Customer status, Status",
    ),
    tenure: h(
      "Tenure, Tenure (months), Months as customer, Customer age (months), Months, tenure_months, Years as customer, Tenure (years)",
    ),
    revenue: h(
      "Revenue, Annual revenue, Revenue excl. VAT, Sales, Net sales, MRR, ARR, MonthlyCharges, Turnover 2024",
      "Revenue last 12 months, Sales (LCY), Monthly fee, Subscription amount, Total Spend, Billed amount, ACV",
      "Annual contract value, Sales LTM",
    ),
    margin_amount: h("Gross profit, Contribution margin, Margin amount, Profit (LCY), GP"),
    margin_rate: h("Margin %, Gross margin %, GM%, Contribution ratio"),
    segment: h(
      "Segment, Customer segment, Industry, Region, Country, Customer group, Customer Posting Group, Tier, Account type",
    ),
    satisfaction: h("NPS, CSAT, Satisfaction score, Customer satisfaction, NPS score"),
    currency: h("Currency, Currency Code, Curr."),
    none: h(
      "Due date, Email, Customer email, E-mail, Phone, Phone No., Mobile, Address, Billing address, Postal code, ZIP",
      "Number customer service calls, Complaints, City, Product, Product ID, SKU, Item No., VAT, VAT amount, Sales tax, Discount, Discount %, Account manager",
      "Account Owner, Salesperson Code, Sales rep, Credit limit, Balance, Outstanding amount, Payment terms, VAT No.",
      "Date of birth, Last contacted, Renewal date, Notes, Website, Last order date, Payment status, Tenure in days",
    ),
  },
  log: {
    customer: h(
      "Customer, Customer No., CustomerID, Cust. No., Sell-to Customer No., Sold-to party, Client, Account Name",
      "Buyer, User ID, Member No, Card holder, Debtor, Payer, Bill-to Name, Loyalty card no.",
    ),
    date: h(
      "Date, Invoice date, InvoiceDate, Posting Date, Document Date, Billing Date, Order date, Order Date/Time",
      "Created at, Created (UTC), Paid at, Transaction date, Timestamp, Purchase date, Close Date, Tran Date, Sales date",
    ),
    amount: h(
      "Amount, Total, Amount (LCY), Net amount, Amount excl. VAT, Total ex. VAT, Total (incl. tax), Invoice total",
      "Net value, Line total, Sales, Revenue, Grand total, Order value, Sales Amount (Actual), Subtotal, Extended price",
      "Amount in local currency, Net sales, Charge amount, Paid amount, Sales ex GST, Total after discount, Payment amount",
    ),
    quantity: h(
      "Quantity, Qty, Qty., Units, Invoiced Quantity, Billed Quantity, Lineitem quantity, Units sold, No. of items",
    ),
    discount: h("Discount, Discount %, Line Discount %"),
    price: h(
      "Price, Unit price, UnitPrice, Unit Price Excl. VAT, Lineitem price, Sales price, Price per unit, Net price",
    ),
    margin_amount: h("Gross profit, Margin, Profit, Contribution, GP amount"),
    document: h(
      "Invoice No., InvoiceNo, Document No., Order ID, Order number, Receipt no, Transaction ID, Voucher No., Ticket #",
    ),
    segment: h("Segment, Country, Customer group, Region, Channel"),
    currency: h("Currency, Currency Code, Document currency, Curr."),
    none: h(
      "Due date, Net due date, Delivery date, Shipment Date, Shipped at, Fulfilled at, VAT, VAT amount, VAT %, Tax",
      "Taxes, Tax amount, Sales tax, Discount, Discount amount, Line Discount %, Shipping, Email, Customer email, Phone",
      "Row ID, Line No., Ship-to Address, Product, Product ID, StockCode, Item No., SKU, Description, Salesperson Code, Balance",
      "Remaining Amount, Amount refunded, Unit cost, Cost amount, Payment method, Document type, Order status, Modified at",
      "Payment due, Freight, Birthday, Fee",
    ),
  },
};
