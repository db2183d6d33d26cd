package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.claim.ListReader.Found;
import org.gouji.extract.claim.TotalFinder.Total;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.PointWords;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Slips;

/** What the lists of a paragraph claim: which of their parts make which total, and how complete they say they are. */
final class ListClaims {
    private static final Pattern ONLY_AMONG = Pattern.compile("，?其中[：，]?[^，。；：]{2,16}");
    private static final Pattern REST = Pattern.compile("^(?:其他|其它|其余)");

    /** So many points where a list may end are tried; none of a report has as many parts. */
    private static final int MOST_ENDS = 100;

    private final Vocabulary vocabulary;

    ListClaims(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What lists claim, and the shares of those that are complete. */
    List<Claim> claims(List<Found> lists) {
        List<Claim> claims = new ArrayList<>();
        lists.forEach(list -> claim(list).ifPresent(claims::add));
        lists.forEach(list -> whole(list).ifPresent(claims::add));
        return claims;
    }

    /** What a list claims: as far as its punctuation goes on in one way, or to another point where its parts make the total. */
    private Optional<Claim> claim(Found list) {
        List<Claim> readings = new ArrayList<>();
        if (Overlaps.of(list) || !pointsAddUp(list)) {
            return Optional.empty();
        }
        Found natural = list.first(list.natural());
        for (int i = 0; i < list.totals().size(); i++) {
            Mention total = list.totals().get(i).mention();
            if (proven(natural, total) || otherUnit(natural, total)) {
                return reading(natural, i);
            }
            reading(natural, i).ifPresent(readings::add);
        }
        boolean whole = !list.totals().isEmpty() && known(list.first(list.natural()));
        int least = Math.max(
                enumerated(natural) ? natural.parts().size() : 1, list.parts().size() - MOST_ENDS);
        for (int count = list.parts().size(); count > least && !whole; count--) {
            if (count != list.natural()) {
                reading(list.first(count), 0).ifPresent(readings::add);
            }
        }
        return Claims.oneOf(readings);
    }

    /**
     * 甲3万元、乙2万元、丙1万元: what stands in one row between the marks of an enumeration is all part of it, down to the last, unless the last
     * is another cut of what stands before it.
     */
    private static boolean enumerated(Found natural) {
        List<Mention> parts = natural.parts();
        return parts.size() > 2
                && parts.stream().skip(1).allMatch(m -> m.lead().startsWith("、"))
                && !Overlaps.otherCut(parts);
    }

    private static boolean pointsAddUp(Found list) {
        boolean points = list.parts().get(0).fact().quantity().unit().equals("分");
        return !points || list.totals().stream().allMatch(t -> PointWords.addUp(t.mention(), list.parts()));
    }

    /** Whether the vocabulary knows these parts, no fewer, as the parts of the first total. */
    private boolean known(Found list) {
        return vocabulary.complete(
                list.totals().get(0).mention().fact().key(),
                list.parts().stream().map(m -> m.fact().key()).toList());
    }

    private Optional<Claim> reading(Found list, int which) {
        Total candidate = list.totals().get(which);
        Mention total = candidate.mention();
        List<Fact> parts = list.parts().stream().map(Mention::fact).toList();
        Closure closure = otherUnit(list, total)
                ? Closure.CLOSED
                : candidate.sure() || proven(list, total) ? closure(list, total) : Closure.LOOSE;
        boolean sure = closure == Closure.CLOSED || closure == Closure.LOOSE;
        boolean over = which == 0 && closure == Closure.LOOSE && above(list, total);
        if (parts.size() == 1 && sure && !over && !sameValue(total.fact(), parts.get(0))) {
            return Optional.empty();
        }
        return Optional.of(new Claim.Sum(
                total.fact(),
                parts,
                parts.size() == 1 && !over ? Closure.OPEN : closure,
                Optional.empty(),
                parts.get(0).place().sentence()));
    }

    /** 支出4120000.00万元，其中甲1860000.00元、乙2260000.00元: the parts make the total in another unit to the digit. */
    private static boolean otherUnit(Found list, Mention total) {
        BigDecimal sum = ListDoubts.sum(list.parts());
        return list.parts().size() > 1
                && total.money()
                && Slips.units(total.fact().quantity()).stream().anyMatch(v -> v.compareTo(sum) == 0);
    }

    /** 预算数100.00万元，其中财政拨款160.00万元: the only part, right after its total, is more than it. */
    private static boolean above(Found list, Mention total) {
        Mention part = list.parts().get(0);
        return list.parts().size() == 1
                && list.opening().mark() == ListMark.UNSAID
                && part.money()
                && part.named()
                && part.measure() == total.measure()
                && part.fact().place().sentence().equals(total.fact().place().sentence())
                && ONLY_AMONG.matcher(part.lead()).matches()
                && part.fact()
                                .quantity()
                                .value()
                                .compareTo(total.fact().quantity().value())
                        > 0;
    }

    /** Whether every part is printed with its share, and each is one of this total: then it is theirs, wherever it stands. */
    private static boolean proven(Found list, Mention total) {
        BigDecimal whole = total.fact().quantity().value();
        for (int i = 0; i < list.parts().size(); i++) {
            Optional<Fact> share = list.shares().get(i).map(Mention::fact);
            if (share.isEmpty() || whole.signum() == 0) {
                return false;
            }
            BigDecimal part = list.parts().get(i).fact().quantity().value();
            BigDecimal off = part.movePointRight(2)
                    .divide(whole, MathContext.DECIMAL64)
                    .subtract(share.get().quantity().value());
            if (off.abs().compareTo(share.get().quantity().halfUnit()) > 0) {
                return false;
            }
        }
        return list.parts().size() > 2;
    }

    /** The shares of a complete list make a whole. */
    private Optional<Claim> whole(Found list) {
        List<Fact> shares = list.shares().stream()
                .flatMap(Optional::stream)
                .map(Mention::fact)
                .toList();
        boolean all = shares.size() > 1 && shares.size() == list.parts().size();
        return all && closure(list, list.totals().get(0).mention()) == Closure.CLOSED
                ? Optional.of(new Claim.Whole(shares, shares.get(0).place().sentence()))
                : Optional.empty();
    }

    private static boolean sameValue(Fact a, Fact b) {
        return a.quantity().value().compareTo(b.quantity().value()) == 0;
    }

    private Closure closure(Found list, Mention total) {
        if (Overlaps.posts(list, total)) {
            return Closure.WITHIN;
        }
        List<String> keys = list.parts().stream().map(m -> m.fact().key()).toList();
        boolean rest = REST.matcher(
                        list.parts().get(list.parts().size() - 1).fact().item())
                .find();
        if (vocabulary.complete(total.fact().key(), keys)
                || wholeShares(list)
                || (rest && list.parts().size() > 2 && !list.opening().open())) {
            return Closure.CLOSED;
        }
        if (list.opening().open()) {
            return Closure.OPEN;
        }
        if (list.opening().mark() == ListMark.LOOSE || NestedNames.any(list.parts())) {
            return Closure.LOOSE;
        }
        return list.opening().mark() == ListMark.CLOSED ? Closure.CLOSED : Closure.UNSAID;
    }

    /** Whether shares are printed for all parts and make 100 %, so that the list says itself that it is complete. */
    private static boolean wholeShares(Found list) {
        if (list.shares().size() < 2 || list.shares().stream().anyMatch(Optional::isEmpty)) {
            return false;
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = BigDecimal.ZERO;
        for (Optional<Mention> share : list.shares()) {
            sum = sum.add(share.get().fact().quantity().value());
            slack = slack.add(share.get().fact().quantity().halfUnit().multiply(BigDecimal.valueOf(2)));
        }
        return sum.subtract(BigDecimal.valueOf(100)).abs().compareTo(slack) <= 0;
    }
}
