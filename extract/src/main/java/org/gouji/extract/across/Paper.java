package org.gouji.extract.across;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.gouji.extract.sentence.Labelled;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.model.Fact;
import org.gouji.model.Span;

/**
 * One report or annexed form, read.
 *
 * @param passages its paragraphs, cells with sentences included
 * @param facts all its facts but those of charts
 * @param cells the numbers in cells of its tables
 * @param year the year reported on
 * @param yearAt where the report, or the one that it belongs to, names that year; empty if nowhere
 */
public record Paper(
        List<Passage> passages, List<Fact> facts, List<Labelled> cells, OptionalInt year, Optional<Span> yearAt) {
    public Paper {
        cells = List.copyOf(cells);
        passages = List.copyOf(passages);
        facts = List.copyOf(facts);
    }

    /** The numbers of its sentences, in order. */
    Stream<Mention> mentions() {
        return passages.stream().flatMap(p -> p.sentences().stream()).flatMap(s -> s.mentions().stream());
    }
}
