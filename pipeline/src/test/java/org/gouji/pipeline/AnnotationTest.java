package org.gouji.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.gouji.export.RuleNames;
import org.gouji.export.letter.Notices;
import org.gouji.export.review.Decisions;
import org.gouji.ingest.format.Conditions;
import org.gouji.model.Language;
import org.gouji.model.Limits;
import org.gouji.pipeline.Annotation.Kind;
import org.gouji.pipeline.Annotation.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of files with comments: what is written where, and what is never touched. */
class AnnotationTest {
    private static final Path SAMPLES =
            Path.of(System.getProperty("gouji.root", "..")).resolve("corpus-samples");
    private static final Path WORD = SAMPLES.resolve("09-sichuan-xiangmu.docx");
    private static final Path TEXT = SAMPLES.resolve("10-xiangmu-liangchu.txt");
    private static final Path CLEAN = SAMPLES.resolve("05-gansu-zhengti-clean.docx");
    private static final Conditions CONDITIONS = new Conditions(Limits.standard(), Optional.empty(), List.of());

    @TempDir
    private Path folder;

    private List<Result> annotate(List<Path> paths, Path out) {
        RuleNames rules = new RuleNames(Stages.standard(Optional.empty()).rules(), Language.ZH);
        try (Reader reader = Readers.inThisProcess(CONDITIONS, List.of())) {
            return new Annotation(CONDITIONS, Decisions.NONE, rules, Language.ZH, new Listener() {})
                    .run(new Request(paths, Set.of(), 1), reader, out);
        }
    }

    private Path put(Path sample, String name) throws IOException {
        Path target = folder.resolve("报送").resolve(name);
        Files.createDirectories(target.getParent());
        return Files.copy(sample, target);
    }

