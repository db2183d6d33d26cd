package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.model.Claim.Formula;
import org.gouji.model.Fact;

/**
 * Amounts that make another by what they are called: opening balance + income − expenditure = closing balance.
 *
 * @param result the words before what they make
 * @param terms what makes it
 */
record Equation(Pattern result, List<Term> terms) {
    private static final Pattern CLAUSES = Pattern.compile("^.*[，。；：、]");

    Equation {
        terms = List.copyOf(terms);
    }

    /**
     * One of the amounts.
     *
     * @param words the words before it
     * @param added whether it is added, not taken away
     * @param needed whether there is nothing to check without it
     */
    record Term(Pattern words, boolean added, boolean needed) {}

    static Term plus(String words) {
        return new Term(Pattern.compile(words), true, true);
    }

    static Term minus(String words) {
        return new Term(Pattern.compile(words), false, true);
    }

    /** What these numbers must make, if each of them has its own place in the equation, and every place that is needed is taken. */
    Optional<Formula> of(List<Mention> mentions) {
        Fact made = null;
        Fact[] taken = new Fact[terms.size()];
        for (Mention mention : mentions) {
            String words = CLAUSES.matcher(mention.lead()).replaceFirst("");
            int place = place(words);
            if (result.matcher(words).find() && made == null) {
                made = mention.fact();
            } else if (place >= 0 && taken[place] == null) {
                taken[place] = mention.fact();
            } else {
                return Optional.empty();
            }
        }
        return made == null ? Optional.empty() : formula(made, taken);
    }

    private int place(String words) {
        for (int i = 0; i < terms.size(); i++) {
            if (terms.get(i).words().matcher(words).find()) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Formula> formula(Fact made, Fact[] taken) {
        List<Fact> operands = new ArrayList<>();
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] == null && terms.get(i).needed()) {
                return Optional.empty();
            }
            if (taken[i] != null) {
                String sign = terms.get(i).added() ? "+" : "-";
                expression.append(operands.isEmpty() ? "" : sign).append('#').append(operands.size());
                operands.add(taken[i]);
            }
        }
        return Optional.of(new Formula(made, operands, expression.toString()));
    }
}
