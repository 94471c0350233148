package org.uniongraph.control;

/**
 * What retracting one article did.
 *
 * @param retractedStatements statements of it that no longer hold
 */
public record RetractReport(String articleId, String headline, int retractedStatements) {}
