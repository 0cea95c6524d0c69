import { impactParameters } from "./impactParameters";

const { customers, annual_margin, churn_now, churn_target } = impactParameters;
const { years, discount_rate, new_customers, growth, ramp } = impactParameters;

/** The arguments of a better retention whatever it costs; what it is compared with stands between them. */
export const gainParameters = {
  required: { customers, annual_margin, churn_now, churn_target },
  optional: { years, discount_rate, new_customers, growth, ramp },
} as const;
