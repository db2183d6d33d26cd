package org.gouji.extract.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.Section;
import org.gouji.model.Span;
import org.junit.jupiter.api.Test;

final class ProjectSectionsTest {
    private static final Span PLACE = new Span(0, 1);

    private static Section section(int level, String label, String title) {
        return new Section(level, label, title, PLACE, PLACE);
    }

    @Test
    void sectionsThatGoThroughProjectsAreOfThemWithAllThatIsInThem() {
        assertThat(ProjectSections.in(List.of(
                        section(1, "二", "项目实施情况"),
                        section(2, "项目一", "农贸市场改造"),
                        section(3, "1", "资金情况"),
                        section(2, "项目二", "电商培训"),
                        section(1, "三", "存在的问题"))))
                .containsExactly("", "农贸市场改造", "农贸市场改造", "电商培训", "");
    }

    @Test
    void projectsMayBeNamedWithoutBeingNumberedSo() {
        assertThat(ProjectSections.in(
                        List.of(section(2, "（一）", "农村道路养护项目绩效情况"), section(2, "（二）", "2022年度桥梁加固工程实施情况"))))
                .containsExactly("农村道路养护", "桥梁加固工程");
    }

    @Test
    void oneProjectAndGeneralWordsNameNone() {
        assertThat(ProjectSections.in(List.of(section(2, "（一）", "农村道路养护项目"), section(2, "（二）", "组织管理情况"))))
                .containsExactly("", "");
        assertThat(ProjectSections.in(List.of(section(2, "（一）", "年度重点项目"), section(2, "（二）", "一般性项目资金使用情况"))))
                .containsExactly("", "");
    }
}
