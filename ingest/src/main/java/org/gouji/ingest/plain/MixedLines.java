package org.gouji.ingest.plain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Wording;

/** Text of which some lines are UTF-8 and the others GB18030: two files put together by a program that knew of no encodings. */
final class MixedLines {
    /** Both parts must read like Chinese prose. */
    private static final double CLEAR_SCORE = 0.5;

    /** Fewer characters than this can be either by chance. */
    private static final int LEAST = 16;

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Wording NOTE = new Wording(
            "编码不能确定：一部分行是 UTF-8，其余是 GB18030，已逐行判断；如有乱码，请用记事本打开，另存为 UTF-8 再读",
            "the encoding is uncertain: some lines are UTF-8, the others GB18030, told line by line. If the text is garbled, save it as UTF-8");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder utf8 = new StringBuilder();
    private final StringBuilder other = new StringBuilder();

    private MixedLines() {}

    /** The text; empty where a line is neither, or where one of the two parts is too short or does not read like prose. */
    static Optional<Decoded> decode(byte[] bytes) {
        MixedLines lines = new MixedLines();
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                int end = Math.min(bytes.length, i + 1);
                if (!lines.add(ByteBuffer.wrap(bytes, start, end - start))) {
                    return Optional.empty();
                }
                start = end;
            }
        }
        return prose(lines.utf8) && prose(lines.other)
                ? Optional.of(new Decoded(
                        Decoder.unixLines(lines.text.toString()), StandardCharsets.UTF_8, true, List.of(NOTE)))
                : Optional.empty();
    }

    private static boolean prose(StringBuilder part) {
        return part.length() >= LEAST && Legibility.score(part.toString()) >= CLEAR_SCORE;
    }

    private boolean add(ByteBuffer line) {
        Optional<String> read = strictly(line, StandardCharsets.UTF_8);
        if (read.isPresent()) {
            boolean plain = read.get().length() == line.limit() - line.position();
            text.append(read.get());
            utf8.append(plain ? "" : read.get());
            return true;
        }
        read = strictly(line, GB18030);
        read.ifPresent(text::append);
        read.ifPresent(other::append);
        return read.isPresent();
    }

    private static Optional<String> strictly(ByteBuffer line, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(line.duplicate())
                    .toString());
        } catch (CharacterCodingException neither) {
            return Optional.empty();
        }
    }
}
