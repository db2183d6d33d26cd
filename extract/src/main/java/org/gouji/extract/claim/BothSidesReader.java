package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;

/**
 * Reads the change of income and expenditure together, whose totals were printed one after the other: 收入总计434.72万元，其中…。支出总计434.72万元，其中…。收入支出总体与上年相比，增加58.21万元，增长15.46%.
 */
final class BothSidesReader {
    private static final Pattern BOTH = Pattern.compile(
            "^(?:20\\d\\d年度?)?(?<fiscal>财政拨款)?(?:收入支出|收支|收入、支出|收、支)(?:总体|总计|决算总体)(?:情况)?(?:与|较|比)(?:上年度?|去年|20\\d\\d年度?)(?:决算)?(?:相比)?，?(?:各|均)?(?:增加|减少)了?$");
    private static final Pattern RATE = Pattern.compile("^，(?:增长|下降|降低|增加|减少)了?$");
    private static final Needs NEEDS = Needs.of(BOTH);

    private BothSidesReader() {}

    /**
     * The claims of a paragraph.
     *
     * @param facts those of its report
     */
    static List<Claim> read(Passage passage, List<Fact> facts) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            for (int i = 0; i < sentence.mentions().size(); i++) {
                Mention delta = sentence.mentions().get(i);
                Matcher both = BOTH.matcher(delta.lead());
                if (delta.money() && delta.measure() == Measure.CHANGE && both.find()) {
                    Optional<Mention> rate = sentence.mentions().stream()
                            .skip(i + 1L)
                            .findFirst()
                            .filter(m ->
                                    m.percentage() && RATE.matcher(m.lead()).matches());
                    total(delta.fact(), both.group("fiscal") != null, facts)
                            .filter(t -> rate.isPresent())
                            .map(t -> claim(t, delta, rate.get()))
                            .ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    private static Claim claim(Fact total, Mention delta, Mention rate) {
        return new Claim.Change(
                Optional.of(total),
                Optional.of(delta.fact()),
                Optional.of(rate.fact()),
                Optional.empty(),
                delta.cue().way(),
                rate.cue().way(),
                rate.fact().place().sentence());
    }

    /** The totals of both sides printed last before, if they are one value. */
    private static Optional<Fact> total(Fact delta, boolean fiscal, List<Fact> facts) {
        Optional<Fact> income = last(delta, fiscal ? "财政拨款收入总计" : "收入总计", facts);
        Optional<Fact> spent = last(delta, fiscal ? "财政拨款支出总计" : "支出总计", facts);
        return income.filter(i -> spent.isPresent()
                && i.quantity().value().compareTo(spent.get().quantity().value()) == 0);
    }

    private static Optional<Fact> last(Fact delta, String item, List<Fact> facts) {
        return facts.stream()
                .filter(f -> f.item().equals(item)
                        && f.measure() == Measure.FINAL
                        && f.place().kind() == PlaceKind.PROSE
                        && f.place().section() == delta.place().section()
                        && f.span().start() < delta.span().start())
                .reduce((a, b) -> b);
    }
}
