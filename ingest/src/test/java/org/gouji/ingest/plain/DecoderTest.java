package org.gouji.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.gouji.ingest.format.Conditions;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final int CUTS = 200;

    /** Errors of 200 cuts each, exact: a better count is written down too. Full texts are decoded once each. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    # encoding, simplified, full, 500, 100, 50, 20, 8
                    UTF-8,      true,  0, 0, 0, 0, 0, 0
                    GB18030,    true,  0, 0, 0, 0, 0, 0
                    GBK,        true,  0, 0, 0, 0, 0, 0
                    UTF-16LE,   true,  0, 0, 0, 0, 0, 0
                    UTF-16BE,   true,  0, 0, 0, 0, 0, 0
                    UTF-8,      false, 0, 0, 0, 0, 0, 0
                    GB18030,    false, 0, 0, 0, 0, 0, 0
                    UTF-16LE,   false, 0, 0, 0, 0, 0, 0
                    UTF-16BE,   false, 0, 0, 0, 0, 0, 0
                    Big5,       false, 0, 0, 0, 0, 0, 0
                    """)
    void wrongGuessesAreCounted(
            String encoding, boolean simplified, int full, int c500, int c100, int c50, int c20, int c8) {
        List<String> texts = simplified ? List.of(Samples.REPORT, Samples.STORY) : List.of(Samples.TRADITIONAL);
        Charset charset = Charset.forName(encoding);
        List<Integer> counted = List.of(
                fullErrors(texts, charset),
                errors(texts, charset, 500),
                errors(texts, charset, 100),
                errors(texts, charset, 50),
                errors(texts, charset, 20),
                errors(texts, charset, 8));
        System.out.println("decoding errors of " + CUTS + " at full/500/100/50/20/8: " + encoding
                + (simplified ? " simplified " : " traditional ") + counted);
        assertThat(counted).containsExactly(full, c500, c100, c50, c20, c8);
    }

    private static int fullErrors(List<String> texts, Charset charset) {
        return (int) texts.stream().filter(text -> wrong(text, charset)).count();
    }

    private static int errors(List<String> texts, Charset charset, int length) {
        SplittableRandom random = new SplittableRandom(20230607L + length);
        int errors = 0;
        for (int i = 0; i < CUTS; i++) {
            String text = texts.get(i % texts.size());
            int start = random.nextInt(Math.max(1, text.length() - length));
            errors += wrong(text.substring(start, Math.min(text.length(), start + length)), charset) ? 1 : 0;
        }
        return errors;
    }

    private static boolean wrong(String text, Charset charset) {
        Decoded decoded = Decoder.decode(text.getBytes(charset), Optional.empty());
        return !decoded.legible() || !decoded.text().equals(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"})
    void byteOrderMarkTellsTheEncodingAndIsDropped(String encoding) {
        Charset charset = Charset.forName(encoding);
        Decoded decoded = Decoder.decode(("\uFEFF" + "收入8元").getBytes(charset), Optional.empty());
        assertThat(decoded.text()).isEqualTo("收入8元");
        assertThat(decoded.charset()).isEqualTo(charset);
        assertThat(decoded.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'a\r\nb', 'a\nb'", "'a\rb', 'a\nb'", "'a\r\r\nb\n', 'a\n\nb\n'", "'a\u3000 \tb', 'a\u3000 \tb'"})
    void lineEndsBecomeLfAndNothingElseChanges(String raw, String expected) {
        assertThat(Decoder.decode(raw.getBytes(StandardCharsets.UTF_8), Optional.empty())
                        .text())
                .isEqualTo(expected);
    }

    @Test
    void namedEncodingOverrides() {
        Charset big5 = Charset.forName("Big5");
        Outcome outcome =
                Samples.outcome("支出".getBytes(big5), new Conditions(Limits.standard(), Optional.of(big5), List.of()));
        assertThat(((Outcome.Done) outcome).document().text()).isEqualTo("支出");
        assertThat(outcome.remarks()).isEmpty();
    }

    @Test
    void guessOnTwoCharactersIsCalledUncertain() {
        Decoded decoded = Decoder.decode("畚箕".getBytes(Charset.forName("GB18030")), Optional.empty());
        assertThat(decoded.notes()).anySatisfy(note -> {
            assertThat(note.zh()).contains("编码不能确定");
            assertThat(note.en()).contains("uncertain");
        });
    }

    @Test
    void guessOnAReportIsNotCalledUncertain() {
        for (String name : List.of("GB18030", "UTF-16LE", "UTF-16BE")) {
            assertThat(Decoder.decode(Samples.REPORT.getBytes(Charset.forName(name)), Optional.empty())
                            .notes())
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void utf8CutInsideItsFirstAndLastCharacterIsStillUtf8() {
        byte[] bytes = Samples.STORY.getBytes(StandardCharsets.UTF_8);
        Decoded decoded = Decoder.decode(Arrays.copyOfRange(bytes, 1, 62), Optional.empty());
        assertThat(decoded.charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(decoded.text()).contains(Samples.STORY.substring(2, 18));
        assertThat(decoded.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.en()).contains("could not be decoded"));
    }

    @Test
    void oneBrokenByteDoesNotTurnUtf8IntoSomethingElse() {
        byte[] bytes = Samples.REPORT.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length / 2] = (byte) 0xFF;
        assertThat(Decoder.decode(bytes, Optional.empty()).charset()).isEqualTo(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void textCutAnywhereIsReadInItsEncoding(String name) {
        Charset charset = Charset.forName(name);
        byte[] bytes = Samples.REPORT.getBytes(charset);
        for (int length = 60; length < 400; length++) {
            Decoded decoded = Decoder.decode(Arrays.copyOf(bytes, length), Optional.empty());
            assertThat(decoded.charset()).as("cut at %d", length).isEqualTo(charset);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\t \u3000\r\n", "\uFEFF"})
    void textWithNothingToSeeIsEmpty(String text) {
        Outcome outcome = Samples.outcome(text.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome.status()).isEqualTo(Status.OK_EMPTY_TEXT);
        assertThat(((Outcome.Done) outcome).document().blocks()).isEmpty();
    }

    @Test
    void binaryRubbishIsUnsupported() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = new byte[200 + random.nextInt(3000)];
            random.nextBytes(bytes);
            assertThat(Samples.outcome(bytes).status()).as("sample %d", i).isEqualTo(Status.UNSUPPORTED);
        }
    }

    @Test
    void pictureIsUnsupported() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        png.writeBytes(new byte[] {0, 0, 1, 0, 0, 0, 1, 0, 8, 6, 0, 0, 0, 0x5C, 0x72, (byte) 0xA8, 0x66, 0, 0, 0, 1});
        assertThat(Samples.outcome(png.toByteArray()).status()).isEqualTo(Status.UNSUPPORTED);
    }

    @Test
    void limitsNameThemselves() {
        Limits tight = new Limits(1000, 1, 1, 1, 5, 1, 2);
        Outcome characters = Samples.outcome("abcdef".getBytes(StandardCharsets.UTF_8), within(tight));
        assertThat(characters.status()).isEqualTo(Status.TOO_LARGE);
        assertThat(characters.remarks().get(0).en())
                .isEqualTo("6 characters; the limit is 5, which --allow-large raises.");
        Outcome cells = Samples.outcome(
                "a\tb\nc\td".getBytes(StandardCharsets.UTF_8), within(new Limits(1000, 1, 1, 1, 100, 1, 2)));
        assertThat(cells.remarks().get(0).zh()).isEqualTo("有 4 个单元格，上限为 2；确需读取请加 --allow-large，或拆成几个文件。");
        Outcome bytes = Samples.outcome(new byte[1001], within(tight));
        assertThat(bytes.remarks().get(0).en()).contains("--allow-large");
    }

    private static Conditions within(Limits limits) {
        return new Conditions(limits, Optional.empty(), List.of());
    }
}
