package org.uniongraph.bench.data;

import java.util.List;
import org.uniongraph.model.Article;
import org.uniongraph.model.Statement;

/** An article with all that it states. */
record Told(Article article, List<Statement> statements) {}
