package org.uniongraph.store;

import java.time.ZonedDateTime;

/**
 * One commit that changed what the graph answers.
 *
 * @param version the graph's number from then on
 * @param at the instant under which the commit stands in the history
 */
public record GraphChange(long version, ZonedDateTime at) {}
