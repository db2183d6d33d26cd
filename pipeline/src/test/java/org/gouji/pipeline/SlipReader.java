package org.gouji.pipeline;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
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
import org.gouji.model.Scope;
import org.gouji.model.Severity;
import org.gouji.model.Source;
import org.gouji.model.Span;
import org.gouji.model.Standing;
import org.gouji.model.Status;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/**
 * Reads slips: a line {@code unit year}, then lines {@code item amount} in 万元, the first of them the total of the others. A stand-in for
 * the real stages that shows what it was asked to read.
 */
final class SlipReader implements Reader {
    final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final String fingerprint;

    SlipReader(String fingerprint) {
        this.fingerprint = fingerprint;
    }

    static SlipReader fresh() {
        return new SlipReader("rules-1");
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    @Override
    public Reading audit(byte[] document, String shown) {
        throw new UnsupportedOperationException("slips are read from files only");
    }

    @Override
    public Reading read(Path file, String shown) {
        asked.add(shown);
        return Reading.of(dossier(file, shown));
    }

    private static Dossier dossier(Path file, String shown) {
        String text = content(file);
        Source source = new Source(shown, "text/plain", Hash.of(text), text.length());
        if (text.isEmpty()) {
            return failed(source, Status.CORRUPT, "文件是空的");
        }
        if (text.startsWith("CUT")) {
            return failed(source, Status.CORRUPT, "文件不完整");
        }
        if (text.startsWith("PICTURE")) {
            return failed(source, Status.UNSUPPORTED, "不是文档");
        }
        if (text.startsWith("BOOM")) {
            throw new IllegalStateException("a slip that no program can read");
        }
        if (text.startsWith("HUGE")) {
            throw new OutOfMemoryError("as large as it gets");
        }
        return new Dossier(source, Status.OK, text, List.of(report(text)), List.of());
    }

    static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Dossier failed(Source source, Status status, String why) {
        return Dossier.of(new Outcome.Failed(source, status, new Wording(why, "not readable")));
    }

    private static Report report(String text) {
        String[] head = text.lines().findFirst().orElseThrow().split(" ");
        List<Fact> facts = new ArrayList<>();
        int at = text.indexOf('\n') + 1;
        for (String line : text.substring(at).lines().toList()) {
            facts.add(fact(line, at));
            at += line.length() + 1;
        }
        Identity who = new Identity(
                head[0] + "自评报告", head[0], "清河县", OptionalInt.of(Integer.parseInt(head[1])), Kinds.WHOLE_UNIT);
        List<Relation> relations = facts.size() < 2 ? List.of() : List.of(sum(facts, text));
        return new Report(
                new Head("1", Optional.empty(), who, new Span(0, text.length())),
                new Body(List.of(), List.of(), List.of()),
                facts,
                relations,
                relations.stream()
                        .filter(relation -> relation.verdict() == Verdict.BROKEN)
                        .map(SlipReader::finding)
                        .toList(),
                facts.stream().map(fact -> standing(fact, relations)).toList());
    }

    /** The relation of a text is about all of its numbers. */
    private static Standing standing(Fact fact, List<Relation> relations) {
        if (relations.isEmpty()) {
            return Standing.unchecked(fact.span(), Standing.Reason.NO_RELATION);
        }
        boolean broken = relations.get(0).verdict() == Verdict.BROKEN;
        return Standing.of(fact.span(), broken ? Standing.State.CONTRADICTED : Standing.State.VERIFIED);
    }

    private static Fact fact(String line, int at) {
        String[] words = line.split(" ");
        int start = at + words[0].length() + 1;
        Span digits = new Span(start, start + words[1].length());
        Printed printed = new Printed(new BigDecimal(words[1]), Printed.Approximation.NONE, digits);
        return new Fact(
                new Quantity.Amount(digits, printed, MoneyUnit.WAN, Quantity.UnitFrom.HEADER),
                words[0],
                words[0],
                Measure.FINAL,
                Scope.UNSAID,
                OptionalInt.empty(),
                new Fact.Place(Fact.PlaceKind.PROSE, new Span(at, at + line.length()), -1));
    }

    private static Relation sum(List<Fact> facts, String text) {
        List<Fact> parts = facts.subList(1, facts.size());
        BigDecimal sum =
                parts.stream().map(part -> part.quantity().number().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean ties = sum.compareTo(facts.get(0).quantity().number().value()) == 0;
        return new Relation(
                "r1",
                "sum",
                "SUM-OF-PARTS",
                ties ? Verdict.EXACT : Verdict.BROKEN,
                Optional.of(Figure.at(facts.get(0).span(), text)),
                sum + "万元",
                parts.stream().map(part -> Figure.at(part.span(), text)).toList(),
                new Wording("分项合计 " + sum + " 万元", "the parts make " + sum));
    }

    private static Finding finding(Relation relation) {
        return new Finding(
                "f1",
                relation.rule(),
                Severity.ERROR,
                relation.message(),
                List.of(relation.stated().orElseThrow().span()),
                List.of(relation.id()),
                "c1",
                Optional.empty());
    }
}
