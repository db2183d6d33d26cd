package org.gouji.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.gouji.export.Quote.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {
    private static final String LONG = "工资福利支出年初预算数为300万元，".repeat(6) + "决算数为412.5万元，完成预算的98.1%，"
            + "主要用于在职人员工资、津贴补贴和社会保险缴费等方面的开支，".repeat(5) + "比上年增加12.5万元。";

    private static Part at(String words) {
        int start = LONG.indexOf(words);
        return new Part(start, start + words.length());
    }

    private static String quote(int longest, String... figures) {
        return Quote.of(
                LONG,
                List.of(new Part(0, LONG.length())),
                Stream.of(figures).map(QuoteTest::at).toList(),
                longest);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 100, 200})
    void everyFigureInQuestionIsInTheQuoteWithMarksWhereSomethingIsMissing(int longest) {
        assertThat(quote(longest, "412.5万元", "98.1%", "12.5万元。"))
                .startsWith("…")
                .contains("412.5万元", "98.1%")
                .endsWith("12.5万元。")
                .hasSizeLessThanOrEqualTo(longest);
    }

    @Test
    void figureAtTheEndIsNotCutOff() {
        assertThat(Quote.around(LONG, "增加12.5万元", 50))
                .startsWith("…")
                .contains("增加12.5万元。")
                .hasSizeLessThanOrEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 34, 37, 40, 43, 46, 49, 52})
    void noNumberIsShownInPart(int longest) {
        String numbers = "拨付1234567.89元给12.5%的人员经费986.45万元和公用经费328.61万元和会议费11360.32万元";
        String quote = Quote.around(numbers, "986.45", longest);

        assertThat(quote).hasSizeLessThanOrEqualTo(longest).contains("986.45");
        assertThat(numbers.split("[^0-9.%]+")).containsAll(List.of(quote.split("[^0-9.%]+")));
    }

    @Test
    void beginsAndEndsWithAWholeClause() {
        assertThat(quote(50, "98.1%")).isEqualTo("…决算数为412.5万元，完成预算的98.1%，主要用于在职人员工资…");
    }

    @Test
    void wordsThatAreNotThereLeaveTheBeginning() {
        assertThat(Quote.around(LONG, "会议费", 40)).startsWith("工资福利支出年初预算").endsWith("…");
    }

    @Test
    void passagesApartAreJoinedByAMark() {
        String text = "合计30万元。其余从略。分项10万元。";
        assertThat(Quote.of(text, List.of(new Part(0, 7), new Part(12, 19)), List.of(new Part(2, 6)), 100))
                .isEqualTo("合计30万元。…分项10万元。");
    }
}
