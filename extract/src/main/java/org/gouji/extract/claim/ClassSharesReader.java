package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;

/**
 * Reads the classes of expenditure that stand each in a paragraph with its share, under a heading that prints no total: 1.教育支出（类）310.20万元，占79.98%。 2.社会保障和就业支出（类）77.64万元，占20.02%. They
 * are of the general budget's expenditure told before, if their amounts make it or their shares make the whole.
 */
final class ClassSharesReader {
    private static final Pattern CLASS = Pattern.compile("^(?:\\d{1,2}[.．、])?[^，。；：]{2,20}支出（类）(?:支出)?(?:决算)?(?:为)?$");
    private static final Pattern SHARE = Pattern.compile("^，占(?:比)?(?:为)?$");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ClassSharesReader() {}

    /**
     * A class with its share.
     *
     * @param part what was spent
     * @param share its share
     */
    private record Shared(Fact part, Fact share) {}

    /**
     * The claims of a report.
     *
     * @param facts its numbers
     */
    static List<Claim> read(List<Passage> passages, List<Fact> facts) {
        List<Claim> claims = new ArrayList<>();
        List<Shared> list = new ArrayList<>();
        for (Passage passage : passages) {
            Optional<Shared> shared = shared(passage);
            shared.ifPresent(list::add);
            if (shared.isEmpty()) {
                claims.addAll(claims(list, facts));
                list.clear();
            }
        }
        claims.addAll(claims(list, facts));
        return claims;
    }

    private static Optional<Shared> shared(Passage passage) {
        List<Mention> mentions = passage.sentences().get(0).mentions();
        boolean told = mentions.size() == 2
                && mentions.get(0).money()
                && mentions.get(1).percentage()
                && CLASS.matcher(mentions.get(0).lead()).matches()
                && SHARE.matcher(mentions.get(1).lead()).matches();
        return told
                ? Optional.of(new Shared(mentions.get(0).fact(), mentions.get(1).fact()))
                : Optional.empty();
    }

    private static List<Claim> claims(List<Shared> list, List<Fact> facts) {
        Optional<Fact> whole =
                list.size() < 2 ? Optional.empty() : whole(list.get(0).part(), facts);
        if (whole.isEmpty()) {
            return List.of();
        }
        Fact total = whole.get();
        List<Fact> parts = list.stream().map(Shared::part).toList();
        boolean amounts =
                makes(parts, total.quantity().value(), total.quantity().halfUnit());
        boolean shares = makes(list.stream().map(Shared::share).toList(), HUNDRED, BigDecimal.ZERO);
        List<Claim> claims = new ArrayList<>();
        if (amounts || shares) {
            claims.add(new Claim.Sum(
                    total,
                    parts,
                    Closure.CLOSED,
                    Optional.empty(),
                    parts.get(0).place().sentence()));
            list.forEach(s -> claims.add(new Ratio(
                    s.share(),
                    s.part(),
                    total,
                    Ratio.Type.SHARE,
                    false,
                    s.share().place().sentence())));
        }
        return claims;
    }

    /** The general budget's expenditure told last before. */
    private static Optional<Fact> whole(Fact first, List<Fact> facts) {
        return facts.stream()
                .filter(f -> f.key().equals("exp.gpb")
                        && FactIndex.actual(f)
                        && f.place().kind() == PlaceKind.PROSE
                        && f.year().equals(first.year())
                        && f.span().start() < first.span().start())
                .reduce((a, b) -> b);
    }

    private static boolean makes(List<Fact> parts, BigDecimal whole, BigDecimal half) {
        BigDecimal left = whole;
        BigDecimal slack = half;
        for (Fact part : parts) {
            left = left.subtract(part.quantity().value());
            slack = slack.add(part.quantity().halfUnit());
        }
        return left.abs().compareTo(slack) <= 0;
    }
}
