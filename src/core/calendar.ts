export const monthsInYear = 12;

/** Days of a year, leap years or not, as rates and windows count them. */
export const daysInYear = 365;
