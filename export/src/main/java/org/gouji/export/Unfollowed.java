package org.gouji.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.model.Fact;
import org.gouji.model.Figure;
import org.gouji.model.Relation;
import org.gouji.model.Span;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** Why no formula follows a check. */
enum Unfollowed {
    /** What is held against each other are words: an outline, a text left of a template, a unit. */
    WORDS("核对的是文字，没有算式", "words are checked, there is no arithmetic"),
    /** 增加0.48万元，下降9.04%. */
    DIRECTION("增减方向由文字说出，没有算式", "words tell the direction, there is no arithmetic"),
    /** A year in brackets that is lawfully another. */
    ASIDE("括注的以前年度，不作比较", "an earlier year in brackets, nothing is compared"),
    /** A figure that has no digits: 本单位无此项支出. */
    NO_DIGITS("列示数或参与数是文字，没有算式", "a figure is told in words, there is no arithmetic"),
    /** A number that it would take is not printed. */
    MISSING("要用的数没有全部印出，无从计算", "not all numbers that it would take are printed"),
    /** More numbers than a row has cells for, and no sum, whose rest could stand in one. */
    MANY("参与数多于表中的列数，没有算式", "more numbers than a row has cells for, there is no arithmetic"),
    /** None of the formulas that are known comes to the verdict. */
    NOT_FOUND("没有公式能得出与程序一致的结论，故不列", "no formula comes to the program's verdict, so none is given");

    /** A number in a cell of an indicator, which is no fact of its own. */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?%?");

    private static final Set<String> OF_WORDS = Set.of("template", "outline", "unit");

    private final Wording why;

    Unfollowed(String zh, String en) {
        this.why = new Wording(zh, en);
    }

    Wording why() {
        return why;
    }

    /** Why there is none for this one. @param known the file's numbers by their places */
    static Unfollowed of(Map<Span, Fact> known, Relation relation) {
        if (OF_WORDS.contains(relation.kind())) {
            return WORDS;
        }
        if (relation.kind().equals("change") && relation.computed().isEmpty()) {
            return DIRECTION;
        }
        if (relation.kind().equals("year")) {
            return relation.verdict() == Verdict.EXPLAINED ? ASIDE : WORDS;
        }
        List<Figure> figures = Stream.concat(relation.stated().stream(), relation.operands().stream())
                .toList();
        if (!figures.stream()
                .allMatch(f ->
                        known.containsKey(f.span()) || NUMBER.matcher(f.text()).matches())) {
            return NO_DIGITS;
        }
        if (relation.operands().size() > CheckSheet.OPERANDS) {
            return MANY;
        }
        return relation.verdict() == Verdict.UNCHECKED && relation.computed().isEmpty() ? MISSING : NOT_FOUND;
    }
}
