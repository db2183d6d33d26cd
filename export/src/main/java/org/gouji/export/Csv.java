package org.gouji.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.model.Language;
import org.gouji.model.Wording;

/**
 * Writes CSV (RFC 4180) that a spreadsheet program opens as it is meant: a byte-order mark for its character set, and no text that
 * it would take for a formula.
 */
final class Csv {
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[-+]?[0-9][0-9,]*(\\.[0-9]+)?%?");

    private final Writer out;
    private final CsvGuard guard;
    private boolean first = true;

    private Csv(Writer out, CsvGuard guard) {
        this.out = out;
        this.guard = guard;
    }

    /** Begins a table with the heads of its columns. The stream stays open. */
    static Csv begin(OutputStream stream, CsvGuard guard, List<String> heads) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write('\uFEFF');
        Csv csv = new Csv(out, guard);
        for (String head : heads) {
            csv.text(head);
        }
        csv.end();
        return csv;
    }

    /** The same with what would start a formula disarmed. */
    static Csv begin(OutputStream stream, List<Wording> heads, Language language) throws IOException {
        return begin(
                stream,
                CsvGuard.APOSTROPHE,
                heads.stream().map(head -> head.in(language)).toList());
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

    /** Hands over what was written. */
    void finish() throws IOException {
        out.flush();
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
