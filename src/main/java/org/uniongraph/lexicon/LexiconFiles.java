package org.uniongraph.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The files under seeds/lexicon, by name; word lists as {@code words/NAME.tsv}. */
record LexiconFiles(Map<String, byte[]> contents) {
    private static final String WORDS = "words/";
    private static final String TSV = ".tsv";

    static LexiconFiles in(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        for (String name : DivisionFiles.NAMES) {
            contents.put(name, Files.readAllBytes(folder.resolve(name)));
        }
        try (Stream<Path> lists = Files.list(folder.resolve(WORDS))) {
            for (Path list : lists.filter(file -> file.toString().endsWith(TSV)).toList()) {
                contents.put(WORDS + list.getFileName(), Files.readAllBytes(list));
            }
        }
        return new LexiconFiles(contents);
    }

    Table table(String name) {
        byte[] content = contents.get(name);
        if (content == null) {
            throw new MalformedLexicon("seeds/lexicon/" + name + " is missing");
        }
        return Table.parse("seeds/lexicon/" + name, new String(content, StandardCharsets.UTF_8));
    }

    /** The category and table of each word list. */
    Map<String, Table> wordLists() {
        Map<String, Table> lists = new TreeMap<>();
        for (String name : contents.keySet()) {
            if (name.startsWith(WORDS)) {
                lists.put(name.substring(WORDS.length(), name.length() - TSV.length()), table(name));
            }
        }
        return lists;
    }

    /** A number that differs, but for one chance in four billion, when any file or any of {@code rules} does. */
    long fingerprint(Collection<byte[]> rules) {
        CRC32 sum = new CRC32();
        long length = 0;
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            sum.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            sum.update(file.getValue());
            length += file.getValue().length;
        }
        for (byte[] rule : rules) {
            sum.update(rule);
            length += rule.length;
        }
        return length << Integer.SIZE | sum.getValue();
    }
}
