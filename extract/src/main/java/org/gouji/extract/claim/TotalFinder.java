package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Measure;
import org.gouji.model.Slips;

/** Finds the total that a list of parts belongs to. */
final class TotalFinder {
    private static final Pattern AMONG = Pattern.compile("^(?<total>.*(?:支出|决算|收入|经费|预算|总额))中[，：].*");
    /** Each classification in a row of them divides what stands before the first. */
    private static final Pattern CLASSIFIED = Pattern.compile("按[^，。；：]{2,14}(?:分类|划分|分)(?:的|是|为)?[：，]");

    private static final Pattern INCOME = Pattern.compile(".*(?:收入|拨款)$");
    private static final Pattern EXPENDITURE = Pattern.compile(".*(?:支出|费|费用|经费)$");
    private static final Pattern AMONG_THEM = Pattern.compile("^[，：；（]?其中[：，]?[^，。；：]{2,}$");

    /** 总额7万元，原因是新增资金5万元。其中：…: what explains a number has none of its parts. */
    private static final String REASON = "原因";

    private static final int MOST = 6;
    private static final int MANY = 3;
    private static final int SUBJECT = 4;

    private final Vocabulary vocabulary;
    private final Naming naming;

    TotalFinder(Vocabulary vocabulary, Naming naming) {
        this.vocabulary = vocabulary;
        this.naming = naming;
    }

    /**
     * What a list's total may be.
     *
     * @param mention the number
     * @param sure whether the text leaves no doubt that this is the one
     */
    record Total(Mention mention, boolean sure) {}

    /** The totals that the parts may belong to, the most natural first. */
    List<Total> find(Passage passage, int sentence, List<Mention> parts, FactIndex index) {
        Mention first = parts.get(0);
        List<Total> totals = new ArrayList<>();
        named(first, index).ifPresent(m -> totals.add(new Total(m, true)));
        boolean among = AMONG.matcher(first.lead()).matches();
        if (totals.isEmpty() && !among) {
            (CLASSIFIED.matcher(first.lead()).find()
                            ? whole(passage, sentence, first)
                            : before(passage, sentence, first))
                    .or(() -> before(passage, sentence, first))
                    .or(() -> sentence > 0 ? told(passage, sentence, first) : Optional.empty())
                    .or(() -> sentence > 0 ? whole(passage, sentence - 1, first) : Optional.empty())
                    .ifPresent(m -> totals.add(new Total(
                            m, holds(m, parts) || complete(m, parts) || slipped(passage, sentence, m, parts))));
        }
        List<Mention> all = earlier(passage, first);
        for (Mention earlier : all) {
            if (totals.size() < MOST
                    && totals.stream().noneMatch(t -> t.mention().fact().standsAt(earlier.fact()))) {
                totals.add(new Total(earlier, complete(earlier, parts)));
            }
        }
        totals.removeIf(t -> !fits(t.mention(), first));
        totals.sort(Comparator.comparing((Total t) -> !complete(t.mention(), parts)));
        made(all, parts)
                .filter(m -> fits(m, first) && totals.stream().noneMatch(t -> t.mention() == m))
                .ifPresent(m -> totals.add(0, new Total(m, true)));
        return List.copyOf(totals);
    }

