/** A customer as the data have it, text or number; null where a row has none. */
export type CustomerId = string | number | null;
