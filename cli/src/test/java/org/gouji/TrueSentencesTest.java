package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gouji.model.Dossier;
import org.gouji.model.Finding;
import org.gouji.model.Severity;
import org.gouji.pipeline.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is called an error in a sentence whose figures tie, however it is put. */
class TrueSentencesTest {
    private static final Stages STAGES = Stages.standard(Optional.empty());
    private static final String UNIT = "云岫县文化馆2022年度部门整体支出绩效自评报告\n\n一、基本情况\n";
    private static final String PROJECT = "云岫县文化馆2022年度群众文化活动项目支出绩效自评报告\n\n一、基本情况\n";

    @TempDir
    private Path folder;

    static List<String> sentences() throws IOException {
        try (var in = TrueSentencesTest.class.getResourceAsStream("sentences-that-tie.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void sentenceThatTiesHasNoError(String line) throws IOException {
        String start = line.startsWith("项目 ") ? PROJECT : UNIT;
        String sentence = line.substring(3).replace("\\n", "\n");
        Dossier dossier = audited(start + sentence + "\n");
        assertThat(dossier.reports()).isNotEmpty();
        assertThat(errors(dossier)).as(sentence).isEmpty();
    }

    @Test
    void sentenceThatDoesNotTieHasOne() throws IOException {
        Dossier dossier = audited(UNIT + "2022年基本支出398.25万元，其中：人员经费351.20万元，公用经费74.05万元。\n");
        assertThat(errors(dossier)).hasSize(1);
    }

    /** The parts stand in sections of their own, numbered from 1. */
    @Test
    void numberedPartsThatDoNotMakeTheirTotalAreTold() throws IOException {
        String list = "（一）2022年度收入总计604.15万元，包括：\n1.财政拨款收入482.03万元，为财政拨款资金。\n"
                + "2.上级补助收入0万元。\n3.事业收入%s万元，为学费。其中：学前班1.20万元。\n4.其他收入3.04万元。\n（二）其他情况\n无。\n";
        assertThat(errors(audited(UNIT + String.format(Locale.ROOT, list, "119.08"))))
                .isEmpty();
        assertThat(errors(audited(UNIT + String.format(Locale.ROOT, list, "119.80"))))
                .hasSize(1);
    }

    private Dossier audited(String text) throws IOException {
        Path file = folder.resolve("report.txt");
        Files.writeString(file, text);
        return STAGES.read(file, "report.txt");
    }

    private static List<String> errors(Dossier dossier) {
        return dossier.reports().stream()
                .flatMap(report -> report.findings().stream())
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Finding::message)
                .map(message -> message.zh())
                .toList();
    }
}
