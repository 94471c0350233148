package org.uniongraph.ingest;

import java.time.Clock;
import org.uniongraph.extract.BylineExtractor;
import org.uniongraph.extract.ExtractorConfiguration;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.resolve.Resolution;
import org.uniongraph.store.Ledger;

/** The pipeline over a store that no application context holds. */
public final class TestIngest {
    static final Resolution RESOLUTION = new Resolution(Lexicon.load());

    private TestIngest() {}

    public static Ingest over(Ledger ledger) {
        return new Ingest(new BylineExtractor(), RESOLUTION, ledger, new IngestJobs(Clock.systemUTC()));
    }

    /** The same with the extractor of the application, which reads the articles that have no annotation. */
    public static Ingest reading(Ledger ledger) {
        return new Ingest(
                ExtractorConfiguration.standardExtractor(), RESOLUTION, ledger, new IngestJobs(Clock.systemUTC()));
    }
}
