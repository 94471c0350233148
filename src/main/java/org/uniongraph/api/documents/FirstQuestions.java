package org.uniongraph.api.documents;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the explorer asks first, as its build wrote it down: an array of {"query", "variables"}. */
final class FirstQuestions {
    private FirstQuestions() {}

    private record Question(String query, Map<String, Object> variables) {}

    /** None when the program was built without the web pages. */
    static List<Rehearsed> read(Resource file) throws IOException {
        if (!file.exists()) {
            return List.of();
        }
        try (InputStream json = file.getInputStream()) {
            List<Question> questions = JsonMapper.shared().readValue(json, new TypeReference<>() {});
            return questions.stream()
                    .map(question -> new Rehearsed(question.query(), null, question.variables()))
                    .toList();
        }
    }
}
