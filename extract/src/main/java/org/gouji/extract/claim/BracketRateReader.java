package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Ratio;
import org.gouji.model.Measure;

/** Reads a rate whose two numbers stand in the bracket behind it: 培训完成率达到103.3%（计划120人次，实际124人次）, 债务率68.8%（债务余额85.6亿元/综合财力124.5亿元）. Nothing else may stand between them. */
final class BracketRateReader {
    private static final Pattern RATE = Pattern.compile("(?:率|完成度|进度)(?:为|达到了?|高达|达|是|：)*(?:了|约)?$");
    private static final Pattern CLOSES = Pattern.compile("^[人次个件户场期所处家项名亩篇份]{0,2}[）)].*$");
    private static final Pattern AIM = Pattern.compile(
            "^[（(，、；]?(?:其中)?(?:年初|年度|全年|本年)?(?:原)?(?:计划|目标|任务|指标|应)(?:数|值|量)?[\\u4e00-\\u9fa5]{0,6}(?:为|是|：)?$");
    private static final Pattern DONE =
            Pattern.compile("^[（(，、；]?(?:年度|全年|本年)?(?:实际|实|已|现已|完成|累计)(?:数|值|量)?[\\u4e00-\\u9fa5]{0,6}(?:为|是|：)?$");
    /** 债务率68.8%（债务余额85.6亿元/综合财力124.5亿元）: the fraction is printed. */
    private static final Pattern OVER = Pattern.compile("^[/／÷][\\u4e00-\\u9fa5]{2,16}$");

    private static final Pattern MOVED = Pattern.compile("(?:增减|变动|变化|增长|下降|增加|减少|不合格|未[\\u4e00-\\u9fa5]{1,3})[率度]");

    private static final Needs NEEDS = Needs.of(RATE);

    private BracketRateReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            for (int i = 0; i + 2 < sentence.mentions().size(); i++) {
                claim(sentence, i).ifPresent(claims::add);
            }
        }
        return claims;
    }

    private static Optional<Claim> claim(Sentence sentence, int at) {
        Mention rate = sentence.mentions().get(at);
        Mention first = sentence.mentions().get(at + 1);
        Mention second = sentence.mentions().get(at + 2);
        boolean rated = rate.percentage()
                && (rate.measure() == Measure.RATE || rate.measure() == Measure.COMPLETION)
                && RATE.matcher(rate.lead()).find()
                && !MOVED.matcher(rate.lead()).find();
        boolean bracket =
                sentence.after(at).startsWith("（") || sentence.after(at).startsWith("(");
        boolean inside = first.depth() == rate.depth() + 1
                && second.depth() == first.depth()
                && first.plain()
                && second.plain()
                && first.alike(second)
                && CLOSES.matcher(sentence.after(at + 2)).find();
        if (!rated || !bracket || !inside) {
            return Optional.empty();
        }
        boolean planned = AIM.matcher(first.lead()).matches()
                && DONE.matcher(second.lead()).matches();
        boolean turned = DONE.matcher(first.lead()).matches()
                && AIM.matcher(second.lead()).matches();
        boolean divided = OVER.matcher(second.lead()).matches();
        Mention base = planned ? first : second;
        Mention done = planned ? second : first;
        return planned == turned && !divided
                ? Optional.empty()
                : Optional.of(new Ratio(
                        rate.fact(),
                        done.fact(),
                        base.fact(),
                        Ratio.Type.RATE,
                        false,
                        rate.fact().place().sentence()));
    }
}