    /**
     * The total that the parts make to the last digit, however far up its paragraph it stands: after total, function and nature, the list
     * by economic kind still divides the total. Few parts may make some number by chance.
     */
    private static Optional<Mention> made(List<Mention> earlier, List<Mention> parts) {
        BigDecimal sum = parts.stream().map(m -> m.fact().quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return earlier.stream()
                .filter(m -> parts.size() >= MANY && m.fact().quantity().value().compareTo(sum) == 0)
                .findFirst();
    }

    /** 三公经费支出决算中，…: the total is named, its number stands elsewhere. */
    private Optional<Mention> named(Mention first, FactIndex index) {
        Matcher among = AMONG.matcher(first.lead());
        if (!among.matches()) {
            return Optional.empty();
        }
        String key = naming.at(among.group("total")).key();
        return index
                .nearest(
                        key,
                        first.fact().span().start(),
                        f -> f.measure() == first.measure()
                                && f.year().equals(first.fact().year()))
                .stream()
                .findFirst()
                .map(f -> new Mention(f, 0, 0, "", first.cue(), 0, true));
    }

    /** The nearest number before the list in its sentence. */
    private static Optional<Mention> before(Passage passage, int sentence, Mention first) {
        return passage.sentences().get(sentence).mentions().stream()
                .takeWhile(m -> m != first)
                .filter(m -> m.plain() && m.alike(first) && m.depth() <= first.depth())
                .reduce((a, b) -> b);
    }

    /** What a sentence is about: its last number before a list of parts begins. */
    private static Optional<Mention> whole(Passage passage, int sentence, Mention first) {
        return passage.sentences().get(sentence).mentions().stream()
                .takeWhile(m -> !m.lead().contains(REASON) && (m.cue().mark() == ListMark.NONE || !m.plain()))
                .filter(m -> m.plain() && m.alike(first) && m.depth() == 0)
                .reduce((a, b) -> b);
    }

    /** 新增债券27亿元，再融资债券21亿元。新增债券共安排20个项目，其中…: the one of the sentence before that the list's sentence begins with. */
    private static Optional<Mention> told(Passage passage, int sentence, Mention first) {
        String begin = Vocabulary.plain(passage.sentences().get(sentence).between(0, first.from()));
        return passage.sentences().get(sentence - 1).mentions().stream()
                .filter(m -> m.plain() && m.alike(first) && m.depth() == 0)
                .filter(m -> m.fact().item().length() >= SUBJECT
                        && begin.contains(m.fact().item()))
                .findFirst();
    }

    /** All numbers of the paragraph before the list, nearest first. */
    private static List<Mention> earlier(Passage passage, Mention first) {
        List<Mention> earlier = new ArrayList<>(passage.sentences().stream()
                .flatMap(s -> s.mentions().stream())
                .filter(m -> m.plain() && m.alike(first) && m.depth() == 0)
                .filter(m -> m.fact().span().start() < first.fact().span().start())
                .toList());
        Collections.reverse(earlier);
        return earlier;
    }

    /** Whether the vocabulary knows these parts as the parts of this total. */
    private boolean complete(Mention total, List<Mention> parts) {
        return total.measure() == parts.get(0).measure()
                && vocabulary.complete(
                        total.fact().key(),
                        parts.stream().map(m -> m.fact().key()).toList());
    }

    /** A total smaller than one of its parts is hardly the one meant. */
    private static boolean holds(Mention total, List<Mention> parts) {
        BigDecimal value = total.fact().quantity().value();
        return parts.stream().allMatch(p -> p.fact().quantity().value().compareTo(value) <= 0);
    }

    /** 24人，其中在编69人、聘用5人: a part above the total right before 其中 is a slip of the pen where one digit mends the sum. */
    private static boolean slipped(Passage passage, int sentence, Mention total, List<Mention> parts) {
        List<Mention> mentions = passage.sentences().get(sentence).mentions();
        Mention first = parts.get(0);
        boolean right = mentions.indexOf(total) + 1 == mentions.indexOf(first)
                && AMONG_THEM.matcher(first.lead()).find()
                && total.measure() == first.measure()
                && parts.size() > 1;
        BigDecimal gap = parts.stream()
                .map(p -> p.fact().quantity().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .subtract(total.fact().quantity().value());
        return right
                && parts.stream()
                        .map(p -> p.fact().quantity().value())
                        .anyMatch(v -> v.compareTo(gap) > 0 && Slips.between(v, v.subtract(gap)));
    }

    /** Whether such a total can have such parts: no balance has expenditure in it, no income expenditure. */
    private static boolean fits(Mention total, Mention part) {
        boolean balance =
                total.fact().key().startsWith("bal.") && !part.fact().key().startsWith("bal.");
        boolean prior = total.measure() == Measure.PRIOR && part.measure() != Measure.PRIOR;
        String whole = total.fact().item();
        String piece = part.fact().item();
        boolean crossed =
                (INCOME.matcher(whole).matches() && EXPENDITURE.matcher(piece).matches() && !whole.endsWith("拨款"))
                        || (whole.endsWith("支出") && piece.endsWith("收入"));
        return !balance && !prior && !crossed;
    }
}
