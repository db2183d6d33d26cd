package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/**
 * Reads what became of a budget in one sentence: 年初预算60万元，年中追加12万元、追减2万元，另有上年结转3万元，全年预算73万元. What was left of last year counts in it in one office
 * and stands beside it in another.
 */
final class BudgetMadeReader {
    private static final Pattern MORE = Pattern.compile("(?:追加|调增|核增|增补|增拨)[^，。；：后]{0,6}$");
    private static final Pattern LESS = Pattern.compile("(?:追减|调减|核减|压减|收回)[^，。；：后]{0,6}$");
    private static final Pattern KEPT = Pattern.compile("(?:上年|年初|以前年度)[^，。；：]{0,4}(?:结转|结余)[^，。；：]{0,6}$");
    private static final Pattern FULL = Pattern.compile("(?:全年|调整后?的?)预算(?:数|总额|总数|合计)?(?:为|达|共|是|至|到)*$");
    private static final Needs NEEDS = Needs.of(FULL);

    private BudgetMadeReader() {}

    /** The claims of a paragraph; a budget and one sum added to it are read elsewhere. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 2; i < mentions.size(); i++) {
                if (money(mentions.get(i))
                        && FULL.matcher(mentions.get(i).lead()).find()) {
                    claim(mentions.subList(0, i), mentions.get(i)).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    private static boolean money(Mention mention) {
        return mention.money() && !mention.fact().quantity().number().approximate();
    }

    private static Optional<Claim> claim(List<Mention> before, Mention full) {
        List<Fact> operands = new ArrayList<>();
        StringBuilder signs = new StringBuilder();
        int kept = -1;
        for (int j = before.size() - 1; j >= 0; j--) {
            Mention mention = before.get(j);
            boolean begin = mention.measure() == Measure.BUDGET_BEGIN
                    || mention.lead().contains("年初")
                            && !KEPT.matcher(mention.lead()).find();
            char sign = begin ? '=' : sign(mention);
            if (!money(mention)
                    || mention.depth() != full.depth()
                    || sign == ' '
                    || mention.lead().contains("其中")) {
                return Optional.empty();
            }
            operands.add(0, mention.fact());
            signs.insert(0, sign);
            if (begin) {
                return operands.size() < 2 || signs.indexOf("-") < 0 && kept < 0
                        ? Optional.empty()
                        : Claims.oneOf(readings(full.fact(), operands, signs));
            }
            kept = sign == 'k' ? j : kept;
        }
        return Optional.empty();
    }

    private static char sign(Mention mention) {
        String words = mention.lead();
        return LESS.matcher(words).find()
                ? '-'
                : MORE.matcher(words).find() ? '+' : KEPT.matcher(words).find() ? 'k' : ' ';
    }

    /** With what was kept and, where something was, without. */
    private static List<Claim> readings(Fact full, List<Fact> operands, StringBuilder signs) {
        List<Claim> readings = new ArrayList<>(List.of(made(full, operands, signs, true)));
        if (signs.indexOf("k") >= 0) {
            readings.add(made(full, operands, signs, false));
        }
        return readings;
    }

    private static Claim made(Fact full, List<Fact> operands, StringBuilder signs, boolean kept) {
        List<Fact> own = new ArrayList<>();
        StringBuilder expression = new StringBuilder();
        for (int i = 0; i < operands.size(); i++) {
            char sign = signs.charAt(i);
            if (sign != 'k' || kept) {
                expression
                        .append(i == 0 ? "" : sign == '-' ? "-" : "+")
                        .append('#')
                        .append(own.size());
                own.add(operands.get(i));
            }
        }
        return new Claim.Formula(full, own, expression.toString());
    }
}
