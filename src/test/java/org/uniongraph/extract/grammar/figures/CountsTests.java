package org.uniongraph.extract.grammar.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    全市42个代表团的3600多名运动员参加了比赛。 | TEAMS 42, PARTICIPANTS 3600
                    来自5家医院的16名专家到场。 | UNITS 5, PARTICIPANTS 16
                    近百名退休职工登台演唱。 | PARTICIPANTS 100
                    三百余名货车司机参加了座谈。 | PARTICIPANTS 300
                    吸引12万余名职工线上答题。 | PARTICIPANTS 120000
                    已有上万名职工参与。 | PARTICIPANTS 10000
                    书画展接待观众1.2万人次。 | BENEFICIARIES 12000
                    参训学员一百二十人。 | PARTICIPANTS 120
                    走进十余家企业。 | UNITS 10
                    种下侧柏、山桃等树苗2000余棵。 | TREES 2000
                    小组赛共打了56场。 | MATCHES 56
                    经过36场激烈角逐分出高下。 | MATCHES 36
                    全年举办专题讲座18场。 | SESSIONS 18
                    开出3期培训班。 | SESSIONS 3
                    培训为期5天。 | DURATION 5
                    为期一周的书法展开幕。 | DURATION 7
                    学员将度过15天的脱产学习时光。 | DURATION 15
                    共4期，每期6天。 | SESSIONS 4, DURATION 6
                    两天里，24支队伍打了46场。 | DURATION 2, TEAMS 24, MATCHES 46
                    66把好手聚到一处。 | PARTICIPANTS 66
                    历时三天的比赛结束了。 | DURATION 3
                    """)
    void readsUnitsOfEachKind(String sentence, String figures) {
        assertThat(figuresOf(sentence)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    县总工会为2300名农民工代购了汽车票。 | BENEFICIARIES 2300
                    12家企业与26名学子结对。 | UNITS 12, BENEFICIARIES 26
                    确定286名职工子女为资助对象。 | BENEFICIARIES 286
                    6名学子获得1.6万元助学金。 | BENEFICIARIES 6, MONEY 16000
                    把8000元互助金送到职工手中。 | MONEY 8000
                    组织2000名职工免费疗休养。 | PARTICIPANTS 2000
                    10名监督员领取了聘书。 | PARTICIPANTS 10
                    最终9支队伍27名选手挺进决赛。 | TEAMS 9, FINALISTS 27
                    共有38个镇（街）工会报名。 | UNITS 38
                    开设公益课24节。 | SESSIONS 24
                    分20批组织职工体检。 | SESSIONS 20
                    初赛分两天进行。 | DURATION 2
                    推出12条疗休养线路。 | OTHER 12
                    大赛从去年3月起，设比赛项目31个。 | OTHER 31
                    其中大学生3名，每人5000元，共需资金1.5万元。 | MONEY 15000
                    35名状元、48名组织者和36家单位受到表彰。 | AWARDS 35, AWARDS 48, AWARDS 36
                    """)
    void tellsWhatIsCountedFromTheWordsAround(String sentence, String figures) {
        assertThat(figuresOf(sentence)).isEqualTo(figures);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "展览持续到5月18日。",
                "律师结合8个案例讲课。",
                "全省已建成各级创新工作室5600多个。",
                "对第一名各奖励3万元。",
            })
    void leavesOutDatesFormerAndStandingNumbers(String sentence) {
        assertThat(figuresOf(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    市总工会拨付专项资金300万元。 | MONEY 3000000
                    发放慰问金近6万元。 | MONEY 60000
                    送去价值13万元的防暑物资。 | MONEY 130000
                    全年投入帮扶资金1.2亿元。 | MONEY 120000000
                    现场发放宣传手册1,200余本、雨伞300把。 | OTHER 1200, OTHER 300
                    拿出5.8万个岗位。 | OTHER 58000
                    路线全长8公里。 | OTHER 8
                    12对嘉宾牵手成功。 | OTHER 12
                    展出作品160余幅。 | OTHER 160
                    20多万人次在线观看了直播。 | OTHER 200000
                    现场达成就业意向260人。 | OTHER 260
                    市总为此拿出45万元。 | MONEY 450000
                    赠送了总价3万元的图书。 | MONEY 30000
                    14对来自医院、学校的新人互许终身。 | OTHER 14
                    从860件来稿中选出95件展出。 | OTHER 860, OTHER 95
                    共征集到“金点子”213条。 | OTHER 213
                    答题点击量突破90万次。 | OTHER 900000
                    本次竞赛设电工、焊工两个工种。 | OTHER 2
                    500名职工投身其中，奖励资金达60万元。 | PARTICIPANTS 500, MONEY 600000
                    """)
    void readsMoneyAndThings(String sentence, String figures) {
        assertThat(figuresOf(sentence)).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    慰问一线职工300余人。 | BENEFICIARIES 300
                    为200名环卫工人发放了礼包。 | BENEFICIARIES 200
                    资助困难学子1000名。 | BENEFICIARIES 1000
                    政策惠及会员1.8万人。 | BENEFICIARIES 18000
                    60名孩子从中受益。 | BENEFICIARIES 60
                    接受咨询150余人次。 | BENEFICIARIES 150
                    接受法律咨询160余人次。 | BENEFICIARIES 160
                    8名医生接受咨询90人次。 | PARTICIPANTS 8, BENEFICIARIES 90
                    志愿者理发80余人次。 | BENEFICIARIES 80
                    首批吸纳的660名会员里，司机最多。 | NEW_MEMBERS 660
                    赵梅等12户家庭获评“最美家庭”。 | AWARDS 12
                    看望了6户困难职工家庭。 | BENEFICIARIES 6
                    280名骑手当场加入工会。 | NEW_MEMBERS 280
                    全县新发展会员5200人。 | NEW_MEMBERS 5200
                    最终20名选手晋级决赛。 | FINALISTS 20
                    12个节目闯入总决赛。 | FINALISTS 12
                    砌筑工决赛开赛，64名选手同场竞技。 | FINALISTS 64
                    540名选手报名，角逐决赛资格。 | PARTICIPANTS 540
                    前8支队伍晋级。 | TEAMS 8
                    """)
    void tellsFromTheVerbWhatPeopleAreCountedFor(String sentence, String figures) {
        assertThat(figuresOf(sentence)).isEqualTo(figures);
    }

    @Test
    void givesEachPrizeItsRow() {
        assertThat(prizesOf("决出特等奖1名、一等奖3名、二等奖6名。")).containsExactly("特等奖 1", "一等奖 3", "二等奖 6");
        assertThat(prizesOf("设一、二、三等奖各2名。")).containsExactly("一等奖 2", "二等奖 2", "三等奖 2");
        assertThat(prizesOf("评出最佳人气奖、优秀组织奖各5个。")).containsExactly("最佳人气奖 5", "优秀组织奖 5");
        assertThat(prizesOf("李强等6名选手获得铜奖，县电力工会等5家单位捧回优秀组织奖。")).containsExactly("铜奖 6", "优秀组织奖 5");
        assertThat(prizesOf("表彰了10个先进集体、25名先进个人。")).containsExactly("先进集体 10", "先进个人 25");
        assertThat(prizesOf("赵亮等8人被授予“市技术能手”称号。")).containsExactly("市技术能手称号 8");
        assertThat(prizesOf("授予10名“最美货车司机”证书。")).containsExactly("最美货车司机 10");
    }

    @Test
    void countsPrizesOfABreakdownButNoPeople() {
        assertThat(figuresOf("38件作品入展，其中一等奖3件、二等奖5件。")).isEqualTo("OTHER 38, AWARDS 3, AWARDS 5");
        assertThat(figuresOf("共有90家企业到会，其中国企30家。")).isEqualTo("UNITS 90");
        assertThat(figuresOf("90家企业（其中国企30家）带来700个岗位。")).isEqualTo("UNITS 90, OTHER 700");
        assertThat(figuresOf("600名听众中，有女职工240名。")).isEqualTo("PARTICIPANTS 600");
    }

    @Test
    void namesAPrizeOnceThatIsToldTwice() {
        assertThat(figuresOf("16个单位、40名个人受到表彰。会上，甲公司等16个单位被授予五一劳动奖状，丁一等40人获得五一劳动奖章。"))
                .isEqualTo("AWARDS 16, AWARDS 40");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "第35届职工运动会、第二十一次代表大会相继举行。",
                "12月18日9时30分，35岁的他拨通12351。",
                "赛事分三个阶段、两个赛区进行。",
                "百名劳模进校园，千名工匠上讲台。",
                "“百名工匠进百家企业”活动启动。",
                "每队限报5名队员，每人发放500元。",
                "公司现有职工1800余人，年产值3.5亿元。",
                "5家单位联合主办，3家单位承办。",
                "他荣获第3名，成绩居前10名。",
                "三人制篮球赛和五人制足球赛打响。",
                "女工占42名。",
                "弘扬三个精神，传承五一传统，一线职工一队当先。",
                "数百名职工到场，几十家企业参加。",
                "3至5名骨干，10—20人一组。",
                "参加4×100米接力、6公里健康跑。",
                "由一家企业的一名职工带头。",
                "选举产生委员15名。",
                "人均补助500元，最高不超过5000元。",
                "9名同志当选工会委员会委员。",
                "项目部有工人600多名。"
            })
    void passesOverNumbersThatAreNoFigures(String sentence) {
        assertThat(figuresOf(sentence)).isEmpty();
    }

    @Test
    void tellsOnceWhatTwoSentencesTell() {
        assertThat(figuresOf("省内外120家企业揽才\n招聘会开锣，120家用人单位进场，提供岗位500个。")).isEqualTo("UNITS 120, OTHER 500");
    }

    @Test
    void marksRunningTotalsBesideTheArticlesOwnFigures() {
        List<Count> counts = Counts.in("80名学员参加培训。五年来，该校累计培训职工2万人次；举办讲座300场。");
        assertThat(counts).extracting(Count::cumulative).containsExactly(false, true, true);
        assertThat(Counts.in("该站累计服务职工2万人次。")).extracting(Count::cumulative).containsExactly(false);
    }

    @Test
    void saysWhatIsCountedAndHowNearly() {
        Count count = Counts.in("当天，来自各镇的近200名快递员到场。").getFirst();
        assertThat(count.counted()).isEqualTo("快递员");
        assertThat(count.unit()).isEqualTo("名");
        assertThat(count.approximate()).isTrue();
        assertThat(count.span().of("当天，来自各镇的近200名快递员到场。")).isEqualTo("近200名快递员");
        assertThat(count.clause().of("当天，来自各镇的近200名快递员到场。")).isEqualTo("来自各镇的近200名快递员到场");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3名受到表彰、", "一、二等奖各", "1,111，", "“", "近上百"})
    void readsHostileTextInLinearTime(String piece) {
        assertThat(Counts.in(piece.repeat(100_000 / piece.length()))).isNotNull();
    }

    private static String figuresOf(String text) {
        return String.join(
                ", ",
                Counts.in(text).stream()
                        .map(count -> count.measure() + " " + count.value())
                        .toList());
    }

    private static List<String> prizesOf(String text) {
        return Counts.in(text).stream()
                .map(count -> count.counted() + " " + count.value())
                .toList();
    }
}
