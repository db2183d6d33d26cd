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
import org.gouji.model.Slips;

/**
 * Confirms classes of things counted, listed without their total, by the number that they make and that was printed before: 收到来信434件。… 从热点看，反映公共服务类116件，城市管理类206件，劳动保障类65件，其他类47件. Classes that
 * make none may be the greatest of many; only those that end in the others (其他) accuse, where one digit makes a number right before them.
 */
final class CountClassesReader {
    private static final Pattern CLASS = Pattern.compile("(?:类|型|方面|领域)$");
    /** What a list is of when its classes are not called so: 从投诉类型看，噪音扰民120件、占道经营85件. */
    private static final Pattern HEAD =
            Pattern.compile("^(?:其中[：，]?)?(?:从[^，。；：]{2,10}看|按[^，。；：]{1,10}(?:分|划分|分类|区分|统计))[，：][^，。；：]{2,16}$");

    private static final Pattern OTHERS = Pattern.compile("^[，、；](?:其他|其它)[^，。；：（）]{0,8}$");
    private static final Pattern JOINED = Pattern.compile("^[，、；][^，。；：（）]{2,16}$");
    private static final Needs NEEDS = Needs.of(CLASS, HEAD);
    private static final int LEAST = 4;
    private static final int FEWEST = 3;
    /** How many numbers before a list may be its total. */
    private static final int NEAR = 4;
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
            boolean headed =
                    all.size() >= FEWEST && HEAD.matcher(all.get(0).lead()).matches();
            boolean classes = (headed
                            || all.size() >= LEAST
                                    && CLASS.matcher(all.get(0).lead()).find()
                                    && all.stream()
                                                            .filter(m -> CLASS.matcher(m.lead())
                                                                    .find())
                                                            .count()
                                                    * 2
                                            > all.size())
                    && all.stream()
                            .skip(1)
                            .allMatch(m -> JOINED.matcher(m.lead()).matches())
                    && all.stream().allMatch(m -> counted(m, all.get(0)));
            if (classes) {
                List<Fact> parts = all.stream().map(Mention::fact).toList();
                boolean closed =
                        headed && OTHERS.matcher(all.get(all.size() - 1).lead()).matches();
                whole(parts, facts, closed)
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

    /** The nearest number before the classes that they make; where there is none and the classes are all, the only one that one digit makes it. */
    private static Optional<Fact> whole(List<Fact> parts, List<Fact> facts, boolean closed) {
        List<Fact> before = facts.stream()
                .filter(f -> f.quantity() instanceof Quantity.Count
                        && f.quantity().unit().equals(parts.get(0).quantity().unit())
                        && f.quantity().number().value().precision() >= TELLING
                        && f.span().start() < parts.get(0).span().start())
                .toList();
        List<BigDecimal> values = parts.stream().map(f -> f.quantity().value()).toList();
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Optional<Fact> made = before.stream()
                .filter(f -> f.quantity().value().compareTo(sum) == 0)
                .reduce((a, b) -> b);
        if (made.isPresent() || !closed) {
            return made;
        }
        List<Fact> near = before.subList(Math.max(0, before.size() - NEAR), before.size());
        List<Fact> slipped = near.stream().filter(f -> slipped(f, parts)).toList();
        long different =
                slipped.stream().map(f -> f.quantity().value()).distinct().count();
        return different == 1 ? Optional.of(slipped.get(slipped.size() - 1)) : Optional.empty();
    }

    /** Whether one digit, of the total or of a part, is all that keeps the parts from making it. */
    private static boolean slipped(Fact total, List<Fact> parts) {
        List<Fact> all = new ArrayList<>(parts);
        all.add(total);
        return Slips.mend(
                all.stream().map(f -> f.quantity().value()).toList(),
                i -> Slips.digits(all.get(i).quantity()),
                values -> values.stream()
                                .limit(parts.size())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(values.get(parts.size()))
                        == 0);
    }
}
