package org.gouji.ingest.rtf;

import java.nio.charset.StandardCharsets;

/** Cuts the bytes of a rich text into tokens. */
final class Lexer {
    private static final int LONGEST_WORD = 32;

    /** All control symbols but line breaks. */
    private static final String SYMBOLS = "\\{}~-_:|*'";

    private final byte[] bytes;
    private int at;
    private String word = "";
    private int value;
    private boolean valued;
    private final Spills spills;
    private boolean inText;
    private boolean escape;
    /** Something that no writer of the format writes: control characters, codes of bytes that are no codes. */
    private boolean strange;

    private boolean escapes;
    /** A byte above ASCII that stands alone; only files that write such bytes as they are have them. */
    private boolean loneByte;

    /** A control symbol that there is none of. */
    private boolean strangeSymbol;

    Lexer(byte[] bytes) {
        this.bytes = bytes;
        this.spills = new Spills(bytes);
    }

    /** Kinds of tokens. */
    enum Token {
        OPEN,
        CLOSE,
        /** A control word or symbol: {@link #word()}, {@link #value()}. */
        WORD,
        /** A byte of text: {@link #value()}. */
        BYTE,
        END
    }

    /** Goes to the next token. Line breaks of the file mean nothing and are passed over. */
    Token next() {
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
            at++;
        }
        if (at >= bytes.length) {
            return Token.END;
        }
        int c = bytes[at++] & 0xFF;
        boolean began = !inText;
        inText = false;
        escape = false;
        switch (c) {
            case '{':
                return Token.OPEN;
            case '}':
                return Token.CLOSE;
            case '\\':
                return control();
            default:
                inText = true;
                if (began) {
                    spills.look(at - 1);
                }
                value = c;
                strange |= c < ' ' && c != '\t';
                loneByte |= c >= 0x80 && !high(at - 2) && !high(at);
                return Token.BYTE;
        }
    }

    private boolean high(int index) {
        return index >= 0 && index < bytes.length && bytes[index] < 0;
    }

    /** Whether there were bytes, outside of those that {@link #pass} passes over, that the file's writer can't have written. */
    boolean strange() {
        return strange || escapes && (loneByte || strangeSymbol) || spills.found();
    }

    private Token control() {
        if (at >= bytes.length) {
            return Token.END;
        }
        int c = bytes[at] & 0xFF;
        if (c == '\'') {
            at++;
            value = hex() << 4 | hex();
            escapes |= value >= 0x80;
            escape = true;
            return Token.BYTE;
        }
        if (!letter(c)) {
            at++;
            strangeSymbol |= c > ' ' && SYMBOLS.indexOf(c) < 0;
            word = c == '\r' || c == '\n' ? "par" : String.valueOf((char) c);
            valued = false;
            return Token.WORD;
        }
        int start = at;
        while (at < bytes.length && letter(bytes[at] & 0xFF) && at - start < LONGEST_WORD) {
            at++;
        }
        word = new String(bytes, start, at - start, StandardCharsets.US_ASCII);
        number();
        escapes |= word.equals("u");
        spills.word(word, at);
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        return Token.WORD;
    }

    private void number() {
        int start = at;
        boolean minus = at + 1 < bytes.length && bytes[at] == '-' && digit(at + 1);
        at += minus ? 1 : 0;
        long all = 0;
        int digits = 0;
        while (digit(at) && digits < 10) {
            all = all * 10 + (bytes[at++] - '0');
            digits++;
        }
        valued = at > start;
        value = (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, minus ? -all : all));
    }

    private boolean digit(int index) {
        return index < bytes.length && bytes[index] >= '0' && bytes[index] <= '9';
    }

    private static boolean letter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private int hex() {
        int digit = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
        at += digit >= 0 ? 1 : 0;
        strange |= digit < 0;
        return Math.max(digit, 0);
    }

    /** Passes over raw bytes that follow a control word ({@code \bin}). */
    void pass(int count) {
        at = (int) Math.min(bytes.length, (long) at + Math.max(count, 0));
    }

    /** Whether the byte was written as its code though any program could have written it as it is. */
    boolean needless() {
        return escape && escapes && value == '?';
    }

    /** Called where a byte of text that is {@link #needless} has no character before it to stand in for. */
    void notStandingIn() {
        strange = true;
    }

    /** The control word without its backslash; a control symbol as it is. */
    String word() {
        return word;
    }

    /** The number behind a control word, or the byte. */
    int value() {
        return value;
    }

    /** The number behind a control word, or what to take where there is none. */
    int value(int otherwise) {
        return valued ? value : otherwise;
    }
}
