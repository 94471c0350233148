package org.uniongraph.article;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads small inputs for the tests. */
final class Readings {
    private Readings() {}

    static List<ParsedArticle> read(String name, String text) {
        return new ArticleReader().read(new Source(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    static ParsedArticle one(String name, String text) {
        List<ParsedArticle> articles = read(name, text);
        if (articles.size() != 1) {
            throw new AssertionError("expected one article, got "
                    + articles.stream()
                            .map(article -> article.article().headline())
                            .toList());
        }
        return articles.getFirst();
    }

    static List<String> bylines(ParsedArticle article) {
        return article.bylines().stream()
                .map(byline -> byline.name() + " " + byline.role())
                .toList();
    }

    /** What gold's checker compares: no white space, no {@code **}, width folded. */
    static String flat(String text) {
        StringBuilder flat = new StringBuilder();
        for (char c : text.replace("**", "").toCharArray()) {
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
            if (!space) {
                flat.append(c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c);
            }
        }
        return flat.toString();
    }
}
