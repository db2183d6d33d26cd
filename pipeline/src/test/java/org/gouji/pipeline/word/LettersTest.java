package org.gouji.pipeline.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.gouji.export.letter.Notice;
import org.gouji.export.letter.Notices;
import org.gouji.export.review.Conclusion;
import org.gouji.export.review.Decision;
import org.gouji.export.review.Decisions;
import org.gouji.export.review.FindingId;
import org.gouji.export.word.LetterFile;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Dossier;
import org.gouji.model.Source;
import org.gouji.model.Span;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;

/** Letters to units: what was found, in their words, and nothing that a reviewer has dismissed. */
class LettersTest {
    private static Dossier dossier(String text, String... doubtful) {
        Span all = new Span(0, text.length());
        Document document = new Document(
                new Source("报送/报告.docx", "", "", 1),
                Status.OK,
                text,
                List.of(new Block.Paragraph(all, List.of(all), Block.Role.BODY)),
                List.of());
        List<Span> places = List.of(doubtful).stream()
                .map(words -> new Span(text.indexOf(words), text.indexOf(words) + words.length()))
                .toList();
        return Commented.dossier(document, places);
    }

    private static List<Notice> letters(Decisions dismissals, Dossier... dossiers) {
        Notices letters = new Notices(dismissals, List.of());
        List.of(dossiers).forEach(letters::add);
        return letters.all();
    }

    private static Decisions dismissed(List<String> ids) {
        return Decisions.of(ids.stream()
                .map(id -> new Decision(id, Optional.of(Conclusion.FALSE_ALARM), ""))
                .toList());
    }

    private static String text(Notice letter) {
        return Commented.traced(LetterFile.of(letter)).document().text();
    }

    @Test
    void letterQuotesTheSentenceAndLeavesOpenWhatOnlyTheOfficeKnows() {
        List<Notice> letters = letters(Decisions.NONE, dossier("支出81万元，增长9%。", "81万元", "9%"));
        assertThat(letters).hasSize(1);
        assertThat(letters.get(0).unit()).isEqualTo("青禾县水务局");
        assertThat(letters.get(0).matters()).isEqualTo(2);
        assertThat(text(letters.get(0)))
                .contains("青禾县水务局：", "2022年度报告", "原文：“支出81万元，增长9%。”", "列示数 81万元", "〔发文机关〕", "〔发文字号〕")
                .contains("报送文件：报告.docx", "核实整改情况反馈表", "不视为已经核对无误")
                .doesNotContainPattern("20[0-9]{2}年[0-9]{1,2}月");
    }

    @Test
    void formForTheReplyLiesAcrossWithRoomToWriteAndTellsItsMattersApart() throws IOException {
        byte[] letter = LetterFile.of(
                letters(Decisions.NONE, dossier("支出81万元，增长9%。", "81万元", "9%")).get(0));
        String xml = "";
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(letter))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                xml = entry.getName().equals("word/document.xml")
                        ? new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                        : xml;
            }
        }
        String form = xml.substring(xml.indexOf("</w:sectPr>"));
        assertThat(form).contains("核实整改情况反馈表", "w:orient=\"landscape\"", "w:hRule=\"atLeast\"");
        assertThat(form).contains("支出81万元，增长9%。").doesNotContain("w:val=\"Cell\"/></w:pPr><w:r>");
    }

    @Test
    void dismissedFindingsAreLeftOut() {
        Dossier dossier = dossier("支出81万元，增长9%。", "81万元", "9%");
        List<String> ids = FindingId.of(dossier, dossier.reports().get(0));
        List<Notice> letters = letters(dismissed(ids.subList(0, 1)), dossier);
        assertThat(text(letters.get(0))).contains("列示数 9%").doesNotContain("列示数 81万元");
        assertThat(letters(dismissed(ids), dossier)).isEmpty();
    }

    @Test
    void reportsOfAUnitShareALetter() {
        Dossier first = dossier("支出82万元。", "82万元");
        Dossier second = dossier("支出83万元。", "83万元");
        List<Notice> letters = letters(Decisions.NONE, first, second);
        assertThat(letters).hasSize(1);
        assertThat(text(letters.get(0))).contains("一、《报告》", "二、《报告》", "三、有关要求", "2 份报告");
    }

    @Test
    void sameFindingsGiveTheSameBytesAndNoTextBreaksTheXml() {
        Dossier hostile = dossier("支出</w:t>&<84万元\u0002。", "84万元");
        byte[] once = LetterFile.of(letters(Decisions.NONE, hostile).get(0));
        assertThat(once)
                .isEqualTo(LetterFile.of(letters(Decisions.NONE, hostile).get(0)));
        assertThat(Commented.traced(once).document().text()).contains("支出</w:t>&<84万元");
        assertThat(WordFile.text(once, "word/document.xml")).contains("&lt;/w:t&gt;");
    }
}
