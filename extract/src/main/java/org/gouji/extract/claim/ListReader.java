package org.gouji.extract.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.claim.TotalFinder.Total;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.sentence.Means;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.sentence.Together;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Measure;

/** Reads lists of parts inside a paragraph: 其中, 包括, 分别为, 按…分类, in brackets and nested. */
final class ListReader {
    private static final Pattern YEAR = Pattern.compile("[，、；：]?(?:其中[：，]?)?20\\d\\d年度?");
    private static final Pattern ET_CETERA = Pattern.compile("^[^，。；、]{0,6}(?:等|……|…)");
    /** 全部5个 are all of them once more, and no part. */
    private static final Pattern ALL = Pattern.compile("(?:全部|所有|全体|上述|这)$");

    /** …，累计完成投资4500万元: what the parts before it make, and not all of what stands before them. */
    private static final Pattern SO_FAR = Pattern.compile("^[，；、](?:截至[^，。；]{0,12}，)?(?:已)?累计");

    /** …；另有囚车3辆，运行费5万元在办案费列支: beside the list. */
    private static final Pattern ASIDE = Pattern.compile("[；。](?:另有|另外|此外|20\\d\\d年度?(?:尚|还|仍)|尚需|还需|下年|次年)");

    /** 其中1标最高，为106万元: the outermost of several, and not all. */
    private static final Pattern OUTERMOST = Pattern.compile("最[高低多少大小][，、为是的（]*$");

    /** So many lists of one sentence are read; no report has a sentence of as many. */
    private static final int MOST = 200;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TotalFinder totals;

