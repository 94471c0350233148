package org.uniongraph.api.documents;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps parsed documents for the engine. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentsSettings.class)
class DocumentsConfiguration {
    @Bean
    ParsedDocuments parsedDocuments(DocumentsSettings settings) {
        return new ParsedDocuments(settings.parsedCharacters());
    }

    @Bean
    GraphQlSourceBuilderCustomizer parseOnce(ParsedDocuments documents) {
        return builder -> builder.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
    }
}
