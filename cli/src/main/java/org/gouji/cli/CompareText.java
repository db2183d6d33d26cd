package org.gouji.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.export.Comparison;
import org.gouji.export.Comparison.Cell;
import org.gouji.export.Comparison.Change;
import org.gouji.export.Comparison.Figures;
import org.gouji.export.Comparison.Row;
import org.gouji.export.Comparison.Taken;
import org.gouji.export.ComparisonTable;
import org.gouji.model.MoneyUnit;

/** A comparison for the eye: the matrix with its changes, then what a reader must know of single cells. */
final class CompareText {
    private static final int DECIMALS = 2;
    private static final String NOTHING = "—";

    private final Console console;
    private final Comparison comparison;
    private final boolean sources;

    CompareText(Console console, Comparison comparison, boolean sources) {
        this.console = console;
        this.comparison = comparison;
        this.sources = sources;
    }

    void print() {
        String item = comparison.rows().stream().map(Row::item).distinct().collect(Collectors.joining("、"));
        console.line(console.say(
                Width.clean(item) + "  计量：" + comparison.measure() + "  单位：" + unit(),
                Width.clean(item) + "  measure: " + comparison.measure() + "  unit: " + unit()));
        matrix().forEach(console::line);
        notes().forEach(console::line);
    }

    private String unit() {
        return switch (comparison.figures()) {
            case AMOUNT -> "万元";
            case PERCENTAGE -> "%";
            case COUNT -> console.say("个", "number");
        };
    }

    private List<String> matrix() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads());
        comparison.rows().forEach(row -> rows.add(cells(row)));
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Width.of(row.get(i)));
            }
        });
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    /** Names stand to the left, numbers to the right. */
    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            line.append(i == 0 ? "" : "  ")
                    .append(i < 2 ? Width.padded(cell, widths[i]) : Width.right(cell, widths[i]));
        }
        return line.toString().stripTrailing();
    }

    private boolean severalItems() {
        return comparison.rows().stream().map(Row::item).distinct().count() > 1;
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(List.of(console.say("单位", "unit"), console.say("资金", "scope")));
        for (int i = 0; i < comparison.years().size(); i++) {
            heads.add(Integer.toString(comparison.years().get(i)));
            if (i > 0) {
                heads.add(console.say("增减", "change"));
                if (comparison.figures() != Figures.PERCENTAGE) {
                    heads.add("%");
                }
            }
        }
        return heads;
    }

    private List<String> cells(Row row) {
        String name = row.name().isEmpty() ? console.say("（未识别）", "(not found)") : row.name();
        List<String> cells = new ArrayList<>(List.of(
                Width.clean(severalItems() ? row.item() + "  " + name : name),
                row.scope().isEmpty() ? console.say("合计", "sum") : row.scope()));
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            cells.add(value(cell));
            if (i > 0) {
                cells.add(cell.change().map(this::difference).orElse(NOTHING));
                if (comparison.figures() != Figures.PERCENTAGE) {
                    cells.add(cell.change()
                            .flatMap(Change::percent)
                            .map(p -> signed(p) + "%")
                            .orElse(NOTHING));
                }
            }
        }
        return cells;
    }

    private String value(Cell cell) {
        if (cell.value().isEmpty()) {
            return cell.taken().isEmpty()
                    ? NOTHING
                    : cell.taken().stream()
                            .map(taken -> shown(taken.value()))
                            .distinct()
                            .collect(Collectors.joining("≠"));
        }
        String mark = ComparisonTable.state(cell).zh().isEmpty() ? "" : "*";
        String units = cell.units() > 1 ? "(" + cell.units() + ")" : "";
        return shown(cell.value().get()) + units + mark;
    }

    private String difference(Change change) {
        String shown = shown(change.difference());
        return change.difference().signum() > 0 ? "+" + shown : shown;
    }

    private static String signed(BigDecimal number) {
        return number.signum() > 0 ? "+" + number.toPlainString() : number.toPlainString();
    }

    /** Exact, whatever the unit: at least two decimals of money, and no digit cut. */
    private String shown(BigDecimal value) {
        if (comparison.figures() != Figures.AMOUNT) {
            return value.toPlainString();
        }
        BigDecimal wan = MoneyUnit.WAN.fromYuan(value).stripTrailingZeros();
        return wan.scale() < DECIMALS ? wan.setScale(DECIMALS).toPlainString() : wan.toPlainString();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (Row row : comparison.rows()) {
            for (Cell cell : row.cells()) {
                String state = console.say(ComparisonTable.state(cell));
                boolean telling = cell.conflict() || !cell.taken().isEmpty() && !state.isEmpty();
                if (sources && !cell.taken().isEmpty() || telling) {
                    notes.add(head(row, cell.year()) + (state.isEmpty() ? "" : "  " + Width.clean(state)));
                    cell.taken().forEach(taken -> notes.add(source(taken)));
                }
            }
            if (!row.others().isEmpty()) {
                notes.add(head(row, 0) + console.say("  其他资金口径，未取：", "  of other money, not taken:"));
                row.others().forEach(taken -> notes.add(source(taken)));
            }
        }
        if (!notes.isEmpty()) {
            notes.add(0, "");
        }
        return notes;
    }

    private String head(Row row, int year) {
        return Width.clean(row.item() + "  " + row.name()) + (year == 0 ? "" : "  " + year);
    }

    private String source(Taken taken) {
        return "    " + Width.clean(taken.text()) + "  " + taken.measure() + "  " + taken.scope() + "  "
                + Width.clean(taken.source().title()) + "  "
                + Width.clean(taken.source().path());
    }
}
