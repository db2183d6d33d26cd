package org.gouji.index;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.gouji.index.ask.Asking;
import org.gouji.index.ask.Clause;
import org.gouji.index.ask.Clause.All;
import org.gouji.index.ask.Clause.Any;
import org.gouji.index.ask.Clause.Coded;
import org.gouji.index.ask.Clause.Named;
import org.gouji.index.ask.Clause.Not;
import org.gouji.index.ask.Clause.Text;
import org.gouji.index.ask.Clause.Within;
import org.gouji.index.ask.Field;
import org.gouji.model.Measure;

/**
 * Turns conditions into Lucene's queries for one kind of hit. What the kind has itself, or its section or report, is asked of the hit; all
 * other conditions that stand together are asked of one figure, finding or indicator of the same report.
 */
final class ClauseQueries {
    private final HitKind kind;
    private final WordQueries words;
    private final Lexicon lexicon;
    /** Whether one of several words may stand around a hit instead of in it. */
    private final boolean several;
    /** Whether words say what the number asked for is a number of. */
    private final boolean ofItems;

    ClauseQueries(HitKind kind, Lexicon lexicon, boolean several) {
        this(kind, lexicon, several, false);
    }

    private ClauseQueries(HitKind kind, Lexicon lexicon, boolean several, boolean ofItems) {
        this.kind = kind;
        this.words = new WordQueries(kind, lexicon.words());
        this.lexicon = lexicon;
        this.several = several;
        this.ofItems = ofItems;
    }

    /** The hits that a tree describes; the words in it rank them. */
    Query of(Clause clause) {
        return of(clause, true);
    }

    private Query of(Clause clause, boolean ranked) {
        if (clause instanceof Text text) {
            return Asked.phrase(text.words())
                    .map(phrase -> said(phrase, ranked))
                    .orElseGet(() -> new MatchNoDocsQuery("nothing to look for in the words"));
        }
        if (clause instanceof All all) {
            return together(all.clauses(), ranked);
        }
        if (clause instanceof Any any) {
            BooleanQuery.Builder either = new BooleanQuery.Builder();
            any.clauses().forEach(one -> either.add(of(one, ranked), Occur.SHOULD));
            return either.build();
        }
        if (clause instanceof Not not) {
            return new BooleanQuery.Builder()
                    .add(new MatchAllDocsQuery(), Occur.FILTER)
                    .add(without(not), Occur.MUST_NOT)
                    .build();
        }
        if (clause instanceof Clause.Everything) {
            return new MatchAllDocsQuery();
        }
        Set<HitKind> able = Answers.able(clause);
        return able.contains(kind) ? own(clause) : elsewhere(clause, able);
    }

    private Query said(Phrase phrase, boolean ranked) {
        Query said = ranked ? words.ranked(phrase, several) : words.itself(phrase);
        return ofItems
                ? new BooleanQuery.Builder()
                        .add(said, Occur.MUST)
                        .add(ItemWords.of(words, phrase, several), Occur.FILTER)
                        .build()
                : said;
    }

    /** What must not hold is asked of the hit with all around it, whatever is asked beside it. */
    private Query without(Not not) {
        return new ClauseQueries(kind, lexicon, several).of(not.clause(), false);
    }

