package org.gouji.export.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.export.AtomicFile;
import org.gouji.export.xlsx.SheetLook;
import org.gouji.export.xlsx.SheetWriter;
import org.gouji.export.xlsx.Style;
import org.gouji.export.xlsx.XlsxWriter;
import org.gouji.model.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewSheetTest {
    private static final String A = "0a1b2c3d4e5f";
    private static final String B = "0123456789ab";

    @TempDir
    private Path folder;

    /** A workbook of one sheet; every other cell is kept among the shared words. */
    private Path workbook(String sheet, List<List<String>> rows) throws IOException {
        Path file = folder.resolve("returned.xlsx");
        try (XlsxWriter book = new XlsxWriter(part -> folder.resolve("part" + part))) {
            SheetLook look = new SheetLook(List.of(10.0), Set.of(), 0, 0, true);
            SheetWriter writer = book.sheet(sheet, look);
            int style = book.style(Style.of("", "left", false));
            for (List<String> row : rows) {
                for (int c = 0; c < row.size(); c++) {
                    if (row.get(c).isEmpty()) {
                        continue;
                    }
                    if (c % 2 == 0) {
                        writer.label(c, row.get(c), style);
                    } else {
                        writer.text(c, row.get(c), style);
                    }
                }
                writer.end(0);
            }
            writer.finish();
            AtomicFile.write(file, book::writeTo);
        }
        return file;
    }

    private static List<String> remarks(ReviewSheet sheet) {
        return sheet.remarks().stream().map(Wording::zh).toList();
    }

    @Test
    void rowsAreToldByTheirIdsWhateverTheSheetIsCalledAndWhereverTheColumnsAre() throws IOException {
        ReviewSheet sheet = ReviewSheet.read(workbook(
                "复核后（张）",
                List.of(
                        List.of("2024年复核表"),
                        List.of(),
                        List.of("备注", "问题编号", "复核结论"),
                        List.of("已电话核实", B, " 误报 "),
                        List.of("", A, "属实"))));
        assertThat(sheet.known()).isTrue();
        assertThat(sheet.rows()).isEqualTo(2);
        assertThat(sheet.remarks()).isEmpty();
        assertThat(sheet.decisions())
                .containsExactly(
                        new Decision(B, Optional.of(Conclusion.FALSE_ALARM), "已电话核实"),
                        new Decision(A, Optional.of(Conclusion.CONFIRMED), ""));
    }

    @Test
    void rowsInWhichNothingIsWrittenDecideNothing() throws IOException {
        ReviewSheet sheet =
                ReviewSheet.read(workbook("问题清单", List.of(List.of("复核结论", "备注", "问题编号"), List.of("", "", A))));
        assertThat(sheet.rows()).isEqualTo(1);
        assertThat(sheet.decisions()).isEmpty();
        assertThat(sheet.remarks()).isEmpty();
    }

    @Test
    void conclusionsThatAreNoneAreListedWithTheirRowAndTheNoteIsKept() throws IOException {
        ReviewSheet sheet = ReviewSheet.read(workbook(
                "问题清单",
                List.of(
                        List.of("复核结论", "备注", "问题编号"),
                        List.of("不对", "再问", A),
                        List.of("ok", "", B),
                        List.of("误报", "", ""))));
        assertThat(sheet.decisions()).containsExactly(new Decision(A, Optional.empty(), "再问"));
        assertThat(remarks(sheet)).hasSize(3);
        assertThat(remarks(sheet).get(0)).startsWith("“问题清单”第 2 行").contains("“不对”");
        assertThat(remarks(sheet).get(1)).startsWith("“问题清单”第 3 行").contains("“ok”");
        assertThat(remarks(sheet).get(2)).startsWith("“问题清单”第 4 行").contains("没有问题编号");
    }

    @Test
    void twoDecisionsAboutOneFindingAreToldAndNeitherIsTaken() throws IOException {
        List<List<String>> rows = new ArrayList<>(List.of(
                List.of("复核结论", "备注", "问题编号"), List.of("误报", "", A), List.of("属实", "", A), List.of("待核", "", B)));
        ReviewSheet sheet = ReviewSheet.read(workbook("问题清单", rows));
        assertThat(sheet.decisions()).containsExactly(new Decision(B, Optional.of(Conclusion.PENDING), ""));
        assertThat(remarks(sheet)).singleElement().asString().contains("第 3 行").contains("第 2 行");
    }

    @Test
    void wordsOfEitherLanguageAreUnderstood() {
        assertThat(Conclusion.read("False Alarm")).contains(Conclusion.FALSE_ALARM);
        assertThat(Conclusion.read("　待核 ")).contains(Conclusion.PENDING);
        assertThat(Conclusion.read("误 报")).contains(Conclusion.FALSE_ALARM);
        assertThat(Conclusion.read("属　实")).contains(Conclusion.CONFIRMED);
        assertThat(Conclusion.read("confirmed")).contains(Conclusion.CONFIRMED);
        assertThat(Conclusion.read("误报？")).isEmpty();
        assertThat(Conclusion.read("")).isEmpty();
    }

    @Test
    void workbookWithoutTheIdsIsNotKnownAndWhatIsNoWorkbookIsRefused() throws IOException {
        assertThat(ReviewSheet.read(workbook("表", List.of(List.of("复核结论", "备注"), List.of("误报", ""))))
                        .known())
                .isFalse();
        Path text = Files.writeString(folder.resolve("a.xlsx"), "复核结论");
        assertThatThrownBy(() -> ReviewSheet.read(text)).isInstanceOf(IOException.class);
    }
}
