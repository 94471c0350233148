package org.uniongraph.extract;

/**
 * What an extraction took of an endpoint that others run; nothing when it was made in this program.
 *
 * @param requests requests sent, failed ones included
 * @param promptTokens tokens read, as the endpoint counts them
 * @param completionTokens tokens written, as the endpoint counts them
 */
public record Effort(long requests, long promptTokens, long completionTokens) {
    /** Nobody was asked. */
    public static final Effort NONE = new Effort(0, 0, 0);

    public Effort plus(Effort other) {
        return new Effort(
                requests + other.requests,
                promptTokens + other.promptTokens,
                completionTokens + other.completionTokens);
    }
}
