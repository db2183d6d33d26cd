package org.gouji.export;

import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/**
 * Writes CSV (RFC 4180) that a spreadsheet program opens as it is meant: a byte-order mark for its character set, and no text that
 * it would take for a formula.
 */
final class Csv {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[-+]?[0-9][0-9,]*(\\.[0-9]+)?%?");

    private final Writer out;
    private final CsvGuard guard;
    private boolean first = true;

    Csv(Writer out, CsvGuard guard) throws IOException {
        this.out = out;
        this.guard = guard;
        out.write('\uFEFF');
    }

    /** The next field as words from a document; what would start a formula gets an apostrophe before it. */
    Csv text(String words) throws IOException {
        boolean active = guard == CsvGuard.APOSTROPHE
                && !words.isEmpty()
                && "=+-@\t\r\n＝＋－＠".indexOf(words.charAt(0)) >= 0
                && !PLAIN_NUMBER.matcher(words).matches();
        return field(active ? "'" + words : words);
    }

    /** The next field as a number or a word of our own, untouched. */
    Csv plain(String number) throws IOException {
        return field(number);
    }

    /** Ends the record. */
    void end() throws IOException {
        out.write("\r\n");
        first = true;
    }

    private Csv field(String words) throws IOException {
        if (!first) {
            out.write(',');
        }
        first = false;
        boolean quoted = words.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n')
                || !words.equals(words.strip());
        out.write(quoted ? '"' + words.replace("\"", "\"\"") + '"' : words);
        return this;
    }
}
