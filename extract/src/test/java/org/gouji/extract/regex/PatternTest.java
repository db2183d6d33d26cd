package org.gouji.extract.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking before trying changes nothing of what is found. */
final class PatternTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "支出$",
                "^(?:全年|本年度?)+",
                "(?:为|是|共计|[合总]计)+$",
                "(?:^|[，。；])(?<name>[^，。；]{0,3}项目)数?$",
                "(?<!公共|基金)预算(?:数|额)?$",
                "(?<=.{2})(?:费|费用)$",
                ".*(?:较|比)去年.*",
                "20\\d\\d年度?|[①-⑳][.、．]?",
                "(?:占(?=.{2})|含|一?)*",
                "a{0,2}b{1,}?c*+",
                "[^年]{2,4}?年(?!末)",
                "\\Q(.)\\E|。",
                "[一-三&&[^二]]+年",
                "(?:(?:甲|乙)?丙|[\\d,，]+\\.\\d+)$",
                "\\s*(?:年|$)|\\u4e00",
                "|支出",
                "年\\b.",
                "支出|(?<=全)年|预算(?:数|额)?",
                "(?:^|，)为|年(?=末|$)|(?<=占|完成)的?费",
                "合计|计(?:年|$)|年\\b",
                "\\p{IsHan}+年",
                "(?:支|项目)?出(?=年)年*",
                "(?:项目)+年|支{2}出?",
                "支?.出|(?:年(?<!一年))?支项",
                "(?:支出?|项){2,3}目",
                "^支?出|^项目"
            })
    void findsWhatTheEngineFinds(String regex) {
        java.util.regex.Pattern engine = java.util.regex.Pattern.compile(regex);
        Pattern pattern = Pattern.compile(regex);
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 2_000; i++) {
            String text = text(regex, random);
            assertThat(found(pattern.matcher(text)))
                    .as("%s in [%s]", regex, text)
                    .isEqualTo(found(engine.matcher(text)));
            assertThat(pattern.matcher(text).matches())
                    .isEqualTo(engine.matcher(text).matches());
            assertThat(pattern.matcher(text).lookingAt())
                    .isEqualTo(engine.matcher(text).lookingAt());
            assertThat(pattern.matcher(text).replaceFirst("~"))
                    .isEqualTo(engine.matcher(text).replaceFirst("~"));
            assertThat(pattern.matcher(text).replaceAll("~"))
                    .isEqualTo(engine.matcher(text).replaceAll("~"));
        }
    }

    @Test
    void afterTheLastMatchThereIsNoOtherAndTheWholeTextCanStillBeAsked() {
        Matcher matcher = Pattern.compile("支出|收入").matcher("支出收入");
        assertThat(matcher.find()).isTrue();
        assertThat(matcher.find()).isTrue();
        assertThat(matcher.start()).isEqualTo(2);
        assertThat(matcher.find()).isFalse();
        assertThat(matcher.find()).isFalse();
        assertThat(matcher.matches()).isFalse();
        assertThat(matcher.lookingAt()).isTrue();
        assertThat(matcher.end()).isEqualTo(2);
    }

    @Test
    void textWithoutWhatAMatchNeedsIsNotTried() {
        Pattern pattern = Pattern.compile("(?:支出|收入)(?:决算)?数?$");
        assertThat(pattern.start("全年预算数为")).isNegative();
        assertThat(pattern.start("全年支出，")).isNegative();
        assertThat(pattern.start("全年支出决算")).isEqualTo(2);
    }

    @Test
    void placesWhereOnlyTheFirstCharacterOfAMatchStandsArePassed() {
        Pattern pattern = Pattern.compile("(?:支出|收入)(?:决算)?数?");
        assertThat(pattern.start("收费和支付的，全年支出")).isEqualTo(9);
        assertThat(pattern.start("收费和支付的，全年收")).isNegative();
        assertThat(Pattern.compile("支出?").start("收费和支付的")).isEqualTo(3);
        assertThat(Pattern.compile("(?:支|全年)付").start("全支付")).isEqualTo(1);
    }

    @Test
    void whatStandsAtTheEndIsLookedForNearTheEnd() {
        Pattern pattern = Pattern.compile("(?:支出|收入)(?:决算)?数?$");
        assertThat(pattern.start("收入和支出都少于收入预算，全年支出决算数")).isEqualTo(15);
        assertThat(Pattern.compile("(?:支出)+$").start("支出，全年支出")).isZero();
    }

    @Test
    void matchAfterAFailedOneIsLookedForFromTheStart() {
        Matcher matcher = Pattern.compile("支出").matcher("全年支出");
        assertThat(matcher.matches()).isFalse();
        assertThat(matcher.find()).isTrue();
        assertThat(matcher.start()).isEqualTo(2);
    }

    private static List<String> found(Matcher matcher) {
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.start() + "-" + matcher.end());
        }
        return found;
    }

    private static List<String> found(java.util.regex.Matcher matcher) {
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.start() + "-" + matcher.end());
        }
        return found;
    }

    /** Pieces of the expression itself, so that many texts match. */
    private static String text(String regex, SplittableRandom random) {
        String words = regex.replaceAll("\\\\[a-zA-Z]", "3") + "年一2021支出项目";
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(7);
        for (int i = 0; i < pieces; i++) {
            int from = random.nextInt(words.length());
            text.append(words, from, Math.min(words.length(), from + 1 + random.nextInt(3)));
        }
        String made = random.nextBoolean() ? text.toString().replaceAll("[(?:|)\\[\\]*+^$]", "") : text.toString();
        return random.nextInt(20) == 0 ? made + "\n" : made;
    }
}
