package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gouji.export.AtomicFile;
import org.gouji.export.OwnWorkbook;
import org.gouji.export.xlsx.SheetLook;
import org.gouji.export.xlsx.SheetWriter;
import org.gouji.export.xlsx.Style;
import org.gouji.export.xlsx.XlsxWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the user has is never written over by what commands make. */
class NothingOverwrittenTest {
    @TempDir
    private Path folder;

    private Path notes;
    private Path work;

    @BeforeEach
    void notes() throws IOException {
        notes = Files.createDirectories(folder.resolve("报告（2023）"));
        work = folder.resolve("work");
        Files.writeString(notes.resolve("a.txt"), "青山镇财政所\n12=13\n");
    }

    private Ran run(Object... words) {
        List<Object> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("-w", work));
        return Ran.gouji(all.toArray());
    }

    private Ran audit(Path book) {
        return run("audit", notes, "-o", book);
    }

    /** A workbook as another program writes it. */
    private Path report(Path file) throws IOException {
        try (XlsxWriter book = new XlsxWriter(part -> folder.resolve("part" + part))) {
            SheetWriter sheet = book.sheet("收支", new SheetLook(List.of(10.0), Set.of(), 0, 0, true));
            sheet.text(0, "决算支出", book.style(Style.of("", "left", false)));
            sheet.end(0);
            sheet.finish();
            AtomicFile.write(file, book::writeTo);
        }
        return Zips.rewritten(file, (name, bytes) -> switch (name) {
            case "docProps/app.xml" ->
                new String(bytes, StandardCharsets.UTF_8)
                        .replace(">Gouji<", ">Microsoft Excel<")
                        .getBytes(StandardCharsets.UTF_8);
            case "docProps/custom.xml" -> new byte[0];
            default -> bytes;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "export"})
    void workbookOfTheUserIsRefusedBeforeAnythingIsReadOrWritten(String command) throws IOException {
        Path report = report(notes.resolve("部门决算 表.xlsx"));
        byte[] before = Files.readAllBytes(report);
        Ran ran = command.equals("audit") ? audit(report) : run("export", "-o", report);

        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains(report + " 已存在，不是本程序写出的工作簿，不会覆盖：请用 -o 另给文件名");
        assertThat(ran.out()).isEmpty();
        assertThat(report).hasBinaryContent(before);
        assertThat(work).doesNotExist();
    }

    @Test
    void refusalIsInEnglishWhenAsked() throws IOException {
        Path report = report(folder.resolve("a.xlsx"));
        assertThat(run("audit", notes, "-o", report, "--lang", "en").err())
                .contains("no workbook that Gouji wrote: it is not written over; name another file with -o");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\u0003\u0004 no zip", "<html></html>"})
    void damagedWorkbookIsNotOurs(String content) throws IOException {
        Path report = Files.writeString(folder.resolve("a.xlsx"), content);
        assertThat(audit(report).exit()).isEqualTo(Exit.USAGE);
        assertThat(report).hasContent(content);
    }

    @Test
    void ownWorkbookIsWrittenOver() throws IOException {
        Path book = folder.resolve("结果 表.xlsx");
        assertThat(audit(book).exit()).isZero();
        assertThat(OwnWorkbook.untouched(book)).isTrue();
        byte[] first = Files.readAllBytes(book);
        assertThat(audit(book).exit()).isZero();
        assertThat(book).hasBinaryContent(first);
        Path table = folder.resolve("figures.xlsx");
        assertThat(run("export", "-o", table).exit()).isZero();
        assertThat(run("export", "-o", table).exit()).isZero();
    }

    @Test
    void tableIsNotPutInPlaceOfAnAuditsWorkbook() throws IOException {
        Path book = folder.resolve("audit.xlsx");
        audit(book);
        byte[] before = Files.readAllBytes(book);
        Ran ran = run("export", "-o", book);
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("是 gouji audit 的工作簿");
        assertThat(book).hasBinaryContent(before);
    }

    @ParameterizedTest
    @CsvSource({"export, csv", "export, jsonl", "search, csv", "compare, csv", "similar, csv", "search, json"})
    void fileThatTheWorkspaceHasReadIsRefused(String command, String ending) throws IOException {
        Path report = Files.writeString(notes.resolve("收支." + ending), "石桥乡卫生院\n3=3\n");
        Path same = Files.writeString(notes.resolve("收支副本." + ending), "石桥乡卫生院\n3=3\n");
        // Named, since some of these endings are passed over in folders.
        run("audit", report, same, notes.resolve("a.txt"), "-o", folder.resolve("audit.xlsx"));
        for (Path target : List.of(report, same)) {
            Ran ran = switch (command) {
                case "search" -> run("search", "石桥", "-o", target);
                case "compare" -> run("compare", "--item", "办公费", "-o", target);
                case "similar" -> run("similar", "石桥乡卫生院", "-o", target);
                default -> run("export", "-o", target);
            };
            assertThat(ran.exit()).isEqualTo(Exit.USAGE);
            assertThat(ran.err()).contains("工作区把 " + target + " 当作报告读过，不会覆盖");
            assertThat(target).hasContent("石桥乡卫生院\n3=3\n");
        }
    }

    @Test
    void outputThatIsTheWorkspaceIsRefused() {
        for (String name : List.of("a.xlsx", "a.html", "结果")) {
            work = folder.resolve(name);
            Ran ran = run(
                    name.equals("a.xlsx") ? "audit" : "report",
                    notes,
                    "-o",
                    folder.resolve("x/../" + work.getFileName()));
            assertThat(ran.exit()).isEqualTo(Exit.USAGE);
            assertThat(ran.err()).contains("-w 和 -o 不能是同一个位置");
            assertThat(work).doesNotExist();
        }
    }

    @Test
    void tableOfOursIsWrittenOver() {
        audit(folder.resolve("audit.xlsx"));
        Path table = folder.resolve("figures.csv");
        assertThat(run("export", "-o", table).exit()).isZero();
        assertThat(run("export", "-o", table).exit()).isZero();
    }

    private Ran table(String command, Path target) {
        return switch (command) {
            case "search" -> run("search", "青山", "-o", target);
            case "compare" -> run("compare", "--item", "办公费", "-o", target);
            case "similar" -> run("similar", "青山镇财政所", "-o", target);
            case "sql" -> run("sql", "select path, status from files", "-o", target);
            case "across" -> run("export", "--across", "-o", target);
            case "reports" -> run("export", "--reports", "-o", target);
            default -> run("export", "-o", target);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "export, csv",
        "export, jsonl",
        "across, csv",
        "reports, jsonl",
        "search, csv",
        "search, json",
        "sql, csv",
        "sql, json",
        "similar, csv"
    })
    void tableOfTheUserThatNobodyHasReadIsRefused(String command, String ending) throws IOException {
        audit(folder.resolve("audit.xlsx"));
        Path mine = folder.resolve("我的." + ending);
        for (String content : List.of(
                "单位,金额\n青山镇,12\n",
                "\uFEFF单位,金额\r\n青山镇,12\r\n",
                "{\"name\":\"青山镇\",\"sum\":12}\n",
                "[{\"name\":\"青山镇\"}]",
                "青山镇")) {
            Files.writeString(mine, content);
            Ran ran = table(command, mine);
            assertThat(ran.exit()).as(content + ran.err()).isEqualTo(Exit.USAGE);
            assertThat(ran.err()).contains(mine + " 已存在，不像是同一命令写出的表，不会覆盖：请用 -o 另给文件名，或先删去它");
            assertThat(mine).hasContent(content);
        }
        Files.delete(mine);
        for (int i = 0; i < 2; i++) {
            Ran ran = table(command, mine);
            assertThat(ran.exit()).as(ran.err()).isZero();
            assertThat(mine).exists();
        }
    }

    @Test
    void pageOfTheUserIsRefused() throws IOException {
        Path page = Files.writeString(notes.resolve("公开.html"), "<html><p>部门决算公开</p></html>");
        Ran ran = run("report", notes, "-o", page);
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("不是本程序写出的网页");
        assertThat(page).hasContent("<html><p>部门决算公开</p></html>");
        Path ours = folder.resolve("结果.html");
        assertThat(run("report", notes.resolve("a.txt"), "-o", ours).exit()).isZero();
        assertThat(run("report", notes.resolve("a.txt"), "-o", ours).exit()).isZero();
    }

    @Test
    void zipOfTheUserIsRefused() throws IOException {
        Path zip = folder.resolve("报告.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("a.txt"));
        }
        byte[] before = Files.readAllBytes(zip);
        Ran ran = Ran.gouji("dist", "-o", zip);
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("不是 gouji dist 做的压缩包");
        assertThat(zip).hasBinaryContent(before);
    }

    @Test
    void wordFileOfTheUserIsRefused() throws IOException {
        Path report = Path.of(System.getProperty("gouji.root", ".."), "corpus-samples/09-sichuan-xiangmu.docx");
        Path other = Files.copy(report, folder.resolve("另一份.docx"));
        byte[] before = Files.readAllBytes(other);
        Ran ran = Ran.on(Engine.standard(), "annotate", report, "-o", other, "--isolation", "none");
        assertThat(ran.exit()).isEqualTo(Exit.USAGE);
        assertThat(ran.err()).contains("不是本程序写出的批注文件");
        assertThat(other).hasBinaryContent(before);
        Path copy = folder.resolve("批注.docx");
        for (int i = 0; i < 2; i++) {
            assertThat(Ran.on(Engine.standard(), "annotate", report, "-o", copy, "--isolation", "none")
                            .exit())
                    .isZero();
        }
    }
}
