package org.uniongraph.extract;

import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.uniongraph.extract.grammar.GrammarExtractor;
import org.uniongraph.lexicon.Lexicon;

/** Chooses the extractor for articles that nobody annotated; {@code extract.chat} steps in when the settings say so. */
@Configuration(proxyBeanMethods = false)
public class ExtractorConfiguration {
    @Bean
    @Conditional(ExtractorChoice.IsGrammar.class)
    static ArticleExtractor grammarExtractor(Lexicon lexicon) {
        return new GrammarExtractor(lexicon);
    }

    /** The same one as the application's, for commands that start none. */
    public static ArticleExtractor standardExtractor() {
        return new GrammarExtractor(Lexicon.load());
    }

    /** The extractor that {@code settings} choose, for commands that start no application. */
    public static ArticleExtractor chosenBy(ConfigurableEnvironment settings) {
        if (ExtractorChoice.of(settings) == ExtractorChoice.GRAMMAR) {
            return standardExtractor();
        }
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.setEnvironment(settings);
            context.scan(ExtractorConfiguration.class.getPackageName());
            context.refresh();
            return context.getBean(ArticleExtractor.class);
        }
    }
}
