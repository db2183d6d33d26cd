package org.gouji;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Arrows point down only; a library belongs to one module; packages know no circles. */
class ArchitectureTest {
    private static final JavaClasses GOUJI = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.gouji");

    private static final List<String> MODULES =
            List.of("model", "packs", "ingest", "extract", "audit", "index", "export", "parquet", "pipeline", "cli");

    @Test
    void everyModuleIsLookedAt() {
        for (String module : MODULES) {
            assertThat(GOUJI.stream().filter(type -> type.getPackageName().startsWith("org.gouji." + module)))
                    .as(module)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"packs", "ingest", "extract", "audit", "index", "export", "parquet"})
    void siblingKnowsOnlyTheModel(String module) {
        classes()
                .that()
                .resideInAPackage("org.gouji." + module + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages(MODULES.stream()
                        .filter(other -> !other.equals(module) && !other.equals("model"))
                        .map(other -> "org.gouji." + other + "..")
                        .toArray(String[]::new))
                .check(GOUJI);
    }

    @Test
    void modelKnowsOnlyTheJdk() {
        classes()
                .that()
                .resideInAPackage("org.gouji.model..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.gouji.model..", "java..", "org.jspecify..")
                .check(GOUJI);
    }

    @Test
    void pipelineDoesNotKnowTheCommands() {
        noClasses()
                .that()
                .resideInAPackage("org.gouji.pipeline..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.gouji.cli..")
                .check(GOUJI);
    }

    static Stream<Arguments> libraries() {
        return Stream.of(
                Arguments.of(
                        "ingest",
                        List.of(
                                "org.apache.tika..",
                                "org.apache.poi..",
                                "org.apache.pdfbox..",
                                "org.apache.commons.compress..",
                                "org.apache.commons.csv..",
                                "org.jsoup..",
                                "org.tukaani..",
                                "org.slf4j..")),
                Arguments.of("packs", List.of("org.snakeyaml..")),
                Arguments.of("extract", List.of("com.hankcs..")),
                Arguments.of("index", List.of("org.apache.lucene..")),
                Arguments.of("export", List.of("com.fasterxml.jackson..")),
                Arguments.of("pipeline", List.of("org.sqlite..")),
                Arguments.of("parquet", List.of("org.duckdb..")),
                Arguments.of("cli", List.of("picocli..", "me.tongfei..")));
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void libraryBelongsToOneModule(String module, List<String> packages) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.gouji." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages.toArray(String[]::new))
                .check(GOUJI);
    }

    @Test
    void databasesAreSpokenToWhereTheyAreKnown() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.gouji.pipeline..", "org.gouji.parquet..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(GOUJI);
    }

    @Test
    void packagesKnowNoCircles() {
        slices().matching("org.gouji.(**)").should().beFreeOfCycles().check(GOUJI);
    }
}
