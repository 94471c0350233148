package org.uniongraph.extract.chat;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.uniongraph.extract.ArticleExtractor;
import org.uniongraph.extract.ExtractorChoice;

/** Offers the chat extractor when the settings choose it; costs nothing when they don't. */
@Configuration(proxyBeanMethods = false)
@Conditional(ExtractorChoice.IsChat.class)
@EnableConfigurationProperties(ChatSettings.class)
class ChatConfiguration {
    @Bean
    ArticleExtractor chatExtractor(ChatSettings settings) {
        return ChatExtractor.of(settings);
    }
}
