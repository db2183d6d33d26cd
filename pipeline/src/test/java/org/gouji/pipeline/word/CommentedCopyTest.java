package org.gouji.pipeline.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The copy with comments: they stand on the very characters, and all else is as it was. */
class CommentedCopyTest {
    private static final Path ROOT = Path.of(System.getProperty("gouji.root", ".."));

    /** Samples, files that test reading, and those of a folder named by {@code gouji.docx}. */
    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        List<Path> folders =
                new ArrayList<>(List.of(ROOT.resolve("corpus-samples"), ROOT.resolve("ingest/src/test/resources")));
        String more = System.getProperty("gouji.docx", "");
        if (!more.isEmpty()) {
            folders.add(Path.of(more));
        }
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(file -> file.toString().endsWith(".docx")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static String paragraph(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    /** Makes the copy, and looks whether all that must stay has stayed. */
    private static Commented checked(Commented made) {
        String original = WordFile.text(made.original(), made.traced().part());
        Unmarked.walk(original, made.main());
        assertThat(made.copyText()).isEqualTo(made.traced().document().text());
        Zips.assertOnlyChanged(
                made.original(),
                made.copy(),
                made.traced().part(),
                "word/comments.xml",
                "word/_rels/document.xml.rels",
                "[Content_Types].xml");
        return made;
    }

    private static Commented on(WordFile file, String... words) {
        return checked(Commented.on(file.bytes(), words));
    }

    @ParameterizedTest
    @MethodSource("files")
    void copyIsTheOriginalButForItsMarks(Path file) throws IOException {
        Commented made = checked(Commented.onAllFigures(Files.readAllBytes(file)));
        assertThat(made.anchors()).hasSizeGreaterThan(1);
        assertThat(Commented.onAllFigures(Files.readAllBytes(file)).copy())
                .as("the same bytes again")
                .isEqualTo(made.copy());
    }

    @Test
    void commentStandsOnTheFigureAlone() {
        Commented made = on(WordFile.of(paragraph(run("本年支出128.40万元，增长3%。"))), "128.40万元");
        assertThat(made.anchors()).containsExactly("本年支出128.40万元，增长3%。", "128.40万元");
        assertThat(made.comments()).contains("f1 128.40万元").doesNotContain("所指数字");
    }

    @Test
    void figureOverSeveralRunsIsOneComment() {
        String spaced = "<w:r><w:rPr><w:spacing w:val=\"20\"/><w:b/></w:rPr><w:t>8.4</w:t></w:r>";
        Commented made = on(WordFile.of(paragraph(run("支出12"), spaced, run("0万元"), run("。"))), "128.40万元");
        assertThat(made.anchors()).last().isEqualTo("128.40万元");
    }

    @Test
    void runsGoOnWithTheirProperties() {
        String red = "<w:r w:rsidR=\"00A1\"><w:rPr><w:color w:val=\"FF0000\"/></w:rPr><w:t>支出7万元整</w:t></w:r>";
        Commented made = on(WordFile.of(paragraph(red)), "7万元");
        String opened = "<w:r w:rsidR=\"00A1\"><w:rPr><w:color w:val=\"FF0000\"/></w:rPr>";
        assertThat(made.main().split(opened, -1)).hasSize(4);
    }

    @Test
    void blanksAtTheCutsStay() {
        String text = "<w:r><w:t> 支出 12 万元 ,  34 万元   止 </w:t></w:r>";
        Commented made = on(WordFile.of(paragraph(text)), "12 万元", "34 万元");
        assertThat(made.anchors()).contains("12 万元", "34 万元");
    }

    @Test
    void signsForCharactersCountAsOne() {
        Commented made = on(WordFile.of(paragraph(run("A&amp;B&#x4E0E;&lt;C&gt;&#128200;共&#49;2万元"))), "12万元", "与<C>");
        assertThat(made.anchors()).contains("与<C>".replace("与", "&#x4E0E;"), "&#49;2万元");
    }

    @Test
    void figuresInLinksInsertionsAndControlsAreMarkedThere() {
        String link = "<w:hyperlink w:anchor=\"a\">" + run("见11万元处") + "</w:hyperlink>";
        String inserted = "<w:ins w:id=\"5\" w:author=\"A\">" + run("加22万元，") + "</w:ins>";
        String control = "<w:sdt><w:sdtPr><w:tag w:val=\"t\"/></w:sdtPr><w:sdtContent>" + run("计33万元整")
                + "</w:sdtContent></w:sdt>";
        Commented made = on(WordFile.of(paragraph(link, inserted, control)), "11万元", "22万元", "33万元");
        assertThat(made.anchors()).contains("11万元", "22万元", "33万元");
    }

    @Test
    void boundControlsAndSimpleFieldsAreMarkedAroundThem() {
        String bound = "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>" + run("共44万元") + "</w:sdtContent></w:sdt>";
        String field = "<w:fldSimple w:instr=\"REF x\">" + run("合55万元") + "</w:fldSimple>";
        Commented made = on(WordFile.of(paragraph(run("一"), bound, field)), "44万元", "55万元");
        assertThat(made.anchors()).contains("共44万元", "合55万元");
        assertThat(made.main()).contains("<w:commentRangeStart w:id=\"1\"/><w:sdt>");
    }

    @Test
    void resultOfAFieldIsMarkedInsideIt() {
        String field =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>=SUM(ABOVE)</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("66.60")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertThat(on(WordFile.of(paragraph(run("合计"), field, run("万元"))), "66.60")
                        .anchors())
                .contains("66.60");
    }

    @Test
    void cellsOfTablesInTablesAreMarked() {
        String inner = "<w:tbl><w:tr><w:tc>" + paragraph(run("甲7万元")) + "</w:tc><w:tc>" + paragraph(run("乙8万元"))
                + "</w:tc></w:tr></w:tbl>";
        String outer = "<w:tbl><w:tr><w:tc>" + paragraph(run("项目")) + "</w:tc><w:tc>" + inner + paragraph()
                + "</w:tc></w:tr><w:tr><w:tc>" + paragraph(run("丙")) + "</w:tc><w:tc>" + paragraph(run("9万元"))
                + "</w:tc></w:tr></w:tbl>";
        assertThat(on(WordFile.of(outer), "8万元", "9万元").anchors()).contains("8万元", "9万元");
    }

    @Test
    void textBoxIsMarkedWhereItHangs() {
        String box = "<w:r><w:pict><v:textbox xmlns:v=\"urn:schemas-microsoft-com:vml\"><w:txbxContent>"
                + paragraph(run("框内17万元")) + "</w:txbxContent></v:textbox></w:pict></w:r>";
        Commented made = on(WordFile.of(paragraph(run("正文"), box, run("续"))), "17万元");
        assertThat(made.comments()).contains("所指数字：“17万元”");
        assertThat(made.anchors()).last().isEqualTo("框内17万元");
    }

    @Test
    void noteIsMarkedAtItsSign() {
        String sign = "<w:r><w:footnoteReference w:id=\"2\"/></w:r>";
        String notes = "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:footnote w:id=\"2\">" + paragraph(run("含18万元。")) + "</w:footnote></w:footnotes>";
        Commented made = on(
                WordFile.of(paragraph(run("支出"), sign, run("。"))).related("footnotes", "footnotes.xml", notes), "18万元");
        assertThat(made.main()).contains("<w:commentRangeStart w:id=\"1\"/>" + sign);
        assertThat(made.comments()).contains("所指数字：“18万元”");
    }

    @Test
    void figureInARunningHeadIsToldOfInTheSummary() {
        String head = "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + paragraph(run("总额19万元")) + "</w:hdr>";
        Commented made = on(WordFile.of(paragraph(run("正文"))).related("header", "header1.xml", head), "19万元");
        assertThat(made.anchors()).containsExactly("正文");
        assertThat(made.comments()).contains("不能加批注：“19万元”", "f1 19万元");
    }

    @Test
    void numberThatWordCountsIsMarkedOnItsParagraph() {
        String numbering = "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"21\"/><w:numFmt w:val=\"decimal\"/>"
                + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "</w:numbering>";
        String listed = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + run("支出")
                + "</w:p>";
        Commented made =
                on(WordFile.of(paragraph(run("一")) + listed).related("numbering", "numbering.xml", numbering), "21");
        assertThat(made.anchors()).last().isEqualTo("支出");
    }

    @Test
    void commentsThatAreThereStay() {
        String comments = "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:comment w:id=\"7\" w:author=\"张\">" + paragraph(run("原有批注")) + "</w:comment></w:comments>";
        String marked = "<w:commentRangeStart w:id=\"7\"/>" + run("支出23万元") + "<w:commentRangeEnd w:id=\"7\"/>"
                + "<w:r><w:commentReference w:id=\"7\"/></w:r>";
        Commented made = on(WordFile.of(paragraph(marked)).related("comments", "comments.xml", comments), "23万元");
        assertThat(made.comments())
                .startsWith(comments.replace("</w:comments>", ""))
                .contains("w:id=\"8\"", "w:id=\"9\"");
        assertThat(WordFile.parts(made.copy()).keySet())
                .isEqualTo(WordFile.parts(made.original()).keySet());
    }

    @Test
    void otherPrefixesAndTheStrictDialectAreKept() {
        String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        String main = "<x:document xmlns:x=\"" + strict
                + "\"><x:body><x:p><x:r><x:t>支出24万元。</x:t></x:r></x:p></x:body></x:document>";
        Commented made = on(WordFile.ofMain(main), "24万元");
        assertThat(made.main()).contains("<x:commentRangeStart x:id=\"1\"/>");
        assertThat(made.comments()).contains("xmlns:w=\"" + strict + "\"");
        String bare = "<document xmlns=\"" + strict + "\"><body><p><r><t>支出25万元。</t></r></p></body></document>";
        assertThat(on(WordFile.ofMain(bare), "25万元").main())
                .contains("<w:commentRangeStart xmlns:w=\"" + strict + "\" w:id=\"1\"/>");
    }

    @Test
    void mainPartInPairsOfBytesStaysSo() {
        byte[] mark = {(byte) 0xFF, (byte) 0xFE};
        byte[] file = WordFile.of(paragraph(run("支出26万元。")))
                .written(StandardCharsets.UTF_16LE, mark)
                .bytes();
        byte[] main = WordFile.parts(Commented.on(file, "26万元").copy()).get(WordFile.MAIN);
        assertThat(main).startsWith(mark);
        String written = new String(main, 2, main.length - 2, StandardCharsets.UTF_16LE);
        String original = new String(WordFile.parts(file).get(WordFile.MAIN), 2, 1 << 8, StandardCharsets.UTF_16LE);
        assertThat(written).startsWith(original.substring(0, 100)).contains("commentRangeStart");
    }

    @Test
    void remarksInXmlAndTextThatLooksLikeItAreNoMarkup() {
        String hostile = "&lt;/w:p&gt;&lt;w:comment&gt;]]&gt; 27万元&amp;quot;";
        Commented made = on(
                WordFile.of("<!-- <w:p> --><?w <w:r>?>"
                        + paragraph(run(hostile), "<w:r><w:t><![CDATA[<28万元>]]></w:t></w:r>")),
                "27万元&quot;",
                "28万元");
        assertThat(made.anchors()).contains("27万元&quot;");
        assertThat(made.comments()).contains("27万元&amp;quot;");
    }

    @Test
    void deletedTextIsNeverMarked() {
        String deleted = "<w:del w:id=\"3\" w:author=\"A\"><w:r><w:delText>29万元</w:delText></w:r></w:del>";
        Commented made = on(WordFile.of(paragraph(run("由"), deleted, run("改为30万元"))), "30万元");
        assertThat(made.main()).contains(deleted);
    }

    @Test
    void copyOfAMacroDocumentOrTemplateSaysSo() {
        String body = paragraph(run("支出31万元"));
        String word = "openxmlformats-officedocument.wordprocessingml.";
        assertThat(form(body, word + "document.main")).isEqualTo("docx");
        assertThat(form(body, word + "template.main")).isEqualTo("dotx");
        assertThat(form(body, "ms-word.document.macroEnabled.main")).isEqualTo("docm");
        assertThat(form(body, "ms-word.template.macroEnabledTemplate.main")).isEqualTo("dotm");
    }

    private static String form(String body, String type) {
        WordFile file = WordFile.of(body);
        String types = WordFile.text(file.bytes(), "[Content_Types].xml");
        String usual = "openxmlformats-officedocument.wordprocessingml.document.main";
        return Commented.form(
                file.with("[Content_Types].xml", types.replace(usual, type)).bytes());
    }
}
