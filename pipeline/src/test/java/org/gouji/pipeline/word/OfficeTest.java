package org.gouji.pipeline.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.export.RuleNames;
import org.gouji.export.letter.Notices;
import org.gouji.export.review.Decisions;
import org.gouji.export.word.LetterFile;
import org.gouji.export.word.Remarks;
import org.gouji.export.word.Transcript;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Dossier;
import org.gouji.model.Language;
import org.gouji.model.Source;
import org.gouji.model.Span;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice makes of our Word files: the comments stand at the right words. */
class OfficeTest {
    private static final Pattern NOTE = Pattern.compile(
            "<office:annotation office:name=\"([^\"]*)\"[^>]*>(.*?)</office:annotation>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    /** For each comment, by its last line, the words that it is on. */
    private Map<String, String> comments(byte[] file) throws IOException, InterruptedException {
        Office office = Office.in(folder);
        Path docx = Files.write(folder.resolve("批注.docx"), file);
        String text = Files.readString(office.convert(docx, "fodt"), StandardCharsets.UTF_8);
        Map<String, String> comments = new LinkedHashMap<>();
        Matcher note = NOTE.matcher(text);
        while (note.find()) {
            int end = text.indexOf("<office:annotation-end office:name=\"" + note.group(1) + "\"", note.end());
            String said = plain(note.group(2)).strip();
            comments.put(
                    said.substring(said.lastIndexOf('\n') + 1).strip(),
                    end < 0
                            ? ""
                            : plain(NOTE.matcher(text.substring(note.end(), end))
                                    .replaceAll("")));
        }
        return comments;
    }

    private static String plain(String xml) {
        return xml.replaceAll("</text:p>", "\n")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&amp;", "&");
    }

    private static String run(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    @Test
    void commentsStandAtTheirWords() throws IOException, InterruptedException {
        String cell = "<w:tbl><w:tr><w:tc><w:p>" + run("合计") + "</w:p></w:tc><w:tc><w:p>" + run("31.50")
                + "</w:p></w:tc></w:tr></w:tbl>";
        String link = "<w:hyperlink w:anchor=\"a\">" + run("见32万元处") + "</w:hyperlink>";
        String inserted = "<w:ins w:id=\"5\" w:author=\"A\">" + run("加33万元，") + "</w:ins>";
        byte[] file = WordFile.of("<w:p>" + run("本年支出12") + run("8.40万") + run("元，增长3%") + "</w:p>" + cell + "<w:p>"
                        + link + inserted + "</w:p>")
                .bytes();
        Commented made = Commented.on(file, "128.40万元", "3%", "31.50", "32万元", "33万元");
        assertThat(comments(made.copy()))
                .containsEntry("f1 128.40万元", "128.40万元")
                .containsEntry("f2 3%", "3%")
                .containsEntry("f3 31.50", "31.50")
                .containsEntry("f4 32万元", "32万元")
                .containsEntry("f5 33万元", "33万元")
                .hasSize(6);
    }

    @Test
    void transcriptOpensWithItsTableAndComments() throws IOException, InterruptedException {
        Document document = document();
        Dossier dossier = Commented.dossier(document, List.of(place(document, "41.20"), place(document, "40万元")));
        Remarks remarks =
                Remarks.of(dossier, document, Decisions.NONE, new RuleNames(List.of(), Language.ZH), Language.ZH);
        byte[] file = Transcript.of(document, remarks, Language.ZH).file();
        assertThat(comments(file)).containsEntry("f1 41.20", "41.20").containsEntry("f2 40万元", "40万元");
    }

    private static Span place(Document document, String words) {
        int at = document.text().indexOf(words);
        return new Span(at, at + words.length());
    }

    private static Document document() {
        String text = "支出40万元。\n项目\t金额\n合计\t41.20";
        List<Block.Cell> cells = List.of(
                new Block.Cell(place(text, "项目"), 0, 0, 1, 1),
                new Block.Cell(place(text, "金额"), 0, 1, 1, 1),
                new Block.Cell(place(text, "合计"), 1, 0, 1, 1),
                new Block.Cell(place(text, "41.20"), 1, 1, 1, 1));
        Span line = new Span(0, text.indexOf('\n'));
        List<Block> blocks = List.of(
                new Block.Paragraph(line, List.of(line), Block.Role.BODY),
                new Block.Table(new Span(line.end() + 1, text.length()), cells, 2, 2, Block.Certainty.GRID));
        return new Document(new Source("报告.pdf", "application/pdf", "", 1), Status.OK, text, blocks, List.of());
    }

    private static Span place(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    @Test
    void letterOpens() throws IOException, InterruptedException {
        Document document = document();
        Notices letters = new Notices(Decisions.NONE, List.of());
        letters.add(Commented.dossier(document, List.of(place(document, "41.20"))));
        Office office = Office.in(folder);
        Path docx = Files.write(
                folder.resolve("通知.docx"), LetterFile.of(letters.all().get(0)));
        String text = Files.readString(office.convert(docx, "fodt"), StandardCharsets.UTF_8);
        assertThat(plain(text)).contains("青禾县水务局：", "列示数 41.20", "核实整改情况反馈表");
        assertThat(text).contains("<table:table ");
    }
}
