package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.pipeline.SqlAnswer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code gouji export --format parquet}: what {@code gouji sql} says, as files. */
class ParquetExportTest {
    private static final String REPORT = """
            柳湾县%s2022年度部门整体支出绩效自评报告
            一、部门基本情况
            2022年本年支出合计446.36万元，其中：基本支出318.46万元，占71.35%%；项目支出127.90万元，占26.85%%。全年接待约120人次。
            """;

    @TempDir
    static Path folder;

    @BeforeAll
    static void twoReportsAreRead() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("自评"));
        for (String unit : List.of("水务站", "文化馆")) {
            Files.writeString(reports.resolve(unit + ".txt"), String.format(REPORT, unit));
        }
        audit("work", reports);
        assertThat(Ran.gouji("export", "--format", "parquet", "-o", folder.resolve("表"), "-w", folder.resolve("work"))
                        .exit())
                .isZero();
    }

    private static void audit(String workspace, Path... inputs) {
        List<Object> words = new ArrayList<>(List.of("audit"));
        words.addAll(List.of(inputs));
        words.addAll(List.of("-w", folder.resolve(workspace), "-o", folder.resolve(workspace + ".xlsx")));
        words.addAll(List.of("--isolation", "none"));
        assertThat(Ran.on(Engine.standard(), words.toArray()).exit()).isZero();
    }

    private static List<List<@Nullable Object>> rows(String sql) throws SQLException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            while (answer.next()) {
                @Nullable Object[] row = new @Nullable Object[answer.getMetaData().getColumnCount()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = answer.getObject(i + 1);
                }
                rows.add(Arrays.asList(row));
            }
        }
        return rows;
    }

    /** A value as either side gives it: numbers by what they are worth, truths as 0 and 1. */
    private static String plain(@Nullable Object value) {
        if (value instanceof Boolean truth) {
            return truth ? "1" : "0";
        }
        return value instanceof Number number
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
    }

    private static List<String> lines(Iterable<List<@Nullable Object>> rows) {
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(row.stream().map(ParquetExportTest::plain).collect(Collectors.joining(" | "))));
        return lines;
    }

    @ParameterizedTest
    @CsvSource({"files, 2", "reports, 2", "figures, 12", "relations, ", "findings, 2"})
    void fileHasTheRowsAndColumnsOfItsView(String view, @Nullable Integer rows) throws Exception {
        String file = "'" + folder.resolve("表").resolve(view + ".parquet") + "'";
        try (SqlAnswer answer = SqlAnswer.of(folder.resolve("work"), "select * from " + view, 60)) {
            assertThat(rows("select column_name from (describe select * from " + file + ")").stream()
                            .map(row -> row.get(0)))
                    .containsExactlyElementsOf(answer.columns());
            List<String> written = lines(rows("select * from " + file));
            assertThat(written).isNotEmpty().containsExactlyInAnyOrderElementsOf(lines(answer));
            if (rows != null) {
                assertThat(written).hasSize(rows);
            }
        }
    }

    @Test
    void moneyAddsUpWithoutFractions() throws Exception {
        assertThat(rows("select sum(value) from '" + folder.resolve("表/figures.parquet")
                        + "' where class = 'amount' and text like '3%'"))
                .containsExactly(List.of(new BigDecimal("6369200.000000000000")));
        assertThat(rows("select distinct approximate from '" + folder.resolve("表/figures.parquet")
                        + "' where text like '%人次'"))
                .containsExactly(List.of(true));
    }

    @Test
    void orderInWhichFilesWereReadDoesNotShow() throws Exception {
        audit("other", folder.resolve("自评/文化馆.txt"));
        audit("other", folder.resolve("自评"));
        assertThat(Ran.gouji("export", "--format", "parquet", "-o", folder.resolve("又"), "-w", folder.resolve("other"))
                        .exit())
                .isZero();

        for (String view : List.of("files", "reports", "figures", "relations", "findings")) {
            assertThat(Files.mismatch(
                            folder.resolve("表").resolve(view + ".parquet"),
                            folder.resolve("又").resolve(view + ".parquet")))
                    .as(view)
                    .isEqualTo(-1);
        }
    }

    @Test
    void nothingElseIsLeftInTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("表"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "files.parquet",
                            "reports.parquet",
                            "figures.parquet",
                            "relations.parquet",
                            "findings.parquet");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--across", "--reports", "--year=2022"})
    void whatParquetDoesNotHeedIsRefused(String option) {
        Ran ran = Ran.gouji(
                "export", "--format", "parquet", "-o", folder.resolve("不"), "-w", folder.resolve("work"), option);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains("parquet 总是导出整个工作区");
        assertThat(folder.resolve("不")).doesNotExist();
    }

    @Test
    void withoutTheDriverItIsSaidHowToGetIt() throws Exception {
        String without = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(part -> !part.contains("duckdb"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                without,
                Gouji.class.getName(),
                "export",
                "--format",
                "parquet",
                "-o",
                folder.resolve("无").toString(),
                "-w",
                folder.resolve("work").toString());
        Process process = new ProcessBuilder(command).start();
        String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(said)
                .matches("错误：导出 parquet 需要 DuckDB 的驱动.*duckdb_jdbc-[0-9.]+\\.jar.*放到文件夹 .*，再运行一次\n")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("无")).doesNotExist();
    }
}
