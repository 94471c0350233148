package org.uniongraph.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Articles about events whose dates are known to the day, the month, the year, as a period, or not at all. */
@NullMarked
final class DatedArticles {
    static final String UNION = "北京市海淀区总工会";
    private static final JsonMapper JSON = new JsonMapper();

    private DatedArticles() {}

    /** Writes each article with its annotation into the folder. */
    static void write(Path folder) throws IOException {
        write(folder, "职工歌咏比赛", "CULTURE", "5月8日", "2024-05-08", null);
        write(folder, "职工趣味运动会", "SPORTS", "5月20日", "2024-05-20", null);
        write(folder, "劳模事迹宣讲会", "LECTURE", "6月", "2024-06", null);
        write(folder, "工会干部培训班", "TRAINING", "9月2日至10日", "2024-09-02", "2024-09-10");
        write(folder, "职工技能大赛", "COMPETITION", "2023年", "2023", null);
        write(folder, "职工健步走活动", "SPORTS", "近日", null, null);
    }

    private static void write(
            Path folder, String event, String type, String dateText, @Nullable String start, @Nullable String end)
            throws IOException {
        String said = "%s，%s举办%s".formatted(dateText, UNION, event);
        Files.writeString(folder.resolve(event + ".md"), "# %s开幕\n\n%s。职工踊跃参加。\n".formatted(event, said));
        Map<String, ?> union = Map.of(
                "id",
                "o1",
                "type",
                "Organization",
                "kind",
                "UNION",
                "level",
                "DISTRICT",
                "name",
                UNION,
                "mentions",
                List.of(UNION));
        Map<String, Object> happening = new HashMap<>(Map.of(
                "id",
                "e1",
                "type",
                "Event",
                "eventType",
                type,
                "name",
                event,
                "dateText",
                dateText,
                "mentions",
                List.of(event)));
        happening.put("start", start);
        happening.put("end", end);
        Map<String, ?> organized =
                Map.of("type", "ORGANIZED", "from", "o1", "to", "e1", "role", "HOST", "evidence", UNION + "举办" + event);
        Files.writeString(
                folder.resolve(event + ".json"),
                JSON.writeValueAsString(Map.of(
                        "headline", event + "开幕",
                        "authors", List.of(),
                        "entities", List.of(union, happening),
                        "relations", List.of(organized),
                        "figures", List.of())));
    }
}
