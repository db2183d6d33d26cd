package org.gouji.extract.table.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.table.grid.Grid;
import org.gouji.extract.text.Line;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Measure;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Scope;
import org.gouji.model.ScoreClaim;
import org.gouji.model.Span;

/** What the criteria printed in a row of a score sheet say about its score. */
final class Criteria {
    private static final Pattern POINTS = Pattern.compile(
            "(?:(?:计|得|满分为?|[，,])(?<n>\\d{1,2}(?:\\.\\d)?)分|分\\s*[*×]\\s*(?<times>\\d{1,2})(?=分?[。；]?\\s*$))");
    private static final Pattern RATE = Pattern.compile("100%\\s*=\\s*(?<rate>-?\\d+(?:\\.\\d+)?)%");
    /** 实际完成率×10. */
    private static final Pattern TIMES = Pattern.compile("[\\u4e00-\\u9fa5]{2,12}率[×xX*](?<n>\\d{1,2})分?");

    private static final Pattern CIRCLED = Pattern.compile("(?<labels>[①-⑳](?:\\s*\\+\\s*[①-⑳])+)\\s*=\\s*\\d");
    private static final Pattern ITEM_POINTS =
            Pattern.compile("(?:[计得，]|[*×])\\s*(?<n>\\d{1,2}(?:\\.\\d)?)(?:分|(?!\\d))");

    private final Grid grid;
    private final Place place;
    private final List<Fact> facts;
    private final List<Claim> claims;

    /** A reader that adds the points that criteria print to the facts, and what they claim to the claims. */
    Criteria(Grid grid, Place place, List<Fact> facts, List<Claim> claims) {
        this.grid = grid;
        this.place = place;
        this.facts = facts;
        this.claims = claims;
    }

    void read(ScoreSheet.Row row) {
        rubric(row);
        circled(row);
        ladder(row);
    }

    private Fact fact(Quantity quantity, Measure measure) {
        Fact fact = beside(quantity, measure);
        facts.add(fact);
        return fact;
    }

    private Fact beside(Quantity quantity, Measure measure) {
        return new Fact(quantity, measure.label(), measure.label(), measure, Scope.UNSAID, OptionalInt.empty(), place);
    }

    /** The score against the points that the criteria give for the rate worked out in the row. */
    private void ladder(ScoreSheet.Row row) {
        if (row.score().isEmpty()
                || row.criteria().isEmpty()
                || row.worked().isEmpty()
                || row.weight().isEmpty()) {
            return;
        }
        Optional<Line> shown = worked(row);
        if (shown.isEmpty()) {
            return;
        }
        Line worked = shown.get();
        Matcher rate = RATE.matcher(worked.chars());
        rate.find();
        Span span = worked.span(rate.start("rate"), rate.end("rate") + 1);
        Printed printed = new Printed(
                new BigDecimal(rate.group("rate")),
                Printed.Approximation.NONE,
                worked.span(rate.start("rate"), rate.end("rate")));
        Quantity quantity = new Quantity.Percentage(span, printed, Quantity.Form.PERCENT, true);
        BigDecimal weight = row.weight().get().quantity().value();
        Matcher times = TIMES.matcher(grid.words(row.criteria().get()));
        if (times.matches()) {
            List<Fact> of = List.of(beside(quantity, Measure.RATE));
            claims.add(new Claim.Formula(
                    row.score().get(),
                    of,
                    "#0*" + times.group("n"),
                    grid.table().span()));
            return;
        }
        Ladder.at(grid.words(row.criteria().get()), weight, printed.value())
                .ifPresent(due -> claims.add(new ScoreClaim.Band(
                        beside(quantity, Measure.RATE),
                        row.score().get(),
                        row.weight(),
                        due.least(),
                        due.most(),
                        grid.table().span())));
    }

    /** The line that shows the rate: in the cell of the score, or in one between the criteria and it. */
    private Optional<Line> worked(ScoreSheet.Row row) {
        int from = row.criteria().get().column();
        int to = row.worked().get().column();
        List<Line> lines = grid.rows().get(row.at()).stream()
                .filter(c -> c.column() > from && c.column() <= to)
                .map(grid::line)
                .filter(l -> RATE.matcher(l.chars()).find())
                .toList();
        return lines.size() == 1 ? Optional.of(lines.get(0)) : Optional.empty();
    }

