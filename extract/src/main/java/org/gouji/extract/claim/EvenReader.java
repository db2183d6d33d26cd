package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Bound;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/** Reads words that say how two amounts compare: 与上年持平, 决算数等于预算数, 决算数大于预算数. */
final class EvenReader {
    private static final Pattern COMPARED = Pattern.compile("(?:与|和|同)(?:20\\d\\d年度?|上年度?|上一年度|去年)[^，。；：]{0,8}$");
    private static final Pattern SAME = Pattern.compile("^(?:相比)?(?:持平|一致|相同|相等)");
    private static final Pattern LAST_YEAR =
            Pattern.compile("^[，、）]?(?:与|和|同|较)(?:20\\d\\d年度?|上年度?|上一年度|去年)[^，。；：]{0,6}?(?:持平|一致|相同|相等)");
    private static final Pattern BUDGET = Pattern.compile(
            "^[，、]?(?:支出)?决算数?(?:(?<up>大于|高于|超过|超出)|(?<down>小于|低于|少于)|等于|与)(?:年初|全年|调整)?预算数?(?<same>持平|一致|相等|相同)?(?!（)");

    private static final Needs NEEDS = Needs.of(SAME, LAST_YEAR, BUDGET);

    private EvenReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            for (int i = 0; i < sentence.mentions().size(); i++) {
                String after = Vocabulary.plain(sentence.after(i));
                Mention last = sentence.mentions().get(i);
                if (SAME.matcher(after).find() && COMPARED.matcher(last.lead()).find()) {
                    only(Clauses.around(sentence, i), m -> m != last && m.alike(last) && m.plain())
                            .ifPresent(now -> claims.add(equal(now.fact(), last.fact())));
                } else if (LAST_YEAR.matcher(after).find()) {
                    years(Clauses.around(sentence, i)).ifPresent(claims::add);
                }
                Matcher words = BUDGET.matcher(after);
                if (words.find()) {
                    budget(Clauses.around(sentence, i), words).ifPresent(claims::add);
                }
            }
        }
        next(passage, claims);
        return claims;
    }

    /** 年初预算3万元，支出决算2万元。决算数小于预算数: the words stand in a sentence of their own. */
    private static void next(Passage passage, List<Claim> claims) {
        for (int s = 1; s < passage.sentences().size(); s++) {
            Sentence before = passage.sentences().get(s - 1);
            Sentence sentence = passage.sentences().get(s);
            if (before.mentions().isEmpty() || !sentence.has(NEEDS)) {
                continue;
            }
            Matcher words =
                    BUDGET.matcher(Vocabulary.plain(sentence.line().chars().strip()));
            if (words.find()) {
                budget(Clauses.around(before, before.mentions().size() - 1), words)
                        .ifPresent(claims::add);
            }
        }
    }

    /** This year's amount and last year's, where the clause prints both and no more. */
    private static Optional<Claim> years(List<Mention> clause) {
        List<Mention> plain = clause.stream().filter(Mention::plain).toList();
        if (plain.size() != 2 || !plain.get(0).alike(plain.get(1))) {
            return Optional.empty();
        }
        Fact first = plain.get(0).fact();
        Fact second = plain.get(1).fact();
        boolean past = first.year().isPresent()
                && second.year().isPresent()
                && first.year().getAsInt() == second.year().getAsInt() + 1;
        return past && first.key().equals(second.key()) ? Optional.of(equal(first, second)) : Optional.empty();
    }

    private static Optional<Claim> budget(List<Mention> clause, Matcher words) {
        Optional<Fact> budget = only(clause, m -> m.money() && m.plain() && FactIndex.budget(m.fact()))
                .map(Mention::fact);
        Optional<Fact> actual = only(clause, m -> m.money() && m.plain() && FactIndex.actual(m.fact()))
                .map(Mention::fact);
        boolean rated = clause.stream().anyMatch(m -> m.measure() == Measure.COMPLETION);
        if (rated || budget.isEmpty() || actual.isEmpty()) {
            return Optional.empty();
        }
        boolean up = words.group("up") != null;
        if (up || words.group("down") != null) {
            Fact lesser = up ? budget.get() : actual.get();
            Fact greater = up ? actual.get() : budget.get();
            return Optional.of(
                    new Bound(lesser, greater, true, actual.get().place().sentence()));
        }
        boolean same = words.group("same") != null || words.group().contains("等于");
        return same ? Optional.of(equal(budget.get(), actual.get())) : Optional.empty();
    }

    private static Optional<Mention> only(List<Mention> clause, Predicate<Mention> test) {
        List<Mention> found = clause.stream()
                .filter(m -> m.cue().mark() == ListMark.NONE)
                .filter(test)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Claim equal(Fact first, Fact second) {
        return new Equal(first, second, Equal.Type.STATED, second.place().sentence());
    }
}
