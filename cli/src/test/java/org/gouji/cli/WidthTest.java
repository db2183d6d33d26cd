package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {
    @ParameterizedTest
    @CsvSource({"abc, 3", "决算, 4", "（一）, 6", "１２, 4", "𠮷, 2", "é, 1", "e\u0301, 1", "—, 1"})
    void chineseCharactersTakeTwoColumns(String text, int width) {
        assertThat(Width.of(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"办公设备购置, 7, 办公设…", "办公设备购置, 12, 办公设备购置", "abcdef, 4, abc…"})
    void longTextIsCutWithAMark(String text, int width, String cut) {
        assertThat(Width.cut(text, width)).isEqualTo(cut);
    }

    @Test
    void columnsStandUnderEachOther() {
        Columns columns = new Columns();
        columns.row("决算", "1,234", "甲");
        columns.row("a", "5", "");

        assertThat(columns.lines("  ")).isEqualTo(List.of("  决算  1,234  甲", "  a         5"));
    }

    @Test
    void nothingFromAFileSteersTheTerminal() {
        assertThat(Width.clean("a\u001b[31mb\nc\u202ed")).isEqualTo("a\ufffd[31mb c\ufffdd");
    }
}
