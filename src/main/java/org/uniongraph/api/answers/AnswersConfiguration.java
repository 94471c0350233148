package org.uniongraph.api.answers;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.uniongraph.store.GraphVersion;

/** Keeps answers for as long as the store says that the graph is the same. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AnswersSettings.class)
class AnswersConfiguration {
    @Bean
    Answers answers(GraphVersion version, AnswersSettings settings) {
        return new Answers(new StoredGraph(version), settings.size());
    }

    @Bean
    AnswersMetrics answersMetrics(Answers answers) {
        return new AnswersMetrics(answers);
    }

    private record StoredGraph(GraphVersion version) implements GraphState {
        @Override
        public String tag() {
            return version.tag();
        }

        @Override
        public boolean isCurrent() {
            return version.isCurrent();
        }
    }
}
