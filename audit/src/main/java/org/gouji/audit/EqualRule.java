package org.gouji.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Computed;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Quantity;
import org.gouji.model.RuleInfo;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.model.Working;
import org.gouji.model.Working.Equation;
import org.gouji.model.Working.Treatment;

/** The same fact printed twice, in other units and sections too; and a chart against the prose. */
final class EqualRule implements Rule {
    private static final int TELLING = 3;
    private static final int FEW = 2;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    /** Two prints of one fact further apart than one part in this many are more likely two facts than one with a slip. */
    private static final BigDecimal CLOSE = BigDecimal.valueOf(100);

    private static final RuleInfo SAME = new RuleInfo(
            "SAME-FACT",
            new Wording("同一事项前后一致", "The same fact twice"),
            new Wording(
                    "同一事项、同一口径、同一年度的数在各处应相等（换算单位后，按较粗的一处的位数核对）。",
                    "One fact prints with one value everywhere, units converted, at the coarser precision."));
    private static final RuleInfo CHART = new RuleInfo(
            "CHART-TEXT",
            new Wording("图表与正文", "Chart and prose"),
            new Wording("内嵌图表的数据应与正文一致。", "The numbers behind a chart agree with the prose."));

    private final boolean chart;

    private EqualRule(boolean chart) {
        this.chart = chart;
    }

    static EqualRule same() {
        return new EqualRule(false);
    }

    static EqualRule chart() {
        return new EqualRule(true);
    }

    @Override
    public RuleInfo info() {
        return chart ? CHART : SAME;
    }

    @Override
    public Class<? extends Claim> family() {
        return Equal.class;
    }

    @Override
    public List<Judgement> judge(Claim claim, Values values) {
        if (!(claim instanceof Equal equal) || (equal.type() == Equal.Type.CHART) != chart) {
            return List.of();
        }
        Judgement judgement = equal(equal, values);
        if (judgement.verdict() != Verdict.BROKEN) {
            return neighbours(equal, judgement, values) ? List.of() : List.of(judgement);
        }
        boolean near = judgement.severity() == Severity.ERROR;
        return switch (equal.type()) {
            case LIKELY -> unit(equal, TELLING) ? List.of(judgement.as(Severity.ERROR)) : List.of();
            case KINDRED -> List.of(judgement.doubted());
            case MANY -> near || count(equal) || shortSlip(equal) ? List.of(judgement.as(Severity.ERROR)) : List.of();
            case SIMILAR -> near ? List.of(judgement.as(Severity.WARNING)) : List.of();
            case SAME_FACT -> List.of(near || stated(equal) ? judgement : judgement.doubted());
            case CHART, STATED -> List.of(judgement);
        };
    }

    /** Two numbers printed to one digit that differ by one of it: 95% and 96% of what is only likely one fact confirm nothing. */
    private static boolean neighbours(Equal equal, Judgement judgement, Values values) {
        boolean likely = switch (equal.type()) {
            case LIKELY, MANY, SIMILAR, KINDRED -> true;
            case SAME_FACT, CHART, STATED -> false;
        };
        return likely
                && judgement.verdict() != Verdict.EXACT
                && values.of(equal.first()).compareTo(values.of(equal.second())) != 0
                && values.half(equal.first()).compareTo(values.half(equal.second())) == 0
                && digits(equal.first()) <= TELLING
                && !vague(equal);
    }

    private static int digits(Fact fact) {
        return fact.quantity().number().value().precision();
    }

    /**
     * Far apart, two prints are worth a word only where both are sentences about an item that the vocabulary knows. Economic items come back
     * under basic and project expenditure.
     */
    private static boolean stated(Equal equal) {
        return Stream.of(equal.first(), equal.second())
                .allMatch(f -> f.place().kind() == PlaceKind.PROSE
                        && f.key().indexOf('.') > 0
                        && !f.key().startsWith("project.")
                        && !f.key().startsWith("eco."));
    }

    private Judgement equal(Equal equal, Values values) {
        Operand first = Operand.of(equal.first(), values);
        Operand second = Operand.of(equal.second(), values);
        boolean finer = values.half(first.fact()).compareTo(values.half(second.fact())) <= 0;
        Operand coarse = finer ? second : first;
        Operand fine = finer ? first : second;
        Verdict verdict = Comparison.of(coarse, fine.value(), fine.range());
        Verdict said = vague(equal) ? Vague.same(equal.first(), equal.second()) : verdict;
        boolean error = said == Verdict.BROKEN
                && (chart || equal.type() == Equal.Type.STATED || close(fine, coarse) || slip(equal) || swapped(equal));
        return new Judgement(
                info().id(),
                chart ? "chart-text" : said == Verdict.BROKEN ? "conflict" : "same",
                said,
                Optional.of(equal.second()),
                List.of(equal.first()),
                () -> new Computed(Print.exact(equal.second(), first.value()), working(equal, first, second, finer)),
                () -> message(equal, said),
                error ? Severity.ERROR : Severity.WARNING);
    }

