package org.gouji.index;

import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Span;

/** Cuts a piece of text into sentences and lines fit to show, without the white space around them. */
final class Sentences {
    private static final String ENDS = "。！？；";
    private static final String CLOSERS = "”’」』）)】》";

    private Sentences() {}

    static List<Span> in(String text, Span piece) {
        List<Span> sentences = new ArrayList<>();
        int start = piece.start();
        for (int i = piece.start(); i < piece.end(); i++) {
            if (ENDS.indexOf(text.charAt(i)) >= 0) {
                while (i + 1 < piece.end() && CLOSERS.indexOf(text.charAt(i + 1)) >= 0) {
                    i++;
                }
            } else if (!lineBreak(text.charAt(i))) {
                continue;
            }
            add(sentences, text, start, i + 1);
            start = i + 1;
        }
        add(sentences, text, start, piece.end());
        return sentences;
    }

    /** The lines of a piece of text that hold something. */
    static List<Span> lines(String text, Span piece) {
        List<Span> lines = new ArrayList<>();
        int start = piece.start();
        for (int i = piece.start(); i < piece.end(); i++) {
            if (lineBreak(text.charAt(i))) {
                add(lines, text, start, i);
                start = i + 1;
            }
        }
        add(lines, text, start, piece.end());
        return lines;
    }

    /** The whole lines around a piece of text, as far as they stand within {@code bounds}. */
    static Span linesAround(String text, Span piece, Span bounds) {
        int start = piece.start();
        while (start > bounds.start() && !lineBreak(text.charAt(start - 1))) {
            start--;
        }
        int end = piece.end();
        while (end < bounds.end() && !lineBreak(text.charAt(end))) {
            end++;
        }
        return trim(text, start, end);
    }

    /** Without white space at either end; empty at its start if there is nothing else. */
    static Span trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static void add(List<Span> sentences, String text, int start, int end) {
        Span sentence = trim(text, start, end);
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
    }

    private static boolean lineBreak(char letter) {
        return letter == '\n' || letter == '\r' || letter == '\u000b' || letter == '\f';
    }

    private static boolean blank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
