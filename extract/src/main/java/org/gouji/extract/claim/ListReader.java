package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.extract.sentence.Cue;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;
import org.gouji.model.Measure;

/** Reads lists of parts inside a paragraph: 其中, 包括, 分别为, 按…分类, in brackets and nested. */
final class ListReader {
    private static final Pattern ET_CETERA = Pattern.compile("^[^，。；、]{0,6}(?:等|……|…)");
    private static final Pattern AMONG = Pattern.compile("^(?<total>.*(?:支出|决算|收入|经费|预算|总额))中[，：].*");
    private static final Pattern TOGETHER = Pattern.compile("(?:共计|合计|总计|小计)(?:支出|金额|资金)?(?:为|：)?$");
    private static final Pattern REST = Pattern.compile("^(?:其他|其它|其余)");

    private final Vocabulary vocabulary;
    private final Naming naming;

    ListReader(Vocabulary vocabulary, Naming naming) {
        this.vocabulary = vocabulary;
        this.naming = naming;
    }

    /**
     * A list of parts.
     *
     * @param totals what its total may be, the most natural first
     * @param parts its parts, two or more, or one
     * @param shares the share printed after each part, where there is one
     * @param natural how many parts there are up to the first change of punctuation, where a list may well end
     * @param opening how it is opened and closed
     */
    record Found(
            List<Mention> totals, List<Mention> parts, List<Optional<Mention>> shares, int natural, Opening opening) {
        Found first(int count) {
            return new Found(totals, parts.subList(0, count), shares.subList(0, count), count, opening);
        }
    }

    /**
     * How a list is opened and closed.
     *
     * @param mark the words that open it
     * @param open whether it ends in 等
     */
    record Opening(ListMark mark, boolean open) {}

    /** The lists of a paragraph. */
    List<Found> lists(Passage passage, FactIndex index) {
        List<Found> lists = new ArrayList<>();
        for (int s = 0; s < passage.sentences().size(); s++) {
            List<Mention> mentions = passage.sentences().get(s).mentions();
            for (int i = 0; i < mentions.size(); i++) {
                Mention first = mentions.get(i);
                boolean opens =
                        first.cue().mark() != ListMark.NONE && first.cue().mark() != ListMark.LOOSE;
                if (opens && first.plain()) {
                    List<Mention> totals = totals(passage, s, i, index);
                    if (!totals.isEmpty()) {
                        lists.add(list(passage.sentences().get(s), i, totals));
                    }
                }
            }
        }
        return lists;
    }

    private static Found list(Sentence sentence, int start, List<Mention> totals) {
        List<Mention> mentions = sentence.mentions();
        Mention first = mentions.get(start);
        List<Mention> parts = new ArrayList<>();
        List<Optional<Mention>> shares = new ArrayList<>();
        int last = start;
        int natural = -1;
        char separator = 0;
        boolean nested = false;
        for (int j = start; j < mentions.size(); j++) {
            Mention mention = mentions.get(j);
            if (mention.depth() < first.depth() || (j > start && ends(mention, first))) {
                break;
            }
            nested = j > start
                    && (nested || mention.cue().mark() != ListMark.NONE)
                    && !mention.lead().contains("；");
            if (mention.depth() > first.depth() || nested) {
                continue;
            }
            if (mention.measure() == Measure.SHARE
                    && !parts.isEmpty()
                    && mentions.get(j - 1) == parts.get(parts.size() - 1)) {
                shares.set(parts.size() - 1, Optional.of(mention));
            } else if (mention.plain() && mention.alike(first)) {
                char before = separator(sentence, mentions.get(Math.max(start, j - 1)), mention);
                natural = natural < 0 && parts.size() > 1 && before != separator ? parts.size() : natural;
                separator = parts.size() == 1 ? before : separator;
                parts.add(mention);
                shares.add(Optional.empty());
                last = j;
            }
        }
        boolean open = first.cue().mark() == ListMark.OPEN
                || ET_CETERA.matcher(Vocabulary.plain(sentence.after(last))).find();
        return new Found(
                totals, parts, shares, natural < 0 ? parts.size() : natural, new Opening(mark(mentions, start), open));
    }

    /** The strongest mark between a mention and the next: ； before ， before 、. */
    private static char separator(Sentence sentence, Mention before, Mention next) {
        String between = sentence.between(Math.min(before.to(), next.from()), next.from());
        for (String marks : List.of("；;", "，,", "、")) {
            if (between.chars().anyMatch(c -> marks.indexOf(c) >= 0)) {
                return marks.charAt(0);
            }
        }
        return ' ';
    }

    private static boolean ends(Mention mention, Mention first) {
        if (!mention.plain()) {
            return false;
        }
        return TOGETHER.matcher(mention.lead()).find()
                || (mention.alike(first) && mention.measure() != first.measure())
                || (mention.alike(first) && !mention.named());
    }

    /** 其中项目4个，具体为：… is as complete as 其中 is. */
    private static ListMark mark(List<Mention> mentions, int start) {
        ListMark mark = mentions.get(start).cue().mark();
        boolean counted = start > 0
                && !mentions.get(start - 1).money()
                && mentions.get(start - 1).cue().mark() == ListMark.UNSAID;
        return counted ? ListMark.UNSAID : mark;
    }

