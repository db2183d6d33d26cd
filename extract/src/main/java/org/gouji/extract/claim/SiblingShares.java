package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
 * Shares that one paragraph prints one after the other in the same words (甲5万元，占12%；乙9万元，占21%；…). Where all but one are of one base, so is that one; and where
 * they make 100%, their parts make the base. Of two that make a base of which one is the share, so is the other.
 */
final class SiblingShares {
    /** So many that agree are no chance. */
    private static final int TELLING = 3;

    private static final int REACH = 8;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Claim> claims;
    private final Map<Span, List<Ratio>> readings = new HashMap<>();

    private SiblingShares(List<Claim> claims) {
        this.claims = new ArrayList<>(claims);
        for (Claim claim : claims) {
            for (Claim reading : claim instanceof Claim.OneOf choice ? choice.readings() : List.of(claim)) {
                if (reading instanceof Ratio ratio && ratio.type() == Ratio.Type.SHARE) {
                    readings.computeIfAbsent(ratio.rate().span(), r -> new ArrayList<>())
                            .add(ratio);
                }
            }
        }
    }

    /** An amount and the share printed right behind it. */
    private record Share(Fact part, Fact rate) {
        boolean of(Fact base) {
            BigDecimal value = base.quantity().value();
            return value.signum() > 0
                    && rate.quantity()
                            .prints(part.quantity().value().movePointRight(2).divide(value, MathContext.DECIMAL64));
        }
    }

    /** The claims of a report with those of such lists made sure. */
    static List<Claim> sure(List<Claim> claims, List<Passage> passages) {
        SiblingShares sure = new SiblingShares(claims);
        List<Fact> seen = new ArrayList<>();
        for (Passage passage : passages) {
            passage.sentences().stream()
                    .flatMap(s -> s.mentions().stream())
                    .filter(m -> m.money() && m.plain())
                    .map(Mention::fact)
                    .forEach(seen::add);
            for (List<Share> list : lists(passage).values()) {
                if (list.size() >= TELLING) {
                    sure.list(list);
                    sure.made(list, seen);
                } else if (list.size() == 2) {
                    sure.pair(list.get(0), list.get(1));
                    sure.pair(list.get(1), list.get(0));
                }
            }
        }
        return sure.claims;
    }

