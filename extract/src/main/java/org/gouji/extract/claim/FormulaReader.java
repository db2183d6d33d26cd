package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.number.PrintedFormula;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;

/** Reads formulas printed with their result. */
final class FormulaReader {
    private static final Pattern PRICE = Pattern.compile("[/／](?<unit>㎡|平方米|m²|亩|公斤|斤|吨|立方米|m³|公里)");

    private FormulaReader() {}

    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (PrintedFormula formula : sentence.formulas()) {
                if (mixed(sentence, formula)) {
                    continue;
                }
                claim(sentence, formula).ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** 82.6公顷×9元/㎡: the units must be turned into one another first, which the text does not print. */
    private static boolean mixed(Sentence sentence, PrintedFormula formula) {
        Matcher price = sentence.line().matcher(PRICE);
        return price.find()
                && formula.operands().stream()
                        .filter(q -> q instanceof Quantity.Count)
                        .anyMatch(q -> !q.unit().isEmpty() && !q.unit().equals(price.group("unit")));
    }

    private static Optional<Claim> claim(Sentence sentence, PrintedFormula formula) {
        List<Fact> operands = new ArrayList<>();
        for (Quantity operand : formula.operands()) {
            fact(sentence, operand).ifPresent(operands::add);
        }
        return operands.size() < formula.operands().size()
                ? Optional.empty()
                : fact(sentence, formula.result())
                        .map(result -> new Claim.Formula(result, operands, formula.expression(), sentence.span()));
    }

    private static Optional<Fact> fact(Sentence sentence, Quantity quantity) {
        return sentence.mentions().stream()
                .map(Mention::fact)
                .filter(f -> f.span().equals(quantity.span()))
                .findFirst();
    }
}
