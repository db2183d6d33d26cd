package org.gouji.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Span;
import org.gouji.model.Verdict;

/**
 * Rates that two other numbers of their paragraph make to the last digit. A sentence may be read amiss: 核减造价19.05万元，占送审额182.40万元的10.44%，占节支额42.18万元的45.16% is
 * of the same part twice. Where a rate of several digits comes out of numbers beside it, those that were tried are more likely the wrong
 * ones than the rate is.
 *
 * <p>Rates of completion are left out: there another budget as base is itself a mistake. A base that the text names is the base.
 */
final class OtherMakers {
    private static final String SHARE = "SHARE";
    private static final String RATE = "RATE";

    /** A rate of so many digits is met within a sentence by chance once in hundreds. */
    private static final int TELLING = 3;

    /** And one of so many within a paragraph. */
    private static final int FAR = 4;

    /** Beyond so many numbers something fits always. */
    private static final int MOST = 24;

    /** What tells a growth that is not said to be against what is printed. */
    private static final Pattern GROWN = Pattern.compile("(?:增量|增加额|增长额|减少额|降幅额|净增)(?:为)?$");

    private static final int GROWTH = 6;

    /** So many numbers side by side may be all there is. */
    private static final int RUN = 4;

    private static final Pattern TWO = Pattern.compile("[^，。；：占]+[、和及与][^，。；：占]+占[^，。；：]*$");

    /** So far back a clause may begin. */
    private static final int REACH = 40;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Neighbours neighbours;

    OtherMakers(String text, List<Fact> facts) {
        this.neighbours = new Neighbours(text, facts);
    }

    /** Whether a rate that is broken is what others beside it make. */
    boolean explain(Claim claim, Judgement judgement) {
        return judgement.verdict() == Verdict.BROKEN
                && judgement
                        .stated()
                        .filter(f -> f.quantity() instanceof Quantity.Percentage
                                && f.place().kind() == PlaceKind.PROSE)
                        .filter(f -> made(claim, judgement, f))
                        .isPresent();
    }

    private boolean made(Claim claim, Judgement judgement, Fact rate) {
        BigDecimal printed = rate.quantity().number().value().abs();
        int digits = printed.stripTrailingZeros().precision();
        if (judgement.rule().equals(SHARE) && bare(rate) && alongside(judgement, rate)) {
            return true;
        }
        if (judgement.rule().equals(SHARE) && among(rate) && ofAnother(judgement, rate, printed)) {
            return true;
        }
        if (digits < TELLING || rate.quantity().number().approximate()) {
            return false;
        }
        List<Fact> near = near(rate, digits >= FAR || named(claim));
        judgement.operands().stream().filter(f -> !near.contains(f)).forEach(near::add);
        return switch (judgement.rule()) {
            case SHARE -> ratio(claim, judgement, near, printed, several(rate));
            case RATE -> ratio(claim, judgement, near, printed, true) || amongNeighbours(near, printed);
            case ChangeRule.ID -> changed(claim, judgement, near, printed);
            default -> false;
        };
    }

    private static boolean ratio(
            Claim claim, Judgement judgement, List<Fact> near, BigDecimal printed, boolean together) {
        return any(near, judgement, (a, b) -> share(a, b, printed) && kept(claim, judgement, b))
                || together
                        && two(
                                near,
                                (part, b) -> fits(part, b.quantity().value(), printed) && kept(claim, judgement, b));
    }

    /** A change of which the text says that it went two ways, or that was taken on the wrong one of the two years, is one. */
    private boolean changed(Claim claim, Judgement judgement, List<Fact> near, BigDecimal printed) {
        Optional<Direction> way = way(claim);
        boolean own = judgement.operands().stream()
                .anyMatch(a ->
                        judgement.operands().stream().anyMatch(b -> a != b && positive(b) && change(a, b, printed)));
        return way.isPresent()
                && (moved(judgement, way.get(), printed)
                        || grown(near, way.get(), printed)
                        || !own && any(near, judgement, (a, b) -> change(a, b, printed)));
    }

    /** 本年收入38万元，增长25.57%，增量7.74万元: of what it was before it grew by the number beside it. */
    private boolean grown(List<Fact> near, Direction way, BigDecimal printed) {
        for (int i = 1; i < near.size(); i++) {
            BigDecimal now = near.get(i - 1).quantity().value();
            BigDecimal by = near.get(i).quantity().value();
            BigDecimal then = way == Direction.UP ? now.subtract(by) : now.add(by);
            if (told(near.get(i))
                    && alike(near.get(i), near.get(i - 1))
                    && then.signum() > 0
                    && fits(by, then, printed)) {
                return true;
            }
        }
        return false;
    }

