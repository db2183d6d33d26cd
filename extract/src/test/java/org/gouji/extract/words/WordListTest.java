package org.gouji.extract.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordListTest {
    private static final WordList WORDS = WordList.standard();

    @ParameterizedTest
    @CsvSource(textBlock = """
            公务接待费支出决算, 公务接待费 支出 决算
            预算执行率不高,     预算执行率 不 高
            政务服务中心窗口,   政务服务中心 窗口
            鑬鑬会议费,         鑬 鑬 会议费
            '',                 ''
            """)
    void textIsCutAtTheEndOfTheLongestWord(String text, String words) {
        assertThat(String.join(" ", cut(text))).isEqualTo(words);
    }

    private static List<String> cut(String text) {
        char[] letters = text.toCharArray();
        List<String> words = new ArrayList<>();
        for (int at = 0; at < letters.length; ) {
            int length = Math.max(1, WORDS.longest(letters, at, letters.length));
            words.add(new String(letters, at, length));
            at += length;
        }
        return words;
    }
}
