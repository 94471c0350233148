package org.uniongraph.api.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.graphql.execution.GraphQlSource;

/** Keeps the texts of operations and their parsed form. */
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

    @Bean
    Documents documents(ParsedDocuments parsed, DocumentsSettings settings, TrustedDocuments trusted) {
        return new Documents(
                parsed, new PersistedDocuments(settings.persistedCharacters()), trusted, settings.onlyTrusted());
    }

    @Bean
    Rehearsal rehearsal(
            TrustedDocuments trusted,
            DocumentsSettings settings,
            @Value("classpath:/static/first-questions.json") Resource first,
            ObjectProvider<GraphQlSource> source)
            throws IOException {
        List<Rehearsed> explorer = settings.rehearseExplorer() ? FirstQuestions.read(first) : List.of();
        return new Rehearsal(trusted.texts(), explorer, source::getObject);
    }

    @Bean
    TrustedDocuments trustedDocuments(DocumentsSettings settings, ObjectProvider<GraphQlSource> source) {
        Path place = settings.trusted();
        return place == null
                ? new TrustedDocuments(List.of())
                : new TrustedDocuments(TrustedFiles.read(place))
                        .checked(source.getObject().schema());
    }

    @Bean
    MeantDocument meantDocument(Documents documents) {
        return new MeantDocument(documents);
    }

    @Bean
    DocumentsMetrics documentsMetrics(ParsedDocuments parsed) {
        return new DocumentsMetrics(parsed);
    }
}
