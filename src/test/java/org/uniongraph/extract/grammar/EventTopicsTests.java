package org.uniongraph.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uniongraph.extract.Extraction;
import org.uniongraph.model.RelationType;

class EventTopicsTests {
    private static final String CONTEST = "5月8日，2024年青山市职工技能大赛在市文化宫举行。";

    @Test
    void givesTheArticlesOwnEventWhatTheTextTells() {
        assertThat(topics(CONTEST + "大赛旨在弘扬工匠精神。")).containsExactly("2024年青山市职工技能大赛 工匠精神");
    }

    @Test
    void givesAnotherEventTheTopicOfItsNameAlone() {
        assertThat(topics(CONTEST + "\n\n当天下午，青山市工会促进高质量就业论坛在人才市场举行。")).containsExactly("青山市工会促进高质量就业论坛 高质量就业");
    }

    private static List<String> topics(String body) {
        Extraction found = ContestArticle.read(body);
        Map<String, String> names = ContestArticle.names(found);
        return found.relations().stream()
                .filter(relation -> relation.type() == RelationType.ABOUT)
                .map(relation -> names.get(relation.from()) + " " + names.get(relation.to()))
                .toList();
    }
}