    private List<Mention> totals(Passage passage, int s, int start, FactIndex index) {
        Mention first = passage.sentences().get(s).mentions().get(start);
        Set<Mention> found = new LinkedHashSet<>(among(first, index));
        List<Mention> before = passage.sentences().get(s).mentions().subList(0, start);
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention mention = before.get(i);
            if (mention.plain() && mention.alike(first) && mention.depth() <= first.depth()) {
                found.add(mention);
                break;
            }
        }
        boolean among = AMONG.matcher(first.lead()).matches();
        if (found.isEmpty() && s > 0) {
            List<Mention> previous = passage.sentences().get(s - 1).mentions();
            for (int i = previous.size() - 1; i >= 0; i--) {
                Mention mention = previous.get(i);
                if (mention.plain() && mention.alike(first) && mention.depth() == 0 && (found.isEmpty() || among)) {
                    found.add(among ? doubtful(mention) : mention);
                }
            }
        }
        if (s > 0 && !before.stream().anyMatch(m -> m.plain() && m.alike(first))) {
            passage.sentences().get(s - 1).mentions().stream()
                    .filter(m -> m.plain() && m.alike(first) && m.depth() == 0)
                    .findFirst()
                    .ifPresent(found::add);
        }
        head(passage, first).ifPresent(found::add);
        found.removeIf(m -> m.fact().span().start() >= first.fact().span().start());
        List<Mention> totals = new ArrayList<>(found);
        totals.sort(Comparator.comparing(
                (Mention m) -> !complete(m, passage.sentences().get(s), start)));
        return totals;
    }

    /** A total that is one of several that may be meant. */
    private static Mention doubtful(Mention m) {
        Cue cue = new Cue(
                m.cue().measure(),
                m.cue().base(),
                m.cue().way(),
                ListMark.LOOSE,
                m.cue().against());
        return new Mention(m.fact(), m.from(), m.to(), m.lead(), cue, m.depth(), m.named());
    }

    /** Whether the vocabulary knows the parts that follow as the parts of this total. */
    private boolean complete(Mention total, Sentence sentence, int start) {
        Found list = list(sentence, start, List.of(total));
        List<String> keys = list.parts().stream().map(m -> m.fact().key()).toList();
        return vocabulary.complete(total.fact().key(), keys);
    }

    /** 三公经费支出决算中，…: the total is named, its number stands elsewhere. */
    private List<Mention> among(Mention first, FactIndex index) {
        Matcher among = AMONG.matcher(first.lead());
        if (!among.matches()) {
            return List.of();
        }
        String key = naming.at(among.group("total")).key();
        return index
                .nearest(
                        key,
                        first.fact().span().start(),
                        f -> f.measure() == first.measure()
                                && f.year().equals(first.fact().year()))
                .stream()
                .limit(1)
                .map(f -> new Mention(f, 0, 0, "", first.cue(), 0, true))
                .toList();
    }

    /** The first number of a paragraph that is of the same kind. */
    static Optional<Mention> head(Passage passage, Mention like) {
        return passage.sentences().stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(m -> m.plain() && m.alike(like))
                .findFirst();
    }

    /** What a list claims: as far as its punctuation goes on in one way, or to another point where its parts make the total. */
    Optional<Claim> claim(Found list) {
        List<Claim> readings = new ArrayList<>();
        for (int i = 0; i < list.totals().size(); i++) {
            reading(list.first(list.natural()), i).ifPresent(readings::add);
        }
        for (int count = list.parts().size(); count > 1; count--) {
            if (count != list.natural()) {
                reading(list.first(count), 0).ifPresent(readings::add);
            }
        }
        return Claims.oneOf(readings);
    }

    private Optional<Claim> reading(Found list, int which) {
        Mention total = list.totals().get(which);
        List<Fact> parts = list.parts().stream().map(Mention::fact).toList();
        Closure closure = which == 0 ? closure(list, total) : Closure.LOOSE;
        boolean sure = closure == Closure.CLOSED || closure == Closure.LOOSE;
        if (parts.size() == 1 && sure && !sameValue(total.fact(), parts.get(0))) {
            return Optional.empty();
        }
        return Optional.of(new Claim.Sum(
                total.fact(),
                parts,
                parts.size() == 1 ? Closure.OPEN : closure,
                Optional.empty(),
                parts.get(0).place().sentence()));
    }

    /** The shares of a complete list make a whole. */
    Optional<Claim> whole(Found list) {
        List<Fact> shares = list.shares().stream()
                .flatMap(Optional::stream)
                .map(Mention::fact)
                .toList();
        boolean all = shares.size() > 1 && shares.size() == list.parts().size();
        return all && closure(list, list.totals().get(0)) == Closure.CLOSED
                ? Optional.of(new Claim.Whole(shares, shares.get(0).place().sentence()))
                : Optional.empty();
    }

    private static boolean sameValue(Fact a, Fact b) {
        return a.quantity().value().compareTo(b.quantity().value()) == 0;
    }

    private Closure closure(Found list, Mention total) {
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
        if (list.opening().mark() == ListMark.LOOSE || total.cue().mark() == ListMark.LOOSE) {
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
