package org.gouji.ingest.doc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.gouji.ingest.compose.Symbols;
import org.jspecify.annotations.Nullable;

/** Turns the characters of a story into text, paragraph by paragraph. Fields may span paragraphs, so it must see all in order. */
final class DocText {
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char LINE_BREAK = 0x0B;
    private static final char PAGE_BREAK = 0x0C;
    private static final char COLUMN_BREAK = 0x0E;
    private static final char NO_BREAK_HYPHEN = 0x1E;

    private static final char DRAWING = 0x08;

    private final byte @Nullable [] data;
    private final Deque<Field> fields = new ArrayDeque<>();
    private List<Anchor> anchors = new ArrayList<>();
    private String carried = "";

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean result;
    }

    /** What hangs on a character of a paragraph. */
    enum AnchorKind {
        SHAPE,
        OBJECT
    }

    /**
     * The place of something that is no text.
     *
     * @param kind what it is
     * @param number of a shape the character that it hangs on, of an object its number
     */
    record Anchor(AnchorKind kind, int number) {}

    /**
     * What a paragraph reads.
     *
     * @param text its text, with that of paragraphs before it whose mark was deleted
     * @param contentsList whether a field made it that lists the contents
     * @param revised whether it has tracked changes
     * @param removed whether nothing of it stays: it is deleted or hidden, or the next paragraph carries it on
     * @param anchors what hangs on it
     */
    record Read(String text, boolean contentsList, boolean revised, boolean removed, List<Anchor> anchors) {}

    /** @param data the stream that holds the answers of forms, null if the document has none */
    DocText(byte @Nullable [] data) {
        this.data = data;
    }

    Read read(Paragraph paragraph) {
        StringBuilder out = new StringBuilder(carried);
        carried = "";
        anchors = new ArrayList<>();
        boolean contentsList = false;
        boolean revised = false;
        boolean anyShown = out.length() > 0;
        boolean markDeleted = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            revised |= run.isMarkedDeleted() || run.isMarkedInserted();
            markDeleted = run.isMarkedDeleted() && run.text().endsWith("\r");
            if (run.isMarkedDeleted() || run.isVanished()) {
                fieldMarks(run.text());
                continue;
            }
            anyShown = true;
            int before = out.length();
            run(run, out);
            contentsList |= out.length() > before && inContentsList();
        }
        // A code never goes on in the next paragraph: a field broken there must not hide the rest of the document.
        fields.removeIf(field -> !field.result);
        if (markDeleted) {
            carried = out.toString();
            return new Read("", contentsList, revised, true, anchors);
        }
        return new Read(out.toString(), contentsList, revised, !anyShown, anchors);
    }

    /** The text that waits for a paragraph to join; none does afterwards. */
    String takeCarried() {
        String text = carried;
        carried = "";
        return text;
    }

    /** Hidden text may hold the code of a field whose result is shown. */
    private void fieldMarks(String text) {
        characters(text, new StringBuilder());
    }

    private void run(CharacterRun run, StringBuilder out) {
        String text = run.text();
        if (run.isSymbol()) {
            symbol(run, out);
            return;
        }
        if (run.isData() && inForm()) {
            out.append(FormField.shown(data, run.getPicOffset()));
        }
        characters(text, out);
        if (shown() && run.isSpecialCharacter()) {
            for (int i = text.indexOf(DRAWING); i >= 0; i = text.indexOf(DRAWING, i + 1)) {
                anchors.add(new Anchor(AnchorKind.SHAPE, run.getStartOffset() + i));
            }
            if (run.isOle2() && run.isObj()) {
                anchors.add(new Anchor(AnchorKind.OBJECT, run.getPicOffset()));
            }
        }
    }

    /** Whether the innermost field is one of a form, and all around it is shown. */
    private boolean inForm() {
        return !fields.isEmpty()
                && fields.peek().code.toString().trim().startsWith("FORM")
                && fields.stream().skip(1).allMatch(field -> field.result);
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
