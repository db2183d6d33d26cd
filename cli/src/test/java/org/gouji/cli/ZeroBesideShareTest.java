package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Amounts of zero beside shares, through the whole program. */
final class ZeroBesideShareTest {
    @TempDir
    Path folder;

    @Test
    void shareOfNothingIsNoBaseForTheNext() throws IOException {
        Path report = folder.resolve("渠道.txt");
        Files.writeString(report, """
                柳湾县水务站2023年度部门整体支出绩效自评报告
                一、预算执行情况
                全年项目支出380.00万元，其中：质保金0.00万元，占工程款的95%，基本建设214.60万元，占65%，其他165.40万元，占43.5%。
                """);
        Ran ran = Ran.on(Engine.standard(), "extract", "--isolation", "none", "--format", "json", report);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out()).contains("\"status\": \"OK\"").doesNotContain("ArithmeticException");
    }
}
