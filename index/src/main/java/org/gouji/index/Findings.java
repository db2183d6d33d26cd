package org.gouji.index;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Fact;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Quantity;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Span;
import org.gouji.model.Verdict;

/** What the index must know of a report's findings beyond what they say themselves. */
final class Findings {
    /** A number and its unit, as relations have what was computed. */
    private static final Pattern COMPUTED = Pattern.compile("(-?\\d{1,20}(?:\\.\\d{1,20})?)(.*)");

    private final Report report;
    private final Lexicon lexicon;
    private final Map<String, Relation> relations = new HashMap<>();
    private final Map<Span, Fact> facts = new HashMap<>();

    Findings(Report report, Lexicon lexicon) {
        this.report = report;
        this.lexicon = lexicon;
        if (!report.findings().isEmpty()) {
            report.relations().forEach(relation -> relations.put(relation.id(), relation));
            report.facts().forEach(fact -> facts.put(fact.span(), fact));
        }
    }

    Card.OfFinding card(Finding finding) {
        return new Card.OfFinding(
                finding.id(),
                finding.rule(),
                finding.severity(),
                main(finding).map(Relation::verdict).orElse(Verdict.BROKEN),
                finding.message(),
                finding.spans().isEmpty() ? java.util.List.of(report.head().span()) : finding.spans(),
                finding.suggestion());
    }

    /** The items of its numbers, as printed and as listed. */
    String items(Finding finding) {
        return Fields.names(finding.spans().stream()
                .map(facts::get)
                .filter(java.util.Objects::nonNull)
                .flatMap(fact -> java.util.stream.Stream.of(fact.item(), lexicon.name(fact.key())))
                .toArray(String[]::new));
    }

    /**
     * How far what is stated is from what was computed.
     *
     * @param percent in per cent of what was computed
     * @param yuan in yuan, where it is money
     */
    record Deviation(BigDecimal percent, Optional<BigDecimal> yuan) {}

    /** Empty where nothing was computed, or in another unit than what is stated. */
    Optional<Deviation> deviation(Finding finding) {
        Optional<Relation> main = main(finding);
        Optional<Fact> stated = main.flatMap(Relation::stated).map(Figure::span).map(facts::get);
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        Quantity quantity = stated.get().quantity();
        Matcher computed = COMPUTED.matcher(main.get().computed());
        if (!computed.matches() || !computed.group(2).equals(quantity.unit())) {
            return Optional.empty();
        }
        BigDecimal due = new BigDecimal(computed.group(1));
        BigDecimal off = quantity.number().value().subtract(due).abs();
        BigDecimal base = due.signum() == 0 ? quantity.number().value().abs() : due.abs();
        BigDecimal percent = base.signum() == 0
                ? BigDecimal.ZERO
                : off.movePointRight(2).divide(base, new MathContext(20, RoundingMode.HALF_UP));
        Optional<BigDecimal> yuan = quantity instanceof Quantity.Amount amount
                ? Optional.of(amount.money().toYuan(off))
                : Optional.empty();
        return Optional.of(new Deviation(percent, yuan));
    }

    private Optional<Relation> main(Finding finding) {
        return finding.relations().stream().findFirst().map(relations::get);
    }
}
