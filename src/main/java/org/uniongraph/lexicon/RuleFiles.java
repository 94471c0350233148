package org.uniongraph.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The classes that decide what is made of the files: when one changes, what was prepared is stale. */
final class RuleFiles {
    private static final List<Class<?>> RULES = List.of(
            Stems.class,
            DivisionNames.class,
            DivisionFiles.class,
            LexiconCompiler.class,
            LexiconStore.class,
            TrieBuilder.class,
            Table.class);

    private RuleFiles() {}

    static long fingerprint(LexiconFiles files) {
        List<byte[]> rules = new ArrayList<>();
        for (Class<?> rule : RULES) {
            try (InputStream code = rule.getResourceAsStream(rule.getSimpleName() + ".class")) {
                rules.add(code == null ? new byte[0] : code.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + rule.getName(), e);
            }
        }
        return files.fingerprint(rules);
    }
}
