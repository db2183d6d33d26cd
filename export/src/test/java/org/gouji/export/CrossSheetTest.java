package org.gouji.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.export.review.Decisions;
import org.gouji.model.CrossCheck;
import org.gouji.model.CrossCheck.Side;
import org.gouji.model.Language;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrossSheetTest {
    @TempDir
    private Path folder;

    private static CrossCheck check(Verdict verdict, Optional<Severity> severity, String said) {
        return new CrossCheck(
                "PRIOR-YEAR",
                verdict,
                severity,
                "收、支总计",
                new Side("b/2022.docx", "清河县林场", 2022, "部门决算公开", said, "与2021年相比"),
                List.of(new Side("a/2021.docx", "清河县林场", 2021, "部门决算公开", "512.36万元", "")),
                new Wording("上年报告印 512.36万元，本年报告的上年数 " + said, "they differ"));
    }

    @Test
    void comparisonsHaveASheetAndThoseThatBreakARowOfTheFindingsWithBothFiles() throws IOException {
        List<CrossCheck> checks = List.of(
                check(Verdict.EXACT, Optional.empty(), "512.36万元"),
                check(Verdict.BROKEN, Optional.of(Severity.WARNING), "502.36万元"),
                check(Verdict.UNCHECKED, Optional.empty(), "500万元"));
        Path target = folder.resolve("audit.xlsx");
        Workbook.write(
                target,
                new WorkbookInput(
                        List.of(),
                        List.of(),
                        checks,
                        List.of(new RuleInfo("PRIOR-YEAR", new Wording("上年数", ""), new Wording("", ""))),
                        Decisions.NONE,
                        new WorkbookInput.Places(folder, List.of(folder)),
                        new WorkbookInput.ProgramFacts("1.0", "", List.of()),
                        Language.ZH));
        Sheets book = Sheets.open(target);

        assertThat(book.rows("跨年核对", 1))
                .extracting(row -> row.get("E").value() + " " + row.get("F").value())
                .containsExactly("相符 512.36万元", "不符 502.36万元", "未核对 500万元");
        assertThat(book.rows("问题清单", 1)).singleElement().satisfies(row -> {
            assertThat(row.get("B").value()).isEqualTo("提示");
            assertThat(row.get("H").value()).contains("502.36万元");
            assertThat(row.get("M").value()).isEqualTo("不符");
            assertThat(row.get("Q").value()).isEqualTo("b/2022.docx\na/2021.docx");
        });
        assertThat(book.rows("规则说明", 1))
                .singleElement()
                .satisfies(row -> assertThat(List.of("D", "E", "F", "H", "I"))
                        .extracting(column -> row.get(column).value())
                        .containsExactly("3", "1", "1", "1", "1"));
    }
}
