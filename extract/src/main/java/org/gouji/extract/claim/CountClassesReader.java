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
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Sum;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;

/**
 * Confirms classes of things counted, listed without their total, by the number that they make and that was printed before: 收到来信434件。… 从热点看，反映公共服务类116件，城市管理类206件，劳动保障类65件，其他类47件. Classes that
 * make none may be the greatest of many.
 */
final class CountClassesReader {
    private static final Pattern CLASS = Pattern.compile("(?:类|型|方面|领域)$");
    private static final Pattern JOINED = Pattern.compile("^[，、；][^，。；：（）]{2,16}$");
    private static final Needs NEEDS = Needs.of(CLASS);
    private static final int LEAST = 4;
    /** A number of fewer digits is met by chance. */
    private static final int TELLING = 3;

    private CountClassesReader() {}

    /**
     * The claims of a paragraph.
     *
     * @param facts the numbers of its report
     */
    static List<Claim> read(Passage passage, List<Fact> facts) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> all = sentence.mentions();
            boolean classes = all.size() >= LEAST
                    && CLASS.matcher(all.get(0).lead()).find()
                    && all.stream()
                            .skip(1)
                            .allMatch(m -> JOINED.matcher(m.lead()).matches())
                    && all.stream().allMatch(m -> counted(m, all.get(0)))
                    && all.stream().filter(m -> CLASS.matcher(m.lead()).find()).count() * 2 > all.size();
            if (classes) {
                List<Fact> parts = all.stream().map(Mention::fact).toList();
                whole(parts, facts)
                        .map(w -> new Sum(w, parts, Closure.LOOSE, Optional.empty(), sentence.span()))
                        .ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static boolean counted(Mention mention, Mention first) {
        return mention.plain()
                && mention.alike(first)
                && mention.fact().quantity() instanceof Quantity.Count
                && !mention.fact().quantity().number().approximate();
    }

    private static Optional<Fact> whole(List<Fact> parts, List<Fact> facts) {
        BigDecimal sum = parts.stream().map(f -> f.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return facts.stream()
                .filter(f -> f.quantity() instanceof Quantity.Count
                        && f.quantity().unit().equals(parts.get(0).quantity().unit())
                        && f.quantity().number().value().precision() >= TELLING
                        && f.quantity().value().compareTo(sum) == 0
                        && f.span().start() < parts.get(0).span().start())
                .reduce((a, b) -> b);
    }
}
