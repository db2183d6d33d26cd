package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Claim;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/** Finds the shares that make up a whole, wherever they stand one after the other: they add to 100 %. */
final class Wholes {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern JOINT = Pattern.compile("[、，和及与]{1,2}");
    private static final int MOST = 20;
    private static final int APART = 2;

    private final Field field;

    Wholes(Field field) {
        this.field = field;
    }

    List<Claim> read() {
        List<Num> shares = field.numbers().stream()
                .filter(n -> n.percentage()
                        && n.mention().measure() == Measure.SHARE
                        && n.value().signum() > 0)
                .toList();
        List<Claim> claims = new ArrayList<>();
        based(shares, claims);
        inARow(claims);
        int from = 0;
        while (from < shares.size()) {
            int to = end(shares, from, APART);
            if (to > from) {
                claims.add(whole(shares.subList(from, to)));
            }
            from = Math.max(from + 1, to);
        }
        return claims;
    }

    /** Shares of one base that is named, wherever they stand: 占总支出的31.77%, 占总支出的68.23%. */
    private static void based(List<Num> shares, List<Claim> claims) {
        Map<String, List<Num>> bases = new LinkedHashMap<>();
        shares.stream()
                .filter(n -> !n.mention().cue().base().isEmpty())
                .forEach(n -> bases.computeIfAbsent(n.mention().cue().base(), k -> new ArrayList<>())
                        .add(n));
        bases.values().forEach(of -> {
            int to = of.size() > 1 ? end(of, 0, Integer.MAX_VALUE) : 0;
            if (to > 1) {
                claims.add(whole(of.subList(0, to)));
            }
        });
    }

    /** 占比依次为92.76%、4.77%和2.47%: percentages with nothing but a joint between them. */
    private void inARow(List<Claim> claims) {
        List<Num> row = new ArrayList<>();
        for (Num num : field.numbers()) {
            boolean joined = !row.isEmpty()
                    && (JOINT.matcher(num.mention().lead()).matches() || beside(row.get(row.size() - 1), num));
            if (!joined) {
                row.clear();
            }
            if (num.percentage() && (joined || num.value().signum() > 0)) {
                row.add(num);
                if (row.size() > 1 && end(row, 0, 0) == row.size()) {
                    claims.add(whole(row));
                }
            } else {
                row.clear();
            }
        }
    }

    /** Whether no more than a joint stands between two numbers, whatever they were named after. */
    private static boolean beside(Num before, Num next) {
        int apart = next.mention().from() - before.mention().to();
        return next.sentence() == before.sentence() && next.at() == before.at() + 1 && apart > 0 && apart <= 2;
    }

    private static Claim whole(List<Num> shares) {
        List<Fact> facts = shares.stream().map(Num::fact).toList();
        return new Claim.Whole(facts, facts.get(0).place().sentence());
    }

    /** Where the shares from one on make 100 %, within half a last digit of each; where they start if they don't. */
    private static int end(List<Num> shares, int from, int apart) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = BigDecimal.ZERO;
        for (int to = from; to < Math.min(shares.size(), from + MOST); to++) {
            if (to > from && shares.get(to).passage() - shares.get(to - 1).passage() > apart) {
                return from;
            }
            sum = sum.add(shares.get(to).value());
            slack = slack.add(shares.get(to).half());
            if (to > from && sum.subtract(HUNDRED).abs().compareTo(slack) <= 0) {
                return to + 1;
            }
        }
        return from;
    }
}
