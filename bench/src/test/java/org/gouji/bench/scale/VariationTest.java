package org.gouji.bench.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.bench.corpus.Prose;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Report;
import org.gouji.pipeline.Stages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariationTest {
    private static final Stretch PLAIN = new Stretch(Prose.of(List.of()), 0);

    @TempDir
    private Path folder;

    private Dossier base;

    @BeforeEach
    void read() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), """
                清河县图书馆2022年度部门决算公开说明
                一、支出决算情况说明
                2022年本年支出合计520.35万元，其中：基本支出400.10万元，占76.89%；项目支出120.25万元，占23.11%。
                """);
        base = Stages.standard(Optional.empty()).read(file, "a.txt");
    }

    @Test
    void figuresAreOthersAndTheirValuesAreWhatIsPrinted() {
        Dossier varied = Variation.of(base, "b.txt", 4, 1, PLAIN);

        assertThat(varied.text()).hasSameSizeAs(base.text()).isNotEqualTo(base.text());
        Report report = varied.reports().get(0);
        assertThat(report.facts()).hasSizeGreaterThan(3);
        for (Fact fact : report.facts()) {
            assertThat(fact.quantity().number().value())
                    .isEqualByComparingTo(
                            new BigDecimal(fact.quantity().number().digits().in(varied.text())));
        }
    }

    @Test
    void countyAndYearAreOthersEverywhere() {
        Dossier varied = Variation.of(base, "b.txt", 5, 1, PLAIN);
        String county = Variation.county(5) + "县";

        assertThat(varied.text())
                .startsWith(county + "图书馆2023年度")
                .doesNotContain("清河")
                .doesNotContain("2022年");
        assertThat(varied.reports().get(0).head().identity().department()).isEqualTo(county + "图书馆");
        assertThat(varied.reports().get(0).head().identity().year()).hasValue(2023);
    }

    @Test
    void sameNumberAndSeedGiveTheSameReport() {
        assertThat(Variation.of(base, "b.txt", 7, 3, PLAIN)).isEqualTo(Variation.of(base, "b.txt", 7, 3, PLAIN));
        assertThat(Variation.of(base, "b.txt", 7, 4, PLAIN).text())
                .isNotEqualTo(Variation.of(base, "b.txt", 7, 3, PLAIN).text());
    }

    @Test
    void proseIsAddedToTheLastReportUntilFiguresAreAsRareAsWanted() {
        Dossier stretched = Variation.of(base, "b.txt", 4, 1, new Stretch(Prose.of(List.of(base.text())), 10));

        int figures = base.reports().get(0).facts().size();
        assertThat(stretched.text().length()).isBetween(figures * 100, figures * 100 + 1000);
        assertThat(stretched.reports().get(0).head().span().end())
                .isEqualTo(stretched.text().length());
        assertThat(stretched.reports().get(0).facts())
                .isEqualTo(Variation.of(base, "b.txt", 4, 1, PLAIN)
                        .reports()
                        .get(0)
                        .facts());
    }
}
