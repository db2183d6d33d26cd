package org.gouji.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.gouji.model.Body;
import org.gouji.model.Dossier;
import org.gouji.model.Fact;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Head;
import org.gouji.model.Identity;
import org.gouji.model.Kinds;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Outcome;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.RuleInfo;
import org.gouji.model.Scope;
import org.gouji.model.Severity;
import org.gouji.model.Source;
import org.gouji.model.Span;
import org.gouji.model.Standing;
import org.gouji.model.Standing.State;
import org.gouji.model.Status;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.pipeline.Reader;
import org.gouji.pipeline.Reading;

/** Reads notes of two lines, a unit's name and {@code amount=amount}, which must be the same. A stand-in for the real stages. */
final class NoteReader implements Reader {
    /** An engine that reads notes. */
    static Engine engine() {
        return new Engine() {
            @Override
            public Reader reader(ReadingOptions how, List<Path> packs, int jobs) {
                return new NoteReader();
            }

            @Override
            public List<RuleInfo> rules(List<Path> packs) {
                return List.of(new RuleInfo(
                        "SAME-FACT",
                        new Wording("同一数字前后一致", "one fact, one value"),
                        new Wording("两处数字必须相等。", "Both figures must be equal.")));
            }
        };
    }

    @Override
    public String fingerprint() {
        return "notes";
    }

    @Override
    public Reading audit(byte[] document, String shown) {
        throw new UnsupportedOperationException("notes are read from files only");
    }

    @Override
    public Reading read(Path file, String shown) {
        return Reading.of(dossier(file, shown));
    }

    private static Dossier dossier(Path file, String shown) {
        String text = content(file);
        Source source = new Source(shown, "text/plain", "", text.length());
        if (text.startsWith("WAIT")) {
            waitFor(file.resolveSibling("go"));
            return failed(source, Status.UNSUPPORTED, "等过的");
        }
        if (text.startsWith("BOOM")) {
            throw new IllegalStateException("no program can read this note");
        }
        if (text.startsWith("PICTURE")) {
            return failed(source, Status.UNSUPPORTED, "不是文档");
        }
        if (text.isEmpty()) {
            return failed(source, Status.CORRUPT, "文件是空的");
        }
        return new Dossier(source, Status.OK, text, List.of(report(text)), List.of());
    }

    /** So that a test can do something while a run is under way. */
    private static void waitFor(Path sign) {
        while (Files.notExists(sign)) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static Dossier failed(Source source, Status status, String why) {
        return Dossier.of(new Outcome.Failed(source, status, new Wording(why, "not readable")));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Report report(String text) {
        int line = text.indexOf('\n') + 1;
        int equals = text.indexOf('=', line);
        Fact first = fact(text, new Span(line, equals));
        Fact second = fact(text, new Span(equals + 1, text.stripTrailing().length()));
        boolean same = first.quantity().value().compareTo(second.quantity().value()) == 0;
        Wording message = new Wording("两处数字" + (same ? "相等" : "不等"), same ? "equal" : "not equal");
        Relation relation = new Relation(
                "r1",
                "same",
                "SAME-FACT",
                same ? Verdict.EXACT : Verdict.BROKEN,
                Optional.of(Figure.at(first.span(), text)),
                "",
                List.of(Figure.at(second.span(), text)),
                message);
        Finding finding = new Finding(
                "f1",
                "SAME-FACT",
                Severity.ERROR,
                message,
                List.of(first.span(), second.span()),
                List.of("r1"),
                "c1",
                Optional.empty());
        String unit = text.substring(0, line - 1);
        return new Report(
                new Head(
                        "1",
                        Optional.empty(),
                        new Identity(unit + "自评报告", unit, "", OptionalInt.of(2022), Kinds.WHOLE_UNIT),
                        new Span(0, text.length())),
                new Body(List.of(), List.of(), List.of()),
                List.of(first, second),
                List.of(relation),
                same ? List.of() : List.of(finding),
                Stream.of(first, second)
                        .map(f -> Standing.of(f.span(), same ? State.VERIFIED : State.CONTRADICTED))
                        .toList());
    }

    private static Fact fact(String text, Span span) {
        Printed printed = new Printed(new BigDecimal(span.in(text)), Printed.Approximation.NONE, span);
        return new Fact(
                new Quantity.Amount(span, printed, MoneyUnit.WAN, Quantity.UnitFrom.HEADER),
                "办公费",
                "办公费",
                Measure.FINAL,
                Scope.UNSAID,
                OptionalInt.empty(),
                new Fact.Place(Fact.PlaceKind.PROSE, span, -1));
    }
}
