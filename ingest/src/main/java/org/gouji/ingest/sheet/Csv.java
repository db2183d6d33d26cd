package org.gouji.ingest.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gouji.ingest.compose.Composer;
import org.gouji.ingest.compose.Found;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.format.Content;
import org.gouji.ingest.plain.Decoded;
import org.gouji.ingest.plain.Decoder;
import org.gouji.model.Document;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** Reads text whose lines are rows of values with separators between them. */
public final class Csv {
    /** How the tables that this program exports begin, in both of its languages. */
    private static final Pattern OWN = Pattern.compile("文件,报告编号,|File,Report,|单位,报告年度,报告类型,|unit,year,kind,");

    private Csv() {}

    /** Whether text is such rows. Prose is not, whatever the file is called. */
    public static boolean looksLike(Content content) {
        return Separators.likely(content.bytes()) && separator(content).isPresent();
    }

    private static Optional<Character> separator(Content content) {
        return Separators.of(
                decode(content).text(), Separators.named(content.source().path()));
    }

    private static Decoded decode(Content content) {
        return Decoder.decode(content.bytes(), content.conditions().encoding());
    }

    /**
     * Reads a file that {@link #looksLike} a table.
     *
     * @throws Refusal if it goes over a limit, or this program wrote it
     */
    public static Document read(Content content) throws Refusal {
        Decoded decoded = decode(content);
        if (OWN.matcher(decoded.text()).lookingAt()) {
            throw new Refusal(
                    Status.UNSUPPORTED, "这是本程序导出的表，不是报告。", "This is a table that Gouji exported, not a report.");
        }
        char separator = separator(content).orElse(',');
        SheetBuilder sheet = new SheetBuilder("", new BookLimits(content.limits()), new Remarks());
        List<Wording> notes = new ArrayList<>(decoded.notes());
        String text = Separators.body(decoded.text());
        boolean whole = rows(text, format(separator, false), sheet);
        if (!whole) {
            sheet = new SheetBuilder("", new BookLimits(content.limits()), new Remarks());
            rows(text, format(separator, true), sheet);
            notes.add(new Wording(
                    "引号不成对，文件可能不完整，数字不可全信。",
                    "Quotation marks don't match: the file may be incomplete; its figures can't be relied on."));
        }
        Found found = new Found(SheetItems.of(sheet.build(), content.limits()), notes, !whole || decoded.damaged());
        return Composer.compose(found, content.source(), content.limits());
    }

    static CSVFormat format(char separator, boolean lenient) {
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setLenientEof(lenient)
                .setTrailingData(lenient)
                .get();
    }

    /** Whether the text could be read to its end. */
    private static boolean rows(String text, CSVFormat format, SheetBuilder sheet) throws Refusal {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            int row = 0;
            for (CSVRecord values : parser) {
                for (int column = 0; column < values.size(); column++) {
                    sheet.text(row, column, value(values.get(column)));
                }
                row++;
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** Some programs write {@code ="001"} so that a sheet keeps the zeros. */
    private static String value(String stored) {
        boolean kept = stored.length() >= 3 && stored.startsWith("=\"") && stored.endsWith("\"");
        return kept ? stored.substring(2, stored.length() - 1) : stored;
    }
}
