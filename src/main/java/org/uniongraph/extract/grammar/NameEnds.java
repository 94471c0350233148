package org.uniongraph.extract.grammar;

/** Tells where the name of a person may end by what stands behind it. */
record NameEnds(Reading reading) {
    /** True when a mark or a word that stands behind names starts at {@code at}. */
    boolean isEnd(int at) {
        return reading.isStop(at) || "（）".indexOf(reading.at(at)) >= 0 || isFollower(at);
    }

    /** True when a word that stands behind names starts at {@code at}. */
    boolean isFollower(int at) {
        return reading.hits().startingAt(WordList.NAME_FOLLOWERS, at) != null;
    }
}
