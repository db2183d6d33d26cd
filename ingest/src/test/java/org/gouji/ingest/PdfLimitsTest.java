package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Outcome;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;

/** Long and altered PDF files. */
class PdfLimitsTest {
    private static final String FULL = "本页说明各项支出的安排和执行情况以及与上年相比的变化和主要原因";

    /** Fault 31 of the list. */
    @Test
    void threeThousandPagesAreReadToTheLast() {
        PdfFile file = new PdfFile();
        for (int page = 1; page <= 3000; page++) {
            if (page > 1) {
                file.page();
            }
            file.lines(72, 80, FULL, FULL, FULL, FULL).text(72, 152, "其中第" + page + "项支出" + page + ".50万元。");
        }
        Document document = Reading.document(file.bytes());
        assertThat(document.status()).isEqualTo(Status.OK);
        assertThat(document.text()).contains("其中第1项支出1.50万元。", "其中第3000项支出3000.50万元。");
        assertThat(document.blocks()).hasSizeGreaterThanOrEqualTo(3000);
    }

    /** Lines upon lines, as hatched drawings have them: time grows with them and not with their square. */
    @Test
    void hatchingIsNoTable() {
        PdfFile file = new PdfFile().text(72, 60, "图一");
        StringBuilder hatching = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            hatching.append(i % 590)
                    .append(' ')
                    .append(i % 700)
                    .append(" m ")
                    .append(i % 590 + 5.5)
                    .append(' ')
                    .append(i % 700)
                    .append(" l S ");
            hatching.append(i % 590).append(" 10 m ").append(i % 590).append(" 700 l S ");
        }
        Document document = Reading.document(file.raw("%s", hatching).bytes());
        assertThat(document.text()).isEqualTo("图一");
        assertThat(document.blocks()).hasOnlyElementsOfType(Block.Paragraph.class);
    }

    @Test
    void formThatDrawsItselfEnds() {
        byte[] bytes = new PdfFile()
                .text(72, 100, "正文。")
                .form("q /Im1 Do Q")
                .raw("/Im1 Do")
                .bytes();
        assertThat(Reading.document(bytes).text()).isEqualTo("正文。");
    }

    @Test
    void alteredFilesAreTold() {
        PdfFile file = new PdfFile();
        for (int i = 0; i < 20; i++) {
            file.text(72, 80 + 20 * i, "第" + i + "项支出" + (i * 37 + 11) + ".25万元。");
        }
        byte[] whole = file.bytes();
        String text = Reading.document(whole).text();
        SplittableRandom random = new SplittableRandom(20261121);
        int silent = 0;
        for (int round = 0; round < 200; round++) {
            byte[] altered = altered(whole, random, round % 3);
            if (Reading.outcome(altered) instanceof Outcome.Done done && done.status() == Status.OK) {
                silent += digits(done.document().text()).equals(digits(text)) ? 0 : 1;
            }
        }
        assertThat(silent).as("altered files that pass as OK with other digits").isLessThanOrEqualTo(2);
    }

    private static byte[] altered(byte[] whole, SplittableRandom random, int way) {
        byte[] altered = whole.clone();
        int at = random.nextInt(whole.length);
        if (way == 0) {
            return Arrays.copyOf(whole, at);
        }
        int length = way == 1 ? 1 : Math.min(1 + random.nextInt(512), whole.length - at);
        for (int i = 0; i < length; i++) {
            altered[at + i] = (byte) random.nextInt(256);
        }
        return altered;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
