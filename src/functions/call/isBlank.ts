/**
 * Whether a cell of a range is empty, and so counts as 0. Excel on the web sends null or "" for an empty cell,
 * desktop Excel already 0. A cell whose formula gives "" looks the same as an empty one, and so does "" typed
 * as an argument once Excel has wrapped it into a matrix; as they cannot be told apart, all are empty, because
 * one formula must give the same number in every Excel. Only "" that comes bare is known to be text.
 */
export const isBlank = (value: unknown): boolean => value === null || value === undefined || value === "";
