package org.gouji.extract.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gouji.extract.table.NumberLines.Line;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;

/**
 * The ways in which a line may be made of others by adding and taking off. There are thousands, so each is tried by the last 64 bits of all numbers, taken down once: what
 * does not add up in them does not add up at all. Whether the rest is proven is for the caller to say.
 */
final class LineSums {
    /** Fewer digits come about by chance. */
    private static final int DIGITS = 3;

    /** A run of lines has so many at least; two are tried as a pair. */
    private static final int RUN = 3;

    /** So many numbers must be made at least that are no chance, whatever proves the line. */
    private static final int FEWEST = 2;

    private static final int AMOUNT = 1;
    private static final int COUNT = 2;
    private static final int PERCENTAGE = 4;
    private static final int SUMMED = AMOUNT | COUNT;
    private static final int ZERO = 8;
    private static final int LONG = 16;

    private final List<Line> lines;
    private final int places;
    private final long[][] values;

    /** By line and place: a bit for the kind, with {@link #ZERO} and {@link #LONG}; 0 where there is no number. */
    private final int[][] marks;

    LineSums(List<Line> lines) {
        this.lines = lines;
        TreeSet<Integer> at = new TreeSet<>();
        int scale = 0;
        for (Line line : lines) {
            at.addAll(line.numbers().keySet());
            for (Fact fact : line.numbers().values()) {
                scale = Math.max(scale, fact.quantity().value().scale());
            }
        }
        this.places = at.size();
        this.values = new long[lines.size()][places];
        this.marks = new int[lines.size()][places];
        int place = 0;
        for (int key : at) {
            for (int line = 0; line < lines.size(); line++) {
                Fact fact = lines.get(line).numbers().get(key);
                if (fact != null) {
                    BigDecimal value = fact.quantity().value();
                    values[line][place] = value.setScale(scale).unscaledValue().longValue();
                    marks[line][place] =
                            kind(fact.quantity()) | (value.signum() == 0 ? ZERO : 0) | (digits(fact) ? LONG : 0);
                }
            }
            place++;
        }
    }

    private static int kind(Quantity quantity) {
        return quantity instanceof Quantity.Amount ? AMOUNT : quantity instanceof Quantity.Count ? COUNT : PERCENTAGE;
    }

    /** Whether a number has so many digits that what makes it is no chance. */
    static boolean digits(Fact fact) {
        return fact.quantity().number().value().stripTrailingZeros().precision() >= DIGITS;
    }

    /** How a line may be made of others: those added, and those taken off. */
    record Way(List<Line> added, List<Line> less) {
        List<Fact> at(int place) {
            List<Fact> facts = new ArrayList<>();
            for (List<Line> side : List.of(added, less)) {
                for (Line line : side) {
                    Optional.ofNullable(line.numbers().get(place)).ifPresent(facts::add);
                }
            }
            return facts;
        }

        int size() {
            return added.size() + less.size();
        }

        BigDecimal made(List<Fact> operands) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < operands.size(); i++) {
                BigDecimal value = operands.get(i).quantity().value();
                sum = i < added.size() ? sum.add(value) : sum.subtract(value);
            }
            return sum;
        }

        String expression() {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < size(); i++) {
                words.append(i == 0 ? "" : i < added.size() ? "+" : "-")
                        .append('#')
                        .append(i);
            }
            return words.toString();
        }
    }

    /** Looks for the way in which one line is made: runs of lines beside it, two others, and three of which one is taken off. */
    final class Search {
        private final int result;
        private final boolean total;
        private final Predicate<Way> proven;

        /**
         * @param result which line
         * @param total whether it is a row of totals, in which some columns are of something else
         * @param proven whether a way that adds up is one
         */
        Search(int result, boolean total, Predicate<Way> proven) {
            this.result = result;
            this.total = total;
            this.proven = proven;
        }

        /** The first way that is proven. */
        Optional<Way> first() {
            return runs().or(this::few);
        }

        private Optional<Way> runs() {
            for (int from = 0; from < lines.size(); from++) {
                for (int to = from < result ? result : lines.size(); from != result && to >= from + RUN; to--) {
                    Optional<Way> way = tried(IntStream.range(from, to).toArray());
                    if (way.isPresent()) {
                        return way;
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<Way> few() {
            for (int a = 0; a < lines.size(); a++) {
                for (int b = 0; b < lines.size(); b++) {
                    Optional<Way> way = a == b || a == result || b == result ? Optional.empty() : few(a, b);
                    if (way.isPresent()) {
                        return way;
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<Way> few(int a, int b) {
            Optional<Way> way = tried(a, ~b);
            if (way.isEmpty() && a < b) {
                way = tried(a, b);
                for (int c = 0; c < lines.size() && way.isEmpty(); c++) {
                    way = c == a || c == b || c == result ? way : tried(a, b, ~c);
                }
            }
            return way;
        }

        /** @param operands the lines added, and those taken off as their complement */
        private Optional<Way> tried(int... operands) {
            if (!addsUp(operands)) {
                return Optional.empty();
            }
            List<Line> added = new ArrayList<>();
            List<Line> less = new ArrayList<>();
            for (int operand : operands) {
                (operand < 0 ? less : added).add(lines.get(operand < 0 ? ~operand : operand));
            }
            return Optional.of(new Way(added, less)).filter(proven);
        }

        private boolean addsUp(int... operands) {
            int off = 0;
            int telling = 0;
            for (int place = 0; place < places; place++) {
                int kind = marks[result][place] & SUMMED;
                int all = marks[result][place];
                long left = values[result][place];
                for (int operand : operands) {
                    int line = operand < 0 ? ~operand : operand;
                    kind &= marks[line][place];
                    all |= marks[line][place];
                    left += operand < 0 ? values[line][place] : -values[line][place];
                }
                off += kind != 0 && left != 0 ? 1 : 0;
                telling += kind != 0 && left == 0 && (all & (ZERO | LONG)) == LONG ? 1 : 0;
                if (off > 1 && !total) {
                    return false;
                }
            }
            return telling >= FEWEST;
        }
    }
}
