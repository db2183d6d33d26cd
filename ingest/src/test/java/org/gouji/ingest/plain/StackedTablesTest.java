package org.gouji.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.ingest.plain.Samples.document;
import static org.gouji.ingest.plain.Samples.outline;

import org.junit.jupiter.api.Test;

/** Tables without bars of which every line is a cell. */
class StackedTablesTest {
    @Test
    void rowsOfOneLabelAndAFigureForEachHeadAreATable() {
        assertThat(outline(document("""
                        三条路的情况：
                        路名
                        长度（公里）
                        审定价（元）
                        每公里造价（万元）
                        上河村三组路
                        1.86
                        723800
                        38.91
                        龙湾村环山路
                        1.24
                        456700
                        36.83
                        合计
                        3.10
                        1180500
                        38.08
                        4月招标，6月动工，11月底完工并组织了验收，比合同约定的12月20日提前，受益群众486户、1735人。
                        """)))
                .containsExactly(
                        "BODY 三条路的情况：",
                        "TABLE 路名|长度（公里）|审定价（元）|每公里造价（万元）"
                                + " / 上河村三组路|1.86|723800|38.91 / 龙湾村环山路|1.24|456700|36.83 / 合计|3.10|1180500|38.08",
                        "BODY 4月招标，6月动工，11月底完工并组织了验收，比合同约定的12月20日提前，受益群众486户、1735人。");
    }

    @Test
    void headsThatMeasureNothingAndRowsWithoutAFigureAreNone() {
        assertThat(outline(document("甲村\n乙村\n丙村\n丁村\n1\n2\n戊村\n3\n4\n己村\n5\n6\n庚村\n7\n8\n")))
                .noneMatch(line -> line.startsWith("TABLE"));
        assertThat(outline(document("村名\n户数\n人口\n甲村\n12\n30\n乙村\n15\n丙村\n9\n20\n丁村\n8\n16\n")))
                .noneMatch(line -> line.startsWith("TABLE"));
    }
}
