package org.gouji.extract.across;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Labelled;
import org.gouji.extract.sentence.Together;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/** The rows of a paper's tables, each with the name of what it is of: a unit, a place, an item. */
record TableRows(List<Row> rows) {
    private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fa5][\\u4e00-\\u9fa5（）“”、]{1,19}");
    private static final Pattern NO_NAME = Pattern.compile(".*(?:" + Together.LABEL + "|指标).*|其中.*");
    private static final Pattern REGION = Pattern.compile("^[县市区省州镇乡](?=.{3})");
    private static final Pattern ASIDE = Pattern.compile("^其中[：:]?|[（(][^（）()]*[）)]|(?<=.{3})[数额]$");

    TableRows {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param name its name, without the 县 or 市 that prose leaves out
     * @param cells its sums of money and rates
     */
    record Row(String name, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }

        /** Its cells of money, or of rates, as a fact is. */
        Stream<Cell> like(Fact fact) {
            return cells.stream()
                    .filter(c -> c.fact().quantity() instanceof Quantity.Percentage
                            == fact.quantity() instanceof Quantity.Percentage);
        }
    }

    /**
     * A cell.
     *
     * @param fact its number
     * @param head what stands over it, without brackets
     */
    record Cell(Fact fact, String head) {}

    static TableRows of(Paper paper) {
        Map<Span, List<Labelled>> rows = new LinkedHashMap<>();
        for (Labelled cell : paper.cells()) {
            if (!(cell.fact().quantity() instanceof Quantity.Count)) {
                rows.computeIfAbsent(cell.place(), k -> new ArrayList<>()).add(cell);
            }
        }
        return new TableRows(
                rows.values().stream().flatMap(r -> row(r).stream()).toList());
    }

    private static Optional<Row> row(List<Labelled> cells) {
        return Stream.of(cells.get(0).words().split("\\|"))
                .skip(1)
                .filter(w -> NAME.matcher(w).matches() && !NO_NAME.matcher(w).matches())
                .findFirst()
                .map(name -> new Row(
                        REGION.matcher(name).replaceFirst(""),
                        cells.stream()
                                .map(c -> new Cell(c.fact(), head(c.around())))
                                .collect(Collectors.toList())));
    }

    private static String head(String around) {
        int end = around.indexOf('|');
        return ASIDE.matcher(end < 0 ? around : around.substring(0, end)).replaceAll("");
    }
}
