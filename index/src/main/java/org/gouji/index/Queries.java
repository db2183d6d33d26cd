package org.gouji.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.gouji.index.ask.Clause;
import org.gouji.index.ask.Clause.All;
import org.gouji.index.ask.Clause.Any;
import org.gouji.index.ask.Clause.Named;
import org.gouji.index.ask.Clause.Text;
import org.gouji.index.ask.Field;

/** Turns a question into Lucene's queries, one for each kind of hit. */
final class Queries {
    private final Clause asked;
    private final Lexicon lexicon;
    /** The words wanted, those not wanted left out. */
    private final List<Phrase> phrases;

    Queries(Clause asked, Lexicon lexicon) {
        this.asked = asked;
        this.lexicon = lexicon;
        this.phrases = distinct(texts(asked)
                .flatMap(text -> Asked.phrase(text.words()).stream())
                .toList());
    }

    /** What to mark in hits: the words wanted, and the names that they were found by. */
    List<Phrase> marked() {
        Stream<Phrase> names = names(asked)
                .filter(named -> named.field() == Field.ITEM || named.field() == Field.INDICATOR)
                .flatMap(named -> named.parts().stream())
                .flatMap(part -> Asked.phrase(part).stream());
        return distinct(Stream.concat(phrases.stream(), names).toList());
    }

    Query of(HitKind kind) {
        boolean several = phrases.size() > 1;
        WordQueries words = new WordQueries(kind, lexicon.words());
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(Blocks.hit(kind.name()), Occur.FILTER)
                .add(new ClauseQueries(kind, lexicon, several).of(asked), Occur.MUST);
        if (phrases.isEmpty()) {
            if (texts(asked).findAny().isPresent()) {
                query.add(new MatchNoDocsQuery("nothing to look for in the words"), Occur.FILTER);
            }
            return query.build();
        }
        if (several) {
            BooleanQuery.Builder itself = new BooleanQuery.Builder();
            phrases.forEach(phrase -> itself.add(words.itself(phrase), Occur.SHOULD));
            query.add(itself.build(), Occur.FILTER);
        }
        phrases.forEach(phrase -> words.asWords(phrase).ifPresent(found -> query.add(found, Occur.SHOULD)));
        query.add(words.whole(phrases.stream().map(Phrase::key).collect(Collectors.joining())), Occur.SHOULD);
        return query.build();
    }

    /**
     * Paragraphs that have the gist of the words, where the question is of words that are not quoted and of conditions that all must hold.
     *
     * @param occur whether of each of the words
     */
    Optional<Query> gist(HitKind kind, Gist gist, Occur occur) throws IOException {
        List<Clause> together = asked instanceof All all ? all.clauses() : List.of(asked);
        List<Clause> loose = together.stream()
                .filter(clause -> clause instanceof Text text && !text.quoted())
                .toList();
        if (kind != HitKind.PARAGRAPH
                || loose.isEmpty()
                || OneFigure.worded(together)
                || leaves(asked).count() > Gist.MOST_CONDITIONS) {
            return Optional.empty();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(Blocks.hit(kind.name()), Occur.FILTER);
        loose.stream()
                .flatMap(clause -> ((Text) clause).quotes().stream())
                .flatMap(quote -> Asked.phrase(quote).stream())
                .forEach(quote -> query.add(quote.in(Fields.TEXT), Occur.FILTER));
        List<Clause> rest =
                together.stream().filter(clause -> !loose.contains(clause)).toList();
        if (!rest.isEmpty()) {
            query.add(new ClauseQueries(kind, lexicon, false).of(Clause.all(rest)), Occur.FILTER);
        }
        List<Phrase> words = distinct(loose.stream()
                .flatMap(clause -> Asked.phrase(((Text) clause).words()).stream())
                .toList());
        return gist.of(words, occur).map(found -> query.add(found, Occur.MUST).build());
    }

    private static List<Phrase> distinct(List<Phrase> phrases) {
        List<Phrase> distinct = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (distinct.stream().noneMatch(known -> known.key().equals(phrase.key()))) {
                distinct.add(phrase);
            }
        }
        return distinct;
    }

    private static Stream<Text> texts(Clause clause) {
        return leaves(clause).filter(Text.class::isInstance).map(Text.class::cast);
    }

    private static Stream<Named> names(Clause clause) {
        return leaves(clause).filter(Named.class::isInstance).map(Named.class::cast);
    }

    /** The conditions that must or may hold, those under a NOT left out. */
    private static Stream<Clause> leaves(Clause clause) {
        if (clause instanceof All all) {
            return all.clauses().stream().flatMap(Queries::leaves);
        }
        if (clause instanceof Any any) {
            return any.clauses().stream().flatMap(Queries::leaves);
        }
        return clause instanceof Clause.Not ? Stream.empty() : Stream.of(clause);
    }
}
