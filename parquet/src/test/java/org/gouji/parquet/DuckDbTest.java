package org.gouji.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
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
import java.util.Optional;
import org.gouji.parquet.Column.Type;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DuckDbTest {
    private static final Table TABLE = new Table(
            List.of(
                    new Column("words", Type.TEXT),
                    new Column("year", Type.SMALL),
                    new Column("bytes", Type.WHOLE),
                    new Column("value", Type.DECIMAL),
                    new Column("approximate", Type.TRUTH)),
            List.of("year", "words"));

    @TempDir
    Path folder;

    private Path write(String name, List<List<@Nullable Object>> rows) throws IOException {
        Path file = folder.resolve(name);
        try (DuckDb duck = DuckDb.find(folder).orElseThrow()) {
            assertThat(duck.write(file, folder.resolve("raw"), TABLE, rows)).isEqualTo(rows.size());
        }
        return file;
    }

    private static List<List<@Nullable Object>> ask(String sql) throws SQLException {
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

    @Test
    void moneyIsExactAndNothingIsNoEmptyWord() throws Exception {
        BigDecimal money = new BigDecimal("90071992547409931234.567890123456");
        Path file = write(
                "a.parquet",
                List.of(
                        Arrays.<@Nullable Object>asList("柳湾县", 2022L, 1L << 40, money, true),
                        Arrays.<@Nullable Object>asList("", null, null, null, null)));

        assertThat(ask("select words, year, bytes, value, approximate, words is null from '" + file + "'"))
                .containsExactly(
                        List.of("柳湾县", 2022, 1L << 40, money, true, false),
                        Arrays.asList("", null, null, null, null, false));
    }

    @Test
    void columnsHaveTheTypesThatWereAskedFor() throws Exception {
        Path file = write("a.parquet", List.of());

        assertThat(ask("select column_name, column_type from (describe select * from '" + file + "')"))
                .containsExactly(
                        List.of("words", "VARCHAR"),
                        List.of("year", "INTEGER"),
                        List.of("bytes", "BIGINT"),
                        List.of("value", "DECIMAL(38,12)"),
                        List.of("approximate", "BOOLEAN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,5\"万\"元", "两行\n\r\n第三行", " 前后有空格 ", "NULL", "\\N", "'", "=1+1", "𠮷", "a\tb", "\""})
    void wordsComeBackAsTheyAre(String words) throws Exception {
        Path file = write("a.parquet", List.of(Arrays.<@Nullable Object>asList(words, 1L, null, null, null)));

        assertThat(ask("select words from '" + file + "'")).containsExactly(List.of(words));
    }

    @Test
    void characterThatEndsWordsIsReplaced() throws Exception {
        Path file = write("a.parquet", List.of(Arrays.<@Nullable Object>asList("a\0b", 1L, null, null, null)));

        assertThat(ask("select words from '" + file + "'")).containsExactly(List.of("a\uFFFDb"));
    }

    @Test
    void longWordsAreWhole() throws Exception {
        String words = "县".repeat(3_000_000);
        Path file = write("a.parquet", List.of(Arrays.<@Nullable Object>asList(words, 1L, null, null, null)));

        assertThat(ask("select length(words) from '" + file + "'")).containsExactly(List.of(3_000_000L));
    }

    @Test
    void sameRowsInAnotherOrderGiveTheSameBytes() throws Exception {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (long i = 0; i < 5_000; i++) {
            rows.add(Arrays.<@Nullable Object>asList("单位" + i, 2000 + i % 25, i, new BigDecimal(i), i % 2 == 0));
        }
        Path one = write("a.parquet", rows);
        java.util.Collections.reverse(rows);
        Path other = write("b.parquet", rows);

        assertThat(Files.mismatch(one, other)).isEqualTo(-1);
    }

    @Test
    void folderNameMayHoldAnything() throws Exception {
        folder = Files.createDirectory(folder.resolve("县 局's"));

        assertThat(write("表 1.parquet", List.of())).isNotEmptyFile();
    }

    @Test
    void diskThatDoesNotTakeItIsAFaultOfTheDriver() throws Exception {
        try (DuckDb duck = DuckDb.find(folder).orElseThrow()) {
            assertThatThrownBy(() ->
                            duck.write(folder.resolve("missing/a.parquet"), folder.resolve("raw"), TABLE, List.of()))
                    .isInstanceOf(DriverFault.class);
        }
    }

    /** A program without the driver on its class path. */
    private Optional<DuckDb> found() throws IOException {
        return DuckDb.find(ClassLoader.getPlatformClassLoader(), folder);
    }

    @Test
    void driverIsTakenFromAJarOfTheFolder() throws Exception {
        URI driver = DriverManager.getDriver("jdbc:duckdb:")
                .getClass()
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        folder = Files.createDirectory(folder.resolve("程序 1"));
        Files.createSymbolicLink(folder.resolve(DuckDb.JAR), Path.of(driver));
        Path file = folder.resolve("a.parquet");
        try (DuckDb duck = found().orElseThrow()) {
            duck.write(file, folder.resolve("raw"), TABLE, List.of());
        }

        assertThat(file).isNotEmptyFile();
    }

    @Test
    void folderWithoutAJarHasNoDriver() throws IOException {
        Files.writeString(folder.resolve("other.jar"), "");

        assertThat(found()).isEmpty();
        assertThat(DuckDb.find(ClassLoader.getPlatformClassLoader(), folder.resolve("missing")))
                .isEmpty();
    }

    @Test
    void jarWithoutADriverIsAFault() throws IOException {
        Files.writeString(folder.resolve("duckdb_jdbc-9.jar"), "no jar");

        assertThatThrownBy(this::found).isInstanceOf(DriverFault.class).hasMessageContaining("duckdb_jdbc-9.jar");
    }
}
