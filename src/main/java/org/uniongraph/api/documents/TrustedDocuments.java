package org.uniongraph.api.documents;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.schema.GraphQLSchema;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The documents that the operator has laid down, found by id or by hash. */
final class TrustedDocuments {
    /**
     * One of them.
     *
     * @param source the file that it stands in
     */
    record Trusted(String id, String text, String source) {}

    private final Map<String, Trusted> byId = new HashMap<>();
    private final Map<DocumentHash, String> byHash = new HashMap<>();

    /** @throws UnusableDocuments when two of them have one id and differ */
    TrustedDocuments(Collection<Trusted> documents) {
        for (Trusted document : documents) {
            Trusted other = byId.put(document.id(), document);
            if (other != null && !other.text().equals(document.text())) {
                throw new UnusableDocuments(
                        document.source(),
                        "the id " + document.id() + " is that of another document in " + other.source()
                                + " too; expected each to have its own");
            }
            byHash.put(DocumentHash.of(document.text()), document.text());
        }
    }

    /** @throws UnusableDocuments naming the file of one that does not fit {@code schema} */
    TrustedDocuments checked(GraphQLSchema schema) {
        for (Trusted document : byId.values()) {
            ExecutionInput input =
                    ExecutionInput.newExecutionInput(document.text()).build();
            ParseAndValidateResult result = ParseAndValidate.parseAndValidate(schema, input);
            if (result.isFailure()) {
                throw new UnusableDocuments(
                        document.source(),
                        document.id() + ": " + result.getErrors().getFirst().getMessage());
            }
        }
        return this;
    }

    Optional<String> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(Trusted::text);
    }

    Optional<String> find(DocumentHash hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    boolean trusts(String text) {
        return byHash.containsKey(DocumentHash.of(text));
    }

    /** Each of them once. */
    Collection<String> texts() {
        return Set.copyOf(byHash.values());
    }

    int size() {
        return byId.size();
    }
}
