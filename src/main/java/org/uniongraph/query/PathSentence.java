package org.uniongraph.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in one sentence how a path leads, and what its rank rests on. */
final class PathSentence {
    private final Map<?, ?> facts;
    private final boolean chinese;

    private PathSentence(Map<?, ?> facts, boolean chinese) {
        this.facts = facts;
        this.chinese = chinese;
    }

    /** @param facts {@code hops}, {@code nodes} (their ids), {@code degrees} and {@code weakest} of the path */
    static String of(Map<?, ?> facts, boolean chinese) {
        return new PathSentence(facts, chinese).sentence();
    }

    private String sentence() {
        List<String> clauses = maps("hops").stream().map(this::clause).toList();
        long sources = maps("hops").stream()
                .mapToLong(hop -> hop.get("sourceCount") instanceof Long count ? count : 0)
                .min()
                .orElse(0);
        String steps = String.join(chinese ? "；" : "; ", clauses);
        return chinese
                ? steps + "：" + clauses.size() + "步，最弱一步的置信度为" + facts.get("weakest") + "，每步至少" + sources + "个信源"
                        + between() + "。"
                : steps + ": " + count(clauses.size(), "step") + ", the weakest of confidence " + facts.get("weakest")
                        + ", each with " + (sources == 1 ? "a source" : sources + " sources") + " or more" + between()
                        + ".";
    }

    private String clause(Map<?, ?> hop) {
        String from = name(hop.get("from"));
        String to = name(hop.get("to"));
        String said = chinese ? chinese(hop, from, to) : english(hop, from, to);
        String time = time(hop);
        return time == null ? said : said + (chinese ? "（" + time + "）" : " (" + time + ")");
    }

    private static String chinese(Map<?, ?> hop, String from, String to) {
        return switch (text(hop, "type")) {
            case "ORGANIZED" -> from + organized(hop, "主办", "承办", "协办", "举办") + to;
            case "PARTICIPATED_IN" -> from + "参加" + to;
            case "WON" -> from + "在" + to + "获" + Objects.requireNonNullElse(hop.get("award"), "奖");
            case "HOLDS_POSITION" -> from + "任" + to + Objects.requireNonNullElse(hop.get("title"), "职务");
            case "SUBORDINATE_TO" -> from + "隶属" + to;
            case "UNION_OF" -> from + "是" + to + "的工会";
            case "HELD_AT" -> from + "在" + to + "举办";
            case "PART_OF" -> from + "是" + to + "的一部分";
            case "ABOUT" -> from + "以" + to + "为主题";
            case "LOCATED_IN" -> from + "位于" + to;
            case String other -> from + " " + other + " " + to;
        };
    }

    private static String english(Map<?, ?> hop, String from, String to) {
        String award = hop.get("award") == null ? "an award" : text(hop, "award");
        String post = hop.get("title") == null ? " holds a post in " : " is " + hop.get("title") + " of ";
        return switch (text(hop, "type")) {
            case "ORGANIZED" -> from + organized(hop, " hosted ", " co-hosted ", " supported ", " organised ") + to;
            case "PARTICIPATED_IN" -> from + " took part in " + to;
            case "WON" -> from + " won " + award + " at " + to;
            case "HOLDS_POSITION" -> from + post + to;
            case "SUBORDINATE_TO" -> from + " is subordinate to " + to;
            case "UNION_OF" -> from + " is the union of " + to;
            case "HELD_AT" -> from + " was held at " + to;
            case "PART_OF" -> from + " is part of " + to;
            case "ABOUT" -> from + " is about " + to;
            case "LOCATED_IN" -> from + " is located in " + to;
            case String other -> from + " " + other + " " + to;
        };
    }

    private static String organized(Map<?, ?> hop, String host, String coHost, String supporter, String unsaid) {
        return switch (text(hop, "role")) {
            case "HOST" -> host;
            case "CO_HOST" -> coHost;
            case "SUPPORTER" -> supporter;
            default -> unsaid;
        };
    }

    /** When the relation held, or else the event at one of its ends took place; null when nobody said. */
    private @Nullable String time(Map<?, ?> hop) {
        if (hop.get("validFrom") != null || hop.get("validTo") != null) {
            return period(hop.get("validFrom"), hop.get("validTo"));
        }
        for (String end : List.of("from", "to")) {
            if (hop.get(end) instanceof Map<?, ?> entity && entity.get("start") != null) {
                Object start = entity.get("start");
                Object last = entity.get("end");
                return last == null || last.equals(start) ? String.valueOf(start) : period(start, last);
            }
        }
        return null;
    }

    private String period(@Nullable Object from, @Nullable Object to) {
        if (from == null) {
            return chinese ? "至" + to : "until " + to;
        }
        if (to == null) {
            return chinese ? from + "起" : "since " + from;
        }
        return from + (chinese ? "至" : " to ") + to;
    }

    /** How many relations each entity between has, which is why a path through a hub ranks low. */
    private String between() {
        List<?> ids = list("nodes");
        List<?> degrees = list("degrees");
        List<String> said = new ArrayList<>();
        for (int i = 0; i < degrees.size(); i++) {
            String name = nameOf(ids.get(i + 1));
            said.add(
                    chinese ? name + "有" + degrees.get(i) + "条关系" : name + " has " + count(degrees.get(i), "relation"));
        }
        if (said.isEmpty()) {
            return chinese ? "，两者直接相连" : ", the two being linked directly";
        }
        return chinese ? "，途经的" + String.join("、", said) : "; in between, " + String.join(", ", said);
    }

    private String nameOf(@Nullable Object id) {
        for (Map<?, ?> hop : maps("hops")) {
            for (String end : List.of("from", "to")) {
                if (hop.get(end) instanceof Map<?, ?> entity && Objects.equals(entity.get("id"), id)) {
                    return name(entity);
                }
            }
        }
        return String.valueOf(id);
    }

    private static String count(@Nullable Object number, String noun) {
        return number + " " + noun + ("1".equals(String.valueOf(number)) ? "" : "s");
    }

    private static String name(@Nullable Object entity) {
        return entity instanceof Map<?, ?> map ? String.valueOf(map.get("name")) : "?";
    }

    private static String text(Map<?, ?> hop, String key) {
        return String.valueOf(hop.get(key));
    }

    private List<Map<?, ?>> maps(String key) {
        List<Map<?, ?>> maps = new ArrayList<>();
        for (Object item : list(key)) {
            if (item instanceof Map<?, ?> map) {
                maps.add(map);
            }
        }
        return maps;
    }

    private List<?> list(String key) {
        return facts.get(key) instanceof List<?> list ? list : List.of();
    }
}
