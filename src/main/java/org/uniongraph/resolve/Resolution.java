package org.uniongraph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.uniongraph.extract.Extraction;
import org.uniongraph.model.Article;
import org.uniongraph.model.Claim;
import org.uniongraph.model.Statement;

/** Turns what was found in an article into statements about entities with lasting ids. */
public final class Resolution {
    private Resolution() {}

    /** The statements that {@code article} makes, descriptions first. */
    public static List<Statement> statements(Article article, Extraction extraction) {
        Identities identities = new Identities(article, extraction);
        List<Statement> statements = new ArrayList<>();
        extraction
                .entities()
                .forEach(e -> statements.add(Statement.of(
                        article.id(),
                        new Claim.Description(identities.of(e.localId()), e.attributes(), e.mentions()),
                        e.quote(),
                        e.origin())));
        extraction
                .authors()
                .forEach(a -> statements.add(Statement.of(
                        article.id(),
                        new Claim.Authorship(identities.of(a.person()), a.role()),
                        a.quote(),
                        a.origin())));
        extraction.relations().stream()
                .filter(r -> !identities.of(r.from()).equals(identities.of(r.to())))
                .forEach(r -> statements.add(Statement.of(
                        article.id(),
                        new Claim.Relation(
                                r.type(),
                                identities.of(r.from()),
                                identities.of(r.to()),
                                r.role(),
                                r.title(),
                                r.award(),
                                null,
                                null),
                        r.quote(),
                        r.origin())));
        extraction
                .figures()
                .forEach(f -> statements.add(Statement.of(
                        article.id(),
                        new Claim.Figure(
                                identities.of(f.event()),
                                f.measure(),
                                f.value(),
                                f.unit(),
                                f.approximate(),
                                f.counted()),
                        f.quote(),
                        f.origin())));
        return statements;
    }
}
