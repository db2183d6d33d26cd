package org.gouji.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.gouji.model.Dossier;
import org.gouji.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportViewTest {
    private static final Dossier DOSSIER = Samples.dossier();
    private static final ReportView VIEW =
            ReportView.of(DOSSIER, DOSSIER.reports().get(0));

    @Test
    void sectionPathLeadsFromTheOutermostHeading() {
        assertThat(VIEW.sectionPath(Samples.at("3440件"))).isEqualTo("一、基本情况 › （一）支出情况");
        assertThat(VIEW.sectionPath(new Span(0, 2))).isEmpty();
    }

    @Test
    void sentenceOfAFigureIsItsOwn() {
        assertThat(VIEW.sentence(Samples.at("3440件"), 200)).isEqualTo("全年受理3440件，综合得分98分。");
    }

    @Test
    void figureInATableIsShownWithItsRow() {
        assertThat(VIEW.sentence(Samples.at("130.00"), 200)).isEqualTo("窗口运行 | 130.00");
    }

    @Test
    void placeWithoutAFactIsShownWithItsLine() {
        assertThat(VIEW.sentence(Samples.at("林溪镇"), 200)).isEqualTo("𠀀川县林溪镇政务服务站2023年部门整体支出绩效自评报告");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 20, 30, 40, 60})
    void longSentenceIsCutAroundTheFigure(int longest) {
        String cut = VIEW.sentence(Samples.at("200万元"), longest);
        assertThat(cut).contains("200万元").contains("…").hasSizeLessThanOrEqualTo(longest);
    }

    @Test
    void noSupplementaryCharacterIsCutInTwo() {
        for (int longest = 4; longest < 30; longest++) {
            String cut = VIEW.sentence(Samples.at("林溪镇"), longest);
            assertThat(cut.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                    .isTrue();
        }
    }
}
