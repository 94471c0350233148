package org.uniongraph.extract.grammar.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpeningsTests {
    private static final List<String> PATTERNS = List.of(
            "冠军|亚军|第[一二三]名",
            "(?:^|，)甲队",
            "(?:荣)?获奖?",
            "[一-丙]队",
            "[\\u4e00-\\u9fa5]{2}奖",
            "[^，。]甲",
            "(?=.甲)[乙一]甲",
            "(?!乙)[乙甲]一",
            "(?<=甲)乙",
            "(?<!甲)乙",
            "\\d+名",
            "[A-Z]组|\\(甲",
            "甲$",
            "甲*",
            ".?乙");

    @Test
    void areWhereThePatternFindsSomething() {
        Random random = new Random(3);
        for (String pattern : PATTERNS) {
            Pattern sought = Pattern.compile(pattern);
            Openings openings = Openings.of(sought);
            for (int i = 0; i < 2000; i++) {
                String text = text(random);
                assertThat(openings.areIn(text))
                        .as("%s in %s", pattern, text)
                        .isEqualTo(sought.matcher(text).find());
            }
        }
    }

    private static String text(Random random) {
        String letters = "甲乙丙丁一二三冠亚军名队奖获荣，。第A3(组";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(9);
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }
}
