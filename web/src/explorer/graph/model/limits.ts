/** Beyond this many nodes a canvas is hard to read: it says so, and goes on. */
export const SOFT_LIMIT = 300;

/** Beyond this many it no longer draws fast: nothing is added, and aggregating or the table is proposed. */
export const HARD_LIMIT = 2_000;

/** How many neighbours one expansion adds at most; the rest waits behind an "n more" node. */
export const EXPANSION_LIMIT = 25;

