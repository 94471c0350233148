package org.uniongraph.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.uniongraph.extract.Extraction;

class CountedEventsTests {
    private static final String CONTEST = "5月8日，2024年青山市职工技能大赛在市文化宫举行，300名选手参赛。";

    @Test
    void countsForTheFinalThatTheClauseNames() {
        assertThat(figures("6月3日，2024年青山市职工技能大赛决赛在市文化宫开赛，36名选手同场竞技。")).containsEntry("36", "2024年青山市职工技能大赛决赛");
    }

    @Test
    void countsForTheEventThatThoseCountedComeTo() {
        assertThat(figures(CONTEST + "网络答题赛上，前40名选手获得复赛入场券。")).containsEntry("40", "复赛");
    }

    @Test
    void staysAtTheSceneThatTheSentenceBeforeSet() {
        assertThat(figures(CONTEST + "\n\n当天下午，青山市职工专场招聘会在人才市场举行。80家企业带来900个岗位。"))
                .containsEntry("80", "青山市职工专场招聘会")
                .containsEntry("900", "青山市职工专场招聘会");
    }

    @Test
    void leavesTheSceneInANewParagraphAndAfterIt() {
        String fair = CONTEST + "\n\n当天下午，青山市职工专场招聘会在人才市场举行。";
        assertThat(figures(fair + "\n\n比赛评出一等奖7名。")).containsEntry("7", "2024年青山市职工技能大赛");
        assertThat(figures(fair + "据了解，全市有2000名职工踊跃报名。")).containsEntry("2000", "2024年青山市职工技能大赛");
        assertThat(figures(CONTEST + "开幕式由王强主持。开幕式一结束，50名选手走上赛场。")).containsEntry("50", "2024年青山市职工技能大赛");
    }

    @Test
    void givesACeremonyNoDaysOrRounds() {
        assertThat(figures("5月8日，2024年青山市职工技能大赛开幕式在市文化宫举行，为期4天的比赛拉开大幕。")).containsEntry("4", "2024年青山市职工技能大赛");
    }

    @Test
    void meansNoEventThatIsNamedOnlyLater() {
        assertThat(figures("5月8日，青山市工会第六次代表大会在青山会堂召开，120名代表参加会议。\n\n随后召开的经费审查委员会第一次全体会议选出了主任。"))
                .containsEntry("120", "青山市工会第六次代表大会");
    }

    @Test
    void goesOnAboutThePartThatASentenceTellsTheWholeOf() {
        assertThat(figures(CONTEST + "大赛是“匠心青山”系列活动的一项内容，计划投入资金60万元。")).containsEntry("600000", "2024年青山市职工技能大赛");
    }

    private static Map<String, String> figures(String body) {
        Extraction found = ContestArticle.read(body);
        Map<String, String> names = ContestArticle.names(found);
        return found.figures().stream()
                .collect(Collectors.toMap(
                        figure -> figure.value().toPlainString(), figure -> names.getOrDefault(figure.event(), "")));
    }
}
