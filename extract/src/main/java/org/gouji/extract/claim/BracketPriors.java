package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;

/**
 * Reads a rate of change whose earlier value a bracket tells right behind it: 资产总额33万元，较年初增长10%（年初30万元）. What stands there is the earlier
 * value of this change whatever was named before; the value now is the one of its sentence, or the one that makes the rate.
 */
final class BracketPriors {
    private static final Pattern EARLIER = Pattern.compile(
            "^（(?:上年度?|上一年度?|去年|上年同期|上年末|年初|期初|20\\d\\d年(?:度|末|底|初)?)(?:的)?(?:同期)?[^，。；：（）\\d]{0,10}[：为]?$");
    private static final Pattern RISEN =
            Pattern.compile("^）?，(?:同比|(?:比|较)(?:上年|去年|上一年)(?:度|同期)?)(?:增长|上升|提高|增加|下降|减少|降低)(?:了)?$");

    private static final int TELLING = 3;

    private BracketPriors() {}

    /** The earlier value in the bracket that opens right behind a rate of change. */
    static Optional<Fact> behind(Sentence sentence, Mention rate) {
        int at = sentence.mentions().indexOf(rate) + 1;
        if (at == 0 || at >= sentence.mentions().size()) {
            return Optional.empty();
        }
        Mention next = sentence.mentions().get(at);
        boolean earlier = next.plain()
                && next.depth() == rate.depth() + 1
                && next.fact().quantity().value().signum() > 0
                && !next.fact().quantity().number().approximate()
                && EARLIER.matcher(next.lead()).matches();
        return earlier ? Optional.of(next.fact()) : Optional.empty();
    }

    /** 培训1200人次（2020年1000人次），比上年增长20%: the value now, the earlier one in a bracket right behind it, and the rate, with nothing between. */
    static Optional<Claim> before(Sentence sentence, Mention rate) {
        int at = sentence.mentions().indexOf(rate);
        if (at < 2 || !RISEN.matcher(rate.lead()).find()) {
            return Optional.empty();
        }
        Mention prior = sentence.mentions().get(at - 1);
        Mention now = sentence.mentions().get(at - 2);
        boolean earlier = prior.plain()
                && prior.depth() == rate.depth() + 1
                && prior.fact().quantity().value().signum() > 0
                && EARLIER.matcher(prior.lead()).matches();
        boolean own = now.plain() || now.measure() == Measure.UNIT_PRICE;
        boolean nextYear = now.fact().year().isEmpty()
                || prior.fact().year().isEmpty()
                || now.fact().year().getAsInt() == prior.fact().year().getAsInt() + 1;
        return earlier && own && nextYear && now.depth() == rate.depth() && alike(now.fact(), prior.fact())
                ? Optional.of(new Claim.Change(
                        Optional.of(now.fact()),
                        Optional.empty(),
                        Optional.of(rate.fact()),
                        Optional.of(prior.fact()),
                        Optional.empty(),
                        rate.cue().way(),
                        rate.fact().place().sentence()))
                : Optional.empty();
    }

    /** The claim of a rate alone and the earlier value behind it; nothing where what it has become can't be told. */
    static Optional<Claim> claim(Sentence sentence, Mention rate, Fact prior, List<Fact> currents, FactIndex index) {
        List<Fact> now = new ArrayList<>(currents);
        beside(sentence, rate, prior).ifPresent(f -> now.add(0, f));
        sentence.mentions().stream()
                .limit(sentence.mentions().indexOf(rate))
                .filter(m -> m.plain() && m.depth() <= rate.depth() && alike(m.fact(), prior))
                .map(Mention::fact)
                .forEach(now::add);
        Optional<Fact> making = now.stream().filter(f -> makes(f, rate, prior)).findFirst();
        if (making.isEmpty() && rate.fact().quantity().number().value().precision() >= TELLING) {
            making = index.amounts().stream()
                    .filter(f -> f.span().start() < rate.fact().span().start() && makes(f, rate, prior))
                    .reduce((a, b) -> b);
        }
        return making.or(() -> beside(sentence, rate, prior))
                .map(f -> new Claim.Change(
                        Optional.of(f),
                        Optional.empty(),
                        Optional.of(rate.fact()),
                        Optional.of(prior),
                        Optional.empty(),
                        rate.cue().way(),
                        rate.fact().place().sentence()));
    }

    /** What stands right before the rate in its sentence, where the rate is named by no other words. */
    private static Optional<Fact> beside(Sentence sentence, Mention rate, Fact prior) {
        int at = sentence.mentions().indexOf(rate);
        return at > 0 && !rate.named()
                ? Optional.of(sentence.mentions().get(at - 1))
                        .filter(m -> m.plain() && m.depth() == rate.depth())
                        .map(Mention::fact)
                        .filter(f -> alike(f, prior))
                : Optional.empty();
    }

    private static boolean alike(Fact now, Fact prior) {
        return now.quantity().getClass() == prior.quantity().getClass()
                && (now.quantity() instanceof Quantity.Amount
                        || now.quantity().unit().equals(prior.quantity().unit()));
    }

    private static boolean makes(Fact now, Mention rate, Fact prior) {
        if (!alike(now, prior)) {
            return false;
        }
        BigDecimal moved = now.quantity().value().subtract(prior.quantity().value());
        boolean down = rate.cue().way().filter(w -> w == Direction.DOWN).isPresent();
        BigDecimal made = moved.movePointRight(2).divide(prior.quantity().value(), MathContext.DECIMAL64);
        return rate.fact().quantity().prints(down ? made.negate() : made);
    }
}
