package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An honest document of 150 MB: refused as long as nobody allows it, and then read in the memory of a worker. */
class LargeFileTest {
    private static final int BYTES = 150_000_000;

    /** Every run of such files says anew how it looks. */
    private static final String LOOK = "<w:rPr><w:rFonts w:ascii=\"FangSong_GB2312\" w:eastAsia=\"FangSong_GB2312\""
            + " w:hAnsi=\"FangSong_GB2312\" w:cs=\"Times New Roman\" w:hint=\"eastAsia\"/><w:color w:val=\"000000\"/>"
            + "<w:spacing w:val=\"0\"/><w:kern w:val=\"0\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>"
            + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar\"/></w:rPr>";

    /** Less than a worker has, which must hold its dictionaries too. */
    private static final String HEAP = "-Xmx400m";

    /** Reads one file with all limits raised, and prints what came out; in a process of its own. */
    static final class Once {
        private Once() {}

        public static void main(String[] file) {
            Outcome outcome = Ingest.with(Limits.large(), Optional.empty()).read(Path.of(file[0]), "大.docx");
            String text = outcome instanceof Outcome.Done done ? done.document().text() : "";
            System.out.print(outcome.status() + " " + text.lines().count());
        }
    }

    @Test
    void aDocumentOfAHundredAndFiftyMegabytesIsReadInTheMemoryOfAWorker(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("大.docx");
        int paragraphs = write(file);

        assertThat(Ingest.with(Limits.standard(), Optional.empty()).refusal(file, "大.docx"))
                .map(Outcome.Failed::status)
                .contains(Status.TOO_LARGE);
        assertThat(read(file)).isEqualTo(Status.OK + " " + paragraphs);
    }

    /** @return how many paragraphs there are */
    private static int write(Path file) throws IOException {
        byte[] paragraph = ("<w:p>" + run("支出") + run("158.40") + run("万元，") + run("全部完成") + run("。") + "</w:p>")
                .getBytes(StandardCharsets.UTF_8);
        int count = BYTES / paragraph.length + 1;
        try (ZipInputStream small = new ZipInputStream(
                        new ByteArrayInputStream(DocxFile.of("BODY").bytes()));
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (ZipEntry entry = small.getNextEntry(); entry != null; entry = small.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String[] around = new String(small.readAllBytes(), StandardCharsets.UTF_8).split("BODY");
                zip.write(around[0].getBytes(StandardCharsets.UTF_8));
                for (int i = 0; around.length > 1 && i < count; i++) {
                    zip.write(paragraph);
                }
                if (around.length > 1) {
                    zip.write(around[1].getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
        }
        return count;
    }

    private static String run(String text) {
        return "<w:r>" + LOOK + "<w:t>" + text + "</w:t></w:r>";
    }

    private static String read(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Once.class.getName(),
                        file.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