    /** The files below a folder with what is in them. */
    private static Map<String, String> tree(Path root) throws IOException {
        Map<String, String> tree = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(root.relativize(file).toString().replace('\\', '/'), Hash.of(file));
            }
        }
        return tree;
    }

    @Test
    void foldersAreKeptAndEachFileIsAccountedFor() throws IOException {
        put(WORD, "甲/报告.docx");
        put(TEXT, "乙/报告.txt");
        put(CLEAN, "乙/无误.docx");
        Files.write(folder.resolve("报送/坏.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Map<String, String> before = tree(folder.resolve("报送"));
        List<Result> results = annotate(List.of(folder.resolve("报送")), folder.resolve("批注"));
        assertThat(results)
                .extracting(result -> result.entry().shown().replaceAll(".*/报送/", ""), Result::kind)
                .containsExactly(
                        tuple("乙/报告.txt", Kind.TRANSCRIPT),
                        tuple("乙/无误.docx", Kind.CLEAN),
                        tuple("坏.docx", Kind.NOTHING),
                        tuple("甲/报告.docx", Kind.COPY));
        assertThat(results.get(2).entry().failed()).isTrue();
        assertThat(results.get(2).entry().why().zh()).isNotEmpty();
        assertThat(tree(folder.resolve("批注"))).containsOnlyKeys("乙/报告.txt.转录稿.docx", "甲/报告.批注.docx");
        assertThat(tree(folder.resolve("报送"))).isEqualTo(before);
    }

    @Test
    void operandsFarFromTheDoubtfulFigureHaveACommentToo() throws IOException {
        Path target = folder.resolve("看.docx");
        annotate(List.of(put(WORD, "报告.docx")), target);
        try (ZipFile copy = new ZipFile(target.toFile())) {
            String comments = new String(
                    copy.getInputStream(copy.getEntry("word/comments.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(comments).contains("【差错】预算完成率", "与“97.44%”").contains("的核对用到本数");
        }
    }

    @Test
    void secondRunGivesTheSameBytes() throws IOException {
        put(WORD, "报告.docx");
        put(TEXT, "报告.txt");
        annotate(List.of(folder.resolve("报送")), folder.resolve("一"));
        annotate(List.of(folder.resolve("报送")), folder.resolve("二"));
        annotate(List.of(folder.resolve("报送")), folder.resolve("二"));
        assertThat(tree(folder.resolve("一"))).hasSize(2).isEqualTo(tree(folder.resolve("二")));
    }

    @Test
    void outputInsideTheInputIsRefusedBeforeAnythingIsRead() throws IOException {
        put(WORD, "报告.docx");
        Path input = folder.resolve("报送");
        for (Path out : List.of(input, input.resolve("批注"), folder.resolve("别处/../报送/批注"))) {
            assertThatThrownBy(() -> annotate(List.of(input), out)).isInstanceOf(BadRequest.class);
        }
        Path link = Files.createSymbolicLink(folder.resolve("链接"), input);
        assertThatThrownBy(() -> annotate(List.of(input), link.resolve("批注"))).isInstanceOf(BadRequest.class);
        assertThat(tree(input)).containsOnlyKeys("报告.docx");
    }

    @Test
    void aSingleFileMayBeNamedButNeverItself() throws IOException {
        Path file = put(WORD, "报告.docx");
        Path target = folder.resolve("看.docx");
        assertThat(annotate(List.of(file), target).get(0).target()).contains(target);
        String before = Hash.of(file);
        assertThatThrownBy(() -> annotate(List.of(file), file)).isInstanceOf(BadRequest.class);
        assertThat(Hash.of(file)).isEqualTo(before);
    }

    @Test
    void filesOfOneNameFromSeveralPlacesStayApart() throws IOException {
        Path first = put(TEXT, "甲/报告.txt");
        Path second = put(TEXT, "乙/报告.TXT");
        Files.writeString(second, Files.readString(first) + "\n");
        annotate(List.of(first, second), folder.resolve("批注"));
        assertThat(tree(folder.resolve("批注"))).containsOnlyKeys("报告.TXT.转录稿.docx", "报告.txt (2).转录稿.docx");
    }

    @Test
    void membersOfArchivesGoToAFolderOfItsName() throws IOException {
        Path zip = folder.resolve("报送/包.zip");
        Files.createDirectories(zip.getParent());
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("内/报告.docx"));
            out.write(Files.readAllBytes(WORD));
            out.closeEntry();
        }
        annotate(List.of(folder.resolve("报送")), folder.resolve("批注"));
        assertThat(tree(folder.resolve("批注"))).containsOnlyKeys("包.zip/内/报告.批注.docx");
    }

    @Test
    void letterThatWasWorkedOnIsNotWrittenOver() throws IOException {
        Path file = put(WORD, "报告.docx");
        Path out = folder.resolve("通知");
        List<LetterBox.Sent> sent = LetterBox.write(letters(file), out, List.of(file));
        assertThat(sent).hasSize(1);
        LetterBox.write(letters(file), out, List.of(file));
        assertThat(tree(out)).as("the same again").hasSize(1);
        Files.writeString(sent.get(0).target(), "已改");
        LetterBox.write(letters(file), out, List.of(file));
        assertThat(tree(out)).hasSize(2);
        assertThat(sent.get(0).target()).hasContent("已改");
    }

    private static Notices letters(Path file) {
        Notices letters = new Notices(Decisions.NONE, List.of());
        letters.add(Stages.standard(Optional.empty()).read(file, "报告.docx"));
        return letters;
    }

    @Test
    void copyOfASignedDocumentIsSaidToBeUnsigned() throws IOException {
        Path plain = put(WORD, "未签.docx");
        Path signed = folder.resolve("报送/已签.docx");
        try (ZipFile in = new ZipFile(plain.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(signed))) {
            for (ZipEntry entry : in.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                String words = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
                if (entry.getName().equals("[Content_Types].xml")) {
                    words = words.replace(
                            "</Types>",
                            "<Override PartName=\"/_xmlsignatures/sig1.xml\" ContentType=\""
                                    + "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml\"/></Types>");
                }
                out.write(words.getBytes(StandardCharsets.ISO_8859_1));
            }
            out.putNextEntry(new ZipEntry("_xmlsignatures/sig1.xml"));
            out.write("<Signature/>".getBytes(StandardCharsets.UTF_8));
        }
        List<Result> results = annotate(List.of(folder.resolve("报送")), folder.resolve("批注"));

        assertThat(results)
                .extracting(result -> result.entry().shown().replaceAll(".*/", ""), Result::kind, Result::unsigned)
                .containsExactlyInAnyOrder(tuple("未签.docx", Kind.COPY, false), tuple("已签.docx", Kind.COPY, true));
    }
}
