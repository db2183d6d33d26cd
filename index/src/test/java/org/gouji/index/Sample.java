package org.gouji.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gouji.model.Body;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Head;
import org.gouji.model.Identity;
import org.gouji.model.Kinds;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Report;
import org.gouji.model.Scope;
import org.gouji.model.Section;
import org.gouji.model.Source;
import org.gouji.model.Span;
import org.gouji.model.Status;

/** Writes an invented report line by line and keeps the books of its sections and figures. */
final class Sample {
    private final Identity identity;
    private final StringBuilder text = new StringBuilder();
    private final List<Section> sections = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final int start;
    private Span line = new Span(0, 0);

    private Sample(String before, Identity identity) {
        this.identity = identity;
        text.append(before);
        start = before.length();
        line(identity.title());
    }

    static Sample of(String department, String region, int year) {
        String title = department + year + "年部门整体支出绩效自评报告";
        return of(new Identity(title, department, region, OptionalInt.of(year), Kinds.WHOLE_UNIT));
    }

    static Sample of(Identity identity) {
        return after("", identity);
    }

    /** A report that begins after other text of its file. */
    static Sample after(String before, Identity identity) {
        return new Sample(before, identity);
    }

    Sample section(int level, String label, String title) {
        line(label + "、" + title);
        sections.add(new Section(level, label, title, line, line));
        return this;
    }

    Sample line(String written) {
        line = new Span(text.length(), text.length() + written.length());
        text.append(written).append('\n');
        return this;
    }

    /** A sum in 万元 that the last line prints. */
    Sample wan(String item, Measure measure, String number) {
        Span digits = find(number);
        Printed printed = new Printed(new BigDecimal(number), Printed.Approximation.NONE, digits);
        Span span =
                new Span(digits.start(), digits.end() + MoneyUnit.WAN.label().length());
        return fact(new Quantity.Amount(span, printed, MoneyUnit.WAN, Quantity.UnitFrom.PRINTED), item, measure);
    }

    /** A count that the last line prints. */
    Sample count(String item, String number, String unit) {
        Span digits = find(number);
        Printed printed = new Printed(new BigDecimal(number), Printed.Approximation.NONE, digits);
        Span span = new Span(digits.start(), digits.end() + unit.length());
        return fact(new Quantity.Count(span, printed, unit), item, Measure.NUMBER);
    }

    /** A percentage that the last line prints. */
    Sample percent(String item, Measure measure, String number) {
        Span digits = find(number);
        Printed printed = new Printed(new BigDecimal(number), Printed.Approximation.NONE, digits);
        Span span = new Span(digits.start(), digits.end() + 1);
        return fact(new Quantity.Percentage(span, printed, Quantity.Form.PERCENT, true), item, measure);
    }

    /** The figure before speaks of another year, under another name or in another kind of place. */
    Sample but(OptionalInt year, String key, Fact.PlaceKind kind) {
        Fact last = facts.remove(facts.size() - 1);
        Fact.Place place =
                new Fact.Place(kind, last.place().sentence(), last.place().section());
        facts.add(new Fact(last.quantity(), last.item(), key, last.measure(), last.scope(), year, place));
        return this;
    }

    Dossier dossier(String path) {
        return new Dossier(
                new Source(path, "text/plain", "00", text.length()),
                Status.OK,
                text.toString(),
                List.of(report()),
                List.of());
    }

    Report report() {
        Span span = new Span(start, text.length());
        Head head = new Head("r", Optional.empty(), identity, span);
        return new Report(head, new Body(closed(), List.of(), List.of()), facts, List.of(), List.of(), List.of());
    }

    private Sample fact(Quantity quantity, String item, Measure measure) {
        Fact.Place place = new Fact.Place(Fact.PlaceKind.PROSE, line, sections.size() - 1);
        facts.add(new Fact(quantity, item, item, measure, Scope.UNSAID, OptionalInt.empty(), place));
        return this;
    }

    private Span find(String number) {
        int at = line.in(text.toString()).indexOf(number);
        if (at < 0) {
            throw new IllegalArgumentException("the line does not print " + number);
        }
        return new Span(line.start() + at, line.start() + at + number.length());
    }

    /** Sections with their true ends: before the next one that is not nested. */
    private List<Section> closed() {
        List<Section> closed = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            int end = sections.subList(i + 1, sections.size()).stream()
                    .filter(next -> next.level() <= section.level())
                    .map(next -> next.span().start())
                    .findFirst()
                    .orElse(text.length());
            Span span = new Span(section.heading().start(), end);
            closed.add(new Section(section.level(), section.label(), section.title(), section.heading(), span));
        }
        return closed;
    }
}
