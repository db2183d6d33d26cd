package org.gouji.ingest.pdf;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.gouji.ingest.page.Look;
import org.gouji.ingest.page.Turn;

/** The fonts of a file: which character a code stands for, and how it looks. For one thread. */
final class Fonts {
    private static final int BOLD_WEIGHT = 600;

    private final Map<COSDictionary, Face> faces = new IdentityHashMap<>();

    Face face(PDFont font) {
        return faces.computeIfAbsent(font.getCOSObject(), key -> new Face(font));
    }

    /** One font. */
    static final class Face {
        private final PDFont font;
        private final boolean bold;
        private final Map<Integer, String> texts = new HashMap<>();
        private final Look plain;

        private Face(PDFont font) {
            this.font = font;
            this.bold = bold(font);
            this.plain = new Look(bold, false, Turn.NONE);
        }

        private static boolean bold(PDFont font) {
            String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
            PDFontDescriptor descriptor = font.getFontDescriptor();
            return name.contains("bold")
                    || name.contains("heiti")
                    || name.contains("simhei")
                    || name.contains("black")
                    || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
        }

        /** The character of a code: U+FFFD if the font doesn't say, nothing if it is no character. */
        String text(int code) {
            return texts.computeIfAbsent(code, key -> Characters.of(font, key));
        }

        Look look(boolean aside, Turn turn) {
            return !aside && turn == Turn.NONE ? plain : new Look(bold, aside, turn);
        }
    }
}
