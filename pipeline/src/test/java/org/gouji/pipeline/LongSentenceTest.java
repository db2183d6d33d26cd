package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.model.Dossier;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sentences with more numbers than any report has. */
class LongSentenceTest {
    private static final Stages STAGES = Stages.standard(Optional.empty());

    @TempDir
    Path folder;

    @Test
    void totalOfAThousandPartsIsChecked() throws IOException {
        Dossier dossier = read(sentence(1_000));
        assertThat(dossier.warnings()).isEmpty();
        assertThat(sums(dossier)).containsExactly(1_000);
    }

    @Test
    void sentenceOfTooManyNumbersIsReadAndSaidNotToBeChecked() throws IOException {
        Dossier dossier = read(sentence(6_000));
        assertThat(dossier.warnings().stream().map(Wording::zh))
                .containsExactly("有 1 句各含数百个以上的数，其中共 6001 个数未核对：一句里的数太多");
        Report report = dossier.reports().get(0);
        assertThat(report.facts()).hasSize(6_001);
        assertThat(report.relations()).isEmpty();
    }

    @Test
    void whatStandsBesideItIsChecked() throws IOException {
        Dossier dossier = read(sentence(6_000) + "会议费2.00万元、水费3.00万元，合计5.00万元。");
        assertThat(sums(dossier)).containsExactly(2);
    }

    private static List<Integer> sums(Dossier dossier) {
        return dossier.reports().get(0).relations().stream()
                .filter(r -> r.rule().equals("SUM-OF-PARTS"))
                .map(LongSentenceTest::parts)
                .toList();
    }

    private static int parts(Relation relation) {
        return relation.operands().size();
    }

    private Dossier read(String body) throws IOException {
        Path file = folder.resolve("报告.txt");
        Files.writeString(file, "某县某局2023年度部门整体支出绩效自评报告\n一、支出情况\n" + body + "\n");
        return STAGES.read(file, "报告.txt");
    }

    private static String sentence(int parts) {
        String list = IntStream.rangeClosed(1, parts)
                .mapToObj(i -> "第" + i + "号泵站" + i + ".00万元")
                .collect(Collectors.joining("、"));
        return list + "，合计" + (long) parts * (parts + 1) / 2 + ".00万元。";
    }
}
