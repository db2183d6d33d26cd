package org.gouji.ingest.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Limits;
import org.gouji.model.Source;
import org.gouji.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnSheetsTest {
    private static Sheet sheet(String name, int row, String heads) {
        List<SheetCell> cells = new ArrayList<>();
        if (row > 0) {
            cells.add(new SheetCell(0, 0, "城关镇复核记录"));
        }
        for (String head : heads.split("/")) {
            cells.add(new SheetCell(row, cells.size(), head));
        }
        cells.add(new SheetCell(row + 1, 0, "1"));
        return new Sheet(name, cells, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "问题清单, 0, 序号/严重程度/问题说明/列示数/核算数/核对结论/复核结论/问题编号",
        "问题清单, 0, 单位/问题说明/核对结论/问题编号",
        "问题清单, 1, 序号/问题说明/核算数/修改建议",
        "Findings, 0, No./What is wrong/Computed/Verdict",
        "金额, 0, 单位/项目/计量口径/资金口径/原文语句",
        "文件台账, 0, 文件/状态/说明/文件类型/SHA-256"
    })
    void sheetThatThisProgramWroteIsNoReport(String name, int row, String heads) {
        assertThatThrownBy(() -> SheetItems.of(sheet(name, row, heads), Limits.standard()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        why -> assertThat(why.outcome(new Source("a.xlsx", "", "", 0))
                                        .status())
                                .isEqualTo(Status.UNSUPPORTED));
    }

    @ParameterizedTest
    @CsvSource({
        "问题清单, 0, 序号/单位/问题说明/整改措施/责任人/完成时限",
        "问题清单, 0, 序号/问题说明/核对结论/整改情况",
        "金额, 0, 项目/预算数/决算数/资金口径",
        "收支表, 0, 序号/问题说明/核算数/核对结论/问题编号"
    })
    void sheetOfAnotherIsRead(String name, int row, String heads) {
        assertThatCode(() -> SheetItems.of(sheet(name, row, heads), Limits.standard()))
                .doesNotThrowAnyException();
    }
}
