package org.uniongraph.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The classes that decide what is made of the files: when one changes, what was prepared is stale. */
final class RuleFiles {
    /** By name, since loading the builder takes longer than reading it. */
    private static final List<String> RULES = List.of(
            "Stems",
            "DivisionNames",
            "DivisionFiles",
            "DivisionLevel",
            "LexiconCompiler",
            "LexiconStore",
            "Namesakes",
            "Table",
            "Trie",
            "TrieBuilder");

    private RuleFiles() {}

    static long fingerprint(LexiconFiles files) {
        List<byte[]> rules = new ArrayList<>();
        for (String rule : RULES) {
            rules.add(read(rule + ".class"));
        }
        return files.fingerprint(rules);
    }

    private static byte[] read(String file) {
        try (InputStream code = RuleFiles.class.getResourceAsStream(file)) {
            if (code == null) {
                throw new MalformedLexicon(file + " is missing beside RuleFiles.class, which names it");
            }
            return code.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
