package org.gouji.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Outcome;
import org.gouji.model.Span;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of any text: blocks are ordered and disjoint, their parts lie inside, and nothing visible is lost. */
class BlocksLawTest {
    private static final List<String> PARTICLES = List.of(
            "\n",
            "\n",
            "\n\n",
            "\t",
            "\t",
            "\n\t",
            "\n\n\t",
            "\n\n\n",
            "\f",
            " ",
            "　",
            "列1\t\n",
            "2021年\t\n",
            "收入\t",
            "5\t",
            "0.25\t",
            "支出5万元",
            "。",
            "，",
            "（图3：结构图）",
            "（（",
            "[bookmark: x]",
            "[bookmark: ",
            "\tComment by 甲: 乙",
            "目录\n",
            "一、职责\t3\n",
            "……………5",
            "PAGEREF _Toc1 h 3",
            "HYPERLINK \"a\"",
            "12",
            "\n7\n",
            "附件2\n",
            "填报人：丁",
            "评分表\n",
            "\uD840\uDC00",
            "\uD840",
            "\uFFFD",
            "\u200B",
            "\u00A0",
            "\u0000",
            "ab");

    @Test
    void randomText() {
        SplittableRandom random = new SplittableRandom(42);
        for (int i = 0; i < 4000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) {
                text.append(PARTICLES.get(random.nextInt(PARTICLES.size())));
            }
            check(text.toString());
        }
    }

    @Test
    void randomAndTruncatedBytesNeverThrow() {
        SplittableRandom random = new SplittableRandom(43);
        for (String name : List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5", "UTF-32LE")) {
            byte[] whole = (Samples.REPORT + Samples.TRADITIONAL).getBytes(Charset.forName(name));
            for (int i = 0; i < 200; i++) {
                int from = random.nextInt(whole.length);
                byte[] bytes = Arrays.copyOfRange(whole, from, from + random.nextInt(whole.length - from) + 1);
                if (i % 2 == 0) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
                if (Samples.outcome(bytes) instanceof Outcome.Done done) {
                    check(done.document());
                }
            }
        }
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(120)];
            random.nextBytes(bytes);
            if (Samples.outcome(bytes) instanceof Outcome.Done done) {
                check(done.document());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"000, '', 0", "001, 19x6, 7", "004, 22x3 23x8, 0"})
    void realReports(String name, String tables, int charts) throws Exception {
        Path file = Path.of(System.getProperty("gouji.shared", "absent"), "seeds", name + ".txt");
        Assumptions.assumeTrue(Files.exists(file), "labelled reports are absent: " + file);
        byte[] bytes = Files.readAllBytes(file);
        Document document = ((Outcome.Done) Samples.outcome(bytes)).document();
        assertThat(document.text()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        check(document);
        assertThat(document.notes()).isEmpty();
        assertThat(Samples.blocks(document, Block.Table.class).stream()
                        .map(table -> table.rows() + "x" + table.columns()))
                .containsExactly(tables.isEmpty() ? new String[0] : tables.split(" "));
        assertThat(Samples.blocks(document, Block.Chart.class)).hasSize(charts);
    }

    /** Texts that would make a careless reader look at each line from each line. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\t缩进的一段\n",
                "水泵\t5\n",
                "甲\t乙\n丙\t丁\t戊\n",
                "一行\n\n",
                "\t甲\n\n\n\n",
                "12\n",
                "目录\n",
                "列1\t\n甲\t5\t列2\t\n",
                "[bookmark: ",
                "HYPERLINK ",
                "(",
                " ",
                "\tComment by ",
                "\t甲\n\n乙\n\n",
                "职责……3\n",
                "一、甲\t3\n二、乙\t2\n",
                "PAGEREF\n"
            })
    void longMonotonousTextIsReadQuickly(String particle) {
        String text = particle.repeat(200_000 / particle.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> check(text));
    }

    private static void check(String text) {
        check(new Document(Samples.SOURCE, org.gouji.model.Status.OK, text, BlockReader.read(text), List.of()));
    }

    private static void check(Document document) {
        String text = document.text();
        BitSet covered = new BitSet();
        int end = 0;
        for (Block block : document.blocks()) {
            Span span = block.span();
            assertThat(span.start()).as("order in %s", text).isGreaterThanOrEqualTo(end);
            end = span.end();
            covered.set(span.start(), span.end());
            checkParts(block, text);
        }
        for (int i = 0; i < text.length(); i++) {
            if (!Lines.white(text.charAt(i)) && !covered.get(i)) {
                Assertions.fail("character " + i + " is in no block: " + text);
            }
        }
    }

    private static void checkParts(Block block, String text) {
        if (block instanceof Block.Paragraph paragraph) {
            assertThat(paragraph.pieces()).isNotEmpty().isSorted().allMatch(block.span()::contains);
        } else if (block instanceof Block.Table table) {
            assertThat(table.cells()).allSatisfy(cell -> {
                assertThat(block.span().contains(cell.span())).isTrue();
                assertThat(cell.span().in(text)).isEqualTo(cell.span().in(text).strip());
            });
        } else if (block instanceof Block.Chart chart) {
            assertThat(chart.series())
                    .isNotEmpty()
                    .allSatisfy(series -> assertThat(series.points())
                            .isNotEmpty()
                            .allSatisfy(point -> assertThat(point.value())
                                    .isEqualByComparingTo(point.span().in(text))));
        }
    }
}
