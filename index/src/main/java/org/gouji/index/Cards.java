package org.gouji.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.gouji.model.Finding;
import org.gouji.model.Measure;
import org.gouji.model.Scope;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.gouji.model.Standing;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** {@link Card}s as bytes. The order of enum constants is part of the format ({@link Fields#FORMAT}). */
final class Cards {
    private static final int NO_YEAR = 0;
    private static final int WRITTEN_OUT = -100;
    private static final List<String> UNITS =
            List.of("万元", "%", "元", "", "亿元", "个百分点", "人", "分", "个", "次", "辆", "项", "批次", "人次", "千元", "名");

    private Cards() {}

    /** @param out made empty first: one for many cards spares making it */
    static BytesRef bytes(Card card, ByteBuffersDataOutput out) {
        out.reset();
        try {
            if (card instanceof Card.OfReport report) {
                write(report, out);
            } else if (card instanceof Card.OfSection section) {
                write(section.place(), out);
                out.writeString(section.path());
            } else if (card instanceof Card.OfParagraph paragraph) {
                write(paragraph.place(), out);
            } else if (card instanceof Card.OfFigure figure) {
                write(figure, out);
            } else if (card instanceof Card.OfIndicator indicator) {
                write(indicator, out);
            } else if (card instanceof Card.OfFinding finding) {
                write(finding, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    static Card read(HitKind kind, BytesRef bytes) throws IOException {
        DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        return switch (kind) {
            case REPORT -> report(in);
            case SECTION -> section(in);
            case PARAGRAPH -> new Card.OfParagraph(span(in));
            case FIGURE -> figure(in);
            case INDICATOR -> indicator(in);
            case FINDING -> finding(in);
        };
    }

    private static void write(Card.OfReport card, DataOutput out) throws IOException {
        write(card.place(), out);
        Hit.InReport report = card.report();
        out.writeString(report.fileKey());
        out.writeString(report.reportId());
        out.writeString(report.path());
        out.writeString(report.title());
        out.writeString(report.department());
        out.writeString(report.region());
        write(report.year(), out);
        out.writeString(report.kind());
    }

    static Card.OfReport report(DataInput in) throws IOException {
        Span place = span(in);
        Hit.InReport report = new Hit.InReport(
                in.readString(),
                in.readString(),
                in.readString(),
                in.readString(),
                in.readString(),
                in.readString(),
                year(in),
                in.readString());
        return new Card.OfReport(report, place);
    }

    private static Card.OfSection section(DataInput in) throws IOException {
        Span place = span(in);
        return new Card.OfSection(in.readString(), place);
    }

    private static void write(Card.OfFigure card, DataOutput out) throws IOException {
        write(card.place(), out);
        write(card.line(), out);
        Card.Value value = card.value();
        out.writeVInt(value.sort().ordinal());
        write(value.value(), out);
        unit(value.unit(), out);
        out.writeVInt(value.measure().ordinal());
        out.writeVInt(value.scope().ordinal());
        out.writeString(card.item());
        out.writeString(card.name().equals(card.item()) ? "" : card.name());
        write(card.year(), out);
        out.writeVInt(card.state().map(state -> state.ordinal() + 1).orElse(0));
    }

    private static Card.OfFigure figure(DataInput in) throws IOException {
        Span place = span(in);
        Span line = span(in);
        Card.Value value = new Card.Value(
                Hit.Sort.values()[in.readVInt()],
                decimal(in),
                unit(in),
                Measure.values()[in.readVInt()],
                Scope.values()[in.readVInt()]);
        String item = in.readString();
        String name = in.readString();
        OptionalInt year = year(in);
        int state = in.readVInt();
        return new Card.OfFigure(
                place,
                line,
                value,
                item,
                name.isEmpty() ? item : name,
                year,
                state == 0 ? Optional.empty() : Optional.of(Standing.State.values()[state - 1]));
    }

    private static void write(Card.OfIndicator card, DataOutput out) throws IOException {
        write(card.place(), out);
        out.writeVInt(card.levels().size());
        for (String level : card.levels()) {
            out.writeString(level);
        }
        out.writeString(card.target());
        out.writeString(card.actual());
        out.writeString(card.weight().map(BigDecimal::toPlainString).orElse(""));
        out.writeString(card.score().map(BigDecimal::toPlainString).orElse(""));
    }

    private static Card.OfIndicator indicator(DataInput in) throws IOException {
        Span place = span(in);
        List<String> levels = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            levels.add(in.readString());
        }
        return new Card.OfIndicator(
                levels, in.readString(), in.readString(), number(in.readString()), number(in.readString()), place);
    }

    private static void write(Card.OfFinding card, DataOutput out) throws IOException {
        out.writeString(card.id());
        out.writeString(card.rule());
        out.writeVInt(card.severity().ordinal());
        out.writeVInt(card.verdict().ordinal());
        out.writeString(card.message().zh());
        out.writeString(card.message().en());
        out.writeVInt(card.places().size());
        for (Span place : card.places()) {
            write(place, out);
        }
        out.writeVInt(card.suggestion().isPresent() ? 1 : 0);
        if (card.suggestion().isPresent()) {
            out.writeString(card.suggestion().get().text());
            write(card.suggestion().get().replaces(), out);
        }
    }

    private static Card.OfFinding finding(DataInput in) throws IOException {
        String id = in.readString();
        String rule = in.readString();
        Severity severity = Severity.values()[in.readVInt()];
        Verdict verdict = Verdict.values()[in.readVInt()];
        Wording message = new Wording(in.readString(), in.readString());
        List<Span> places = new ArrayList<>();
        for (int left = in.readVInt(); left > 0; left--) {
            places.add(span(in));
        }
        Optional<Finding.Suggestion> suggestion =
                in.readVInt() == 0 ? Optional.empty() : Optional.of(new Finding.Suggestion(in.readString(), span(in)));
        return new Card.OfFinding(id, rule, severity, verdict, message, places, suggestion);
    }

    /** Scale and digits; a number of more digits than a long holds is written out, under a scale that no other has. */
    private static void write(BigDecimal number, DataOutput out) throws IOException {
        boolean small = number.unscaledValue().bitLength() < Long.SIZE && number.scale() > WRITTEN_OUT;
        out.writeZInt(small ? number.scale() : WRITTEN_OUT);
        if (small) {
            out.writeZLong(number.unscaledValue().longValue());
        } else {
            out.writeString(number.toString());
        }
    }

    private static BigDecimal decimal(DataInput in) throws IOException {
        int scale = in.readZInt();
        return scale == WRITTEN_OUT ? new BigDecimal(in.readString()) : BigDecimal.valueOf(in.readZLong(), scale);
    }

    /** Units are few: most are a number. */
    private static void unit(String unit, DataOutput out) throws IOException {
        int known = UNITS.indexOf(unit);
        out.writeVInt(known + 1);
        if (known < 0) {
            out.writeString(unit);
        }
    }

    private static String unit(DataInput in) throws IOException {
        int known = in.readVInt();
        return known == 0 ? in.readString() : UNITS.get(known - 1);
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
