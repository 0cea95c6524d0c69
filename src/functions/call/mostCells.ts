/** As many cells as Excel hands to an add-in at once (resource limits of Office Add-ins). */
export const mostCells = 5_000_000;
