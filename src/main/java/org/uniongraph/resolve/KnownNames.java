package org.uniongraph.resolve;

import org.uniongraph.lexicon.Lexicon;

/** What is known of names beforehand, for all articles alike. */
record KnownNames(Lexicon lexicon, RegionalNames regional, NationalBodies national, GenericNames generic) {
    KnownNames(Lexicon lexicon) {
        this(lexicon, new RegionalNames(lexicon), new NationalBodies(lexicon), new GenericNames(lexicon));
    }
}
