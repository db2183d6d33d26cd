package org.gouji.ingest.doc;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.gouji.ingest.compose.Symbols;

/** Turns the characters of a story into text, paragraph by paragraph. Fields may span paragraphs, so it must see all in order. */
final class DocText {
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char LINE_BREAK = 0x0B;
    private static final char PAGE_BREAK = 0x0C;
    private static final char COLUMN_BREAK = 0x0E;
    private static final char NO_BREAK_HYPHEN = 0x1E;

    private final Deque<Field> fields = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean result;
    }

    /**
     * What a paragraph reads.
     *
     * @param text its text
     * @param contentsList whether a field made it that lists the contents
     * @param revised whether it has tracked changes
     * @param removed whether all of it, its mark too, is deleted or hidden
     */
    record Read(String text, boolean contentsList, boolean revised, boolean removed) {}

    Read read(Paragraph paragraph) {
        StringBuilder out = new StringBuilder();
        boolean contentsList = false;
        boolean revised = false;
        boolean anyShown = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            revised |= run.isMarkedDeleted() || run.isMarkedInserted();
            if (run.isMarkedDeleted() || run.isVanished()) {
                fieldMarks(run.text());
                continue;
            }
            anyShown = true;
            int before = out.length();
            if (run.isSymbol()) {
                symbol(run, out);
            } else {
                characters(run.text(), out);
            }
            contentsList |= out.length() > before && inContentsList();
        }
        // A code never goes on in the next paragraph: a field broken there must not hide the rest of the document.
        fields.removeIf(field -> !field.result);
        return new Read(out.toString(), contentsList, revised, !anyShown);
    }

    /** Hidden text may hold the code of a field whose result is shown. */
    private void fieldMarks(String text) {
        characters(text, new StringBuilder());
    }

    private void symbol(CharacterRun run, StringBuilder out) {
        if (shown()) {
            String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
            out.append(Symbols.read(font, run.getSymbolCharacter()));
        }
    }

    private void characters(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FIELD_BEGIN -> fields.push(new Field());
                case FIELD_SEPARATOR -> {
                    if (!fields.isEmpty()) {
                        fields.peek().result = true;
                    }
                }
                case FIELD_END -> fields.poll();
                default -> character(c, out);
            }
        }
    }

    private void character(char c, StringBuilder out) {
        if (!shown()) {
            fields.peek().code.append(c);
        } else if (c == LINE_BREAK || c == PAGE_BREAK || c == COLUMN_BREAK) {
            out.append('\n');
        } else if (c == NO_BREAK_HYPHEN) {
            out.append('-');
        } else if (c >= ' ' || c == '\t') {
            // Other control characters are marks of pictures, notes and cells.
            out.append(Symbols.plain(String.valueOf(c), "Wingdings"));
        }
    }

    private boolean shown() {
        return fields.isEmpty() || fields.stream().allMatch(field -> field.result);
    }

    private boolean inContentsList() {
        return fields.stream().anyMatch(field -> field.code.toString().trim().startsWith("TOC"));
    }
}