    private Query together(List<Clause> clauses, boolean ranked) {
        if (kind == HitKind.FIGURE && !ofItems && OneFigure.worded(clauses)) {
            return new ClauseQueries(kind, lexicon, several, true).together(clauses, ranked);
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<Clause> foreign = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause instanceof Text text && Asked.phrase(text.words()).isEmpty()) {
                // Punctuation between words says nothing; where it is all there is, Queries finds nothing.
                continue;
            }
            if (movable(clause)) {
                foreign.add(clause);
            } else if (clause instanceof Not not) {
                all.add(without(not), Occur.MUST_NOT);
            } else if (kind != HitKind.FIGURE && OneFigure.year(clause) && OneFigure.asked(clauses)) {
                // Of a figure that is asked for, it is the year that the figure is about.
                continue;
            } else {
                all.add(of(clause, ranked), met(clause, clauses));
            }
        }
        if (kind == HitKind.FIGURE) {
            ofOneFigure(clauses, all);
        }
        apart(OneFigure.asked(foreign) ? OneFigure.first(foreign, clauses) : foreign)
                .forEach(group -> all.add(elsewhere(Clause.all(group), Answers.able(Clause.all(group))), Occur.FILTER));
        all.add(new MatchAllDocsQuery(), Occur.FILTER);
        return all.build();
    }

    /** Words of a figure that is asked for only rank what the figure stands in. */
    private Occur met(Clause clause, List<Clause> clauses) {
        boolean elsewhere = (kind == HitKind.REPORT || kind == HitKind.PARAGRAPH)
                && OneFigure.worded(clauses)
                && OneFigure.words(clause);
        return elsewhere ? Occur.SHOULD : Answers.words(clause) ? Occur.MUST : Occur.FILTER;
    }

    private void ofOneFigure(List<Clause> clauses, BooleanQuery.Builder all) {
        List<Phrase> phrases = OneFigure.phrases(clauses);
        if (ofItems && several && !phrases.isEmpty()) {
            all.add(ItemWords.one(words, phrases), Occur.FILTER);
        }
        if (OneFigure.rates(clauses)) {
            all.add(FigureQuery.measures(Set.of(Measure.CHANGE_RATE.name())), Occur.MUST_NOT);
        }
    }

    /** Whether a condition can only be asked of another kind of hit in the same report. */
    private boolean movable(Clause clause) {
        Set<HitKind> able = Answers.able(clause);
        return !able.isEmpty() && !able.contains(kind) && !Answers.words(clause);
    }

    /** Conditions in groups that one figure, finding or indicator can meet together; as few groups as possible. */
    private static List<List<Clause>> apart(List<Clause> clauses) {
        List<List<Clause>> groups = new ArrayList<>();
        List<Set<HitKind>> able = new ArrayList<>();
        for (Clause clause : clauses) {
            int at = 0;
            Set<HitKind> common = EnumSet.noneOf(HitKind.class);
            while (at < groups.size() && common.isEmpty()) {
                common = EnumSet.copyOf(able.get(at));
                common.retainAll(Answers.able(clause));
                at += common.isEmpty() ? 1 : 0;
            }
            if (at == groups.size()) {
                groups.add(new ArrayList<>());
                able.add(Answers.able(clause));
            } else {
                able.set(at, common);
            }
            groups.get(at).add(clause);
        }
        return groups;
    }

    private Query elsewhere(Clause clause, Set<HitKind> able) {
        if (able.isEmpty()) {
            return new MatchNoDocsQuery("nothing is all of this at once");
        }
        HitKind other = Answers.owner(clause, able);
        Query found = new BooleanQuery.Builder()
                .add(new ClauseQueries(other, lexicon, several).of(clause, several), Occur.FILTER)
                .add(Blocks.hit(other.name()), Occur.FILTER)
                .build();
        if (kind == HitKind.PARAGRAPH && other == HitKind.FIGURE) {
            return Blocks.paragraphsOf(found);
        }
        return Names.ofReport(kind, other == HitKind.REPORT ? found : Blocks.reportsOf(found));
    }

    private Query own(Clause leaf) {
        if (leaf instanceof Named named) {
            return named(named);
        }
        if (leaf instanceof Within within) {
            return new RangeQueries(kind).of(within.field(), within.range());
        }
        Coded coded = (Coded) leaf;
        return switch (coded.field()) {
            case VERDICT ->
                kind == HitKind.FIGURE
                        ? FigureQuery.states(Verdicts.ofFigures(coded.codes()))
                        : oneOf(Fields.VERDICT, Verdicts.ofFindings(coded.codes()));
            case SEVERITY -> oneOf(Fields.SEVERITY, coded.codes());
            case REVIEW -> reviewed(coded.codes());
            case MEASURE -> FigureQuery.measures(coded.codes());
            case SCOPE -> FigureQuery.scopes(coded.codes());
            default -> throw new IllegalArgumentException(coded.field() + " has no codes");
        };
    }

    /** Findings of which one of these was concluded, or nothing where that is asked for. */
    private Query reviewed(Set<String> conclusions) {
        boolean open = conclusions.contains(Conclusions.OPEN);
        Set<String> findings = Asking.codes(Field.REVIEW).stream()
                .filter(conclusion -> !conclusion.equals(Conclusions.OPEN) && conclusions.contains(conclusion) != open)
                .flatMap(conclusion -> lexicon.conclusions().findings(conclusion).stream())
                .collect(Collectors.toSet());
        Query named = oneOf(Fields.FINDING, findings);
        return open
                ? new BooleanQuery.Builder()
                        .add(new MatchAllDocsQuery(), Occur.FILTER)
                        .add(named, Occur.MUST_NOT)
                        .build()
                : named;
    }

    private static Query oneOf(String field, Set<String> terms) {
        return new TermInSetQuery(field, terms.stream().map(BytesRef::new).toList());
    }

    private Query named(Named named) {
        List<String> parts = named.parts();
        boolean whole = named.whole();
        return switch (named.field()) {
            case DEPARTMENT -> Names.ofReport(kind, Names.keyed(Fields.DEPARTMENT, parts, whole));
            case REGION -> Names.ofReport(kind, Names.keyed(Fields.REGION, parts, whole));
            case KIND -> Names.ofReport(kind, Names.keyed(Fields.KIND, parts, whole));
            case TITLE ->
                Names.ofReport(kind, whole ? Names.keyed(Fields.WHOLE, parts, true) : Names.worded(Fields.NAME, parts));
            case FILE -> Names.ofReport(kind, Names.asPrinted(Fields.FILE, parts, whole));
            case SECTION -> section(parts, whole);
            case ITEM -> item(parts, whole);
            case INDICATOR -> whole ? Names.keyed(Fields.WHOLE, parts, true) : Names.worded(Fields.NAME, parts);
            case RULE ->
                Names.asPrinted(
                        Fields.RULE,
                        parts.stream()
                                .map(part -> part.toLowerCase(Locale.ROOT))
                                .toList(),
                        whole);
            default -> throw new IllegalArgumentException(named.field() + " has no names");
        };
    }

    private Query section(List<String> parts, boolean whole) {
        if (whole) {
            Query title = Names.keyed(Fields.WHOLE, parts, true);
            return kind == HitKind.SECTION ? title : Blocks.insideSections(title);
        }
        return kind == HitKind.SECTION
                ? Names.worded(Fields.NAME, parts)
                : Blocks.insideSections(Names.worded(Fields.AROUND, parts));
    }

    private Query item(List<String> parts, boolean whole) {
        if (kind == HitKind.FINDING) {
            return Names.worded(Fields.NAME, parts);
        }
        if (whole) {
            return new ItemQuery(Names.keyed(Fields.WHOLE, parts, true));
        }
        return new ItemQuery(
                parts.size() > 1 ? Names.keyed(Fields.ITEM, parts, false) : Names.worded(Fields.NAME, parts));
    }
}
