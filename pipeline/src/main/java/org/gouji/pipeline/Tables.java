package org.gouji.pipeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.export.review.FindingId;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Quantity;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Span;
import org.gouji.model.Standing;
import org.gouji.model.Standing.State;
import org.gouji.pipeline.across.RowText;
import org.jspecify.annotations.Nullable;

/** Draws from a dossier what can be asked for by column: reports, facts, findings. The rest is in the packed dossier. */
final class Tables {
    static final List<String> NAMES = List.of("reports", "facts", "relations", "findings");

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Dossier dossier;
    private final String text;
    private final List<List<@Nullable Object>> heads = new ArrayList<>();
    private final List<List<@Nullable Object>> facts = new ArrayList<>();
    private final List<List<Object>> relations = new ArrayList<>();
    private final List<List<@Nullable Object>> findings = new ArrayList<>();

    private Tables(Dossier dossier) {
        this.dossier = dossier;
        this.text = dossier.text();
    }

    /** The rows for each table, without their first column, the file's key. */
    static Map<String, List<List<@Nullable Object>>> of(Dossier dossier) {
        Tables tables = new Tables(dossier);
        for (int i = 0; i < dossier.reports().size(); i++) {
            tables.add(i, dossier.reports().get(i));
        }
        Map<String, List<List<@Nullable Object>>> all = new LinkedHashMap<>();
        all.put("reports", tables.heads);
        all.put("facts", tables.facts);
        if (!tables.relations.isEmpty()) {
            all.put("relations", List.of(List.of(RowText.of(tables.relations))));
        }
        all.put("findings", tables.findings);
        return all;
    }

    private void add(int ordinal, Report report) {
        heads.add(head(ordinal, report));
        Map<Span, Standing> standings = report.standings().stream()
                .collect(Collectors.toMap(Standing::span, Function.identity(), (first, second) -> first));
        for (int n = 0; n < report.facts().size(); n++) {
            Fact fact = report.facts().get(n);
            facts.add(fact(ordinal, n, fact, Optional.ofNullable(standings.get(fact.span()))));
        }
        for (Relation relation : report.relations()) {
            relations.add(relation(ordinal, relation));
        }
        List<String> ids = FindingId.of(dossier, report);
        for (int n = 0; n < report.findings().size(); n++) {
            findings.add(finding(ordinal, n, report.findings().get(n), ids.get(n)));
        }
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static List<@Nullable Object> head(int ordinal, Report report) {
        var head = report.head();
        var who = head.identity();
        return row(
                ordinal,
                head.id(),
                head.partOf().orElse(""),
                who.title(),
                who.department(),
                who.region(),
                orNull(who.year()),
                who.kind());
    }

    private List<@Nullable Object> fact(int report, int ordinal, Fact fact, Optional<Standing> standing) {
        Quantity quantity = fact.quantity();
        return row(
                report,
                ordinal,
                kind(quantity),
                fact.item(),
                fact.key(),
                fact.measure().label(),
                fact.scope().label(),
                orNull(fact.year()),
                quantity.span().in(text),
                quantity.value().toPlainString(),
                sortable(quantity.value()),
                quantity.unit(),
                quantity.number().approximate() ? 1 : 0,
                quantity.span().start(),
                quantity.span().end(),
                standing.map(Standing::state).orElse(State.UNCHECKED).name(),
                standing.flatMap(Standing::reason).map(Enum::name).orElse(""));
    }

    private static List<Object> relation(int report, Relation relation) {
        return List.of(
                report,
                relation.id(),
                relation.kind(),
                relation.rule(),
                relation.verdict().name(),
                relation.stated().map(Figure::text).orElse(""),
                relation.computed(),
                operands(relation));
    }

    private static String operands(Relation relation) {
        StringBuilder operands = new StringBuilder();
        for (Figure operand : relation.operands()) {
            operands.append(operands.length() == 0 ? "" : "\n").append(operand.text());
        }
        return operands.toString();
    }

    private static String kind(Quantity quantity) {
        return quantity instanceof Quantity.Amount
                ? "amount"
                : quantity instanceof Quantity.Percentage ? "percentage" : "count";
    }

    private List<@Nullable Object> finding(int report, int ordinal, Finding finding, String id) {
        return row(
                report,
                ordinal,
                finding.id(),
                finding.rule(),
                finding.severity().name(),
                finding.cause(),
                finding.spans().stream().findFirst().map(span -> span.in(text)).orElse(""),
                finding.message().zh(),
                finding.message().en(),
                finding.suggestion().map(Finding.Suggestion::text).orElse(""),
                id);
    }

    /** A value times 10,000, as near as a long holds it: for ranges and order, never for arithmetic. */
    static long sortable(BigDecimal value) {
        BigDecimal scaled = value.movePointRight(4).setScale(0, RoundingMode.HALF_UP);
        return scaled.min(LARGEST).max(LARGEST.negate()).longValueExact();
    }

    private static @Nullable Integer orNull(OptionalInt year) {
        return year.isPresent() ? year.getAsInt() : null;
    }
}
