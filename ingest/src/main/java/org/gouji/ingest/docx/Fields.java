package org.gouji.ingest.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** The fields open at a place of a story: their codes are not text, their results are. A field may span paragraphs. */
final class Fields {
    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean result;
    }

    void mark(String type) {
        switch (type) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().result = true;
                }
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    void code(String text) {
        if (!open.isEmpty()) {
            open.peek().code.append(text);
        }
    }

    /** Ends a paragraph. A code never goes on in the next one: a field broken there must not hide the rest of the document. */
    void endParagraph() {
        open.removeIf(field -> !field.result);
    }

    /** Whether what stands here is shown. */
    boolean shown() {
        return open.isEmpty() || open.stream().allMatch(field -> field.result);
    }

    boolean inContentsList() {
        return !open.isEmpty() && open.stream().anyMatch(field -> contentsList(field.code.toString()));
    }

    static boolean contentsList(String code) {
        return code.trim().startsWith("TOC");
    }
}
