package org.uniongraph.cli;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who reads the articles that nobody annotated. */
class ExtractorOptions {
    @Option(
            names = "--extractor",
            paramLabel = "NAME",
            description = "Who reads the articles that nobody annotated: grammar (this program alone, the default) or"
                    + " chat (a language model; the articles are sent to it). UNIONGRAPH_EXTRACTOR.")
    @Nullable
    String extractor;

    void addTo(Map<String, String> settings) {
        StoreOptions.put(settings, Settings.EXTRACTOR, extractor);
    }
}
