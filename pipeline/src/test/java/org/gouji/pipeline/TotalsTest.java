package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gouji.model.Dossier;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalsTest {
    @TempDir
    Path folder;

    private Dossier slip(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("slip.txt"), text);
        return SlipReader.fresh().read(file, "slip.txt").dossier();
    }

    @Test
    void everyNumberEndsInOneState() throws IOException {
        Totals totals = new Totals(10);
        totals.add(slip("青山镇财政所 2021\n支出 30\n人员 20\n公用 10\n"));
        totals.add(slip("石桥乡卫生院 2022\n支出 12\n药品 7\n设备 4\n"));
        totals.add(slip("柳湾林场 2023\n支出 158\n"));

        assertThat(totals.reports()).isEqualTo(3);
        assertThat(totals.figures()).isEqualTo(7);
        assertThat(totals.verified()).isEqualTo(3);
        assertThat(totals.contradicted()).isEqualTo(3);
        assertThat(totals.unchecked()).isEqualTo(1);
        assertThat(totals.of(Verdict.EXACT)).isEqualTo(1);
        assertThat(totals.of(Severity.ERROR)).isEqualTo(1);
        assertThat(totals.byRule()).containsEntry("SUM-OF-PARTS", 1);
        assertThat(totals.byUnit()).containsOnlyKeys("石桥乡卫生院");
        assertThat(totals.errors()).singleElement().satisfies(noted -> {
            assertThat(noted.figures()).containsExactly("12");
            assertThat(noted.sentence()).isEqualTo("支出 12");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "0.00004, 0",
        "0.00005, 1",
        "-12.5, -125000",
        "100000000000000, 1000000000000000000",
        "1e30, 9223372036854775807",
        "-1e30, -9223372036854775807"
    })
    void valueIsSortableWhateverItsSize(BigDecimal value, long sortable) {
        assertThat(Tables.sortable(value)).isEqualTo(sortable);
    }
}
