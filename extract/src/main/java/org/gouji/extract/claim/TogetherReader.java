package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.sentence.Together;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;

/** Reads totals that follow their parts: …3万元、…4万元，共计7万元; or say the same once more: …，共计支出1.1万元. */
final class TogetherReader {
    private static final Pattern TOGETHER =
            Pattern.compile("[，、；）。](?:以上|上述|各项)?" + Together.SHORT + "(?:支出|金额|资金|经费|使用资金|涉及资金|安排)?(?:为|：)?$");
    private static final Pattern LABEL = Pattern.compile("[；;](?:（[一二三四五六七八九\\d]+）|\\d+[.．、]|[①-⑳])[^；]*$");

    /** 甲、乙两项资金各1320万元，合计2640万元: one number for several. */
    private static final Pattern EACH = Pattern.compile("(?<!全|以上|上述)(?:各(?:为|是|有)?|每[^，。；：]{1,8})$");

    /** 利息按库存成本3216万元: what something is worked out from. */
    private static final Pattern BASE = Pattern.compile("[按以][^，。；：]{0,6}(?:成本|本金|基数|余额|总额|原值|造价|合同价)$");

    /** What follows 三项. */
    private static final Pattern SEVERAL = Pattern.compile("(?:项目|资金|支出)?" + Together.SHORT + "(?:支出|金额|资金)?(?:为|：)?");

    /** A further kind, after the one before it. */
    private static final Pattern KIND = Pattern.compile("^(?:、|，|和|及|以及|，另有)[^，。；：]{2,16}$");

    private static final Pattern COUNTED =
            Pattern.compile("^，(?:以上|上述|各类)?(?:在[岗职]|实有)?(?:人员|职工)?" + Together.SHORT + "(?:有)?$");

    /** 14家乡镇卫生院、3家服务中心共17家: what is counted stands behind its number. */
    private static final Pattern NOUN = Pattern.compile("^[^，。；：、]{2,14}(?:、|和|及|以及)$");

    private static final Pattern COUNTED_BEHIND = Pattern.compile("^[^，。；：、]{2,14}[，]?共(?:计|有)?$");

    private static final Needs NEEDS = Needs.of(TOGETHER, SEVERAL, COUNTED, COUNTED_BEHIND);

    private TogetherReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            for (int i = 1; i < sentence.mentions().size(); i++) {
                Mention total = sentence.mentions().get(i);
                Matcher together = TOGETHER.matcher(total.lead());
                int wanted = SEVERAL.matcher(total.lead()).matches() ? Counted.before(sentence, i) : 0;
                boolean counted = !total.money()
                        && (COUNTED_BEHIND.matcher(total.lead()).matches()
                                || COUNTED.matcher(total.lead()).matches());
                if (!total.plain() || (wanted == 0 && !counted && !together.find())) {
                    continue;
                }
                if (total.money()) {
                    claim(sentence.mentions().subList(0, i), total, wanted).ifPresent(claims::add);
                } else {
                    counted(sentence, i).ifPresent(claims::add);
                }
            }
        }
        return claims;
    }

    /** 行政编制3名、事业编制5名，共8名: kinds that stand side by side right before their number in all. */
    private static Optional<Claim> counted(Sentence sentence, int i) {
        Mention total = sentence.mentions().get(i);
        List<Fact> kinds = new ArrayList<>();
        boolean posts = Staffed.posts(sentence.mentions().get(i - 1));
        for (int j = i - 1; j >= 0; j--) {
            Mention kind = sentence.mentions().get(j);
            boolean parted = j + 1 < i
                    && Clauses.parted(sentence, kind, sentence.mentions().get(j + 1));
            if (EACH.matcher(kind.lead()).find()) {
                return Optional.empty();
            }
            if (!kind.plain()
                    || !kind.alike(total)
                    || kind.depth() != total.depth()
                    || parted
                    || Staffed.posts(kind) != posts) {
                break;
            }
            kinds.add(0, kind.fact());
            if (!KIND.matcher(kind.lead()).matches()
                    && !NOUN.matcher(kind.lead()).matches()) {
                break;
            }
        }
        boolean bare = COUNTED.matcher(total.lead()).matches()
                || (COUNTED_BEHIND.matcher(total.lead()).matches()
                        && NOUN.matcher(sentence.mentions().get(i - 1).lead()).matches());
        return bare && kinds.size() > 1
                ? Optional.of(new Claim.Sum(total.fact(), kinds, Closure.CLOSED))
                : Optional.empty();
    }

    /** The last two or more of these that make the total, where some do: 合同90万元，付30万元、45万元，共75万元. Else all. */
    private static List<Fact> making(List<Fact> facts, Fact total) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = facts.size() - 1; i >= 0; i--) {
            sum = sum.add(facts.get(i).quantity().value());
            if (facts.size() - i > 1 && sum.compareTo(total.quantity().value()) == 0) {
                return facts.subList(i, facts.size());
            }
        }
        return facts;
    }

    private static Optional<Claim> claim(List<Mention> before, Mention total, int wanted) {
        List<Mention> parts = new ArrayList<>();
        for (int j = before.size() - 1; j >= 0; j--) {
            Mention mention = before.get(j);
            boolean crossed = j + 1 < before.size() && before.get(j + 1).lead().contains("；");
            boolean labelled =
                    crossed && LABEL.matcher(before.get(j + 1).lead()).find();
            if (crossed && !labelled && wanted == 0 && !total.lead().contains("；")) {
                break;
            }
            if (wanted > 0 && parts.size() == wanted) {
                break;
            }
            if (mention.plain() && mention.alike(total) && mention.depth() == total.depth()) {
                if (EACH.matcher(mention.lead()).find()) {
                    return Optional.empty();
                }
                parts.add(0, mention);
                if (mention.cue().mark() != ListMark.NONE) {
                    break;
                }
            }
        }
        if (parts.isEmpty()
                || parts.size() < wanted
                || parts.stream().anyMatch(p -> BASE.matcher(p.lead()).find())) {
            return Optional.empty();
        }
        List<Fact> facts = making(parts.stream().map(Mention::fact).toList(), total.fact());
        List<Claim> readings = new ArrayList<>();
        // one number before a total need not be all that it is of: 54家，每家5.9万元，共计318.60万元
        if (facts.size() > 1) {
            readings.add(new Claim.Sum(total.fact(), facts, Closure.CLOSED));
        }
        readings.add(new Equal(
                facts.get(0),
                total.fact(),
                facts.size() > 1 ? Equal.Type.STATED : Equal.Type.MANY,
                total.fact().place().sentence()));
        return Claims.oneOf(readings);
    }
}
