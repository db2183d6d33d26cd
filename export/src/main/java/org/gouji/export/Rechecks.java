package org.gouji.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.export.Recheck.Way;
import org.gouji.export.Terms.Alike;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Figure;
import org.gouji.model.Measure;
import org.gouji.model.Printed;
import org.gouji.model.Printed.Approximation;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Quantity.Percentage;
import org.gouji.model.Relation;
import org.gouji.model.Scope;
import org.gouji.model.Span;
import org.gouji.model.Verdict;

/**
 * Finds the arithmetic behind a check: of the ways in which checks of its kind are worked out, the one that gives the computed value and
 * the verdict that the audit gave. Checks of words, and those whose arithmetic is not found, have none.
 */
final class Rechecks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("(\\d+(?:\\.\\d+)?)(%?)");
    private static final Pattern WORDS = Pattern.compile("“决算数(等于|大于|小于)预算数”");

    private final Map<Span, Fact> known;
    private final Relation relation;
    private final List<Fact> facts = new ArrayList<>();

    private Rechecks(Map<Span, Fact> known, Relation relation) {
        this.known = known;
        this.relation = relation;
    }

    /** The arithmetic of a check. @param known the file's numbers by their places */
    static Optional<Recheck> of(Map<Span, Fact> known, Relation relation) {
        Rechecks search = new Rechecks(known, relation);
        return search.read() ? search.find() : Optional.empty();
    }

    /** Whether all its numbers were read as numbers. */
    private boolean read() {
        List<Figure> figures = new ArrayList<>();
        relation.stated().ifPresent(figures::add);
        figures.addAll(relation.operands());
        for (Figure figure : figures) {
            fact(known, figure).ifPresent(facts::add);
        }
        return !facts.isEmpty() && facts.size() == figures.size();
    }

    /** A figure as a number; nothing where it is words. */
    static Optional<Fact> fact(Map<Span, Fact> known, Figure figure) {
        return Optional.ofNullable(known.get(figure.span())).or(() -> plain(figure));
    }

    /** A number in a cell of an indicator, which is no fact of its own. */
    private static Optional<Fact> plain(Figure figure) {
        Matcher number = PLAIN.matcher(figure.text());
        if (!number.matches()) {
            return Optional.empty();
        }
        Printed printed = new Printed(new BigDecimal(number.group(1)), Approximation.NONE, figure.span());
        Quantity quantity = number.group(2).isEmpty()
                ? new Quantity.Count(figure.span(), printed, "")
                : new Percentage(figure.span(), printed, Quantity.Form.PERCENT, true);
        Place place = new Place(PlaceKind.TABLE, figure.span(), -1);
        return Optional.of(new Fact(quantity, "", "", Measure.UNKNOWN, Scope.UNSAID, OptionalInt.empty(), place));
    }

    private Optional<Recheck> find() {
        List<Recheck> candidates = relation.stated().isEmpty() ? whole() : shapes();
        return candidates.stream().filter(Recheck::fits).filter(this::agrees).findFirst();
    }

    private List<Recheck> whole() {
        Terms shares = Terms.of(withStated(facts), Alike.NONE, false);
        List<Term> all = new ArrayList<>(shares.operands());
        all.add(0, Term.exact(HUNDRED, NumberFormats.of("%", 0)));
        Terms terms = new Terms(all, Optional.empty());
        return relation.rule().equals("SHARE-SUM")
                ? List.of(new Recheck(terms, Arithmetic.sum(facts.size()), Way.WHOLE, 0))
                : List.of();
    }

    /** A list whose first is looked at by nobody. */
    private static List<Fact> withStated(List<Fact> facts) {
        List<Fact> all = new ArrayList<>(facts);
        all.add(0, facts.get(0));
        return all;
    }

    private List<Recheck> shapes() {
        int last = facts.size() - 1;
        return switch (relation.kind()) {
            case "sum", "count-sum" -> sums(last);
            case "score-total" -> relation.computed().isEmpty() ? bounds(last) : sums(last);
            case "order" -> bounds(last);
            case "share" -> ratios(last);
            case "ratio" -> relation.rule().equals("COMPLETION-WORDS") ? levels() : ratios(last);
            case "difference" -> all(Alike.ALL, List.of("#1-#2", "#2-#1"), Way.CUT);
            case "change" -> relation.computed().isEmpty() ? List.of() : changes(last);
            case "same", "conflict" -> equals(last);
            case "chart-text" -> relation.rule().equals("CHART-TEXT") && last == 1 ? equals(last) : formulas();
            case "formula" -> formulas();
            default -> List.of();
        };
    }

    private List<Recheck> sums(int last) {
        if (last < 1 || relation.rule().equals("LISTED-COUNT")) {
            return List.of();
        }
        Terms terms = Terms.of(facts, Alike.ALL, false);
        boolean converted =
                facts.stream().map(f -> f.quantity().unit()).distinct().count() > 1;
        Arithmetic sum = Arithmetic.sum(last);
        List<Recheck> found = new ArrayList<>();
        if (converted && terms.stated().cuttable()) {
            found.add(new Recheck(terms, sum, Way.CUT, 0));
        }
        found.add(new Recheck(terms, sum, Way.NEAR, 0));
        found.add(new Recheck(terms, sum, Way.WITHIN, 0));
        return finer(found);
    }

    private List<Recheck> bounds(int last) {
        Terms terms = Terms.of(facts, Alike.ALL, false);
        return last != 1
                ? List.of()
                : List.of(
                        new Recheck(terms, new Arithmetic("#1"), Way.BOUND, 0),
                        new Recheck(terms, new Arithmetic("#1"), Way.BELOW, 0));
    }

    private List<Recheck> ratios(int last) {
        return last == 2 ? all(Alike.OPERANDS, List.of("#1/#2*100"), Way.CUT) : List.of();
    }

    /** 决算数等于（大于、小于）预算数 beside a completion rate. */
    private List<Recheck> levels() {
        Matcher words = WORDS.matcher(relation.message().zh());
        if (!words.find()) {
            return List.of();
        }
        Way way = switch (words.group(1)) {
            case "大于" -> Way.ABOVE;
            case "小于" -> Way.BELOW;
            default -> Way.NEAR;
        };
        Terms terms = Terms.of(facts.subList(0, 1), Alike.NONE, false);
        return List.of(new Recheck(terms, new Arithmetic("100"), way, 0));
    }

    /** The rate of a change from two of: what it is now, by how much it moved, what it was. */
    private List<Recheck> changes(int last) {
        List<String> rates = last == 3
                ? List.of("#2/#3*100")
                : last == 2
                        ? List.of("#1/#2*100", "#2/(#1-#2)*100", "#2/(#1+#2)*100", "(#1-#2)/#2*100")
                        : List.<String>of();
        List<String> both = new ArrayList<>(rates);
        rates.forEach(rate -> both.add("-" + rate));
        return all(Alike.OPERANDS, both, Way.CUT);
    }

    /** The coarser of two prints is what the finer one, rounded, gives. */
    private List<Recheck> equals(int last) {
        if (last != 1) {
            return List.of();
        }
        Terms terms = Terms.of(facts, Alike.NONE, false);
        if (facts.stream().anyMatch(f -> f.quantity().number().approximate())) {
            return List.of(
                    new Recheck(terms, new Arithmetic("#1"), Way.FROM, 0),
                    new Recheck(terms, new Arithmetic("#1"), Way.BOUND, 0));
        }
        boolean finer = facts.get(1)
                        .quantity()
                        .halfUnit()
                        .compareTo(facts.get(0).quantity().halfUnit())
                <= 0;
        Arithmetic other = new Arithmetic(finer ? "#1" : "#0");
        int target = finer ? 0 : 1;
        Way way = terms.all().get(target).cuttable() ? Way.CUT : Way.NEAR;
        return finer(List.of(new Recheck(terms, other, way, target)));
    }

    /** The expression as the check's message prints it. */
    private List<Recheck> formulas() {
        boolean chart = relation.kind().equals("chart-text");
        boolean percent = facts.get(0).quantity() instanceof Percentage;
        return printed()
                .map(text -> {
                    Terms terms = Terms.of(facts, chart ? Alike.OPERANDS : Alike.NONE, true);
                    Arithmetic made = new Arithmetic(percent ? "(" + text + ")*100" : text);
                    Way way = terms.stated().cuttable() ? Way.CUT : Way.NEAR;
                    return made.wellFormed() ? List.of(new Recheck(terms, made, way, 0)) : List.<Recheck>of();
                })
                .orElse(List.of());
    }

    private Optional<String> printed() {
        String words = relation.message().zh();
        StringBuilder text = new StringBuilder();
        int but = words.indexOf("，而 ");
        int at = (but < 0 ? words.indexOf(" = ") : but) + " = ".length();
        for (int i = 1; i < facts.size(); i++) {
            Quantity quantity = facts.get(i).quantity();
            String number = quantity.number().value().toPlainString() + quantity.unit();
            int next = words.indexOf(number, at);
            if (at < " = ".length() || next < 0) {
                return Optional.empty();
            }
            text.append(words, at, next).append('#').append(i);
            at = next + number.length();
        }
        int end = at;
        while (end < words.length() && ")0123456789+-*/".indexOf(words.charAt(end)) >= 0) {
            end++;
        }
        return Optional.of(text.append(words, at, end).toString().replace(" ", ""));
    }

    private List<Recheck> all(Alike alike, List<String> expressions, Way way) {
        Terms terms = Terms.of(facts, alike, false);
        Way fitting = terms.stated().cuttable() ? way : Way.NEAR;
        return finer(expressions.stream()
                .map(text -> new Recheck(terms, new Arithmetic(text), fitting, 0))
                .toList());
    }

    /** What holds only because a number is printed short is rounded, not exact: seen where it is taken to the second decimal. */
    private static List<Recheck> finer(List<Recheck> found) {
        List<Recheck> both = new ArrayList<>(found);
        found.forEach(one -> both.add(one.finer(CENT)));
        return both;
    }

    /** Whether an arithmetic comes to what the audit came to. */
    private boolean agrees(Recheck recheck) {
        return recheck.made()
                .filter(made -> computes(made) && agrees(recheck, made))
                .isPresent();
    }

    private boolean agrees(Recheck recheck, Recheck.Made made) {
        Optional<Verdict> verdict = recheck.verdict(made);
        return switch (relation.verdict()) {
            case EXACT, ROUNDED, TRUNCATED ->
                verdict.filter(relation.verdict()::equals).isPresent();
            case BROKEN, EXPLAINED -> verdict.isEmpty();
            case UNCHECKED ->
                !relation.computed().isEmpty() || equality() || relation.kind().equals("order");
        };
    }

    private boolean equality() {
        return relation.kind().equals("same") || relation.kind().equals("conflict");
    }

    /** Whether the value is the one that the audit printed, at its digits. */
    private boolean computes(Recheck.Made made) {
        Matcher number = NUMBER.matcher(relation.computed());
        if (equality() || relation.rule().equals("CHART-TEXT") && facts.size() == 2 || !number.lookingAt()) {
            return true;
        }
        BigDecimal printed = new BigDecimal(number.group());
        BigDecimal value = made.value();
        Quantity stated = facts.get(0).quantity();
        if (relation.stated().isPresent() && stated instanceof Amount amount) {
            value = amount.money()
                    .fromYuan(Terms.of(facts, Alike.NONE, false)
                            .money()
                            .orElseThrow()
                            .toYuan(value));
        } else if (relation.stated().isPresent()
                && stated instanceof Percentage p
                && p.form() == Quantity.Form.FRACTION) {
            value = value.movePointLeft(2);
        }
        return value.setScale(printed.scale(), RoundingMode.HALF_UP).compareTo(printed) == 0;
    }
}
