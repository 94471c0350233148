package org.uniongraph.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.uniongraph.extract.Extraction;
import org.uniongraph.model.RelationType;

/** What clauses say of the things that they name; people, places and bodies are invented. */
class ClauseRelationsTests {
    private static final String CONTEST = "5月8日，2024年青山市职工技能大赛在青山体育馆举行。";

    @Test
    void keepsApartWhatAnotherUnionHolds() {
        String text = CONTEST + "\n\n同日，青山市总工会在青山广场举办“安全同行”文艺演出。";

        assertThat(relations(text, RelationType.PART_OF)).isEmpty();
        assertThat(relations(text, RelationType.ORGANIZED)).containsExactly("青山市总工会 → “安全同行”文艺演出");
    }

    @Test
    void readsOfWhatAnEventIsSaidToBeAPart() {
        String text = "5月8日，2024年青山市职工技能大赛在青山体育馆举行，是“匠心青山”系列活动的重头戏。";

        assertThat(relations(text, RelationType.PART_OF)).containsExactly("2024年青山市职工技能大赛 → “匠心青山”系列活动");
    }

    @Test
    void placesAnOpeningAtTheCeremony() {
        String text = CONTEST + "开幕式上，青山市总工会主席王小明致辞。李大伟宣布大赛开幕。";

        assertThat(relations(text, RelationType.PARTICIPATED_IN)).contains("王小明 → 开幕式", "李大伟 → 开幕式");
    }

    @Test
    void electsIntoTheUnionWhoseCommitteeIsChosen() {
        String text = "5月8日，青山县工会第九次代表大会召开。大会选举产生了青山县总工会第九届委员会。王小明当选为主席，李大伟当选为副主席。";

        assertThat(relations(text, RelationType.HOLDS_POSITION)).contains("王小明 → 青山县总工会", "李大伟 → 青山县总工会");
    }

    @Test
    void readsEachOfAListAsAPartOfWhatItBelongsTo() {
        String text = CONTEST + "青山矿业集团所属老鹰岭煤矿、白石沟煤矿派出选手参赛。";

        assertThat(relations(text, RelationType.SUBORDINATE_TO))
                .containsExactlyInAnyOrder("老鹰岭煤矿 → 青山矿业集团", "白石沟煤矿 → 青山矿业集团");
    }

    @Test
    void givesThoseCommendedWhatStandsBehindEachOfThem() {
        String text = CONTEST + "大会还对青山矿业集团工会等12个“先进基层工会”、王小明等30名“优秀工会工作者”予以表彰。";

        assertThat(relations(text, RelationType.WON))
                .containsExactlyInAnyOrder("青山矿业集团工会 → 2024年青山市职工技能大赛", "王小明 → 2024年青山市职工技能大赛");
    }

    @Test
    void knowsACompanyByItsShorterName() {
        String text = CONTEST + "陕西宏远化工集团有限公司派出选手参赛。最终，宏远化工集团获一等奖。";

        assertThat(relations(text, RelationType.WON)).containsExactly("陕西宏远化工集团有限公司 → 2024年青山市职工技能大赛");
    }

    @Test
    void givesThePrizeOfTheLastGroupToEachWinner() {
        String text = CONTEST + "最终，青山机械厂代表队、白石沟煤矿代表队分获男子组、女子组第一名。";

        assertThat(relations(text, RelationType.WON))
                .containsExactlyInAnyOrder("青山机械厂代表队 → 2024年青山市职工技能大赛", "白石沟煤矿代表队 → 2024年青山市职工技能大赛");
    }

    @Test
    void givesTheChampionshipToWhoBeatsTheOther() {
        String text = CONTEST + "青山机械厂代表队以3比2险胜白石沟煤矿代表队夺冠。";

        assertThat(relations(text, RelationType.WON)).containsExactly("青山机械厂代表队 → 2024年青山市职工技能大赛");
    }

    @Test
    void findsAPlaceThatOnlyWhatWasHeldThereTells() {
        String text = "5月8日，2024年青山市职工技能大赛在金色时光音乐茶座举行。";

        assertThat(relations(text, RelationType.HELD_AT)).containsExactly("2024年青山市职工技能大赛 → 金色时光音乐茶座");
    }

    @Test
    void takesAVenueForNoParticipant() {
        String text = "5月8日，2024年青山市职工技能大赛在青山机械厂举行，200名职工参加。";

        assertThat(relations(text, RelationType.PARTICIPATED_IN)).isEmpty();
    }

    @Test
    void readsBothHostsOfWhatOneHoldsWithTheOther() {
        String text = CONTEST + "\n\n青山市总工会还将与青山市教育局举办“春风送岗”招聘会。";

        assertThat(relations(text, RelationType.ORGANIZED)).contains("青山市总工会 → “春风送岗”招聘会", "青山市教育局 → “春风送岗”招聘会");
    }

    @Test
    void readsTheHostOfWhatItIsSaidToHold() {
        String text = CONTEST + "王小明和李大伟在青山县总工会举办的“遇见青山”联谊会上相识。";

        assertThat(relations(text, RelationType.ORGANIZED)).contains("青山县总工会 → “遇见青山”联谊会");
    }

    @Test
    void takesWhoTellsOfHisWorkForASpeakerButNotWhoTellsTheReporter() {
        String text = CONTEST + "会上，青山县总工会主席王小明介绍了竞赛工作经验。青山县总工会副主席李大伟介绍，全县有300名职工报名。";

        assertThat(relations(text, RelationType.PARTICIPATED_IN)).containsExactly("王小明 → 2024年青山市职工技能大赛");
    }

    @Test
    void makesNoPartOfWhatWasBefore() {
        String text = CONTEST + "去年底还在2023年全国钳工技能竞赛上，王小明获得三等奖。";

        assertThat(relations(text, RelationType.PART_OF)).isEmpty();
    }

    @Test
    void findsAMeetingThatIsHeldBesides() {
        String text = CONTEST + "在随后召开的座谈会上，青山县总工会主席王小明发言。";

        assertThat(relations(text, RelationType.PART_OF)).containsExactly("座谈会 → 2024年青山市职工技能大赛");
        assertThat(relations(text, RelationType.PARTICIPATED_IN)).containsExactly("王小明 → 座谈会");
    }

    @Test
    void knowsASchoolThatTheTextPointsAt() {
        String text = "5月8日，2024年青山市职工技能大赛在青山职业技术大学举行。校党委副书记王小明出席。";

        assertThat(relations(text, RelationType.HOLDS_POSITION)).containsExactly("王小明 → 青山职业技术大学");
    }

    @Test
    void takesAWordForAnyEventForNoneThatIsNamedLater() {
        String text = "5月8日，2024年青山市职工技能大赛在青山体育馆举行。青山市总工会主席王小明出席活动。\n\n大赛期间，还将开展“安全同行”宣讲活动。";

        assertThat(relations(text, RelationType.PARTICIPATED_IN)).containsExactly("王小明 → 2024年青山市职工技能大赛");
    }

    private static List<String> relations(String body, RelationType type) {
        Extraction found = ContestArticle.read(body);
        Map<String, String> names = ContestArticle.names(found);
        return found.relations().stream()
                .filter(relation -> relation.type() == type)
                .map(relation -> names.get(relation.from()) + " → " + names.get(relation.to()))
                .toList();
    }
}
