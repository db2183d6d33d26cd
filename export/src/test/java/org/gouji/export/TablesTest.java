package org.gouji.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gouji.model.Block.Cell;
import org.gouji.model.Block.Certainty;
import org.gouji.model.Block.Table;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Quantity.UnitFrom;
import org.gouji.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
    private static Table table(Span span, Cell... cells) {
        return new Table(span, List.of(cells), 2, 2, Certainty.GRID);
    }

    private static Fact amount(Span span, MoneyUnit unit, UnitFrom from) {
        return Samples.fact(new Amount(span, Samples.printed("130.00", span), unit, from), "窗口运行", Measure.FINAL);
    }

    @ParameterizedTest
    @CsvSource({
        "'附表2 项目支出情况\n', 附表2 项目支出情况",
        "'资金使用情况表\n\n', 资金使用情况表",
        "'表一：收入明细\n单位：万元\n', 表一：收入明细",
        "'资金使用情况表\n（金额单位：元）\n', 资金使用情况表",
        "'详见下列各项。\n', ''",
        "'收支情况表\n本年度收支如下：\n', ''",
        "'', ''"
    })
    void captionIsTheLineAboveWhereItNamesTheTable(String above, String caption) {
        String text = above.replace("\\n", "\n") + "甲\t乙";
        assertThat(Tables.caption(table(Samples.at(text, "甲\t乙")), text)).isEqualTo(caption);
    }

    @Test
    void unitIsTheOneThatTheHeadGivesToAllAmounts() {
        Span cell = Samples.at("130.00");
        Table table = table(cell);
        Fact wan = amount(cell, MoneyUnit.WAN, UnitFrom.HEADER);
        Fact yuan = amount(cell, MoneyUnit.YUAN, UnitFrom.HEADER);
        Fact printed = amount(cell, MoneyUnit.YUAN, UnitFrom.PRINTED);
        assertThat(Tables.unit(table, List.of(wan, wan, printed))).hasValue("万元");
        assertThat(Tables.unit(table, List.of(wan, yuan))).isEmpty();
        assertThat(Tables.unit(table, List.of(printed))).isEmpty();
        assertThat(Tables.unit(table, List.of())).isEmpty();
    }

    @Test
    void rowsSwallowedByMergesStayInTheirPlace() {
        Cell first = new Cell(new Span(0, 1), 0, 0, 1, 1);
        Cell third = new Cell(new Span(1, 2), 2, 1, 1, 1);
        Table table = new Table(new Span(0, 2), List.of(first, third), 4, 2, Certainty.GRID);
        assertThat(Tables.rows(table)).containsExactly(List.of(first), List.of(), List.of(third), List.of());
    }
}
