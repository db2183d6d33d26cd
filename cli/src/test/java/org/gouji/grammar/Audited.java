package org.gouji.grammar;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.grammar.Phrase.Filled;
import org.gouji.grammar.Phrase.Tie;
import org.gouji.model.Dossier;
import org.gouji.model.Figure;
import org.gouji.model.Relation;
import org.gouji.model.Verdict;
import org.gouji.pipeline.Stages;

/** What the program says of a filled phrase, put into a report of an invented unit. */
final class Audited {
    private static final Stages STAGES = Stages.standard(Optional.empty());
    private static final String HEAD = "云岫县文化馆2022年度部门整体支出绩效自评报告\n\n一、基本情况\n";

    private final Dossier dossier;
    private final Filled filled;

    private Audited(Dossier dossier, Filled filled) {
        this.dossier = dossier;
        this.filled = filled;
    }

    static Audited of(Filled filled, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), HEAD + filled.text() + "\n");
        return new Audited(STAGES.read(file, "report.txt"), filled);
    }

    /** All that is found, in words. */
    List<String> findings() {
        return dossier.reports().stream()
                .flatMap(r -> r.findings().stream())
                .map(f -> f.rule() + " " + f.message().zh())
                .toList();
    }

    /** The verdicts on relations between exactly the figures of a tie, wherever one of them is printed more than once. */
    List<Verdict> verdicts(Tie tie) {
        return relations()
                .filter(r -> names(r).equals(new HashSet<>(tie.names())))
                .map(Relation::verdict)
                .toList();
    }

    /** All relations in words: a failing test shows what was read. */
    List<String> read() {
        return relations()
                .map(r -> r.verdict() + " " + r.kind() + " " + names(r))
                .toList();
    }

    private Stream<Relation> relations() {
        return dossier.reports().stream().flatMap(r -> r.relations().stream());
    }

    private Set<String> names(Relation relation) {
        Set<String> names = new HashSet<>();
        Stream.concat(relation.stated().stream(), relation.operands().stream()).forEach(f -> names.add(name(f)));
        return names;
    }

    private String name(Figure figure) {
        int shift = dossier.text().indexOf(filled.text());
        return filled.places().entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(p -> inside(figure, p + shift)))
                .map(e -> e.getKey())
                .findFirst()
                .orElse("?" + figure.text());
    }

    private static boolean inside(Figure figure, int place) {
        return figure.span().start() <= place && place < figure.span().end();
    }
}
