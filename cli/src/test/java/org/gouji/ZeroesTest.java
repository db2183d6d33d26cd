package org.gouji;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.model.Dossier;
import org.gouji.pipeline.Stages;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports print 0 wherever nothing was spent or planned: nothing may be divided by it, whatever stands beside it. */
class ZeroesTest {
    private static final Stages STAGES = Stages.standard(Optional.empty());
    private static final Path REPORTS = Path.of("..", "bench", "labelled");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])\\d[\\d,]*(?<decimals>\\.\\d+)?");
    private static final int OFTEN = 10;

    @TempDir
    private Path folder;

    static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void reportWithZeroesForSomeOfItsNumbersIsAudited(Path report) throws IOException {
        Random random = new Random(report.getFileName().toString().hashCode());
        String text = Files.readString(report);
        for (int often : List.of(1, OFTEN / 2)) {
            String zeroed = NUMBER.matcher(text)
                    .replaceAll(number -> random.nextInt(OFTEN) < often ? zero(number) : number.group());
            assertThat(audited(zeroed).reports()).as(report + " " + often).isNotEmpty();
        }
    }

    /** Of 3.50 it is 0.00. */
    private static String zero(MatchResult number) {
        String printed = number.group();
        int point = printed.indexOf('.');
        return point < 0 ? "0" : "0" + printed.substring(point).replaceAll("\\d", "0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年项目支出380.00万元，其中：质保金0.00万元，占工程款的95%，基本建设214.60万元，占65%，其他165.40万元，占43.5%。",
                "一级指标\t三级指标\t评分标准\t分值\t得分\n过程\t预算执行率\t预算执行率100%得满分，每降低0个百分点扣0.5分\t10\t9\n\n预算执行率96%。"
            })
    void zeroIsNoBaseAndNoStep(String text) throws IOException {
        assertThat(audited("柳湾县水务站2023年度部门整体支出绩效自评报告\n一、预算执行情况\n" + text + "\n").reports())
                .isNotEmpty();
    }

    private Dossier audited(String text) throws IOException {
        Path file = folder.resolve("report.txt");
        Files.writeString(file, text);
        return STAGES.read(file, "report.txt");
    }
}
