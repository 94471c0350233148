package org.uniongraph.extract;

import java.util.Locale;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.PropertyResolver;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Who reads the articles that nobody annotated: the setting {@code uniongraph.extractor}. */
public enum ExtractorChoice {
    /** This program alone, by its rules. */
    GRAMMAR,
    /** A language model behind a chat endpoint. */
    CHAT;

    private static final String SETTING = "uniongraph.extractor";

    /**
     * What the settings say; the grammar unless they say otherwise.
     *
     * @throws UnknownExtractor when they name none that there is
     */
    public static ExtractorChoice of(PropertyResolver settings) {
        String name = settings.getProperty(SETTING, "").strip();
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "", "grammar" -> GRAMMAR;
            case "chat" -> CHAT;
            default -> throw new UnknownExtractor(SETTING + " '" + name + "': expected grammar or chat");
        };
    }

    /** Holds when the grammar is to do it. */
    static final class IsGrammar implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return of(context.getEnvironment()) == GRAMMAR;
        }
    }

    /** Holds when a chat endpoint is to do it. */
    public static final class IsChat implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return of(context.getEnvironment()) == CHAT;
        }
    }
}
