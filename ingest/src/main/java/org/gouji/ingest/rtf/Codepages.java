package org.gouji.ingest.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.gouji.ingest.compose.Symbols;

/** In which encoding the bytes of text are: that of the font, else that of the file; and what symbol fonts show. */
final class Codepages {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final Map<Integer, String> names = new HashMap<>();
    private Charset file = GB18030;

    /** The encoding of the file ({@code \ansicpg}). */
    void file(int codepage) {
        file = page(codepage);
    }

    Charset file() {
        return file;
    }

    /** The encoding of a font ({@code \fcharset}); 0 and 1 say nothing. */
    void font(int number, int charset) {
        if (charset > 1) {
            fonts.put(number, charset(charset));
        }
    }

    /** The name of a font, or a piece of it. */
    void name(int font, String words) {
        names.merge(font, words.replace(";", ""), String::concat);
    }

    /** What a character of a font's own looks like; as it is where the font is no such font. */
    String shown(int font, char c) {
        String shown = Symbols.read(names.getOrDefault(font, "").strip(), c);
        return shown.isEmpty() ? String.valueOf(c) : shown;
    }

    Charset of(int font) {
        return fonts.getOrDefault(font, file);
    }

    private Charset charset(int charset) {
        switch (charset) {
            case 134:
                return GB18030;
            case 136:
                return BIG5;
            case 128:
                return Charset.forName("windows-31j");
            case 129:
                return Charset.forName("x-windows-949");
            default:
                return file.equals(GB18030) || file.equals(BIG5) ? file : WESTERN;
        }
    }

    private static Charset page(int codepage) {
        switch (codepage) {
            case 936:
            case 54936:
                return GB18030;
            case 950:
                return BIG5;
            case 65001:
                return StandardCharsets.UTF_8;
            default:
                // Chinese files are full of fonts that say their own encoding; what doesn't is mostly Chinese all the
                // same.
                return codepage == 1252 ? WESTERN : GB18030;
        }
    }
}