    /** The coarser of two prints is what the finer one gives; an approximate one leaves a side open. */
    private static Working working(Equal equal, Operand first, Operand second, boolean finer) {
        if (vague(equal)) {
            boolean below = Vague.same(equal.first(), equal.second()) == Verdict.EXACT
                    && second.value().compareTo(first.value()) < 0;
            Treatment side = below ? Treatment.BOUND : Treatment.FROM;
            return Equation.of(second.term(), List.of(first.term()), "#1", side);
        }
        return finer
                ? Workings.compared(second, List.of(first), "#1")
                : new Equation(Optional.of(second.term()), List.of(first.term()), "#0", Workings.treatment(first), 1);
    }

    /** One digit of two or three: it tells where all other prints agree. */
    private static boolean shortSlip(Equal equal) {
        return Slip.between(equal.first(), equal.second().quantity().value(), FEW);
    }

    /** What is counted is printed in few digits: no slip can be told from another number. */
    private static boolean count(Equal equal) {
        return equal.first().quantity() instanceof Quantity.Count;
    }

    /** Three digits are few for a slip, but two of them swapped tell where both sentences name one item of the vocabulary, or count one thing. */
    private static boolean swapped(Equal equal) {
        if (equal.type() == Equal.Type.SIMILAR && count(equal)) {
            return Slip.swapped(equal.first(), equal.second().quantity().value(), TELLING);
        }
        return equal.type() == Equal.Type.SAME_FACT
                && stated(equal)
                && equal.first().scope() == equal.second().scope()
                && Slip.swapped(equal.first(), equal.second().quantity().value(), TELLING);
    }

    private static boolean vague(Equal equal) {
        return equal.first().quantity().number().approximate()
                || equal.second().quantity().number().approximate();
    }

    private static boolean close(Operand a, Operand b) {
        BigDecimal gap = a.value().subtract(b.value()).abs();
        return gap.multiply(CLOSE).compareTo(a.value().abs().max(b.value().abs())) <= 0;
    }

    /** One digit, two digits swapped, or 元 for 万元. */
    private static boolean slip(Equal equal) {
        return unit(equal, 1)
                || Slip.between(equal.first(), equal.second().quantity().value())
                || Slip.between(equal.second(), equal.first().quantity().value());
    }

    /** The same digits, at least so many of them, in units ten thousand apart: one unit is wrong. */
    private static boolean unit(Equal equal, int digits) {
        Fact a = equal.first();
        Fact b = equal.second();
        BigDecimal first = a.quantity().value().abs();
        BigDecimal second = b.quantity().value().abs();
        BigDecimal low = first.min(second);
        boolean apart = low.signum() > 0
                && low.multiply(TEN_THOUSAND).compareTo(first.max(second)) == 0
                && !a.quantity().unit().equals(b.quantity().unit());
        return apart && a.quantity().number().value().stripTrailingZeros().precision() >= digits;
    }

    private static Sentence message(Equal equal, Verdict verdict) {
        Fact a = equal.first();
        Fact b = equal.second();
        String both = Print.name(a) + Print.number(a) + " 与 " + Print.name(b) + Print.number(b);
        String en = Print.name(a) + Print.number(a) + " and " + Print.name(b) + Print.number(b);
        return switch (verdict) {
            case EXACT ->
                vague(equal) && a.quantity().value().compareTo(b.quantity().value()) != 0
                        ? Sentence.of(both + " 不相抵触。", en + " do not contradict each other.")
                        : Sentence.of(both + " 一致。", en + " agree.");
            case ROUNDED, TRUNCATED -> Sentence.of(both + " 在取位范围内一致。", en + " agree within rounding.");
            case BROKEN ->
                new Sentence(
                        new Wording(both + " 不一致", en + " differ"),
                        new Wording("，两处不能同时成立。", ": they can't both be right."));
            default ->
                equal.type() == Equal.Type.KINDRED
                        ? Sentence.of(
                                both + "：说法相近，口径可能不同，未核对。", en + ": alike in name, perhaps not the same, not checked.")
                        : Sentence.of(both + "：有约数，未核对。", en + ": approximate, not checked.");
        };
    }
}
