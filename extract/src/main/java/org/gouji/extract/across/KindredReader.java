package org.gouji.extract.across;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.text.Pairs;
import org.gouji.extract.vocabulary.BareRate;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.Quantity;
import org.gouji.model.Slips;

/**
 * Ties counts and rates whose names share words, in different paragraphs: they may be one fact. Where they agree, both are confirmed; where
 * they don't, a reader may want to look, but nothing is said to be wrong.
 */
final class KindredReader {
    private static final Pattern REST = Pattern.compile("[，。；、：（].*$");
    /** ×100% of a formula, 以100%为标准, 每低于100%一个百分点: no value of anything. */
    private static final Pattern CONSTANT = Pattern.compile("[×*]$|每(?:低|高|超)(?:于|出)?$|(?:^|[，。；：])以$");

    /** Units of one kind: 次 may stand for any of them, and people are no events. */
    private static final List<Set<String>> TIMES = List.of(Set.of("次", "件次", "人次"), Set.of("次", "场次", "场", "批次"));

    /** What was planned or counted before, or in a part of the year. */
    private static final Pattern AT_OTHER_TIME = Pattern.compile("上年|去年|年初|计划|目标|预计|任务|指标|拟|季度|半年|\\d月|累计|其中|新增");

    private static final Pattern LEVEL = Pattern.compile("^[^：]{2,12}：");

    /** 群众满意率 is told as 服务对象满意度 of the same people. */
    private static final Pattern CONTENT = Pattern.compile("满意[率度]");

    private static final int LONG = 4;
    private static final int REACH = 10;
    private static final int MOST = 2;
    /** So many numbers are remembered: the first of the papers and the last. */
    private static final int REMEMBERED = 2_000;

    private KindredReader() {}

    /** A number with the pairs of characters that its name is made of. */
    private record Named(Fact fact, Passage passage, Pairs pairs, String lead) {
        /** Whether the words before both say what they are of, where their names alone don't: 热线交办件，办结率100%. */
        boolean ofOneThing(Named other) {
            return !BareRate.is(fact.item())
                    || !BareRate.is(other.fact.item())
                    || BareRate.ofOneThing(lead, other.lead);
        }
    }

    /** One seen before that may be the same, how much its name shares and how far its value is. */
    private record Mate(Fact fact, int shared, BigDecimal apart) {
        private static final Comparator<Mate> CLOSEST = Comparator.comparing((Mate m) -> -m.shared())
                .thenComparing(Mate::apart)
                .thenComparing(m -> -m.fact().span().start());
    }

    /** The claims of all papers of one unit. */
    static List<Claim> read(List<Paper> papers) {
        List<Named> seen = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        for (Paper paper : papers) {
            for (Passage passage : paper.passages()) {
                List<Named> here = named(passage);
                here.forEach(n -> claims(n, seen, claims));
                seen.addAll(here);
                if (seen.size() > REMEMBERED) {
                    seen.subList(REMEMBERED / 2, seen.size() - REMEMBERED / 2).clear();
                }
            }
        }
        return claims;
    }

    private static void claims(Named named, List<Named> seen, List<Claim> claims) {
        List<Mate> mates = new ArrayList<>();
        for (Named before : seen) {
            boolean alike = alike(before.fact(), named.fact()) && before.ofOneThing(named);
            int shared = alike && !apart(before.fact(), named.fact())
                    ? before.pairs().shared(named.pairs())
                    : 0;
            if (shared > 0 && (same(before.fact(), named.fact()) || !(cell(before.fact()) && cell(named.fact())))) {
                mates.add(new Mate(before.fact(), shared, apart(before, named)));
            }
        }
        if (mates.isEmpty()) {
            return;
        }
        Set<BigDecimal> values = new HashSet<>();
        mates.sort(Mate.CLOSEST);
        Function<Fact, Equal.Type> type = f -> swapped(f, named) ? Equal.Type.SIMILAR : Equal.Type.KINDRED;
        mates.stream()
                .filter(s -> values.add(s.fact().quantity().value().stripTrailingZeros()))
                .limit(MOST)
                .forEach(s -> claims.add(new Equal(
                        s.fact(),
                        named.fact(),
                        type.apply(s.fact()),
                        named.fact().place().sentence())));
    }

