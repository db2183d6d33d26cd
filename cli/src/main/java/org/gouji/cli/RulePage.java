package org.gouji.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Language;

/** The page of a rule, {@code docs/rules/ID.md}, as a terminal shows it: without the marks of Markdown, lines broken to a width. */
final class RulePage {
    /** Columns of a line. */
    static final int WIDTH = 80;

    private static final String ENGLISH = "## English";
    private static final String FENCE = "```";
    private static final String BULLET = "* ";

    private final List<String> source;

    private RulePage(List<String> source) {
        this.source = source;
    }

    /** The page that ships with the program; empty for rules that have none. */
    static Optional<RulePage> of(String id) {
        try (InputStream in = RulePage.class.getResourceAsStream("rules/" + id + ".md")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new RulePage(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands under the title: all but the English summary, or that alone. */
    List<String> lines(Language language) {
        int border = source.indexOf(ENGLISH);
        int end = border < 0 ? source.size() : border;
        List<String> part = language == Language.ZH
                ? source.subList(1, end)
                : source.subList(Math.min(end + 1, source.size()), source.size());
        return shown(part);
    }

    private static List<String> shown(List<String> part) {
        List<String> lines = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        boolean code = false;
        for (String line : part) {
            boolean fence = line.startsWith(FENCE);
            if (fence || line.isBlank() || line.startsWith("#") || line.startsWith(BULLET)) {
                flush(paragraph, lines);
            }
            if (fence) {
                code = !code;
            } else if (code) {
                Width.wrapped(line.replace('\t', ' '), WIDTH - 4).forEach(piece -> lines.add("    " + piece));
            } else if (line.startsWith("#")) {
                lines.add("【" + line.replaceFirst("^#+ ", "") + "】");
            } else if (line.isBlank()) {
                lines.add("");
            } else {
                paragraph
                        .append(paragraph.isEmpty() || wide(paragraph) ? "" : " ")
                        .append(line.strip());
            }
        }
        flush(paragraph, lines);
        return trimmed(lines);
    }

    /** Chinese lines are joined without a space. */
    private static boolean wide(CharSequence text) {
        return text.charAt(text.length() - 1) >= '\u2e80';
    }

    private static void flush(StringBuilder paragraph, List<String> lines) {
        if (paragraph.isEmpty()) {
            return;
        }
        boolean bullet = paragraph.indexOf(BULLET) == 0;
        String text = plain(bullet ? paragraph.substring(BULLET.length()) : paragraph.toString());
        List<String> pieces = Width.wrapped(text, bullet ? WIDTH - 2 : WIDTH);
        for (int i = 0; i < pieces.size(); i++) {
            lines.add((bullet ? i == 0 ? "· " : "  " : "") + pieces.get(i));
        }
        paragraph.setLength(0);
    }

    private static String plain(String text) {
        return text.replaceAll("\\[([^\\]]+)]\\([^)\\s]+\\)", "$1")
                .replaceAll("\\*\\*([^*]+)\\*\\*", "$1")
                .replace("`", "");
    }

    /** Without empty lines at the ends, and never two in a row. */
    private static List<String> trimmed(List<String> lines) {
        List<String> trimmed = new ArrayList<>();
        for (String line : lines) {
            boolean repeated = line.isEmpty()
                    && (trimmed.isEmpty() || trimmed.get(trimmed.size() - 1).isEmpty());
            if (!repeated) {
                trimmed.add(line);
            }
        }
        if (!trimmed.isEmpty() && trimmed.get(trimmed.size() - 1).isEmpty()) {
            trimmed.remove(trimmed.size() - 1);
        }
        return trimmed;
    }
}
