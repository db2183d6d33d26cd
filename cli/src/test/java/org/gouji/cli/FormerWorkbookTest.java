package org.gouji.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.gouji.export.review.Conclusion;
import org.gouji.export.review.Decision;
import org.gouji.export.review.Decisions;
import org.gouji.export.review.ReviewSheet;
import org.gouji.pipeline.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reviewers filled in and nobody read back lives through the next audit. */
class FormerWorkbookTest {
    @TempDir
    private Path folder;

    private Path notes;
    private Path work;
    private Path book;

    @BeforeEach
    void audited() throws IOException {
        notes = Files.createDirectories(folder.resolve("notes"));
        work = folder.resolve("work");
        book = folder.resolve("复核 表.xlsx");
        Files.writeString(notes.resolve("a.txt"), "青山镇财政所\n12=13\n");
        Files.writeString(notes.resolve("b.txt"), "石桥乡卫生院\n7=8\n");
        assertThat(audit().exit()).isZero();
    }

    private Ran audit(Object... more) {
        List<Object> words = new ArrayList<>(List.of("audit", notes, "-w", work, "-o", book));
        words.addAll(List.of(more));
        return Ran.gouji(words.toArray());
    }

    private Ran review(Object... words) {
        List<Object> all = new ArrayList<>(List.of("review"));
        all.addAll(List.of(words));
        all.addAll(List.of("-w", work));
        return Ran.gouji(all.toArray());
    }

    private Decisions decisions() {
        try (Workspace kept = Workspace.reading(work)) {
            return kept.reviews().decisions();
        }
    }

    /** The id of the finding in a row of the sheet. */
    private String id(int row) throws IOException {
        String sheet = part("xl/worksheets/sheet2.xml");
        return sheet.replaceAll("(?s).*<c r=\"T" + row + "\"[^>]*>.*?([0-9a-f]{12})<.*", "$1");
    }

    private String part(String name) throws IOException {
        String[] found = {""};
        Zips.rewritten(Files.copy(book, folder.resolve("look" + System.nanoTime())), (part, bytes) -> {
            found[0] = part.equals(name) ? new String(bytes, StandardCharsets.UTF_8) : found[0];
            return bytes;
        });
        return found[0];
    }

    private void edit(UnaryOperator<String> sheet) throws IOException {
        Zips.rewritten(
                book,
                (name, bytes) -> name.equals("xl/worksheets/sheet2.xml")
                        ? sheet.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                        : bytes);
    }

    /** Writes into the two columns for reviewers, as Excel does. */
    private void fill(int row, String conclusion, String note) throws IOException {
        edit(sheet -> sheet.replaceAll("<c r=\"[RS]" + row + "\"[^>]*(/>|>.*?</c>)", "")
                .replaceFirst("(?=<c r=\"T" + row + "\")", cell("R" + row, conclusion) + cell("S" + row, note)));
    }

    private static String cell(String at, String words) {
        return words.isEmpty() ? "" : "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
    }

