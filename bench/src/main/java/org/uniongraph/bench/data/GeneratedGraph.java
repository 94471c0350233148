package org.uniongraph.bench.data;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.uniongraph.lexicon.Lexicon;
import org.uniongraph.store.BulkProjection;

/** A graph of invented articles: the same for the same scale, whoever makes it. */
public final class GeneratedGraph {
    private final Scale scale;
    private final World world;

    public GeneratedGraph(Scale scale) {
        this.scale = scale;
        this.world = new World(scale, Lexicon.load().divisions());
    }

    /**
     * Writes all articles with their statements and what follows from them.
     *
     * @param progress hears how many articles are written
     * @return what questions may be asked about
     */
    public Parameters write(BulkProjection projection, IntConsumer progress) {
        Occasions occasions = new Occasions(world);
        Press press = new Press(world);
        Parameters parameters = new Parameters(world);
        int[] reports = reports();
        int written = 0;
        for (int i = 0; i < scale.events(); i++) {
            Occasion occasion = occasions.next();
            List<Told> articles = press.articles(occasion, reports[i]);
            for (Told told : articles) {
                projection.add(told.article(), "generated/" + written++ + ".txt", told.statements());
                parameters.saw(told.article().id());
            }
            parameters.saw(occasion);
            if (i >= scale.seasons()) {
                projection.settle(occasion.id().value());
            }
            progress.accept(written);
        }
        projection.close();
        return parameters;
    }

    /** How many articles each event has: one at least, and the first ones most. */
    private int[] reports() {
        Draw draw = new Draw(15);
        Zipf fame = new Zipf(scale.events(), 0.6);
        int[] reports = new int[scale.events()];
        Arrays.fill(reports, 1);
        for (int i = scale.events(); i < scale.articles(); i++) {
            reports[draw.rank(fame)]++;
        }
        return reports;
    }
}
