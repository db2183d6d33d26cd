package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Formula;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;

/** Reads a mean score and the scores that it is of: 三个乡镇得分分别为92分、88分、90分，平均得分90分; 平均得分92.40分（分别为95分、93分、92分、91分、91分）. */
final class MeanReader {
    private static final Pattern MEAN = Pattern.compile("(?:平均得分|平均分|均分|得分平均)(?:数|值)?(?:为|是|达|达到)?$");
    private static final Pattern WEIGHTED = Pattern.compile("加权|权重|去掉|剔除|标准化|折算");
    private static final Pattern INSIDE = Pattern.compile("^（(?:分别|依次|各)(?:得分)?(?:为|是|得)?$");
    private static final Pattern FIRST = Pattern.compile("得?分(?:情况)?(?:分别|依次)(?:为|是)?$");
    private static final Pattern NEXT = Pattern.compile("^(?:、|和|及|与|，)$");
    private static final Needs NEEDS = Needs.of(MEAN);
    private static final int LEAST = 3;

    private MeanReader() {}

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> mentions = sentence.mentions();
            for (int i = 0; i < mentions.size(); i++) {
                boolean mean = points(mentions.get(i))
                        && MEAN.matcher(mentions.get(i).lead()).find()
                        && !WEIGHTED.matcher(sentence.line().chars()).find();
                List<Fact> scores = mean ? scores(mentions, i) : List.of();
                if (scores.size() >= LEAST) {
                    claims.add(of(mentions.get(i).fact(), scores));
                }
            }
        }
        return claims;
    }

    /** Those in brackets right behind it, or those dealt out right before it. */
    private static List<Fact> scores(List<Mention> mentions, int mean) {
        int from = mean + 1;
        if (from < mentions.size()
                && points(mentions.get(from))
                && INSIDE.matcher(mentions.get(from).lead()).find()) {
            return run(mentions, from, mentions.size());
        }
        int first = mean - 1;
        while (first > 0 && NEXT.matcher(mentions.get(first).lead()).matches()) {
            first--;
        }
        boolean dealt = first >= 0
                && points(mentions.get(first))
                && FIRST.matcher(mentions.get(first).lead()).find();
        List<Fact> before = dealt ? run(mentions, first, mean) : List.of();
        return before.size() == mean - first ? before : List.of();
    }

    private static List<Fact> run(List<Mention> mentions, int from, int end) {
        List<Fact> facts = new ArrayList<>(List.of(mentions.get(from).fact()));
        for (int i = from + 1; i < end; i++) {
            Mention mention = mentions.get(i);
            if (!points(mention) || !NEXT.matcher(mention.lead()).matches()) {
                break;
            }
            facts.add(mention.fact());
        }
        return facts;
    }

    private static boolean points(Mention mention) {
        return mention.fact().quantity() instanceof Quantity.Count count
                && count.unit().equals("分")
                && !count.number().approximate();
    }

    private static Claim of(Fact mean, List<Fact> scores) {
        String sum = IntStream.range(0, scores.size()).mapToObj(i -> "#" + i).collect(Collectors.joining(" + "));
        return new Formula(mean, scores, "(" + sum + ") / " + scores.size());
    }
}