    private List<String> copies() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".xlsx"))
                    .filter(name -> !name.equals(book.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatWasFilledInIsTakenOver() throws IOException {
        String first = id(2);
        fill(2, "误报", "口径不同");
        fill(3, "", "已去电");
        Ran ran = audit();

        assertThat(ran.exit()).isZero();
        assertThat(ran.err()).contains("已从原有的 " + book + " 读入 2 个问题的复核结论或备注");
        assertThat(ran.out()).contains("另有 1 条复核为误报");
        assertThat(copies()).isEmpty();
        assertThat(decisions().of(first).orElseThrow().note()).isEqualTo("口径不同");
        assertThat(ReviewSheet.read(book).decisions()).hasSize(2);
        assertThat(audit().err()).doesNotContain("复核", "另存");
    }

    @Test
    void workbookInWhichNothingIsNewCausesNoLineAndNoCopy() throws IOException {
        assertThat(audit().err()).doesNotContain("复核", "另存");
        review("set", id(2), "误报", "--note", "口径不同");
        audit();
        edit(sheet -> sheet + "<!-- saved again -->");
        assertThat(audit().err()).doesNotContain("复核", "另存");
        assertThat(copies()).isEmpty();
    }

    @Test
    void whatWeWroteOurselvesAndWasDecidedOtherwiseSinceIsOutOfDate() throws IOException {
        String id = id(2);
        review("set", id, "误报");
        audit();
        review("set", id, "属实");

        assertThat(audit().err()).doesNotContain("复核", "另存");
        assertThat(copies()).isEmpty();
        assertThat(decisions().of(id).orElseThrow().conclusion()).contains(Conclusion.CONFIRMED);
    }

    @Test
    void otherDecisionOfTheWorkspaceStaysAndTheWorkbookIsKept() throws IOException {
        String first = id(2);
        String second = id(3);
        fill(2, "误报", "");
        fill(3, "属实", "");
        byte[] filled = Files.readAllBytes(book);
        review("set", first, "待核");
        Ran ran = audit();

        assertThat(ran.err())
                .contains("原有的 " + book + " 里有没读入的复核内容（与已有结论不同 1 个），已另存为 " + folder.resolve("复核 表-旧1.xlsx"))
                .contains("要以它为准，请运行：gouji review import \"" + folder.resolve("复核 表-旧1.xlsx") + "\" -w " + work)
                .contains("读入 1 个问题");
        assertThat(decisions().of(first).orElseThrow().conclusion()).contains(Conclusion.PENDING);
        assertThat(decisions().of(second).orElseThrow().conclusion()).contains(Conclusion.CONFIRMED);
        assertThat(copies()).containsExactly("复核 表-旧1.xlsx");
        assertThat(folder.resolve("复核 表-旧1.xlsx")).hasBinaryContent(filled);
        assertThat(audit().err()).doesNotContain("复核", "另存");

        assertThat(review("import", folder.resolve("复核 表-旧1.xlsx")).exit()).isZero();
        assertThat(decisions().dismissed(first)).isTrue();
    }

    @Test
    void workbookOfAnotherWorkspaceIsKept() throws IOException {
        fill(2, "误报", "");
        fill(3, "差不多", "");
        Files.writeString(notes.resolve("a.txt"), "南河镇文化站\n5=6\n");
        Files.writeString(notes.resolve("b.txt"), "南河镇敬老院\n5=6\n");
        Files.writeString(folder.resolve("复核 表-旧1.xlsx"), "somebody else's");
        work = folder.resolve("other");
        Ran ran = audit();

        assertThat(ran.err()).contains("工作区中没有的问题 1 个，无法识别 1 处", "复核 表-旧2.xlsx");
        assertThat(copies()).containsExactly("复核 表-旧1.xlsx", "复核 表-旧2.xlsx");
        assertThat(folder.resolve("复核 表-旧1.xlsx")).hasContent("somebody else's");
    }

    @Test
    void workspaceThatWasDeletedGetsItsDecisionsBackFromTheWorkbook() throws IOException {
        String id = id(2);
        review("set", id, "误报", "--note", "口径不同");
        audit();
        work = folder.resolve("new");
        assertThat(audit().err()).contains("读入 1 个问题");
        assertThat(decisions().of(id)).contains(new Decision(id, Optional.of(Conclusion.FALSE_ALARM), "口径不同"));
    }

    /** A run that was killed behind the copy and before the workbook finds the same copy and makes no other. */
    @Test
    void copyThatIsThereAlreadyIsNotMadeTwice() throws IOException {
        fill(2, "看不懂", "");
        Files.copy(book, folder.resolve("复核 表-旧1.xlsx"));
        assertThat(audit().err()).contains("无法识别 1 处", "复核 表-旧1.xlsx");
        assertThat(copies()).containsExactly("复核 表-旧1.xlsx");
    }

    @Test
    void workbookWhoseColumnOfIdsIsGoneIsKept() throws IOException {
        fill(2, "误报", "");
        edit(sheet -> sheet.replaceAll("<c r=\"T\\d+\"[^>]*(/>|>.*?</c>)", ""));
        Ran ran = audit("--lang", "en");
        assertThat(ran.err()).contains("1 not understood", "kept as " + folder.resolve("复核 表-old1.xlsx"));
        assertThat(copies()).containsExactly("复核 表-old1.xlsx");
    }

    @Test
    void workbookWithAColumnOfTheReviewersIsKept() throws IOException {
        fill(2, "误报", "");
        edit(sheet -> sheet.replaceFirst("(<c r=\"T2\"[^>]*(/>|>.*?</c>))", "$1" + cell("U2", "张三核过")));
        Ran ran = audit();
        assertThat(ran.err())
                .contains("里有自行添加的工作表或列（1 个），新工作簿中没有，已另存为 " + folder.resolve("复核 表-旧1.xlsx"))
                .contains("读入 1 个问题");
        assertThat(copies()).containsExactly("复核 表-旧1.xlsx");
        assertThat(audit().err()).doesNotContain("另存");
    }
}
