package org.uniongraph.extract.grammar;

import java.util.regex.Pattern;
import org.uniongraph.model.EntityType;
import org.uniongraph.model.RelationType;

/** Makes the other events of an article parts of the one that it is about, or that one a part of their campaign. */
final class EventParts {
    private static final Pattern CAMPAIGN = Pattern.compile(".*(?:行动|系列活动|宣传月|活动月|服务月|读书月|宣传周|行动计划)");

    private final Draft draft;
    private final Events events;

    EventParts(Draft draft, Events events) {
        this.draft = draft;
        this.events = events;
    }

    void add() {
        events.main()
                .ifPresent(main -> draft.entities(EntityType.EVENT).stream()
                        .filter(event -> event != main && !isPlaced(event, main))
                        .forEach(event -> add(event, main)));
    }

    /** Whether the event is part of something by its name, or the main one is part of it. */
    private boolean isPlaced(DraftEntity event, DraftEntity main) {
        return draft.relations().stream()
                .anyMatch(r ->
                        r.type() == RelationType.PART_OF && (r.from() == event || r.from() == main && r.to() == event));
    }

    private void add(DraftEntity event, DraftEntity main) {
        if (isCampaign(event) && !isCampaign(main)) {
            draft.relate(RelationType.PART_OF, main, event, null, event.mentions.getFirst(), "part-of-campaign");
        } else {
            draft.relate(RelationType.PART_OF, event, main, null, event.mentions.getFirst(), "part-of-main");
        }
    }

    private static boolean isCampaign(DraftEntity event) {
        return CAMPAIGN.matcher(event.name).matches();
    }
}
