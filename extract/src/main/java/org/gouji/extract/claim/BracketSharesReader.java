package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;

/**
 * Reads shares that stand alone in the bracket of their part: 应安排资金90万元，中央承担54万元（60%），省级承担36万元（40%）. They are shares where they make 100 % and their parts an
 * amount printed before; else they could be rates of anything.
 */
final class BracketSharesReader {
    private static final Pattern OPEN = Pattern.compile("^[（(](?:占比?)?$");
    private static final Pattern CLOSED = Pattern.compile("^[）)].*");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final Needs NEEDS = Needs.of(Pattern.compile("[（(]"));

    private BracketSharesReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            claims(passage, sentence, claims);
        }
        return claims;
    }

    private static void claims(Passage passage, Sentence sentence, List<Claim> claims) {
        List<Fact> parts = new ArrayList<>();
        List<Fact> shares = new ArrayList<>();
        List<Mention> mentions = sentence.mentions();
        for (int i = 1; i < mentions.size(); i++) {
            Mention part = mentions.get(i - 1);
            Mention share = mentions.get(i);
            boolean bracketed = share.percentage()
                    && part.money()
                    && part.plain()
                    && OPEN.matcher(share.lead()).matches()
                    && CLOSED.matcher(sentence.after(i)).find();
            if (bracketed) {
                parts.add(part.fact());
                shares.add(share.fact());
            }
        }
        if (shares.size() < 2 || sum(shares).compareTo(ALL) != 0) {
            return;
        }
        total(passage, parts).ifPresent(total -> {
            claims.add(new Claim.Whole(shares, sentence.span()));
            for (int i = 0; i < parts.size(); i++) {
                claims.add(new Ratio(shares.get(i), parts.get(i), total, Ratio.Type.SHARE, true, sentence.span()));
            }
        });
    }

    /** The last amount before the parts that they make, but for what rounding leaves. */
    private static Optional<Fact> total(Passage passage, List<Fact> parts) {
        BigDecimal sum = sum(parts);
        BigDecimal slack = parts.get(0).quantity().halfUnit().multiply(BigDecimal.valueOf(parts.size() + 1L));
        return passage.sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .filter(m -> m.money() && m.plain())
                .map(Mention::fact)
                .filter(f -> f.span().compareTo(parts.get(0).span()) < 0)
                .filter(f -> f.quantity().value().subtract(sum).abs().compareTo(slack.max(CENT)) <= 0)
                .reduce((a, b) -> b);
    }

    private static BigDecimal sum(List<Fact> facts) {
        return facts.stream().map(f -> f.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
