package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Fact;
import org.gouji.model.Measure;
import org.gouji.model.Span;

/**
 * Reads what the year's income or expenditure is made up of where a paragraph of its own tells that: …本年收入合计520万元，较上年增加8万元。 本年收入的具体构成为：财政拨款收入500万元，占96.15%；其他收入20万元，占3.85%. Each
 * share is of the total above, which the parts make.
 */
final class MakeupReader {
    private static final Pattern OPENS = Pattern.compile(
            "^\\s*(?:本部门|本单位|我单位)?(?:20\\d\\d年度?|本年度?)?(?<side>收入|支出)(?:合计|总计)?的(?:具体)?构成(?:为|是|如下)[：:，]");
    private static final Pattern TOTAL = Pattern.compile("(?:20\\d\\d年度?|本年度?)(?<side>收入|支出)(?:合计|总计|总额)?(?:为|是|：)*$");
    private static final int NEAR = 2;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDED = new BigDecimal("0.1");

    private MakeupReader() {}

    /**
     * The claims of a report.
     *
     * @param said what is claimed already; a share that has its base needs no other
     */
    static List<Claim> read(List<Passage> passages, List<Claim> said) {
        List<Claim> claims = new ArrayList<>();
        Set<Span> based = new HashSet<>();
        said.stream()
                .flatMap(c -> c instanceof Claim.OneOf choice ? choice.readings().stream() : Stream.of(c))
                .forEach(c -> {
                    if (c instanceof Ratio ratio) {
                        based.add(ratio.rate().span());
                    }
                });
        for (int p = 0; p < passages.size(); p++) {
            Passage passage = passages.get(p);
            Sentence sentence = passage.sentences().get(0);
            Matcher opens = OPENS.matcher(sentence.line().chars());
            if (opens.find()) {
                total(passages.subList(Math.max(0, p - NEAR), p), opens.group("side"))
                        .ifPresent(total -> claims.addAll(claims(sentence, total, based)));
            }
        }
        return claims;
    }

    private static Optional<Mention> total(List<Passage> before, String side) {
        return before.stream()
                .flatMap(p -> p.sentences().stream())
                .flatMap(s -> s.mentions().stream())
                .filter(m -> m.money() && m.plain())
                .filter(m -> {
                    Matcher total = TOTAL.matcher(m.lead());
                    return total.find() && total.group("side").equals(side);
                })
                .reduce((a, b) -> b);
    }

    private static List<Claim> claims(Sentence sentence, Mention total, Set<Span> based) {
        List<Fact> parts = new ArrayList<>();
        List<Claim> shares = new ArrayList<>();
        BigDecimal all = BigDecimal.ZERO;
        List<Mention> mentions = sentence.mentions();
        for (int i = 1; i < mentions.size(); i++) {
            Mention part = mentions.get(i - 1);
            Mention rate = mentions.get(i);
            if (part.money() && part.plain() && rate.percentage() && rate.measure() == Measure.SHARE) {
                parts.add(part.fact());
                all = all.add(rate.fact().quantity().value());
                if (!based.contains(rate.fact().span())) {
                    shares.add(
                            new Ratio(rate.fact(), part.fact(), total.fact(), Ratio.Type.SHARE, true, sentence.span()));
                }
            }
        }
        if (parts.size() > 1 && all.subtract(ALL).abs().compareTo(ROUNDED) <= 0) {
            shares.add(new Claim.Sum(total.fact(), parts, Closure.CLOSED, Optional.empty(), sentence.span()));
        }
        return parts.size() > 1 ? shares : List.of();
    }
}
