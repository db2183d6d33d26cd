package org.gouji.extract.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader is never told that a text has nothing for it where one of its patterns matches. */
final class NeedsTest {
    private static final int TEXTS = 3_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "支出$",
                "(?:支出|收入)(?:决算)?数?$",
                "增加（减少）|减少（增加）|某某(?:单位|局)",
                "(?:^|[，。；])(?:没有|无)(?<what>项目支出|基金)(?=[，。；]|$)",
                "(?<!公共|基金)预算(?:数|额)?$",
                "(?:较|比)去年|同比|",
                "(?:率|满意度)(?:为|是)*$|[\\d.]{2,}分",
                "\\p{IsHan}+年|支出",
                "(?:甲|乙)?丙[^年]{2,4}?年"
            })
    void aTextWithAMatchHasWhatIsNeeded(String regex) {
        Pattern pattern = Pattern.compile(regex);
        Needs needs = Needs.of(pattern, Pattern.compile("从来没有"));
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < TEXTS; i++) {
            String text = text(regex, random);
            if (pattern.matcher(text).find()) {
                assertThat(needs.in(Clues.of(text))).as(text).isTrue();
            }
        }
    }

    @Test
    void aTextWithoutACharacterOfEveryMatchHasNothingToFind() {
        Needs needs = Needs.of(Pattern.compile("结转下年|(?:收支)?结余"));
        assertThat(needs.in(Clues.of("年末结余3万元"))).isTrue();
        assertThat(needs.in(Clues.of("年末结转3万元"))).isFalse();
        assertThat(needs.in(Clues.of("余额3万元"))).isFalse();
    }

    @Test
    void bracketsAndCommasThatReadersPutInAreClues() {
        assertThat(Needs.of(Pattern.compile("（含）")).in(Clues.of("(含)"))).isTrue();
        assertThat(Needs.of(Pattern.compile("，占")).in(Clues.of("占"))).isTrue();
    }

    private static String text(String regex, SplittableRandom random) {
        String words = regex.replaceAll("\\\\[a-zA-Z]", "3").replaceAll("[(?:|)\\[\\]*+^$<>=!{}]", "") + "年一2021支出。";
        StringBuilder text = new StringBuilder();
        for (int pieces = random.nextInt(7); pieces > 0; pieces--) {
            int from = random.nextInt(words.length());
            text.append(words, from, Math.min(words.length(), from + 1 + random.nextInt(5)));
        }
        return text.toString();
    }
}
