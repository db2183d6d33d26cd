package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCommandTest {
    @TempDir
    Path folder;

    private Path notes;
    private Path work;

    @BeforeEach
    void notesGoodAndBad() throws IOException {
        notes = Files.createDirectories(folder.resolve("notes"));
        work = folder.resolve("work");
        write("good.txt", "青山镇财政所\n30.5=30.5\n");
        write("copy.txt", "青山镇财政所\n30.5=30.5\n");
        write("empty.docx", "");
        write("crash.txt", "BOOM");
        write("photo.jpg", "x");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(notes.resolve(name), text);
    }

    private Ran audit(Object... more) {
        return gouji(Stream.concat(
                        Stream.of("audit", notes, "-w", work, "-o", folder.resolve("audit.xlsx")), Stream.of(more))
                .toArray());
    }

    private static Ran gouji(Object... words) {
        return Ran.gouji(words);
    }

    @Test
    void countsFilesByStatusInChinese() {
        audit();
        Ran ran = gouji("status", "-w", work);

        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .contains("文件      5 个", "正常      1", "重复文件  1", "文件损坏  1", "解析中断  1", "已跳过    1")
                .contains("已完成", "检索索引  最新", "gouji status --failed -w " + work, "gouji retry -w " + work)
                .contains("命令：gouji audit " + notes);
    }

    @Test
    void everyHintNamesTheWorkspaceThatItIsAbout() {
        String audited = audit().out();

        assertThat(audited).contains("详情和办法：gouji status --failed -w " + work, "gouji show ");
        assertThat(audited.lines().filter(line -> line.contains(" gouji ")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("-w " + work));
        assertThat(gouji("status", "-w", work.resolve("none")).err())
                .contains("gouji audit 报告文件夹 -w " + work.resolve("none"));
    }

    @Test
    void failedFilesComeWithReasonAndWhatToDo() {
        audit();
        Ran ran = gouji("status", "--failed", "-w", work);

        assertThat(ran.out())
                .contains("empty.docx  文件损坏", "原因：文件是空的", "办法：从原处或备份重新拷贝")
                .contains("crash.txt  解析中断", "原因：程序出错")
                .doesNotContain("good.txt", "copy.txt", "photo.jpg");
        assertThat(gouji("status", "--failed", "-w", work, "--lang", "en").out())
                .contains("CORRUPT", "reason: not readable", "what to do: copy it again from where it came");
    }

    @Test
    void filesOfKindsThatAreNotReadAreListedWithThoseThatFailed() throws IOException {
        Files.write(notes.resolve("mail.rar"), new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 0, 0});
        audit();

        assertThat(gouji("status", "--failed", "-w", work).out())
                .contains("mail.rar  不支持的格式", "原因：RAR 压缩包暂不支持")
                .doesNotContain("good.txt", "photo.jpg");
    }

    @Test
    void everyFileThatWasMetHasARow() throws IOException {
        audit();
        JsonNode rows = new ObjectMapper()
                .readTree(
                        gouji("status", "--all", "--format", "json", "-w", work).out());
        List<String> seen = new ArrayList<>();
        rows.forEach(row -> seen.add(row.get("path").asText().replaceAll(".*/", "") + " "
                + row.get("status").asText() + " " + row.get("bytes").asInt()));

        assertThat(seen)
                .containsExactly(
                        "copy.txt OK 29",
                        "crash.txt CRASHED 4",
                        "empty.docx CORRUPT 0",
                        "good.txt DUPLICATE 29",
                        "photo.jpg SKIPPED 0");
        assertThat(rows.get(0).get("kind").asText()).isEqualTo("纯文本 (txt)");
        assertThat(rows.get(0).get("seconds").isNumber()).isTrue();
        assertThat(rows.get(1).get("sha256").asText()).hasSize(64);
        assertThat(rows.get(4).get("reason").asText()).contains("不是报告");
    }

    @Test
    void summaryCountsWhatWasSkippedByItsReason() {
        assertThat(audit().out())
                .contains("5 个：已读 1，失败或损坏 2，跳过 2")
                .contains("跳过：按扩展名不是报告（图片、数据、程序等） 1", "跳过：与另一文件内容相同 1")
                .doesNotContain("不支持");
    }

    @ParameterizedTest
    @ValueSource(strings = {"名字里有\n换行.txt", "带\"引号\",和逗号.txt", "表情😀𠮷.txt", "=cmd|'calc'!A1.txt"})
    void strangeNamesGiveValidJsonAndCsv(String name) throws IOException {
        try {
            write(name, "石桥乡卫生院\n12=12\n");
        } catch (IOException | IllegalArgumentException e) {
            assumeThat(false).as("this system takes the name " + name).isTrue();
        }
        audit();
        JsonNode rows = new ObjectMapper()
                .readTree(
                        gouji("status", "--all", "--format", "json", "-w", work).out());
        String csv = gouji("status", "--all", "--format", "csv", "-w", work).out();

        assertThat(rows).anyMatch(row -> row.get("path").asText().endsWith("/" + name));
        assertThat(csv).contains(name.replace("\"", "\"\""));
        assertThat(csv.replaceAll("\"(?:[^\"]|\"\")*\"", "x").lines()).hasSize(7);
        assertThat(gouji("status", "--all", "-w", work).out().lines().filter(line -> line.contains(".txt  ")))
                .hasSize(4);
    }

    @Test
    void retryReadsOnlyWhatFailedAndKeepsTheOptionsOfTheAudit() throws IOException {
        audit("--fail-on", "error");
        write("crash.txt", "石桥乡卫生院\n12=13\n");
        write("good.txt", "柳湾林场\n7=8\n");
        write("new.txt", "柳湾林场\n1=1\n");
        Ran ran = gouji("retry", "-w", work, "-v");

        assertThat(ran.err()).contains("共 5 个文件，其中 2 个需要读取").doesNotContain("new.txt");
        assertThat(ran.out()).contains("5 个：已读 2（其中 1 个沿用上次结果），失败或损坏 1", "石桥乡卫生院");
        assertThat(ran.exit()).isEqualTo(3);
        assertThat(gouji("search", "柳湾", "-w", work).out()).contains("共 0");

        write("empty.docx", "白塔村小学\n1=1\n");
        assertThat(gouji("retry", "-w", work).exit())
                .as("--fail-on error of the audit")
                .isEqualTo(1);
        assertThat(gouji("status", "--failed", "-w", work).out()).contains("没有失败的文件");
    }

    @Test
    void retryNeedsARunToRepeat() {
        assertThat(gouji("retry", "-w", work).exit()).isEqualTo(2);
    }

    @Test
    void filesThatAreGoneAreShownAndForgottenOnlyWhenAsked() throws IOException {
        audit();
        Files.delete(notes.resolve("crash.txt"));
        assertThat(audit().out()).contains("现已不在的文件：1，结果仍保留");
        assertThat(gouji("status", "-w", work).out()).contains("5 个", "其中 1 个原文件已不在");

        assertThat(audit("--prune").out()).contains("现已不在的文件：1，已从工作区清除");
        assertThat(gouji("status", "-w", work).out()).contains("4 个").doesNotContain("已不在");
        assertThat(audit().out()).doesNotContain("已不在");
    }

    @Test
    void countsAreThereForPrograms() throws IOException {
        audit();
        JsonNode counts = new ObjectMapper()
                .readTree(gouji("status", "--format", "json", "-w", work).out());

        assertThat(counts.get("statuses").get("CORRUPT").asInt()).isEqualTo(1);
        assertThat(counts.get("lastRun").get("state").asText()).isEqualTo("DONE");
        assertThat(gouji("status", "--format", "csv", "-w", work).out()).contains("status,files\n", "SKIPPED,1\n");
    }

    @Test
    void reportsAreExportedAsExtractPrintsThem() {
        audit();
        Ran exported = gouji("export", "--reports", "--format", "jsonl", "-w", work);

        assertThat(exported.out().lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("{\"schema\":\"gouji-report/1\""));
        assertThat(gouji("extract", notes.resolve("copy.txt"), "--format", "jsonl")
                        .out()
                        .strip())
                .isEqualTo(exported.out().lines().findFirst().orElseThrow());
        assertThat(gouji("export", "--reports", "-w", work).exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--amount 5万..1万", "--year 2023..2021"})
    void rangeThatEndsBeforeItBeginsIsCalledSo(String option) {
        audit();
        String[] words = option.split(" ");
        Ran ran = gouji("export", words[0], words[1], "-w", work);

        assertThat(ran.exit()).isEqualTo(2);
        assertThat(ran.err()).contains(words[0] + " 的起点大于终点：" + words[1]);
    }

    @Test
    void exportWithoutMatchesSaysSo() {
        audit();

        assertThat(gouji("export", "--department", "没有这个单位", "-w", work).err()).contains("没有符合条件的数字");
    }

    @Test
    void numberOfJobsMustBeOne() {
        assertThat(audit("--jobs", "0").exit()).isEqualTo(2);
        assertThat(work).doesNotExist();
    }
}
