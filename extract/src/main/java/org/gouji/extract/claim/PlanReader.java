package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Formula;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;

/** Reads by how much what was done misses or exceeds the plan (种植7650亩，比计划少350亩), where the plan is printed before under the same name. It never says that this is wrong. */
final class PlanReader {
    private static final Pattern AGAINST = Pattern.compile(
            "(?:^|[，、（])(?:(?<over>超|超过|超出|超额完成)|(?:比|较)?)(?:年初|全年|年度|原)?(?:计划|目标|任务|预期)(?:任务|目标|数|值|面积|数量)?(?<way>少|低|差|减少|短缺|多|超|高|增加)?(?:种|建|了|完成|实施)?$");
    private static final String LESS = "少低差减短缺";

    private static final Needs NEEDS = Needs.of(AGAINST);

    private PlanReader() {}

    /**
     * The claims of a paragraph.
     *
     * @param facts those of its report
     */
    static List<Claim> read(Passage passage, List<Fact> facts) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            for (int i = 1; i < sentence.mentions().size(); i++) {
                claim(sentence, i, facts).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static Optional<Claim> claim(Sentence sentence, int i, List<Fact> facts) {
        Mention gap = sentence.mentions().get(i);
        Matcher against = AGAINST.matcher(gap.lead());
        boolean said = against.find() && (against.group("over") != null || against.group("way") != null);
        if (!said || !(gap.fact().quantity() instanceof Quantity.Count)) {
            return Optional.empty();
        }
        boolean less = against.group("over") == null
                && LESS.contains(against.group("way").substring(0, 1));
        List<Mention> clause = Clauses.around(sentence, i);
        Optional<Fact> done = clause.subList(0, clause.indexOf(gap)).stream()
                .filter(m -> m.plain() && m.alike(gap) && !m.fact().key().isEmpty())
                .map(Mention::fact)
                .reduce((a, b) -> b);
        return done.flatMap(d -> plan(d, facts).flatMap(p -> likely(gap.fact(), less ? p : d, less ? d : p)));
    }

    /** The last number before it under the same name, in the same unit. */
    private static Optional<Fact> plan(Fact done, List<Fact> facts) {
        return facts.stream()
                .filter(f -> f.span().compareTo(done.span()) < 0
                        && f.key().equals(done.key())
                        && f.quantity().unit().equals(done.quantity().unit()))
                .reduce((a, b) -> b);
    }

    private static Optional<Claim> likely(Fact gap, Fact more, Fact less) {
        List<Fact> operands = List.of(more, less);
        return Claims.oneOf(List.of(new Formula(gap, operands, "#0-#1"), new Formula(gap, operands, "(#0-#1)")));
    }
}