    ListReader(Vocabulary vocabulary, Naming naming) {
        this.totals = new TotalFinder(vocabulary, naming);
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
            List<Total> totals, List<Mention> parts, List<Optional<Mention>> shares, int natural, Opening opening) {
        Found of(List<Total> found) {
            return new Found(found, parts, shares, natural, opening);
        }

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
            Sentence sentence = passage.sentences().get(s);
            int before = lists.size();
            for (int i = 0; i < sentence.mentions().size() && lists.size() - before < MOST; i++) {
                Mention first = sentence.mentions().get(i);
                ListMark mark = ListOpenings.mark(sentence, i);
                if (mark != ListMark.NONE
                        && first.plain()
                        && !OUTERMOST.matcher(first.lead()).find()) {
                    found(passage, s, list(sentence, i, mark), index).ifPresent(lists::add);
                    boolean pairs = i + 1 < sentence.mentions().size()
                            && ListOpenings.secondOfPair(
                                    sentence, sentence.mentions().get(i + 1));
                    if (pairs) {
                        found(passage, s, list(sentence, i + 1, mark), index).ifPresent(lists::add);
                    }
                }
            }
        }
        return lists;
    }

    /** 清运96360吨，日均264吨，其中焚烧91542吨: whether a number is a mean. */
    static boolean mean(Mention mention) {
        return Means.named(mention.lead());
    }

    /** The list with its totals, if it has any and is one. */
    private Optional<Found> found(Passage passage, int s, Found list, FactIndex index) {
        Mention first = list.parts().get(0);
        if (ListDoubts.ofParts(passage.sentences().get(s), list.parts())) {
            return Optional.empty();
        }
        List<Total> found = totals.find(passage, s, list.first(list.natural()).parts(), index);
        Found whole = within(
                passage.sentences().get(s),
                list.of(found.stream().filter(t -> !mean(t.mention())).toList()));
        boolean implied = first.cue().mark() == ListMark.NONE && list.parts().size() < 2;
        boolean dealt = list.opening().mark() == ListMark.LOOSE;
        boolean none = whole.totals().isEmpty()
                || rated(passage.sentences().get(s), list.parts())
                        && above(whole.totals().get(0).mention(), list.parts())
                || implied
                || ListDoubts.ofTotal(
                        passage.sentences().get(s),
                        list.parts(),
                        whole.totals().get(0).mention())
                || (dealt && !about(whole.totals().get(0).mention(), list.parts()));
        return none ? Optional.empty() : Staffed.ownKind(whole);
    }

    /** Parts that are more than their total are cut where another total begins beside it. */
    private static Found within(Sentence sentence, Found list) {
        if (!list.totals().isEmpty()
                && ListsBeside.hold(sentence, list.totals().get(0).mention(), list.parts())) {
            return list.of(List.of());
        }
        int before = ListsBeside.before(sentence, list.parts());
        boolean beside = before < list.parts().size()
                && !list.totals().isEmpty()
                && above(list.totals().get(0).mention(), list.parts());
        return beside ? list.first(before) : list;
    }

    private static boolean above(Mention total, List<Mention> parts) {
        BigDecimal sum = ListDoubts.sum(parts);
        return sum.compareTo(total.fact().quantity().value()) > 0;
    }

    /** 规范管理80人，规范管理率80%，血压控制70人，控制率70%: kinds whose rates are more than all together overlap. */
    private static boolean rated(Sentence sentence, List<Mention> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Mention part : parts) {
            int next = sentence.mentions().indexOf(part) + 1;
            if (part.money() || next >= sentence.mentions().size()) {
                return false;
            }
            Mention rate = sentence.mentions().get(next);
            if (!rate.percentage() || !rate.lead().contains("率")) {
                return false;
            }
            sum = sum.add(rate.fact().quantity().value());
        }
        return sum.compareTo(HUNDRED) > 0;
    }

    /** Values dealt out need not be parts of what stands before them: they are if they all but make it. */
    private static boolean about(Mention total, List<Mention> parts) {
        BigDecimal sum = ListDoubts.sum(parts);
        BigDecimal value = total.fact().quantity().value();
        return parts.size() > 1
                && sum.subtract(value).abs().multiply(BigDecimal.TEN).compareTo(value) <= 0;
    }

    private static Found list(Sentence sentence, int start, ListMark said) {
        List<Mention> mentions = sentence.mentions().subList(0, NextOfKind.end(sentence, start));
        Mention first = mentions.get(start);
        List<Mention> parts = new ArrayList<>();
        List<Optional<Mention>> shares = new ArrayList<>();
        int last = start;
        int natural = -1;
        char separator = 0;
        boolean nested = false;
        boolean soFar = false;
        for (int j = start; j < mentions.size(); j++) {
            Mention mention = mentions.get(j);
            if (j > start && (BesideParts.at(mentions, j, parts) || Staffed.beside(first, mention))) {
                continue;
            }
            if (j > start && (ALL.matcher(mention.lead()).find() || behind(mentions, start, mention))) {
                break;
            }
            soFar = j > start && SO_FAR.matcher(mention.lead()).find();
            if (soFar
                    || j > start && ASIDE.matcher(mention.lead()).find()
                    || mention.depth() < first.depth()
                    || (j > start && ends(sentence, j, first))) {
                break;
            }
            nested = j > start
                    && (nested || mention.cue().mark() != ListMark.NONE)
                    && !mention.lead().contains("；");
            if (mention.depth() > first.depth()
                    || nested
                    || NestedNames.inUse(mention, parts)
                    || !parts.isEmpty() && Outcomes.at(sentence, j)) {
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
        natural = natural < 0 ? parts.size() : natural;
        if (WithinShared.drop(parts, shares)) {
            natural = parts.size();
        }
        String after = Vocabulary.plain(sentence.after(last));
        boolean open = soFar
                || first.cue().mark() == ListMark.OPEN
                || ET_CETERA.matcher(after).find();
        return new Found(List.of(), parts, shares, natural, new Opening(mark(mentions, start, said), open));
    }

    /** 甲9万元、乙5万元，其中汛期2万元；其余为丙4万元: a list within one of several parts ends where the next of them begins. */
    private static boolean behind(List<Mention> mentions, int start, Mention mention) {
        return start > 0
                && mentions.get(start - 1).lead().startsWith("、")
                && mention.lead().startsWith("；");
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

    private static boolean ends(Sentence sentence, int j, Mention first) {
        Mention mention = sentence.mentions().get(j);
        if (!mention.plain()) {
            return false;
        }
        boolean named = mention.named() || ListOpenings.namedAfter(sentence, first, mention) || years(first, mention);
        return Together.named(mention.lead())
                || (mention.alike(first) && !sameSide(mention, first))
                || (mention.alike(first) && !named);
    }

    /** 总投资90万元，其中2021年40万元、2022年50万元: parts that only their years tell apart. */
    private static boolean years(Mention first, Mention mention) {
        return first.money()
                && first.cue().mark() == ListMark.UNSAID
                && YEAR.matcher(first.lead()).matches()
                && YEAR.matcher(mention.lead()).matches();
    }

    /** Money left over is listed beside money spent: 总支出，其中本年支出…，年末结转…. */
    private static boolean sameSide(Mention a, Mention b) {
        boolean kept = a.measure() == Measure.BALANCE || b.measure() == Measure.BALANCE;
        return a.measure() == b.measure() || kept;
    }

    /** 其中项目4个，具体为：… is as complete as 其中 is. */
    private static ListMark mark(List<Mention> mentions, int start, ListMark mark) {
        boolean counted = start > 0
                && !mentions.get(start - 1).money()
                && mentions.get(start - 1).cue().mark() == ListMark.UNSAID;
        return counted ? ListMark.UNSAID : mark;
    }

    /** The first number of a paragraph that is of the same kind. */
    static Optional<Mention> head(Passage passage, Mention like) {
        return passage.sentences().stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(m -> m.plain() && m.alike(like))
                .findFirst();
    }
}
