package org.gouji.pipeline.across;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Fact;
import org.gouji.model.Figure;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Span;

/** Works out last year's figure from a change that holds: this year's figure, by how much it went up or down, and the rate. */
final class Changes {
    private static final Pattern UP = Pattern.compile("(?:增加|增长|增|上升|提高)[^，。；减降]{0,4}$");
    private static final Pattern DOWN = Pattern.compile("(?:减少|减|下降|降低|压减|节约)[^，。；增升]{0,4}$");
    private static final int WORDS_BEFORE = 12;

    private final String text;
    private final int year;
    private final Pattern lastYear;
    private final Map<Span, Fact> facts = new HashMap<>();

    Changes(String text, Report report, int year) {
        this.text = text;
        this.year = year;
        this.lastYear = Pattern.compile("上年|去年|上一年|同比|" + (year - 1) + "年");
        report.facts().forEach(fact -> facts.putIfAbsent(fact.span(), fact));
    }

    /**
     * Last year's figure as a change implies it.
     *
     * @param current this year's figure
     * @param change the amount of the change
     * @param sum last year's figure
     * @param text the two figures and the sign between them
     */
    record Before(Fact current, Fact change, Sum sum, String text) {}

    Optional<Before> before(Relation relation) {
        if (!relation.rule().equals("CHANGE")
                || !relation.kind().equals("change")
                || !relation.verdict().holds()) {
            return Optional.empty();
        }
        List<Fact> operands = new ArrayList<>();
        for (Figure figure : relation.operands()) {
            Optional.ofNullable(facts.get(figure.span())).ifPresent(operands::add);
        }
        Optional<Fact> rate = relation.stated().map(Figure::span).map(facts::get);
        if (operands.size() != 2 || relation.operands().size() != 2 || rate.isEmpty()) {
            return Optional.empty();
        }
        Fact current = operands.get(0);
        Fact change = operands.get(1);
        return fits(current, change) ? way(current, change, rate.get()) : Optional.empty();
    }

    private boolean fits(Fact current, Fact change) {
        return change.measure() == Measure.CHANGE
                && current.measure() == Measure.FINAL
                && current.year().orElse(year) == year
                && current.key().contains(".")
                && !StatementReader.budget(current)
                && current.quantity() instanceof Quantity.Amount
                && change.quantity() instanceof Quantity.Amount
                && change.quantity().value().signum() > 0
                && lastYear.matcher(change.place().sentence().in(text)).find();
    }

    /** The way that the rate tells, where the words before the amount do not say otherwise; nothing where neither tells. */
    private Optional<Before> way(Fact current, Fact change, Fact rate) {
        Sum now = new Sum(current.quantity().value(), current.quantity().halfUnit());
        Sum moved = new Sum(change.quantity().value(), change.quantity().halfUnit());
        int start = change.span().start();
        String words = text.substring(Math.max(0, start - WORDS_BEFORE), start);
        boolean up =
                tells(now.minus(moved), moved, rate) && !DOWN.matcher(words).find();
        boolean down = tells(now.plus(moved), moved, rate) && !UP.matcher(words).find();
        if (up == down) {
            return Optional.empty();
        }
        String sign = up ? " − " : " + ";
        return Optional.of(new Before(
                current,
                change,
                up ? now.minus(moved) : now.plus(moved),
                current.span().in(text).strip() + sign + change.span().in(text).strip()));
    }

    private static boolean tells(Sum before, Sum moved, Fact rate) {
        if (before.value().signum() <= 0) {
            return false;
        }
        BigDecimal made =
                moved.value().divide(before.value(), MathContext.DECIMAL64).movePointRight(2);
        BigDecimal stated = rate.quantity().value().abs();
        BigDecimal digit = rate.quantity().halfUnit().add(rate.quantity().halfUnit());
        return made.subtract(stated).abs().compareTo(digit) <= 0;
    }
}
