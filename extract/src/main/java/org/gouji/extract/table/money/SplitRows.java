package org.gouji.extract.table.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Together;
import org.gouji.extract.table.grid.RowLabels;
import org.gouji.model.Block.Cell;
import org.gouji.model.Claim;
import org.gouji.model.Fact;

/**
 * A total over rows of which some are split by 其中: 基本支出, 其中：人员经费, 公用经费, 项目支出, 合计. Where a split ends is told by what the vocabulary knows to be all of it, or
 * by most of the columns that the other rows make.
 */
final class SplitRows {
    /** With more 其中 the rows that go on in them can't be told. */
    private static final int MOST_SPLITS = 4;

    private static final int MOST_READINGS = 200;
    private static final int FEWEST = 2;

    private static final Pattern SUBTOTAL = Pattern.compile(".*" + Together.LABEL);

    private final Ledger ledger;

    SplitRows(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * The labels of the rows between the head and the foot of a list, and where its total stands.
     *
     * @param rows the rows in order, the total left out
     * @param labels their labels
     * @param total the row of the total
     */
    private record Body(List<Integer> rows, List<String> labels, int total) {}

    List<Claim> claims() {
        return body().filter(this::split).map(this::claims).orElse(List.of());
    }

    /** The rows of a list with one column of labels and one total, at its head or foot. */
    private Optional<Body> body() {
        List<Integer> columns =
                ledger.entries().stream().map(Entry::labelColumn).distinct().toList();
        if (columns.size() != 1) {
            return Optional.empty();
        }
        int first = ledger.entries().stream().mapToInt(Entry::row).min().orElse(0);
        int last = ledger.entries().stream().mapToInt(Entry::row).max().orElse(0);
        List<Integer> rows = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int row = first; row <= last; row++) {
            Optional<Cell> label = ledger.grid().at(row, columns.get(0));
            if (label.isEmpty() || ledger.grid().words(label.get()).isEmpty()) {
                return Optional.empty();
            }
            rows.add(row);
            labels.add(ledger.grid().words(label.get()));
        }
        int end = rows.size() - 1;
        boolean foot = RowLabels.TOTAL.matcher(labels.get(end)).matches();
        if (foot == RowLabels.TOTAL.matcher(labels.get(0)).matches()) {
            return Optional.empty();
        }
        int from = foot ? 0 : 1;
        int to = foot ? end : end + 1;
        return Optional.of(new Body(rows.subList(from, to), labels.subList(from, to), rows.get(foot ? end : 0)));
    }

    private boolean split(Body body) {
        long splits = body.labels().stream().filter(SplitRows::part).count();
        return splits > 0
                && splits <= MOST_SPLITS
                && !part(body.labels().get(0))
                && body.labels().stream()
                        .noneMatch(l -> RowNumber.of(l).isPresent()
                                || SUBTOTAL.matcher(l).matches())
                && !Footing.netted(body.labels());
    }

    private static boolean part(String label) {
        return RowLabels.PART.matcher(label).matches();
    }

    private List<Claim> claims(Body body) {
        List<List<Integer>> readings = new ArrayList<>();
        read(body, 0, false, new ArrayList<>(), readings);
        List<Integer> columns =
                ledger.columns().stream().map(c -> c.get(0).column()).toList();
        List<Integer> best = List.of();
        long most = 0;
        for (List<Integer> reading : readings) {
            long tied =
                    columns.stream().filter(c -> ties(body.total(), reading, c)).count();
            if (tied > most) {
                best = reading;
                most = tied;
            }
        }
        if (best.size() < FEWEST || most * 2 <= columns.size()) {
            best = readings.stream().filter(r -> known(body, r)).findFirst().orElse(List.of());
        }
        List<Integer> rows = best;
        return rows.size() < FEWEST
                ? List.of()
                : columns.stream()
                        .flatMap(c -> claim(body.total(), rows, c).stream())
                        .toList();
    }

    /** All ways in which the rows may be those of the total: those of a split go on behind 其中 for any length. */
    private void read(Body body, int at, boolean within, List<Integer> rows, List<List<Integer>> readings) {
        if (readings.size() >= MOST_READINGS) {
            return;
        }
        if (at == body.rows().size()) {
            readings.add(List.copyOf(rows));
            return;
        }
        boolean part = part(body.labels().get(at));
        if (!part) {
            rows.add(body.rows().get(at));
            read(body, at + 1, false, rows, readings);
            rows.remove(rows.size() - 1);
        }
        if (part || within) {
            read(body, at + 1, true, rows, readings);
        }
    }

    /** Whether every split of a reading is known to be all of the row before it. */
    private boolean known(Body body, List<Integer> reading) {
        for (int i = 1; i < body.rows().size(); i++) {
            if (part(body.labels().get(i)) && reading.contains(body.rows().get(i - 1))) {
                int to = i;
                while (to < body.rows().size() && !reading.contains(body.rows().get(to))) {
                    to++;
                }
                if (!complete(body.rows().subList(i - 1, to))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean complete(List<Integer> rows) {
        List<String> keys = rows.stream().map(this::key).toList();
        return ledger.vocabulary().complete(keys.get(0), keys.subList(1, keys.size()));
    }

    private String key(int row) {
        return ledger.entries().stream()
                .filter(e -> e.row() == row)
                .findFirst()
                .map(Entry::fact)
                .map(Fact::key)
                .orElse("");
    }

    private boolean ties(int total, List<Integer> rows, int column) {
        Optional<Entry> whole = ledger.at(total, column);
        BigDecimal sum = BigDecimal.ZERO;
        for (int row : rows) {
            Optional<Entry> part = ledger.at(row, column);
            if (part.isEmpty() && !ledger.blank(row, column)) {
                return false;
            }
            sum = sum.add(part.map(e -> e.fact().quantity().value()).orElse(BigDecimal.ZERO));
        }
        return whole.isPresent()
                && sum.signum() != 0
                && sum.compareTo(whole.get().fact().quantity().value()) == 0;
    }

    private Optional<Claim> claim(int total, List<Integer> rows, int column) {
        List<Entry> parts =
                rows.stream().flatMap(r -> ledger.at(r, column).stream()).toList();
        boolean whole = rows.stream().allMatch(r -> ledger.at(r, column).isPresent() || ledger.blank(r, column));
        return whole && parts.size() >= FEWEST
                ? ledger.at(total, column).map(t -> ledger.whole(t, parts, true))
                : Optional.empty();
    }
}
