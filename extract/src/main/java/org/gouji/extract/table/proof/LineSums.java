package org.gouji.extract.table.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.gouji.extract.table.proof.NumberLines.Line;
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
            Rest whole = Rest.of(values[result], marks[result]);
            return whole.numbers() < FEWEST ? Optional.empty() : runs(whole).or(() -> few(whole));
        }

        private Optional<Way> runs(Rest whole) {
            Optional<Way> way = Optional.empty();
            for (int from = 0; from + RUN <= lines.size() && way.isEmpty(); from++) {
                int end = from < result ? result : from > result ? lines.size() : from;
                List<Rest> rests = rests(whole, from, end);
                for (int to = from + rests.size(); to >= from + RUN && way.isEmpty(); to--) {
                    if (nothing(rests.get(to - from - 1), to - 1, false)) {
                        way = proven(lines.subList(from, to), List.of());
                    }
                }
            }
            return way;
        }

        /** What lines from one on leave, the first of them none, and so on as long as there is enough left to tell. */
        private List<Rest> rests(Rest whole, int from, int end) {
            List<Rest> rests = new ArrayList<>();
            Rest rest = whole;
            for (int i = from; i < end && rest.numbers() >= FEWEST; i++) {
                rests.add(rest);
                rest = rest.without(values[i], marks[i]);
            }
            return rests;
        }

        private Optional<Way> few(Rest whole) {
            Optional<Way> way = Optional.empty();
            for (int a = 0; a < lines.size() && way.isEmpty(); a++) {
                Rest rest = whole.without(values[a], marks[a]);
                for (int b = 0; b < lines.size() && way.isEmpty() && a != result && rest.numbers() >= FEWEST; b++) {
                    way = a == b || b == result ? way : few(rest, a, b);
                }
            }
            return way;
        }

        /** @param rest what the first of two lines leaves */
        private Optional<Way> few(Rest rest, int a, int b) {
            Optional<Way> way = Optional.empty();
            if (nothing(rest, b, true)) {
                way = proven(List.of(lines.get(a)), List.of(lines.get(b)));
            }
            if (a > b || way.isPresent()) {
                return way;
            }
            List<Line> two = List.of(lines.get(a), lines.get(b));
            if (nothing(rest, b, false)) {
                way = proven(two, List.of());
            }
            Rest left = rest.without(values[b], marks[b]);
            boolean enough = left.numbers() >= FEWEST;
            for (int c = 0; c < lines.size() && way.isEmpty() && enough; c++) {
                if (c != a && c != b && c != result && nothing(left, c, true)) {
                    way = proven(two, List.of(lines.get(c)));
                }
            }
            return way;
        }

        private Optional<Way> proven(List<Line> added, List<Line> less) {
            return Optional.of(new Way(added, less)).filter(proven);
        }

        /** Whether one more line, added or taken off, leaves nothing: in all places but one, or of a total in some. */
        private boolean nothing(Rest rest, int line, boolean less) {
            int off = 0;
            int telling = 0;
            for (int place = 0; place < places && (off < 2 || total); place++) {
                int mark = marks[line][place];
                if ((rest.kinds[place] & mark) != 0) {
                    long left = rest.values[place] + (less ? values[line][place] : -values[line][place]);
                    off += left == 0 ? 0 : 1;
                    telling += left == 0 && ((rest.marks[place] | mark) & (ZERO | LONG)) == LONG ? 1 : 0;
                }
            }
            return telling >= FEWEST && (off < 2 || total);
        }
    }

    /**
     * What is left of a line when others have been taken off.
     *
     * @param values what is left, by place
     * @param kinds the kind that all numbers there are of; 0 where they are of none
     * @param marks the marks that any of them has
     * @param numbers at how many places there are numbers of a kind
     */
    private record Rest(long[] values, int[] kinds, int[] marks, int numbers) {
        static Rest of(long[] values, int[] marks) {
            int[] kinds = new int[marks.length];
            int numbers = 0;
            for (int place = 0; place < kinds.length; place++) {
                kinds[place] = marks[place] & SUMMED;
                numbers += kinds[place] == 0 ? 0 : 1;
            }
            return new Rest(values, kinds, marks, numbers);
        }

        Rest without(long[] others, int[] their) {
            long[] left = new long[others.length];
            int[] alike = new int[others.length];
            int[] any = new int[others.length];
            int numbers = 0;
            for (int place = 0; place < others.length; place++) {
                int mark = their[place];
                left[place] = values[place] - others[place];
                alike[place] = kinds[place] & mark;
                any[place] = marks[place] | mark;
                numbers += alike[place] == 0 ? 0 : 1;
            }
            return new Rest(left, alike, any, numbers);
        }
    }
}
