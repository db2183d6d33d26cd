package org.gouji.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gouji.model.Block.Cell;
import org.gouji.model.Block.Table;
import org.gouji.model.Fact;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Quantity.UnitFrom;
import org.gouji.model.Span;

/** Tables as a reader of the paper sees them: rows, the line above, the unit of the head. */
final class Tables {
    /** A line above a table that names it: 表1 …, 附表2 …, or words that end with 表. */
    private static final Pattern CAPTION = Pattern.compile("(附?表\\s*[0-9０-９一二三四五六七八九十].*|.*表)");

    private static final Pattern UNIT_LINE = Pattern.compile("[（(]?\\s*(金额)?单位\\s*[:：].*");

    private static final int LONGEST_CAPTION = 60;

    private Tables() {}

    /** Cells by row; a row whose cells were all swallowed by merges is empty. */
    static List<List<Cell>> rows(Table table) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Cell cell : table.cells()) {
            while (rows.size() <= cell.row()) {
                rows.add(new ArrayList<>());
            }
            rows.get(cell.row()).add(cell);
        }
        while (rows.size() < table.rows()) {
            rows.add(List.of());
        }
        return rows;
    }

    /** The unit that the table's head gives to its amounts; absent where it gives none or several. */
    static Optional<String> unit(Table table, List<Fact> facts) {
        List<MoneyUnit> units = facts.stream()
                .filter(fact -> table.span().contains(fact.span()))
                .map(Fact::quantity)
                .filter(Amount.class::isInstance)
                .map(Amount.class::cast)
                .filter(amount -> amount.unitFrom() == UnitFrom.HEADER)
                .map(Amount::money)
                .distinct()
                .collect(Collectors.toList());
        return units.size() == 1 ? Optional.of(units.get(0).label()) : Optional.empty();
    }

    /** The line above the table where it names the table, a line with the unit between them left out; else empty. */
    static String caption(Table table, String text) {
        int end = table.span().start();
        for (int lines = 0; lines < 2; lines++) {
            Span line = lineBefore(text, end);
            String words = line.in(text).strip();
            if (words.length() <= LONGEST_CAPTION && CAPTION.matcher(words).matches()) {
                return words;
            }
            if (!UNIT_LINE.matcher(words).matches()) {
                return "";
            }
            end = line.start();
        }
        return "";
    }

    /** The last line with something on it that ends at or before the offset. */
    private static Span lineBefore(String text, int offset) {
        int end = offset;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(text.lastIndexOf('\n', end - 1) + 1, end);
    }
}
