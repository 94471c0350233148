package org.uniongraph.lexicon;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the application its one lexicon. */
@Configuration(proxyBeanMethods = false)
class LexiconConfiguration {
    @Bean
    static Lexicon lexicon() {
        return Lexicon.load();
    }
}
