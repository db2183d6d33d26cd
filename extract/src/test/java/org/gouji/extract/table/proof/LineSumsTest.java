package org.gouji.extract.table.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.gouji.extract.table.Amounts;
import org.gouji.extract.table.proof.LineSums.Way;
import org.gouji.extract.table.proof.NumberLines.Line;
import org.gouji.model.Fact;
import org.junit.jupiter.api.Test;

class LineSumsTest {
    private static final int NUMBERS = 5;

    @Test
    void runBesideItIsFoundBeforePairs() {
        List<Line> lines = lines("120 130 145", "310 305 300", "7.5 8.5 9.5", "437.5 443.5 454.5");

        assertThat(found(lines, 3)).isEqualTo("#0+#1+#2 of 0 1 2");
    }

    @Test
    void oneLineIsTakenOffTwoOthers() {
        List<Line> lines = lines("500 600 700", "125 135 145", "410 415 425", "215 320 420");

        assertThat(found(lines, 3)).isEqualTo("#0+#1-#2 of 0 1 2");
    }

    @Test
    void numberThatIsMissingInOneLineCountsNowhere() {
        List<Line> lines = lines("120 - 145 155", "310 305 300 295", "430 1 445 450");

        assertThat(found(lines, 2)).isEqualTo("#0+#1 of 0 1");
    }

    @Test
    void hundredsOfNumbersThatAddUpToNothingAreNotTriedExactly() {
        Random random = new Random(11);
        List<Line> lines = IntStream.range(0, 24)
                .mapToObj(i -> Amounts.line(
                        i,
                        random.ints(12, 1_000, 900_000)
                                .mapToObj(Integer::toString)
                                .toList()))
                .toList();
        List<Way> tried = new ArrayList<>();

        for (int i = 0; i < lines.size(); i++) {
            new LineSums(lines).new Search(i, false, way -> !tried.add(way)).first();
        }

        assertThat(tried).isEmpty();
    }

    /** What is worked out with all digits finds the same. */
    @Test
    void whatAddsUpIsWhatAddsUpExactly() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            List<Line> lines = IntStream.range(0, 5)
                    .mapToObj(i -> Amounts.line(
                            i,
                            random.ints(NUMBERS, 0, 5)
                                    .mapToObj(n -> new String[] {"-", "0", "101", "200.50", "301.5"}[n])
                                    .toList()))
                    .toList();
            for (int result = 0; result < lines.size(); result++) {
                List<Way> tried = new ArrayList<>();
                new LineSums(lines).new Search(result, true, way -> !tried.add(way)).first();
                Line line = lines.get(result);
                assertThat(tried).allMatch(way -> exact(line, way) >= 2).hasSize((int) every(lines, result).stream()
                        .filter(way -> exact(line, way) >= 2)
                        .count());
            }
        }
    }

    /** How many numbers are made by others that are none of them 0. */
    private static long exact(Line result, Way way) {
        return result.numbers().entrySet().stream()
                .filter(e -> {
                    List<Fact> operands = way.at(e.getKey());
                    BigDecimal value = e.getValue().quantity().value();
                    return operands.size() == way.size()
                            && value.signum() != 0
                            && operands.stream()
                                    .noneMatch(o -> o.quantity().value().signum() == 0)
                            && way.made(operands).compareTo(value) == 0;
                })
                .count();
    }

    /** All ways there are for five lines: a run of three or four beside it, two, one less another, two less a third. */
    private static List<Way> every(List<Line> lines, int result) {
        List<Way> ways = new ArrayList<>();
        for (int from = 0; from < lines.size(); from++) {
            for (int to = from + 3; to <= lines.size(); to++) {
                if (to <= result || from > result) {
                    ways.add(new Way(lines.subList(from, to), List.of()));
                }
            }
        }
        List<Line> others = lines.stream().filter(l -> l != lines.get(result)).toList();
        for (Line a : others) {
            for (Line b : others.stream().filter(l -> l != a).toList()) {
                ways.add(new Way(List.of(a), List.of(b)));
                if (a.at() < b.at()) {
                    ways.add(new Way(List.of(a, b), List.of()));
                    others.stream()
                            .filter(l -> l != a && l != b)
                            .forEach(c -> ways.add(new Way(List.of(a, b), List.of(c))));
                }
            }
        }
        return ways;
    }

    private static String found(List<Line> lines, int result) {
        return new LineSums(lines).new Search(result, false, way -> true)
                .first()
                .map(way -> way.expression() + " of"
                        + String.join(
                                "",
                                IntStream.range(0, lines.size())
                                        .filter(i -> way.added().contains(lines.get(i))
                                                || way.less().contains(lines.get(i)))
                                        .mapToObj(i -> " " + i)
                                        .toList()))
                .orElse("none");
    }

    private static List<Line> lines(String... numbers) {
        return IntStream.range(0, numbers.length)
                .mapToObj(i -> Amounts.line(i, List.of(numbers[i].split(" ", -1))))
                .toList();
    }
}