    /** ①+②+③=3 against the points that the criteria give to each of ①②③. */
    private void circled(ScoreSheet.Row row) {
        if (row.score().isEmpty() || row.criteria().isEmpty() || row.worked().isEmpty()) {
            return;
        }
        Matcher sum = CIRCLED.matcher(grid.line(row.worked().get()).chars());
        if (!sum.find()) {
            return;
        }
        Line criteria = grid.line(row.criteria().get());
        List<Fact> points = new ArrayList<>();
        for (char label : sum.group("labels").replace("+", "").replace(" ", "").toCharArray()) {
            item(criteria, label).ifPresent(points::add);
        }
        if (points.size() > 1
                && points.size() == sum.group("labels").replaceAll("[^①-⑳]", "").length()) {
            claims.add(new Claim.Sum(
                    row.score().get(),
                    points,
                    Closure.CLOSED,
                    Optional.empty(),
                    grid.table().span()));
        } else if (points.isEmpty() && row.weight().isPresent()) {
            claims.add(new Equal(
                    row.weight().get(),
                    row.score().get(),
                    Equal.Type.LIKELY,
                    grid.table().span()));
        }
    }

    /** The points at the end of the criterion that begins with a circled number. */
    private Optional<Fact> item(Line criteria, char label) {
        String chars = criteria.chars();
        int from = chars.indexOf(label);
        if (from < 0) {
            return Optional.empty();
        }
        int to = from + 1;
        while (to < chars.length() && (chars.charAt(to) < '①' || chars.charAt(to) > '⑳')) {
            to++;
        }
        Matcher points = ITEM_POINTS.matcher(chars).region(from, to);
        int start = -1;
        int end = -1;
        while (points.find()) {
            start = points.start("n");
            end = points.end("n");
        }
        if (start < 0) {
            return Optional.empty();
        }
        Span span = criteria.span(start, end);
        BigDecimal value = new BigDecimal(chars.substring(start, end));
        return Optional.of(fact(
                new Quantity.Count(span, new Printed(value, Printed.Approximation.NONE, span), ""), Measure.WEIGHT));
    }

    /** The first 计N分 of the criteria is the most there is: as a rule the row's 分值. */
    private void rubric(ScoreSheet.Row row) {
        if (row.weight().isEmpty() || row.criteria().isEmpty()) {
            return;
        }
        Line line = grid.line(row.criteria().get());
        Matcher points = POINTS.matcher(line.chars());
        if (points.find() && !line.chars().contains("②")) {
            String group = points.group("n") == null ? "times" : "n";
            Span span = line.span(points.start(group), points.end(group));
            Quantity most = new Quantity.Count(
                    span, new Printed(new BigDecimal(points.group(group)), Printed.Approximation.NONE, span), "");
            claims.add(new Equal(
                    row.weight().get(),
                    fact(most, Measure.WEIGHT),
                    sure(line.chars(), group)
                                    || Alternatives.of(
                                            line.chars(), POINTS, row.weight().get())
                            ? Equal.Type.STATED
                            : Equal.Type.LIKELY,
                    grid.table().span()));
        }
    }

    /**
     * Whether the criteria deduct from the points, fall from step to step, or multiply by them: then their most is the row's 分值. Points
     * that do not fall may add up to it (制度健全计4分；有效执行计4分).
     */
    private static boolean sure(String criteria, String group) {
        List<BigDecimal> steps = POINTS.matcher(criteria)
                .results()
                .filter(m -> m.group(1) != null)
                .map(m -> new BigDecimal(m.group(1)))
                .toList();
        int most = steps.size() > 2 && steps.get(0).compareTo(steps.get(steps.size() - 1)) > 0 ? 0 : -1;
        boolean falling =
                IntStream.range(1, steps.size()).allMatch(i -> steps.get(i).compareTo(steps.get(i - 1)) <= most);
        boolean scale = steps.size() > 1 ? falling && criteria.contains("%") : criteria.contains("扣");
        boolean single = !criteria.contains("①") && !criteria.contains("+");
        return single && (group.equals("times") || scale);
    }
}
