package org.gouji.index;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.index.Order.By;
import org.gouji.index.ask.Clause;
import org.gouji.index.ask.Clause.All;
import org.gouji.index.ask.Clause.Any;
import org.gouji.index.ask.Clause.Coded;
import org.gouji.index.ask.Clause.Named;
import org.gouji.index.ask.Clause.Not;
import org.gouji.index.ask.Clause.Text;
import org.gouji.index.ask.Clause.Within;
import org.gouji.index.ask.Field;

/** Which kinds of hit a question is about: those that have themselves, or in their section or report, all that is asked. */
final class Answers {
    private static final Set<Field> OF_FINDINGS =
            EnumSet.of(Field.RULE, Field.SEVERITY, Field.REVIEW, Field.DEVIATION, Field.GAP);
    private static final Set<Field> OF_INDICATORS = EnumSet.of(Field.INDICATOR, Field.WEIGHT, Field.SCORE);

    private Answers() {}

    /** The kinds that the whole of a tree can be asked of. */
    static Set<HitKind> able(Clause clause) {
        if (clause instanceof All all) {
            return common(all.clauses());
        }
        if (clause instanceof Any any) {
            return common(any.clauses());
        }
        if (clause instanceof Not not) {
            return able(not.clause());
        }
        if (clause instanceof Coded coded && coded.field() == Field.VERDICT) {
            return Verdicts.able(coded.codes());
        }
        return field(clause).map(Answers::having).orElseGet(() -> EnumSet.allOf(HitKind.class));
    }

    /** The kinds that show best what was asked for. */
    static Set<HitKind> best(Clause clause, Order order) {
        Set<HitKind> able = able(clause);
        boolean words = fields(clause).anyMatch(Optional::isEmpty);
        Optional<HitKind> sorted = sortedBy(order.by()).filter(able::contains).findFirst();
        if (sorted.isPresent()) {
            return EnumSet.of(sorted.get());
        }
        if (able.isEmpty()) {
            return EnumSet.of(HitKind.REPORT);
        }
        if (able.contains(HitKind.REPORT)) {
            return words ? able : EnumSet.of(HitKind.REPORT);
        }
        if (able.contains(HitKind.SECTION)) {
            able.retainAll(words ? able : EnumSet.of(HitKind.SECTION));
            return able;
        }
        return EnumSet.of(owner(clause, able));
    }

    private static Stream<HitKind> sortedBy(By by) {
        return Stream.of(HitKind.FIGURE, HitKind.FINDING)
                .filter(kind -> by != By.RELEVANCE && by != By.YEAR && by != By.PLACE && Sorts.able(by, kind));
    }

    /** The kind that conditions are most likely about, of those that can meet them. */
    static HitKind owner(Clause clause, Set<HitKind> able) {
        boolean findings = fields(clause)
                        .anyMatch(field -> field.filter(OF_FINDINGS::contains).isPresent())
                || Verdicts.broken(clause);
        boolean indicators = fields(clause)
                .anyMatch(field -> field.filter(OF_INDICATORS::contains).isPresent());
        Stream<HitKind> likely = findings
                ? Stream.of(HitKind.FINDING, HitKind.FIGURE, HitKind.INDICATOR)
                : indicators
                        ? Stream.of(HitKind.INDICATOR, HitKind.FIGURE, HitKind.FINDING)
                        : Stream.of(HitKind.FIGURE, HitKind.FINDING, HitKind.INDICATOR);
        return Stream.concat(likely, Stream.of(HitKind.SECTION, HitKind.PARAGRAPH, HitKind.REPORT))
                .filter(able::contains)
                .findFirst()
                .orElse(HitKind.REPORT);
    }

    static Set<HitKind> ordered(Set<HitKind> kinds) {
        return EnumSet.copyOf(kinds);
    }

    /** Whether words are asked for anywhere in a tree. */
    static boolean words(Clause clause) {
        return fields(clause).anyMatch(Optional::isEmpty);
    }

    private static Set<HitKind> common(List<Clause> clauses) {
        Set<HitKind> common = EnumSet.allOf(HitKind.class);
        clauses.forEach(clause -> common.retainAll(able(clause)));
        return common;
    }

    private static Set<HitKind> having(Field field) {
        return switch (field) {
            case DEPARTMENT, REGION, YEAR, KIND, TITLE, FILE -> EnumSet.allOf(HitKind.class);
            case SECTION -> EnumSet.complementOf(EnumSet.of(HitKind.REPORT));
            case ITEM -> EnumSet.of(HitKind.FIGURE, HitKind.FINDING);
            case MEASURE, SCOPE, AMOUNT, RATIO, AIM, CHANGE, COUNT -> EnumSet.of(HitKind.FIGURE);
            case VERDICT -> EnumSet.of(HitKind.FIGURE, HitKind.FINDING);
            case RULE, SEVERITY, REVIEW, DEVIATION, GAP -> EnumSet.of(HitKind.FINDING);
            case INDICATOR, WEIGHT -> EnumSet.of(HitKind.INDICATOR);
            case SCORE -> EnumSet.of(HitKind.INDICATOR, HitKind.FIGURE);
        };
    }

    private static Optional<Field> field(Clause leaf) {
        if (leaf instanceof Named named) {
            return Optional.of(named.field());
        }
        if (leaf instanceof Within within) {
            return Optional.of(within.field());
        }
        return leaf instanceof Coded coded ? Optional.of(coded.field()) : Optional.empty();
    }

    /** The fields of all conditions of a tree; words have none. */
    private static Stream<Optional<Field>> fields(Clause clause) {
        if (clause instanceof All all) {
            return all.clauses().stream().flatMap(Answers::fields);
        }
        if (clause instanceof Any any) {
            return any.clauses().stream().flatMap(Answers::fields);
        }
        if (clause instanceof Not not) {
            return fields(not.clause());
        }
        return clause instanceof Clause.Everything ? Stream.empty() : Stream.of(leaf(clause));
    }

    private static Optional<Field> leaf(Clause clause) {
        return clause instanceof Text ? Optional.empty() : field(clause);
    }
}
