package org.uniongraph.extract.grammar;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells which words an event's name may be made of, by their part of speech. */
final class EventNameWords {
    private static final Pattern DATE_TAIL = Pattern.compile(".*[0-9一二三四五六七八九十][年月日号]");

    /** Verbs that stand before a name as often as in it; at its beginning they are none of it. */
    private static final Set<String> LEADING =
            Set.of("进行", "作", "做", "赴", "去", "看", "听", "用", "有", "见证", "取得", "带来", "投身", "前往", "来", "请", "选");

    private static final Pattern NEVER_FIRST =
            Pattern.compile("[台场次项届期个条]|主办方|承办方|单位|大家|一个|该|了|们|名|位|职工们|员工们|上午|下午|晚上|早上|同期|期间|另外|此外");

    private final Reading reading;

    EventNameWords(Reading reading) {
        this.reading = reading;
    }

    /** Whether the part of {@code token} before {@code end} may be a word of the name. */
    boolean mayStand(Token token, int end) {
        String word = reading.substring(token.start(), end);
        return switch (token.nature().charAt(0)) {
            case 'p', 'u', 'y', 'e', 'o' -> word.equals("进");
            case 'r' -> word.equals("各民族");
            case 'd' -> word.equals("再") || word.length() >= 2 && !word.matches("已经|正在|不断|同时|还将|将");
            case 't' ->
                word.matches(".*[0-9]年|.*节|暑期|冬季|夏季|春季|秋季|寒假|暑假|新春|春节|中秋|元旦|国庆|端午|夏日|冬日|元宵|七夕|重阳|三八|五一|七一|八一|腊八|小年");
            case 'c' -> word.matches("暨|和|与|及");
            case 'm' -> isName(word, end);
            case 'q' -> !isCounted(token);
            default ->
                !DATE_TAIL.matcher(reading.substring(Math.max(0, end - 4), end)).matches() || word.matches(".*年(?:度)?");
        };
    }

    /** Whether the name may begin with {@code word}, which stands at {@code at}. */
    boolean mayBegin(String word, int at) {
        boolean mark = "和与及、，-· ".indexOf(reading.at(at)) >= 0;
        return !mark && !LEADING.contains(word) && !NEVER_FIRST.matcher(word).matches();
    }

    /** A number that is no count: a year, an ordinal, 百名, “五一”. */
    private boolean isName(String number, int end) {
        boolean counts = "月日号场次期个名人支家项天余多万".indexOf(reading.at(end)) >= 0;
        return !counts || number.matches("[百千万]|第.*");
    }

    /** Whether a unit has a count before it: 3场, but not 第3届, 百场. */
    private boolean isCounted(Token unit) {
        String word = reading.substring(unit.start(), unit.end());
        Token number = reading.tokenAt(unit.start() - 1);
        String digits = number == null ? "" : reading.substring(number.start(), number.end());
        if ("年届次期度杯组".contains(word)) {
            boolean ordinal = digits.startsWith("第");
            return word.equals("次") && !ordinal && reading.at(unit.start() - 2) != '届' || word.equals("期") && !ordinal;
        }
        return number != null && number.is("m") && !digits.matches("[百千万]");
    }
}
