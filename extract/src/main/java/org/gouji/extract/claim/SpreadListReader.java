package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/** Reads lists whose parts stand in paragraphs of their own, after a paragraph that ends in 其中：. */
final class SpreadListReader {
    private static final Pattern OPENS = Pattern.compile("(?:其中|包括|如下|具体为|分别为|具体如下|情况如下)[：:，]?$");
    /** How paragraphs are numbered; one that is numbered as another is stands beside it. */
    private static final List<Pattern> LABELS = List.of(
            Pattern.compile("^\\s*\\d{1,2}[.．、](?:(?=20\\d\\d年)|(?!\\d))"),
            Pattern.compile("^\\s*[（(][一二三四五六七八九十]+[）)]"),
            Pattern.compile("^\\s*[（(]\\d{1,2}[）)]"),
            Pattern.compile("^\\s*[一二三四五六七八九十]+、"));

    private static final int MOST_PARAGRAPHS = 40;

    private static final Needs NEEDS = Needs.of(OPENS);

    private final Vocabulary vocabulary;

    SpreadListReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The list claims that the paragraphs of a report make together. */
    List<Claim> read(List<Passage> passages) {
        List<Claim> claims = new ArrayList<>();
        for (int p = 0; p < passages.size(); p++) {
            Passage passage = passages.get(p);
            Sentence last = passage.sentences().get(passage.sentences().size() - 1);
            if (last.has(NEEDS)
                    && OPENS.matcher(Vocabulary.plain(last.line().chars())).find()) {
                claims.addAll(
                        list(passage, passages.subList(p + 1, Math.min(passages.size(), p + 1 + MOST_PARAGRAPHS))));
            }
        }
        return claims;
    }

    private List<Claim> list(Passage opening, List<Passage> following) {
        List<Mention> totals = opening.sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .filter(m -> m.plain() && m.money() && m.depth() == 0)
                .toList();
        if (totals.isEmpty()) {
            return List.of();
        }
        List<Fact> parts = new ArrayList<>(NumberedParts.of(opening, totals.get(totals.size() - 1), following).stream()
                .map(Mention::fact)
                .toList());
        for (Passage passage : parts.isEmpty() ? following : List.<Passage>of()) {
            Optional<Mention> part = first(passage);
            if (passage.section() != opening.section()
                    || beside(opening, passage)
                    || part.isEmpty()
                    || side(part.get()) != side(totals.get(0))) {
                break;
            }
            parts.add(part.get().fact());
            if (parts.size() > 1 && made(parts, totals.get(0).fact())) {
                break;
            }
        }
        List<Claim> readings = new ArrayList<>();
        for (Fact total : FactIndex.distinct(
                List.of(totals.get(totals.size() - 1).fact(), totals.get(0).fact()))) {
            if (parts.size() > 1 && parts.stream().noneMatch(f -> f.key().startsWith("func:"))) {
                boolean whole = vocabulary.complete(
                        total.key(), parts.stream().map(Fact::key).toList());
                readings.add(new Claim.Sum(
                        total, parts, whole ? Closure.CLOSED : Closure.LOOSE, Optional.empty(), opening.span()));
            }
        }
        return Claims.oneOf(readings).map(List::of).orElse(List.of());
    }

    /** What the paragraphs read so far make: those that follow tell of something else. */
    private static boolean made(List<Fact> parts, Fact total) {
        BigDecimal sum = parts.stream().map(f -> f.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(total.quantity().value()) == 0;
    }

    /** 1.收入预算…，其中： is over where 2.支出预算… begins. */
    private static boolean beside(Passage opening, Passage passage) {
        return LABELS.stream().anyMatch(label -> labelled(opening, label) && labelled(passage, label));
    }

    private static boolean labelled(Passage passage, Pattern label) {
        return label.matcher(passage.sentences().get(0).line().chars()).find();
    }

    /** 年初部门预算收入…万元，其中：…事业收入预算…万元: a plan is the one at the beginning where its total is. */
    static Measure side(Mention mention) {
        return mention.measure() == Measure.BUDGET_BEGIN ? Measure.BUDGET : mention.measure();
    }

    /** The number that a paragraph is about: the first of its first sentence. */
    private static Optional<Mention> first(Passage passage) {
        return passage.sentences().get(0).mentions().stream()
                .filter(m -> m.plain() && m.money() && m.named())
                .findFirst();
    }
}
