package org.uniongraph.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.uniongraph.lexicon.Term;
import org.uniongraph.model.OrganizationKind;
import org.uniongraph.model.Span;

/** Finds governments by the title of those who lead them: 积石山县副县长 is of the county's government. */
final class Governments {
    private static final Pattern GOVERNOR = Pattern.compile("(?:常务)?副?[省市区县州旗盟镇乡]长");

    private final Reading reading;
    private final Regions regions;

    Governments(Reading reading, Regions regions) {
        this.reading = reading;
        this.regions = regions;
    }

    /** Whether {@code title} is an office of a government only, whether or not the text names that one. */
    static boolean isLedBy(String title) {
        return GOVERNOR.matcher(title).matches();
    }

    List<OrganizationName> find() {
        List<OrganizationName> found = new ArrayList<>();
        for (Term post : reading.hits().all(WordList.POSTS)) {
            Region region = regions.endingAt(post.start());
            if (region != null
                    && region.kind() == Region.Kind.CHAIN
                    && isLedBy(post.word().form())) {
                found.add(new OrganizationName(
                        region.span(),
                        region,
                        region.span().end(),
                        OrganizationKind.GOVERNMENT,
                        OrganizationName.Role.GOVERNMENT_OF));
            }
        }
        found.addAll(leagues());
        return found;
    }

    private List<OrganizationName> leagues() {
        List<OrganizationName> found = new ArrayList<>();
        for (int at = reading.text().indexOf('团'); at >= 0; at = reading.text().indexOf('团', at + 1)) {
            boolean committee = "省市县区州旗".indexOf(reading.at(at + 1)) >= 0 && reading.at(at + 2) == '委';
            if (committee && reading.isBoundary(at)) {
                found.add(new OrganizationName(
                        new Span(at, at + 3), null, at, OrganizationKind.ASSOCIATION, OrganizationName.Role.LEAGUE_OF));
            }
            Region region = reading.precedes(at, "共青") ? regions.startingAt(at + 1) : null;
            if (region != null
                    && region.kind() == Region.Kind.CHAIN
                    && reading.at(region.span().end()) == '委') {
                int end = region.span().end() + (reading.follows(region.span().end(), "委员会") ? 3 : 1);
                found.add(new OrganizationName(
                        new Span(at - 2, end), null, at, OrganizationKind.ASSOCIATION, OrganizationName.Role.WHOLE));
            }
        }
        return found;
    }
}
