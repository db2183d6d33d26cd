package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;

/**
 * Finds the sums of a table that is told in words: 送审35.4万元，审定32.6万元，其中道路送审23.8万元，审定21.8万元，桥梁送审11.6万元，审定10.8万元. The same
 * words lead to the total and to each part. Where one such column adds up to the last digit, those beside it may be off by what was rounded.
 */
final class Groups {
    private static final int SHORTEST = 1;
    private static final int DIGITS = 3;
    private static final int REACH = 60;

    private final Field field;

    Groups(Field field) {
        this.field = field;
    }

    /** A total with the numbers after it that the same words lead to. */
    private record Column(Num total, List<Num> parts) {
        BigDecimal off() {
            return parts.stream()
                    .map(Num::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .subtract(total.value())
                    .abs();
        }

        boolean exact() {
            return off().signum() == 0
                    && total.digits() >= DIGITS
                    && parts.stream().filter(p -> p.value().signum() > 0).count() > 1;
        }

        boolean near() {
            return off().compareTo(parts.stream().map(Num::half).reduce(total.half(), BigDecimal::add)) <= 0;
        }
    }

    List<Claim> read() {
        Map<Integer, List<Column>> tables = new LinkedHashMap<>();
        for (Num total : field.numbers()) {
            column(total)
                    .ifPresent(column -> tables.computeIfAbsent(
                                    column.total().passage() * REACH
                                            + column.parts().size(),
                                    k -> new ArrayList<>())
                            .add(column));
        }
        List<Claim> claims = new ArrayList<>();
        for (List<Column> table : tables.values()) {
            for (Column sure : table) {
                if (sure.exact()) {
                    boolean rows = table.stream().anyMatch(c -> c != sure && beside(c, sure) && c.near());
                    if (rows) {
                        claims.add(claim(sure));
                    }
                    table.stream()
                            .filter(c -> c != sure && beside(c, sure) && c.near())
                            .forEach(c -> claims.add(claim(c)));
                    before(sure).filter(Column::near).ifPresent(c -> claims.add(claim(c)));
                }
            }
        }
        return claims;
    }

    private Optional<Column> column(Num total) {
        boolean told = total.plain() && total.money() && total.words().length() > SHORTEST;
        List<Num> parts = told
                ? field.after(
                        total,
                        REACH,
                        n -> n.passage() == total.passage()
                                && n.plain()
                                && n.money()
                                && n.words().equals(total.words()))
                : List.of();
        return parts.size() > 1 ? Optional.of(new Column(total, parts)) : Optional.empty();
    }

    /** Whether two columns go through the same rows: their numbers take turns. */
    private static boolean beside(Column one, Column other) {
        boolean first = one.total().at() < other.total().at();
        Column left = first ? one : other;
        Column right = first ? other : one;
        int row = left.parts().get(0).at();
        boolean turns = right.total().at() < row;
        for (int i = 0; i < left.parts().size() && turns; i++) {
            int next = i + 1 < left.parts().size() ? left.parts().get(i + 1).at() : Integer.MAX_VALUE;
            int at = right.parts().get(i).at();
            turns = left.parts().get(i).at() < at && at < next;
        }
        return turns;
    }

    /** The numbers right before those of a column: 支出2万元，年初预算3万元。其中：甲支出0.5万元，年初预算1万元…. */
    private Optional<Column> before(Column sure) {
        List<Num> parts = new ArrayList<>();
        for (Num part : sure.parts()) {
            parts.add(field.numbers().get(part.at() - 1));
        }
        if (sure.total().at() == 0) {
            return Optional.empty();
        }
        Num total = field.numbers().get(sure.total().at() - 1);
        boolean rows = total.plain()
                && total.money()
                && total.passage() == sure.total().passage()
                && parts.stream()
                        .allMatch(p -> p.plain()
                                && p.money()
                                && p != sure.total()
                                && !sure.parts().contains(p));
        return rows ? Optional.of(new Column(total, parts)) : Optional.empty();
    }

    private static Claim claim(Column column) {
        return new Claim.Sum(
                column.total().fact(), column.parts().stream().map(Num::fact).toList(), Closure.LOOSE);
    }
}
