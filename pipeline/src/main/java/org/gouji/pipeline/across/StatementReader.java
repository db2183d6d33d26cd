package org.gouji.pipeline.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Kinds;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Scope;
import org.gouji.model.Section;
import org.gouji.model.Span;
import org.gouji.pipeline.across.Statement.Marks;
import org.gouji.pipeline.across.Statement.Quote;
import org.gouji.pipeline.across.Statement.Role;

/** Reads what a report states of figures that the same unit's reports on other years state too. */
final class StatementReader {
    /** Keys of the vocabulary have a dot; items that it does not know go by their words, which are not sure enough. */
    private static final Pattern KNOWN = Pattern.compile("(?:total|inc|exp|eco|sg|gov|proc)(?:\\.[a-z]+)+");

    private static final List<String> ADJUSTED = List.of("追溯", "调整", "口径", "重述", "更正", "划转", "机构改革", "差错");
    /** 调整后预算 is no figure told anew. */
    private static final Pattern OF_BUDGET = Pattern.compile("预算调整数?|调整(?:后的?)?预算数?");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST_SENTENCE = 200;

    private final String text;
    private final Report main;
    private final int year;
    private final List<Statement> found = new ArrayList<>();
    /** The line asked about last, and the answer: many figures stand in one line. */
    private Span line = new Span(0, 0);

    private boolean lineHedged;

    private StatementReader(String text, Report main) {
        this.text = text;
        this.main = main;
        this.year = main.head().identity().year().orElseThrow();
    }

    /** The statements of a report and of the tables annexed to it, in order of reading. */
    static List<Statement> read(String text, Report main, List<Report> parts) {
        StatementReader reader = new StatementReader(text, main);
        reader.all(main);
        parts.stream()
                .filter(part -> part.head().identity().kind().equals(Kinds.ATTACHED_TABLES))
                .forEach(reader::all);
        return List.copyOf(reader.found);
    }

    private void all(Report report) {
        Bare bare = Bare.of(report.facts(), year);
        for (Fact fact : report.facts()) {
            role(fact, bare).ifPresent(role -> add(fact, role, bare));
        }
        Changes changes = new Changes(text, report, year);
        for (Relation relation : report.relations()) {
            changes.before(relation).ifPresent(this::add);
        }
    }

    private Optional<Role> role(Fact fact, Bare bare) {
        if (!(fact.quantity() instanceof Quantity.Amount amount)
                || amount.number().approximate()
                || amount.unitFrom() == Quantity.UnitFrom.INFERRED
                || fact.place().kind() == PlaceKind.CHART
                || fact.place().kind() == PlaceKind.FORMULA) {
            return Optional.empty();
        }
        int about = fact.year().orElse(year);
        if (fact.key().equals("bal.begin") || fact.key().equals("bal.end")) {
            boolean balance = fact.measure() == Measure.BALANCE || fact.measure() == Measure.FINAL;
            return about == year && balance
                    ? Optional.of(fact.key().equals("bal.begin") ? Role.OPENING : Role.CLOSING)
                    : Optional.empty();
        }
        if (!KNOWN.matcher(fact.key()).matches() && !bare.whole(fact) || budget(fact)) {
            return Optional.empty();
        }
        boolean last = fact.measure() == Measure.PRIOR || fact.measure() == Measure.FINAL;
        if (about == year - 1 && last) {
            return Optional.of(Role.PRIOR);
        }
        return about == year && fact.measure() == Measure.FINAL ? Optional.of(Role.OWN) : Optional.empty();
    }

    /** 三公经费预算为5万元: a budget, whatever the verb. */
    static boolean budget(Fact fact) {
        String item = fact.item();
        return item.endsWith("预算") || item.endsWith("预算数") || item.endsWith("预算安排");
    }

    private void add(Fact fact, Role role, Bare bare) {
        Quantity quantity = fact.quantity();
        boolean whole = bare.whole(fact);
        boolean balance = role == Role.OPENING || role == Role.CLOSING;
        Scope scope = balance ? balanceScope(fact) : whole ? Scope.YEAR_TOTAL : fact.scope();
        found.add(new Statement(
                role,
                whole ? Bare.KEY : fact.key(),
                fact.item(),
                scope,
                new Sum(quantity.value(), quantity.value().signum() == 0 ? quantity.value() : quantity.halfUnit()),
                quote(fact, quantity.span().in(text) + unitAfter(quantity)),
                new Marks(false, hedged(fact))));
    }

    private static String unitAfter(Quantity quantity) {
        boolean header = quantity instanceof Quantity.Amount amount && amount.unitFrom() != Quantity.UnitFrom.PRINTED;
        return header ? quantity.unit() : "";
    }

    private void add(Changes.Before before) {
        Fact current = before.current();
        found.add(new Statement(
                Role.PRIOR,
                current.key(),
                current.item(),
                current.scope(),
                before.sum(),
                quote(before.change(), before.text()),
                new Marks(true, hedged(before.change()))));
    }

    /** Sections on the money from the treasury name its balances without saying so again; what is named behind a balance is not its own. */
    private Scope balanceScope(Fact fact) {
        if (fact.scope() != Scope.UNSAID) {
            return fact.scope();
        }
        Span sentence = fact.place().sentence();
        String words = text.substring(
                        Math.min(sentence.start(), fact.span().start()),
                        fact.span().start())
                + main.body().sections().stream()
                        .filter(section -> section.span().contains(fact.span()))
                        .map(Section::title)
                        .reduce("", String::concat);
        return words.contains("财政拨款") ? Scope.FISCAL : Scope.UNSAID;
    }

    private boolean hedged(Fact fact) {
        Span sentence = fact.place().sentence();
        int start = text.lastIndexOf('\n', Math.max(0, sentence.start() - 1)) + 1;
        int end = text.indexOf('\n', sentence.end());
        Span around = new Span(Math.min(start, sentence.start()), end < 0 ? text.length() : end);
        if (!around.equals(line)) {
            line = around;
            String words = OF_BUDGET.matcher(around.in(text)).replaceAll("");
            lineHedged = ADJUSTED.stream().anyMatch(words::contains);
        }
        return lineHedged;
    }

    private Quote quote(Fact fact, String words) {
        String sentence = blanks(fact.place().sentence().in(text), " ").strip();
        String cut = sentence.length() <= LONGEST_SENTENCE ? sentence : sentence.substring(0, LONGEST_SENTENCE) + "…";
        return new Quote(blanks(words, ""), cut, fact.span());
    }

    /** Words with each run of blanks replaced; most have none. */
    private static String blanks(String words, String by) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c >= '\t' && c <= '\r') {
                return BLANKS.matcher(words).replaceAll(by);
            }
        }
        return words;
    }
}
