package org.uniongraph.extract.chat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.uniongraph.article.ParsedArticle;
import org.uniongraph.extract.AnnotatedArticle;
import org.uniongraph.extract.ArticleExtractor;
import org.uniongraph.extract.Effort;
import org.uniongraph.extract.Extraction;
import org.uniongraph.extract.Extraction.Refusal;
import org.uniongraph.extract.ExtractionFailed;

/**
 * Has a language model say what an article says, and takes of that what the article bears out. The article's authors
 * come from its byline, not from the model.
 */
final class ChatExtractor implements ArticleExtractor {
    private static final Logger LOG = LoggerFactory.getLogger(ChatExtractor.class);

    /** A longer text is a book, or a file gone wrong; nobody wants to pay for that by accident. */
    private static final int MOST_PARTS = 20;

    private final ChatSettings settings;
    private final Interview interview;
    private final ExchangeForm form;

    ChatExtractor(ChatSettings settings, Interview interview) {
        this.settings = settings;
        this.interview = interview;
        this.form = new ExchangeForm("chat:" + settings.model(), settings.confidence());
    }

    static ChatExtractor of(ChatSettings settings) {
        Attempts attempts = new Attempts(settings, new ChatEndpoint(settings), Thread::sleep);
        return new ChatExtractor(settings, new Interview(settings, attempts, new Fuse(InstantSource.system())));
    }

    @Override
    public Extraction extract(ParsedArticle article) {
        Tally tally = new Tally();
        try {
            TextCheck check = new TextCheck(article.mended());
            Facts facts = check.borneOut(facts(article, tally));
            Extraction found = AnnotatedArticle.read(article, "the model's answer", form.write(facts, article));
            return with(found, check.refusals(), tally.effort());
        } catch (EndpointFailed e) {
            throw failed(article, e.problem(), tally, e);
        } catch (MalformedAnswer e) {
            String problem = "the model " + settings.model() + " answered twice without the JSON asked for ("
                    + e.getMessage() + "); try another model";
            throw failed(article, problem, tally, e);
        }
    }

    private Facts facts(ParsedArticle article, Tally tally) {
        List<String> parts =
                Parts.of(article.article().headline(), article.mended().text(), settings.maxLength());
        if (parts.size() > MOST_PARTS) {
            throw new EndpointFailed(
                    EndpointFailed.Kind.THIS_TEXT,
                    "the article has " + article.mended().text().length() + " characters and would need "
                            + parts.size() + " requests, more than " + MOST_PARTS
                            + ": split it, or raise uniongraph.chat.max-length");
        }
        MergedFacts merged = new MergedFacts();
        parts.forEach(part -> merged.add(interview.factsOf(part, tally)));
        return merged.facts();
    }

    private static Extraction with(Extraction found, List<Refusal> more, Effort effort) {
        List<Refusal> refusals = new ArrayList<>(more);
        refusals.addAll(found.refusals());
        return new Extraction(found.entities(), found.relations(), found.figures(), found.authors(), refusals, effort);
    }

    private static ExtractionFailed failed(ParsedArticle article, String problem, Tally tally, RuntimeException cause) {
        LOG.debug("No facts of {}: {}", article.article().id(), problem);
        return new ExtractionFailed(
                "not extracted: " + problem + "; give it again once that is mended", tally.effort(), cause);
    }
}
