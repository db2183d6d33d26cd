package org.gouji.index;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.gouji.model.Finding;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** {@link Card}s as bytes. The order of enum constants is part of the format ({@link Format}). */
final class Cards {
    private static final int NO_YEAR = 0;

    private Cards() {}

    static HitKind kind(Card card) {
        if (card instanceof Card.OfReport) {
            return HitKind.REPORT;
        }
        if (card instanceof Card.OfSection) {
            return HitKind.SECTION;
        }
        if (card instanceof Card.OfParagraph) {
            return HitKind.PARAGRAPH;
        }
        return card instanceof Card.OfFigure
                ? HitKind.FIGURE
                : card instanceof Card.OfIndicator ? HitKind.INDICATOR : HitKind.FINDING;
    }

    /** Any card but of a report or a figure. */
    static void write(Card card, Quotes text, DataOutput out) throws IOException {
        if (card instanceof Card.OfSection section) {
            write(section.place(), out);
            text.write(section.path(), out);
        } else if (card instanceof Card.OfParagraph paragraph) {
            write(paragraph.place(), out);
        } else if (card instanceof Card.OfIndicator indicator) {
            write(indicator, text, out);
        } else if (card instanceof Card.OfFinding finding) {
            write(finding, out);
        } else {
            throw new IllegalArgumentException("no card of this kind is written alone: " + kind(card));
        }
    }

    /** A card that was written by {@link #write(Card, Quotes, DataOutput)}. */
    static Card read(HitKind kind, Quotes text, DataInput in) throws IOException {
        return switch (kind) {
            case SECTION -> section(text, in);
            case PARAGRAPH -> new Card.OfParagraph(span(in));
            case INDICATOR -> indicator(text, in);
            case FINDING -> finding(in);
            case REPORT, FIGURE -> throw new IllegalArgumentException("no card of this kind is written alone: " + kind);
        };
    }

    static void write(Card.OfReport card, DataOutput out) throws IOException {
        write(card.place(), out);
        Hit.InReport report = card.report();
        ShortText.write(report.fileKey(), out);
        ShortText.write(report.reportId(), out);
        ShortText.write(report.path(), out);
        ShortText.write(report.title(), out);
        ShortText.write(report.department(), out);
        ShortText.write(report.region(), out);
        write(report.year(), out);
        ShortText.write(report.kind(), out);
    }

    static Card.OfReport report(DataInput in) throws IOException {
        Span place = span(in);
        Hit.InReport report = new Hit.InReport(
                ShortText.read(in),
                ShortText.read(in),
                ShortText.read(in),
                ShortText.read(in),
                ShortText.read(in),
                ShortText.read(in),
                year(in),
                ShortText.read(in));
        return new Card.OfReport(report, place);
    }

    private static Card.OfSection section(Quotes text, DataInput in) throws IOException {
        Span place = span(in);
        return new Card.OfSection(text.read(in), place);
    }

    private static void write(Card.OfIndicator card, Quotes text, DataOutput out) throws IOException {
        write(card.place(), out);
        out.writeVInt(card.levels().size());
        for (String level : card.levels()) {
            text.write(level, out);
        }
        text.write(card.target(), out);
        text.write(card.actual(), out);
        ShortText.write(card.weight().map(BigDecimal::toPlainString).orElse(""), out);
        ShortText.write(card.score().map(BigDecimal::toPlainString).orElse(""), out);
    }

    private static Card.OfIndicator indicator(Quotes text, DataInput in) throws IOException {
        Span place = span(in);
        List<String> levels = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            levels.add(text.read(in));
        }
        return new Card.OfIndicator(
                levels, text.read(in), text.read(in), number(ShortText.read(in)), number(ShortText.read(in)), place);
    }

    private static void write(Card.OfFinding card, DataOutput out) throws IOException {
        ShortText.write(card.id(), out);
        ShortText.write(card.rule(), out);
        out.writeVInt(card.severity().ordinal());
        out.writeVInt(card.verdict().ordinal());
        ShortText.write(card.message().zh(), out);
        ShortText.write(card.message().en(), out);
        out.writeVInt(card.places().size());
        for (Span place : card.places()) {
            write(place, out);
        }
        out.writeVInt(card.suggestion().isPresent() ? 1 : 0);
        if (card.suggestion().isPresent()) {
            ShortText.write(card.suggestion().get().text(), out);
            write(card.suggestion().get().replaces(), out);
        }
    }

    private static Card.OfFinding finding(DataInput in) throws IOException {
        String id = ShortText.read(in);
        String rule = ShortText.read(in);
        Severity severity = Severity.values()[in.readVInt()];
        Verdict verdict = Verdict.values()[in.readVInt()];
        Wording message = new Wording(ShortText.read(in), ShortText.read(in));
        List<Span> places = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            places.add(span(in));
        }
        Optional<Finding.Suggestion> suggestion = in.readVInt() == 0
                ? Optional.empty()
                : Optional.of(new Finding.Suggestion(ShortText.read(in), span(in)));
        return new Card.OfFinding(id, rule, severity, verdict, message, places, suggestion);
    }

    private static void write(Span span, DataOutput out) throws IOException {
        out.writeVInt(span.start());
        out.writeVInt(span.length());
    }

    private static Span span(DataInput in) throws IOException {
        int start = in.readVInt();
        return new Span(start, start + in.readVInt());
    }

    private static void write(OptionalInt year, DataOutput out) throws IOException {
        out.writeVInt(year.orElse(NO_YEAR));
    }

    private static OptionalInt year(DataInput in) throws IOException {
        int year = in.readVInt();
        return year == NO_YEAR ? OptionalInt.empty() : OptionalInt.of(year);
    }

    private static Optional<BigDecimal> number(String written) {
        return written.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(written));
    }
}
