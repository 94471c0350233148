package org.uniongraph.evaluation;

/**
 * One thing that is wrong.
 *
 * @param type missed or spurious, and what kind of thing: spurious ORGANIZED
 * @param what which one: a name, or both ends
 */
record Mistake(String article, String type, String what) {
    @Override
    public String toString() {
        return article + ": " + type + " " + what;
    }
}
