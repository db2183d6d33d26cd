package org.gouji.extract.across;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.Set;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.text.Pairs;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/**
 * Tells figures that are equal by chance from prints of one fact: a round sum comes back for anything, so its item must be the same; a sum with many digits may have other
 * names, but not be of another year or of things that money never moves between.
 */
final class Chance {
    /** So many digits are hardly ever the same by chance. */
    private static final int TELLING = 3;

    private static final int FIVE = 5;

    /** What is bought, owned, owed or spent on cars and guests is never the same as what another of these is. */
    private static final Set<String> APART = Set.of("asset", "proc", "sg", "debt");

    /** What all items are. */
    private static final Pattern KIND = Pattern.compile("项目|支出|收入|资金|经费|费用|金额|总额|合计|决算|预算");

    private static final Pattern GIVER = Pattern.compile("(?<level>中央|自治区|省|市|县|区|镇|乡)(?:级|本级|财政|配套|补助|专项)");

    private Chance() {}

    /** Whether two equal figures say nothing of each other. */
    static boolean unlike(Fact a, Fact b) {
        if (Localities.apart(a.item(), b.item())) {
            return true;
        }
        if (!(a.quantity() instanceof Quantity.Amount)) {
            return false;
        }
        if (years(a, b) || apart(a, b)) {
            return true;
        }
        boolean converted = !a.quantity().unit().equals(b.quantity().unit());
        boolean told = converted || a.place().kind() != b.place().kind();
        return !told && digits(a) < TELLING && !named(a, b);
    }

    /** Whether two equal round sums have names that are no names of one thing, wherever they stand. */
    static boolean round(Fact a, Fact b) {
        boolean round = a.quantity() instanceof Quantity.Amount
                && b.quantity() instanceof Quantity.Amount
                && round(a)
                && round(b);
        return round && (!named(a, b) || givers(a, b));
    }

    /** 30, 150, 300; 35 too, but not 36. */
    private static boolean round(Fact fact) {
        BigDecimal value = fact.quantity().number().value().abs().stripTrailingZeros();
        boolean half = value.unscaledValue().intValue() % FIVE == 0;
        return value.precision() == 1 || value.precision() == 2 && (value.scale() < 0 || half);
    }

    /** 县级资金 and 省级资金 are two, however alike the rest of their names. */
    private static boolean givers(Fact a, Fact b) {
        Matcher one = GIVER.matcher(a.item());
        Matcher other = GIVER.matcher(b.item());
        return one.find() && other.find() && !one.group("level").equals(other.group("level"));
    }

    /** The digits of a figure, those of its decimals that are zero not counted: two of 120.00, three of 86.40; a long whole number has all of its. */
    private static int digits(Fact fact) {
        BigDecimal value = fact.quantity().number().value().stripTrailingZeros();
        int whole = value.scale() > 0 ? 0 : value.setScale(0).precision();
        return whole > TELLING + 1 ? whole : value.precision();
    }

    /** Whether two figures of one item are of two years; of things with other names the year is not sure. */
    private static boolean years(Fact a, Fact b) {
        OptionalInt one = a.year();
        OptionalInt other = b.year();
        boolean prior = a.measure() == Measure.PRIOR || b.measure() == Measure.PRIOR;
        return !prior
                && !a.key().isEmpty()
                && a.key().equals(b.key())
                && one.isPresent()
                && other.isPresent()
                && one.getAsInt() != other.getAsInt();
    }

    /** Whether one is of what is bought, owned, owed or spent on cars and guests, and the other is something else. */
    private static boolean apart(Fact a, Fact b) {
        String one = family(a.key());
        String other = family(b.key());
        return !one.equals(other)
                && !one.isEmpty()
                && !other.isEmpty()
                && (APART.contains(one) || APART.contains(other));
    }

    private static String family(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? "" : key.substring(0, dot);
    }

    private static boolean named(Fact a, Fact b) {
        if (!a.key().isEmpty() && a.key().equals(b.key())) {
            return true;
        }
        Pairs one = Pairs.of(KIND.matcher(a.item()).replaceAll(""));
        Pairs other = Pairs.of(KIND.matcher(b.item()).replaceAll(""));
        int least = Math.min(one.shared(one), other.shared(other));
        return least > 0 && one.shared(other) * 2 >= least;
    }
}