    /** 送戏下乡136场 and 送戏下乡163场: one name, one year, and two digits swapped; of what was planned or counted at another time nothing is said. */
    private static boolean swapped(Fact before, Named named) {
        Fact fact = named.fact();
        return fact.quantity() instanceof Quantity.Count
                && fact.item().length() >= LONG
                && fact.item().equals(before.item())
                && !cell(fact)
                && !cell(before)
                && !AT_OTHER_TIME.matcher(named.lead() + "|" + before.item()).find()
                && Slips.swapped(
                        before.quantity().number().value(),
                        fact.quantity().number().value());
    }

    /** Whether two may agree: one value, or one that is only said to be reached. */
    private static boolean same(Fact a, Fact b) {
        return a.quantity().value().compareTo(b.quantity().value()) == 0
                || (a.item().equals(b.item())
                        && (a.quantity().number().approximate()
                                || b.quantity().number().approximate()));
    }

    /** Any value that is large enough keeps what is only bounded: that of 公用经费控制率 is nothing to 三公经费控制率≤100%. */
    private static boolean apart(Fact a, Fact b) {
        String one = LEVEL.matcher(a.item()).replaceFirst("");
        String called = LEVEL.matcher(b.item()).replaceFirst("");
        boolean other = a.quantity().value().compareTo(b.quantity().value()) != 0;
        return other
                && (bounded(a) || bounded(b))
                && !one.contains(called)
                && !called.contains(one)
                && !(CONTENT.matcher(one).find() && CONTENT.matcher(called).find());
    }

    private static boolean bounded(Fact fact) {
        return switch (fact.quantity().number().approximation()) {
            case AT_LEAST, AT_MOST -> true;
            default -> false;
        };
    }

    /** What a table prints in two of its cells under one name is what was aimed at and what was done, or of two years. */
    private static boolean cell(Fact fact) {
        return fact.place().kind() == PlaceKind.TABLE;
    }

    /** How far two numbers lie from each other: those that are close are more likely one. */
    private static BigDecimal apart(Named a, Named b) {
        BigDecimal first = a.fact().quantity().value();
        BigDecimal second = b.fact().quantity().value();
        return first.max(second).divide(first.min(second), MathContext.DECIMAL32);
    }

    private static boolean alike(Fact a, Fact b) {
        if (a.quantity().getClass() != b.quantity().getClass() || !a.year().equals(b.year())) {
            return false;
        }
        String unit = a.quantity().unit();
        String other = b.quantity().unit();
        boolean rates = a.measure() == Measure.RATE && b.measure() == Measure.RATE;
        return rates || unit.equals(other) || TIMES.stream().anyMatch(t -> t.contains(unit) && t.contains(other));
    }

    private static List<Named> named(Passage passage) {
        List<Named> named = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            for (int i = 0; i < sentence.mentions().size(); i++) {
                Mention mention = sentence.mentions().get(i);
                if (free(mention.fact()) && !CONSTANT.matcher(mention.lead()).find()) {
                    named.add(new Named(mention.fact(), passage, pairs(mention, sentence.after(i)), mention.lead()));
                }
            }
        }
        return named;
    }

    private static boolean free(Fact fact) {
        boolean count = fact.quantity() instanceof Quantity.Count
                && fact.measure() == Measure.NUMBER
                && !fact.quantity().unit().isEmpty()
                && !fact.quantity().unit().equals("分");
        return (count || fact.measure() == Measure.RATE)
                && fact.place().kind() != PlaceKind.FORMULA
                && fact.quantity().value().signum() > 0;
    }

    /** Pairs of characters of the words right before a number, and of the thing counted right after it. */
    private static Pairs pairs(Mention mention, String after) {
        String lead = mention.lead();
        String noun = REST.matcher(Vocabulary.plain(after)).replaceFirst("");
        return Pairs.of(lead.substring(Math.max(0, lead.length() - REACH)) + "|"
                + mention.fact().item() + "|" + noun.substring(0, Math.min(REACH, noun.length())));
    }
}
