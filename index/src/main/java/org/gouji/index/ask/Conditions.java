package org.gouji.index.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes a condition of a word. */
final class Conditions {
    private static final String STAR = String.valueOf(Token.STAR);

    private Conditions() {}

    /** Words to find in the text. They are found by any piece, so that a star before or behind them says nothing. */
    static Clause text(Token word) throws Misread {
        List<String> parts = parts(word.text().replace(Token.EXACTLY, '='));
        if (parts.size() > 1) {
            throw new Misread(
                    word.start(),
                    word.end(),
                    "正文检索不支持词中间的 *：正文按任意片段查找，请写成两个词",
                    "a star inside a word is not supported in text: any piece of it is found, so write two words");
        }
        if (parts.isEmpty()) {
            return word.text().isEmpty() ? new Clause.Text("", true) : new Clause.Everything();
        }
        // With a star taken away the words are not what was typed: then all of them count as quoted, as ever.
        return word.quotes().isEmpty() || !parts.get(0).equals(word.text())
                ? new Clause.Text(parts.get(0), word.literal())
                : new Clause.Text(parts.get(0), word.quotes());
    }

    /** A condition on a field. */
    static Clause of(Field field, Token value, Bounds bounds) throws Misread {
        return switch (field.value()) {
            case NAME -> named(field, value, bounds);
            case CODE -> {
                Set<String> codes = Codes.read(field, plain(value));
                if (codes.isEmpty()) {
                    throw Values.unread(field, value);
                }
                yield new Clause.Coded(field, codes);
            }
            default -> new Clause.Within(field, RangeReader.read(field, plain(value), value));
        };
    }

    private static Clause named(Field field, Token value, Bounds bounds) throws Misread {
        boolean whole = value.text().indexOf(Token.EXACTLY) == 0;
        List<String> parts = parts(whole ? value.text().substring(1) : value.text());
        if (parts.isEmpty() || whole && parts.size() > 1) {
            throw Values.unread(field, value);
        }
        if (parts.size() > bounds.wildcards() + 1) {
            throw new Misread(
                    value.start(),
                    value.end(),
                    "一个名称里的 * 过多：最多 " + bounds.wildcards() + " 个",
                    "too many stars in one name: " + bounds.wildcards() + " at most");
        }
        return new Clause.Named(field, parts, whole);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split(STAR)) {
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static String plain(Token value) {
        return value.text().replace(Token.STAR, '*').replace(Token.EXACTLY, '=');
    }
}
