package org.uniongraph.extract;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the extractor for articles that nobody annotated. */
@Configuration(proxyBeanMethods = false)
public class ExtractorConfiguration {
    /** The same one for the application and for commands that start none. */
    @Bean
    public static ArticleExtractor standardExtractor() {
        return new BylineExtractor();
    }
}