    /** The shares of a paragraph by the words before them. */
    private static Map<String, List<Share>> lists(Passage passage) {
        Map<String, List<Share>> lists = new LinkedHashMap<>();
        for (Sentence sentence : passage.sentences()) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 1; i < mentions.size(); i++) {
                Mention part = mentions.get(i - 1);
                Mention rate = mentions.get(i);
                if (rate.measure() == Measure.SHARE
                        && rate.percentage()
                        && part.money()
                        && part.plain()
                        && !part.fact().quantity().number().approximate()) {
                    lists.computeIfAbsent(rate.lead(), w -> new ArrayList<>()).add(new Share(part.fact(), rate.fact()));
                }
            }
        }
        return lists;
    }

    private void list(List<Share> list) {
        Optional<Fact> found = base(list);
        if (found.isEmpty()) {
            return;
        }
        Fact base = found.get();
        List<Share> odd = list.stream().filter(s -> !s.of(base) && !fits(s)).toList();
        if (odd.size() == 1
                && list.size() > TELLING
                && odd.get(0)
                                .part()
                                .quantity()
                                .value()
                                .compareTo(base.quantity().value())
                        < 0) {
            replace(odd.get(0), base);
        }
        sum(list, base);
    }

    /** Parts that make an amount told before are shares of that, the one too that is not: 三项之中…. */
    private void made(List<Share> list, List<Fact> seen) {
        BigDecimal sum = list.stream().map(s -> s.part().quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        int first = list.get(0).part().span().start();
        List<Fact> before = seen.stream().filter(f -> f.span().start() < first).toList();
        List<Fact> near = before.subList(Math.max(0, before.size() - REACH), before.size());
        near.stream()
                .filter(f -> f.quantity().value().compareTo(sum) == 0)
                .findFirst()
                .ifPresent(whole -> {
                    List<Share> odd = list.stream().filter(s -> !s.of(whole)).toList();
                    if (odd.size() == 1 && list.size() - odd.size() > 1) {
                        replace(odd.get(0), whole);
                    }
                });
    }

    /** Two that make the base of which one is the share: the other is too. */
    private void pair(Share one, Share other) {
        if (fits(other)) {
            return;
        }
        readings.getOrDefault(one.rate().span(), List.of()).stream()
                .map(Ratio::base)
                .filter(base -> one.of(base) && make(one.part(), other.part(), base))
                .findFirst()
                .ifPresent(base -> replace(other, base));
    }

    private static boolean make(Fact one, Fact other, Fact base) {
        BigDecimal slack = one.quantity()
                .halfUnit()
                .add(other.quantity().halfUnit())
                .add(base.quantity().halfUnit());
        BigDecimal sum = one.quantity().value().add(other.quantity().value());
        return one.quantity().value().signum() > 0
                && sum.subtract(base.quantity().value()).abs().compareTo(slack) <= 0;
    }

    private boolean fits(Share share) {
        return readings.getOrDefault(share.rate().span(), List.of()).stream()
                .anyMatch(r -> new Share(r.part(), r.rate()).of(r.base()));
    }

    /** The base of which all shares of a list are but one at most. */
    private Optional<Fact> base(List<Share> list) {
        Set<BigDecimal> asked = new HashSet<>();
        for (Share share : list) {
            for (Ratio ratio : readings.getOrDefault(share.rate().span(), List.of())) {
                if (asked.add(ratio.base().quantity().value()) && most(list, ratio.base())) {
                    return Optional.of(ratio.base());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean most(List<Share> list, Fact base) {
        int odd = 0;
        for (Share share : list) {
            odd += share.of(base) ? 0 : 1;
            if (odd > 1) {
                return false;
            }
        }
        return list.size() - odd >= TELLING;
    }

    /** A share that is of none of the bases read for it is of the base of the others. */
    private void replace(Share share, Fact base) {
        claims.removeIf(
                c -> Claims.first(c) instanceof Ratio ratio && ratio.rate().standsAt(share.rate()));
        claims.add(new Ratio(
                share.rate(),
                share.part(),
                base,
                Ratio.Type.SHARE,
                true,
                share.rate().place().sentence()));
    }

    /** The parts make the base where their shares make 100%, unless the text is read to say so already. */
    private void sum(List<Share> list, Fact base) {
        List<Fact> parts = FactIndex.distinct(list.stream().map(Share::part).toList());
        BigDecimal whole = BigDecimal.ZERO;
        BigDecimal slack = BigDecimal.ZERO;
        for (Share share : list) {
            whole = whole.add(share.rate().quantity().number().value());
            slack = slack.add(share.rate().quantity().halfUnit());
        }
        boolean all = parts.size() == list.size()
                && whole.subtract(HUNDRED).abs().compareTo(slack) <= 0
                && parts.stream().noneMatch(p -> p.standsAt(base));
        if (all && !told(parts)) {
            claims.add(new Claim.Sum(
                    base,
                    parts,
                    Closure.CLOSED,
                    Optional.empty(),
                    parts.get(0).place().sentence()));
        }
    }

    private boolean told(List<Fact> parts) {
        Set<Span> spans = spans(parts);
        return claims.stream()
                .anyMatch(c -> Claims.first(c) instanceof Claim.Sum sum
                        && sum.closure() == Closure.CLOSED
                        && spans(sum.parts()).equals(spans));
    }

    private static Set<Span> spans(List<Fact> facts) {
        return facts.stream().map(Fact::span).collect(Collectors.toSet());
    }
}