    private boolean told(Fact growth) {
        int from = Math.max(0, growth.span().start() - GROWTH);
        return GROWN.matcher(neighbours.text().substring(from, growth.span().start()))
                .find();
    }

    /** Which way the words say that it went; nothing where they differ. */
    private static Optional<Direction> way(Claim claim) {
        Claim first = claim instanceof Claim.OneOf choice ? choice.readings().get(0) : claim;
        return first instanceof Claim.Change change
                        && (change.deltaWay().isEmpty() || change.deltaWay().equals(change.rateWay()))
                ? change.rateWay()
                : Optional.empty();
    }

    /** Whether two amounts anywhere are as far apart as the text says, and make the rate: both years are told, and which of them was tried is the wrong one. */
    private boolean moved(Judgement judgement, Direction way, BigDecimal printed) {
        Set<BigDecimal> values = neighbours.amounts();
        return judgement.operands().stream()
                .filter(f -> f.measure() == Measure.CHANGE && f.quantity() instanceof Quantity.Amount)
                .map(f -> f.quantity().value().abs())
                .anyMatch(delta -> values.stream()
                        .anyMatch(then -> then.signum() > 0
                                && fits(delta, then, printed)
                                && values.contains(way == Direction.UP ? then.add(delta) : then.subtract(delta))));
    }

    /** The amounts and counts of the rate's paragraph, or of its sentence. */
    private List<Fact> near(Fact rate, boolean far) {
        List<Fact> all = far ? neighbours.ofParagraph(rate, 2 * MOST) : neighbours.ofSentence(rate, 2 * MOST);
        List<Fact> near = all.stream()
                .filter(f -> !(f.quantity() instanceof Quantity.Percentage)
                        && f.quantity().value().signum() > 0)
                .collect(Collectors.toCollection(ArrayList::new));
        return near.size() > MOST ? new ArrayList<>() : near;
    }

