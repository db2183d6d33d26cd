package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.export.Comparison;
import org.gouji.export.Comparison.Cell;
import org.gouji.export.Comparison.Row;
import org.gouji.export.Comparison.Taken;
import org.gouji.export.ComparisonTable;
import org.gouji.pipeline.compare.CompareRequest;
import org.gouji.pipeline.compare.CompareRequest.By;
import org.gouji.pipeline.compare.CompareRequest.Only;
import org.gouji.pipeline.compare.CompareRequest.Years;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareTest {
    private static final Stages STAGES = Stages.standard(Optional.empty());

    @TempDir
    private Path folder;

    private Path files;

    @BeforeEach
    void reports() throws IOException {
        files = Files.createDirectories(folder.resolve("files"));
        report("清河县园林绿化服务中心", 2021, "公务接待费支出决算1.30万元。");
        report("清河县园林绿化服务中心", 2022, "公务接待费支出决算1.56万元。");
        report("清河县图书馆", 2021, "公务接待费支出决算8000元。");
        report("清河县图书馆", 2022, "公务接待费支出决算0.50万元。");
    }

    private void report(String unit, int year, String reception) throws IOException {
        Files.writeString(files.resolve(unit + year + ".txt"), """
                %s%d年度部门决算公开说明
                一、支出决算情况说明
                %d年本年支出合计520.00万元。
                二、三公经费
                %d年%s
                """.formatted(unit, year, year, year, reception));
    }

    private Comparison compare(String item, By by) {
        return compare(new CompareRequest(List.of(item), by, Years.ALL, Optional.empty(), Only.ALL));
    }

    private Comparison compare(CompareRequest request) {
        try (Workspace workspace = Workspace.open(folder.resolve("work"))) {
            workspace.run(new Request(List.of(files), Set.of(), 1), STAGES.reader(), new Listener() {});
            return workspace.compare(request);
        }
    }

    private static Row row(Comparison comparison, String name) {
        return comparison.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> yuan(Row row) {
        return row.cells().stream()
                .map(cell -> cell.value()
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .orElse("-"))
                .toList();
    }

    private static String percent(Cell cell) {
        return cell.change().orElseThrow().percent().orElseThrow().toPlainString();
    }

    @Test
    void unitsAndYearsAreSetOutInYuanWithChanges() {
        Comparison comparison = compare("公务接待费", By.DEPARTMENT);

        assertThat(comparison.years()).containsExactly(2021, 2022);
        assertThat(comparison.measure()).isEqualTo("决算");
        assertThat(yuan(row(comparison, "清河县园林绿化服务中心"))).containsExactly("13000", "15600");
        assertThat(percent(row(comparison, "清河县园林绿化服务中心").cells().get(1))).isEqualTo("20.00");
        assertThat(yuan(row(comparison, "清河县图书馆"))).containsExactly("8000", "5000");
        assertThat(percent(row(comparison, "清河县图书馆").cells().get(1))).isEqualTo("-37.50");
    }

    @Test
    void everyValueTellsWhereItIsPrinted() {
        Taken taken = row(compare("公务接待费", By.DEPARTMENT), "清河县图书馆")
                .cells()
                .get(0)
                .taken()
                .get(0);

        assertThat(taken.text()).isEqualTo("8000元");
        assertThat(taken.source().path()).endsWith("清河县图书馆2021.txt");
        assertThat(taken.source().about()).isEqualTo(2021);
    }

    @Test
    void anotherNameOfTheItemGivesTheSameTable() {
        assertThat(compare("公务招待费", By.DEPARTMENT)).isEqualTo(compare("公务接待费", By.DEPARTMENT));
    }

    @Test
    void twoValuesForOneCellAreShownAndNoneIsChosen() throws IOException {
        report("清河县图书馆", 2022, "公务接待费支出决算0.50万元。公务接待费支出决算0.70万元。");

        Cell cell = row(compare("公务接待费", By.DEPARTMENT), "清河县图书馆").cells().get(1);

        assertThat(cell.conflict()).isTrue();
        assertThat(cell.value()).isEmpty();
        assertThat(cell.change()).isEmpty();
        assertThat(cell.taken()).extracting(Taken::text).containsExactlyInAnyOrder("0.50万元", "0.70万元");
    }

    @Test
    void valueThatDoesNotTieWithItsReportIsMarkedAndGivesNoChange() throws IOException {
        report("清河县档案馆", 2021, "公务接待费支出决算3.40万元。");
        report("清河县档案馆", 2022, "公务接待费支出决算3.86万元，2021年为3.40万元，增加0.28万元，增长8.24%。");

        List<Cell> cells = row(compare("公务接待费", By.DEPARTMENT), "清河县档案馆").cells();

        assertThat(cells.get(0).doubted()).isFalse();
        assertThat(cells.get(1).doubted()).isTrue();
        assertThat(cells.get(1).change()).isEmpty();
        assertThat(ComparisonTable.state(cells.get(1)).zh()).contains("请核实");
    }

    @Test
    void moneyTakenBackIsNoExpense() throws IOException {
        report("清河县档案馆", 2021, "公务接待费支出决算3.40万元，公务接待费支出中收回11.80万元。");

        assertThat(yuan(row(compare("公务接待费", By.DEPARTMENT), "清河县档案馆"))).containsExactly("34000", "-");
    }

    @Test
    void printsOfOneNumberToFewerDigitsAreNoConflict() throws IOException {
        report("清河县图书馆", 2022, "公务接待费支出决算0.50万元。公务接待费支出决算0.5万元。");

        Cell cell = row(compare("公务接待费", By.DEPARTMENT), "清河县图书馆").cells().get(1);

        assertThat(cell.conflict()).isFalse();
        assertThat(cell.taken()).hasSize(2);
    }

    @Test
    void lastYearsFigureOfALaterReportFillsAYearWithoutOneAndContradictsOneThatDiffers() throws IOException {
        report("清河县园林绿化服务中心", 2022, "公务接待费支出决算1.56万元，2021年公务接待费支出决算1.40万元。");
        Files.delete(files.resolve("清河县图书馆2021.txt"));
        report("清河县图书馆", 2022, "公务接待费支出决算0.50万元，2021年公务接待费支出决算0.80万元。");

        Comparison comparison = compare("公务接待费", By.DEPARTMENT);

        assertThat(row(comparison, "清河县园林绿化服务中心").cells().get(0).conflict()).isTrue();
        assertThat(yuan(row(comparison, "清河县图书馆"))).containsExactly("8000", "5000");
    }

    @Test
    void regionsAreSumsOfTheSameUnits() {
        Row county = row(compare("公务接待费", By.REGION), "清河县");

        assertThat(yuan(county)).containsExactly("21000", "20600");
        assertThat(county.cells()).extracting(Cell::units).containsExactly(2, 2);
        assertThat(percent(county.cells().get(1))).isEqualTo("-1.90");
    }

    @Test
    void aSumOverOtherUnitsHasNoChangeAndAUnitInConflictIsNamedInsteadOfSummed() throws IOException {
        report("清河县档案馆", 2022, "公务接待费支出决算2.00万元。");
        assertThat(row(compare("公务接待费", By.REGION), "清河县").cells().get(1).change())
                .isEmpty();

        report("清河县图书馆", 2022, "公务接待费支出决算0.50万元。公务接待费支出决算0.70万元。");
        Cell cell = row(compare("公务接待费", By.REGION), "清河县").cells().get(1);

        assertThat(cell.missing()).containsExactly("清河县图书馆");
        assertThat(cell.value().orElseThrow()).isEqualByComparingTo("35600");
    }

    @Test
    void yearsAndMeasuresCanBeChosen() throws IOException {
        report("清河县图书馆", 2022, "公务接待费支出决算0.50万元，占20.00%。");

        Comparison shares = compare(new CompareRequest(
                List.of("公务接待费"), By.DEPARTMENT, new Years(2022, 2022), Optional.of("占比"), Only.ALL));

        assertThat(shares.years()).containsExactly(2022);
        assertThat(shares.figures()).isEqualTo(Comparison.Figures.PERCENTAGE);
        assertThat(yuan(row(shares, "清河县图书馆"))).containsExactly("20");
    }

    private void evaluation(String unit, String money) throws IOException {
        Files.writeString(files.resolve(unit + ".txt"), """
                %s2022年度部门整体支出绩效自评报告
                一、部门收支情况
                %s
                """.formatted(unit, money));
    }

    /** 支出 that its parts make, 总支出, and 支出总计 where nothing else is printed: each says which money it is. */
    @Test
    void unitsThatCallTheTotalOtherwiseAreThereToo() throws IOException {
        evaluation("清河县档案馆", "2022年支出436.72万元，其中：基本支出301.50万元，项目支出135.22万元。");
        evaluation("清河县文化馆", "2022年总支出217.40万元。");
        evaluation("清河县体育馆", "2022年支出总计305.90万元。");

        Comparison comparison = compare("支出合计", By.DEPARTMENT);

        assertThat(yuan(row(comparison, "清河县档案馆"))).containsExactly("-", "4367200");
        assertThat(yuan(row(comparison, "清河县文化馆"))).containsExactly("-", "2174000");
        assertThat(yuan(row(comparison, "清河县体育馆"))).containsExactly("-", "3059000");
        assertThat(row(comparison, "清河县体育馆").scope()).isEqualTo("收支总计");
    }

    @Test
    void figuresWithoutANameAreNoSpending() throws IOException {
        evaluation("清河县档案馆", "2022年支出436.72万元。\n劳务派遣用工6人，费用28.80万元，人均4.80万元。");

        assertThat(yuan(row(compare("支出", By.DEPARTMENT), "清河县档案馆"))).containsExactly("4367200");
    }

    @Test
    void itemThatNobodyPrintsGivesNoRows() {
        assertThat(compare("天文馆穹顶", By.DEPARTMENT).rows()).isEmpty();
    }
}
