package org.gouji.index;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.index.ask.Clause;
import org.gouji.index.ask.Clause.All;
import org.gouji.index.ask.Clause.Any;
import org.gouji.index.ask.Clause.Named;
import org.gouji.index.ask.Clause.Not;
import org.gouji.index.ask.Clause.Text;
import org.gouji.index.ask.Clause.Within;
import org.gouji.index.ask.Field;

/** What conditions that stand together ask of one figure: its number, what it is a number of, and the year that it is about. */
final class OneFigure {
    private static final Set<Field> NUMBERS =
            EnumSet.of(Field.AMOUNT, Field.RATIO, Field.AIM, Field.CHANGE, Field.COUNT);
    /** A rate by its name; how much it changed is another thing. */
    private static final Pattern RATE = Pattern.compile("^[^增减降升]*(?:率|度|比|比例|比重)$");

    private OneFigure() {}

    /** Whether a figure's number is asked for. */
    static boolean asked(List<Clause> clauses) {
        return clauses.stream().anyMatch(OneFigure::number);
    }

    /** Whether the words beside a condition on a number say whose number it is; they don't where that is said by a name. */
    static boolean worded(List<Clause> clauses) {
        return asked(clauses)
                && leaves(clauses)
                        .noneMatch(
                                leaf -> field(leaf).filter(Field.ITEM::equals).isPresent());
    }

    /** Whether rates are asked for that are called so, and not how they changed. */
    static boolean rates(List<Clause> clauses) {
        return leaves(clauses)
                        .anyMatch(
                                leaf -> field(leaf).filter(Field.RATIO::equals).isPresent())
                && leaves(clauses)
                        .noneMatch(
                                leaf -> field(leaf).filter(Field.CHANGE::equals).isPresent())
                && leaves(clauses)
                        .flatMap(OneFigure::called)
                        .anyMatch(name -> RATE.matcher(name).matches());
    }

    /** Conditions on one figure first: its number, then what must hold of the same figure, then all others. */
    static List<Clause> first(List<Clause> foreign, List<Clause> clauses) {
        List<Clause> ordered =
                new ArrayList<>(foreign.stream().filter(OneFigure::number).toList());
        clauses.stream()
                .filter(clause -> year(clause) || worded(clauses) && words(clause))
                .forEach(ordered::add);
        foreign.stream().filter(clause -> !number(clause)).forEach(ordered::add);
        return ordered;
    }

    /** Whether a condition is on years and nothing else. */
    static boolean year(Clause clause) {
        return leaves(List.of(clause)).findAny().isPresent()
                && leaves(List.of(clause))
                        .allMatch(leaf -> field(leaf).filter(Field.YEAR::equals).isPresent());
    }

    /** The words wanted, those under a NOT left out. */
    static List<Phrase> phrases(List<Clause> clauses) {
        return leaves(clauses)
                .filter(Text.class::isInstance)
                .flatMap(text -> Asked.phrase(((Text) text).words()).stream())
                .toList();
    }

    /** Whether a clause is of words that must or may be said, and of nothing else. */
    static boolean words(Clause clause) {
        return !(clause instanceof Not)
                && leaves(List.of(clause)).findAny().isPresent()
                && leaves(List.of(clause))
                        .allMatch(leaf -> leaf instanceof Text text
                                && Asked.phrase(text.words()).isPresent());
    }

    private static boolean number(Clause clause) {
        return leaves(List.of(clause))
                .anyMatch(leaf -> field(leaf).filter(NUMBERS::contains).isPresent());
    }

    private static Stream<String> called(Clause leaf) {
        if (leaf instanceof Text text) {
            return Stream.of(text.words().strip());
        }
        return leaf instanceof Named named && named.field() == Field.ITEM ? named.parts().stream() : Stream.empty();
    }

    private static Optional<Field> field(Clause leaf) {
        return leaf instanceof Named named
                ? Optional.of(named.field())
                : leaf instanceof Within within ? Optional.of(within.field()) : Optional.empty();
    }

    private static Stream<Clause> leaves(List<Clause> clauses) {
        return clauses.stream().flatMap(OneFigure::leaves);
    }

    private static Stream<Clause> leaves(Clause clause) {
        if (clause instanceof All all) {
            return leaves(all.clauses());
        }
        if (clause instanceof Any any) {
            return leaves(any.clauses());
        }
        return clause instanceof Not ? Stream.empty() : Stream.of(clause);
    }
}