    private static boolean any(List<Fact> near, Judgement judgement, BiPredicate<Fact, Fact> made) {
        Set<Span> tried = judgement.spans();
        for (Fact a : near) {
            for (Fact b : near) {
                boolean other = !tried.contains(a.span()) || !tried.contains(b.span());
                if (other && a != b && positive(b) && alike(a, b) && made.test(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 累计支付349.60万元，占合同金额的95%；其中当年支付239.20万元，占65%: of what the share before it is of, which need not be printed; what has such a share itself is no base. */
    private boolean alongside(Judgement judgement, Fact rate) {
        List<Fact> sentence = neighbours.ofSentence(rate, 2 * MOST).stream()
                .filter(f -> f.span().start() < rate.span().start())
                .toList();
        for (int i = sentence.size() - 1; i > 0; i--) {
            Fact share = sentence.get(i);
            Fact whose = sentence.get(i - 1);
            boolean sibling = judgement.operands().stream().skip(1).anyMatch(base -> base.standsAt(whose));
            if ((!bare(share) || sibling)
                    && share.quantity() instanceof Quantity.Percentage p
                    && p.value().signum() > 0
                    && whose.quantity() instanceof Quantity.Amount) {
                BigDecimal base = whose.quantity().value().movePointRight(2).divide(p.value(), MathContext.DECIMAL64);
                return judgement.operands().stream()
                        .limit(1)
                        .anyMatch(part -> part.quantity() instanceof Quantity.Amount && near(part, base, rate, p));
            }
        }
        return false;
    }

    /** Within half a last digit of both shares. */
    private static boolean near(Fact part, BigDecimal base, Fact rate, Quantity.Percentage share) {
        BigDecimal printed = rate.quantity().value();
        BigDecimal made = part.quantity().value().movePointRight(2).divide(base, MathContext.DECIMAL64);
        BigDecimal loose = share.halfUnit().multiply(printed).divide(share.value(), MathContext.DECIMAL64);
        return made.subtract(printed).abs().compareTo(rate.quantity().halfUnit().add(loose)) <= 0;
    }

    /** …精神残疾230名。其中儿童56名，占4.4%: a sentence that begins with 其中 is of the list before it, and its share of all. */
    private boolean among(Fact rate) {
        int from = rate.place().sentence().start();
        return neighbours.text().startsWith("其中", from) && bare(rate);
    }

    private boolean ofAnother(Judgement judgement, Fact rate, BigDecimal printed) {
        Fact part = judgement.operands().get(0);
        return neighbours.ofParagraph(rate, 2 * MOST).stream()
                .anyMatch(b -> positive(b) && alike(part, b) && share(part, b, printed));
    }

    /** ，占65%: the base is left out. */
    private boolean bare(Fact rate) {
        int at = rate.span().start();
        return at > 1
                && neighbours.text().charAt(at - 1) == '占'
                && "，；、（(,".indexOf(neighbours.text().charAt(at - 2)) >= 0;
    }

    /** 三、四级手术占比: of two things together. */
    private boolean several(Fact rate) {
        int from = Math.max(0, rate.span().start() - REACH);
        return TWO.matcher(neighbours.text().substring(from, rate.span().start()))
                .find();
    }

    /** 修车行道4.16万平方米、人行道2.73万平方米，维修率2.89%: of two numbers side by side together. */
    private static boolean two(List<Fact> near, BiPredicate<BigDecimal, Fact> made) {
        for (int i = 1; i < near.size(); i++) {
            Fact first = near.get(i - 1);
            Fact second = near.get(i);
            BigDecimal both = first.quantity().value().add(second.quantity().value());
            boolean fit = alike(first, second)
                    && near.stream()
                            .anyMatch(b ->
                                    b != first && b != second && positive(b) && alike(first, b) && made.test(both, b));
            if (fit) {
                return true;
            }
        }
        return false;
    }

    /**
     * 初次1913件，重复961件，重复率33.4%; 满意128件、基本满意6件、不满意2件，满意率98.5%: of a few numbers side by side, the first or the last of them in all of them.
     * 下发28份，整改26个，整改率92.9%: of two, whatever they are counted in.
     */
    private static boolean amongNeighbours(List<Fact> near, BigDecimal printed) {
        for (int i = 1; i < near.size(); i++) {
            boolean counts = near.get(i).quantity() instanceof Quantity.Count
                    && near.get(i - 1).quantity() instanceof Quantity.Count;
            if (counts && positive(near.get(i - 1)) && share(near.get(i), near.get(i - 1), printed)) {
                return true;
            }
        }
        for (int from = 0; from < near.size(); from++) {
            for (int to = from + 2; to <= Math.min(near.size(), from + RUN); to++) {
                if (made(near.subList(from, to), printed)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean made(List<Fact> run, BigDecimal printed) {
        if (!run.stream().allMatch(f -> alike(f, run.get(0)))) {
            return false;
        }
        BigDecimal all = sum(run);
        for (int k = 1; k < run.size(); k++) {
            if (fits(sum(run.subList(0, k)), all, printed) || fits(sum(run.subList(k, run.size())), all, printed)) {
                return true;
            }
        }
        return false;
    }

    private static BigDecimal sum(List<Fact> facts) {
        return facts.stream().map(f -> f.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean positive(Fact base) {
        return base.quantity().value().signum() > 0;
    }

    private static boolean alike(Fact a, Fact b) {
        if (a.quantity() instanceof Quantity.Count one && b.quantity() instanceof Quantity.Count other) {
            return counted(one).equals(counted(other));
        }
        return a.quantity().getClass() == b.quantity().getClass();
    }

    /** 2874件次 are counted as 961件 are. */
    private static String counted(Quantity.Count count) {
        String unit = count.unit();
        return unit.length() > 1 && unit.endsWith("次") ? unit.substring(0, unit.length() - 1) : unit;
    }

    private static boolean share(Fact part, Fact base, BigDecimal printed) {
        return fits(part.quantity().value(), base.quantity().value(), printed);
    }

    private static boolean change(Fact now, Fact then, BigDecimal printed) {
        BigDecimal before = then.quantity().value();
        return now.measure() == Measure.CHANGE
                ? fits(now.quantity().value(), before, printed)
                : fits(now.quantity().value().subtract(before).abs(), before, printed);
    }

    /** Rounded or cut to the digits that are printed. */
    private static boolean fits(BigDecimal part, BigDecimal base, BigDecimal printed) {
        BigDecimal gap = part.movePointRight(2)
                .divide(base, MathContext.DECIMAL64)
                .subtract(printed)
                .movePointRight(printed.scale());
        return gap.abs().compareTo(HALF) <= 0 || (gap.signum() > 0 && gap.compareTo(BigDecimal.ONE) < 0);
    }

    private static boolean kept(Claim claim, Judgement judgement, Fact base) {
        return !named(claim)
                || judgement.operands().stream().skip(1).anyMatch(f -> f.standsAt(base))
                || bases(claim).anyMatch(f -> f.standsAt(base));
    }

    /** All that may be the base as it is named. */
    private static Stream<Fact> bases(Claim claim) {
        return claim instanceof Ratio ratio
                ? Stream.of(ratio.base())
                : claim instanceof Claim.OneOf choice
                        ? choice.readings().stream().flatMap(OtherMakers::bases)
                        : Stream.of();
    }

    private static boolean named(Claim claim) {
        return claim instanceof Ratio ratio
                ? ratio.baseNamed()
                : claim instanceof Claim.OneOf choice
                        && choice.readings().stream().anyMatch(OtherMakers::named);
    }
}
