package org.uniongraph.ingest;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.uniongraph.store.Corpus;

/** The demo articles that come with the product. */
@Component
public class Seeds {
    private static final String FOLDER = "classpath*:seeds/articles/";

    private final PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
    private final Ingest ingest;
    private final Corpus corpus;

    Seeds(Ingest ingest, Corpus corpus) {
        this.ingest = ingest;
        this.corpus = corpus;
    }

    /**
     * Ingests the demo articles into a graph that has never held an article; a graph from which they were retracted
     * stays without them.
     *
     * @return what was ingested, or empty when the graph was in use already
     */
    public Optional<IngestReport> loadIfEmpty(Progress progress) throws IOException {
        return corpus.isNew() ? Optional.of(ingest.ingestFiles("demo articles", files(), progress)) : Optional.empty();
    }

    private List<Seed> files() throws IOException {
        return Arrays.stream(resources.getResources(FOLDER + "*.md"))
                .sorted(Comparator.comparing(resource -> Objects.requireNonNull(resource.getFilename())))
                .map(Seed::new)
                .toList();
    }

    private record Seed(Resource resource) implements SourceFile {
        @Override
        public String name() {
            return "seeds/articles/" + resource.getFilename();
        }

        @Override
        public String place() {
            return Objects.requireNonNull(resource.getFilename());
        }

        @Override
        public byte[] bytes() throws IOException {
            return resource.getContentAsByteArray();
        }

        @Override
        public Optional<Annotated> annotation(int index, int count) throws IOException {
            String file = Objects.requireNonNull(resource.getFilename());
            Resource json = resource.createRelative(SourceFile.annotationName(file, index, count));
            return json.exists()
                    ? Optional.of(new Annotated("seeds/articles/" + json.getFilename(), json.getContentAsByteArray()))
                    : Optional.empty();
        }
    }
}
