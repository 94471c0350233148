package org.uniongraph.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** Options of a command line: {@code --name value}, or {@code --name} alone. */
public record Options(Map<String, String> values) {
    public static Options of(String... args) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < args.length; i++) {
            if (!args[i].startsWith("--")) {
                continue;
            }
            boolean alone = i + 1 == args.length || args[i + 1].startsWith("--");
            values.put(args[i].substring(2), alone ? "true" : args[i + 1]);
        }
        return new Options(values);
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("--" + name + " is missing");
        }
        return value;
    }

    public String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    public int number(String name, int otherwise) {
        return Integer.parseInt(text(name, String.valueOf(otherwise)));
    }
}
