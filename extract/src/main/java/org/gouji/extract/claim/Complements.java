package org.gouji.extract.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim.Closure;

/**
 * Tells lists whose parts leave nothing out by what they are called: 线上7场、线下25场; 城市682户、农村5316户; 上半年3万元、下半年4万元. The words around those that tell must be
 * the same in every part, or be said once.
 */
final class Complements {
    /** Words that share out one thing among them, so that by their meaning nothing of it is left. */
    private static final List<List<String>> ALL = List.of(
            List.of("线上", "线下"),
            List.of("城市", "农村"),
            List.of("城镇", "农村"),
            List.of("城镇", "乡村"),
            List.of("男", "女"),
            List.of("男性", "女性"),
            List.of("上半年", "下半年"),
            List.of("春季学期", "秋季学期"),
            List.of("第一季度", "第二季度", "第三季度", "第四季度"),
            List.of("一季度", "二季度", "三季度", "四季度"),
            List.of("专职", "兼职"),
            List.of("专任", "兼任"),
            List.of("在编", "编外"),
            List.of("旧存", "新收"),
            List.of("行政", "事业", "工勤"),
            List.of("货物", "工程", "服务"),
            List.of("优", "良", "中", "差"),
            List.of("决策", "过程", "产出", "效益"),
            List.of("决策", "过程", "产出", "效果"),
            List.of("投入", "过程", "产出", "效益"),
            List.of("投入", "过程", "产出", "效果"));

    /** Words that often share out one thing, where something else may stand beside them unnamed: schools of nine years, prizes for taking part. */
    private static final List<List<String>> MOST = List.of(
            List.of("春季", "秋季"),
            List.of("小学", "初中"),
            List.of("初中", "高中"),
            List.of("小学", "初中", "高中"),
            List.of("主办", "会办"),
            List.of("主办", "协办"),
            List.of("投诉", "举报"),
            List.of("行政", "事业"),
            List.of("行政", "工勤"),
            List.of("行政村", "社区"),
            List.of("县道", "乡道", "村道"),
            List.of("一等奖", "二等奖", "三等奖"),
            List.of("一类", "二类", "三类"),
            List.of("企业", "个体工商户", "农民专业合作社"),
            List.of("货物", "服务"),
            List.of("优", "良", "中"));

    /** 在编32人（行政12人、事业20人）: who else there were would stand in the bracket. */
    private static final List<String> STAFF = List.of("行政", "事业");

    /** 已整改8个、正在整改2个: what is done, and what is not. */
    private static final String DONE = "已";

    private static final List<String> UNDONE = List.of("正在", "未", "尚未", "待", "在");

    /** What else there may be of a thing so shared out, where the sentence names it. */
    private static final Pattern BEYOND = Pattern.compile("工勤|参公|聘用|临聘|编外|小学|工程|网格|集镇|混合|自筹|其他");

    private static final Pattern WORDS = Pattern.compile("^.*(?:[，、；：（]|其中|分别(?:为|是)|包括|以及|和|及)");
    private static final Pattern BOTH_NONE =
            Pattern.compile("(?:^|[，、；])(?<one>[^，、；和及]{1,4})[、和及](?<other>[^，、；和及]{1,4}?)的?(?:均|都)(?:为|是)?$");
    private static final Pattern QUOTES = Pattern.compile("[“”‘’]");
    private static final Pattern VERBS = Pattern.compile("(?:的?(?:为|有|共|计|是|各)|的)$");

    private Complements() {}

    /**
     * How far these parts, by what they are called, are all of their total: for sure, mostly, or empty if nothing is known.
     *
     * @param bracket whether they stand in a bracket right behind it, without 其中
     */
    static Optional<Closure> of(List<Mention> parts, boolean bracket) {
        List<String> labels = parts.stream().flatMap(Complements::labels).toList();
        if (labels.size() < 2 || new HashSet<>(labels).size() < labels.size() || beyond(parts)) {
            return Optional.empty();
        }
        if (among(ALL, labels)
                || bracket && shared(labels, STAFF)
                || !parts.get(0).money() && done(labels)) {
            return Optional.of(Closure.CLOSED);
        }
        return among(MOST, labels) ? Optional.of(Closure.OPEN) : Optional.empty();
    }

    private static boolean among(List<List<String>> sets, List<String> labels) {
        return sets.stream().anyMatch(words -> shared(labels, words));
    }

    private static boolean beyond(List<Mention> parts) {
        return parts.stream().anyMatch(p -> BEYOND.matcher(p.lead()).find() && !own(label(p)));
    }

    private static boolean own(String label) {
        return Stream.of(ALL, MOST).flatMap(List::stream).anyMatch(words -> words.contains(label))
                || label.contains("工勤")
                || label.contains("小学");
    }

    /** What a part is called; “中”和“差”的均为0个 is called by both. */
    private static Stream<String> labels(Mention part) {
        Matcher both =
                BOTH_NONE.matcher(QUOTES.matcher(Vocabulary.plain(part.lead())).replaceAll(""));
        return part.fact().quantity().value().signum() == 0 && both.find()
                ? Stream.of(both.group("one"), both.group("other"))
                : Stream.of(label(part));
    }

    private static String label(Mention part) {
        String words = QUOTES.matcher(Vocabulary.plain(part.lead())).replaceAll("");
        return VERBS.matcher(WORDS.matcher(words).replaceFirst("")).replaceFirst("");
    }

    /** Each part is one of these words, and what it says beside the word is the same everywhere, or is said with the first only. */
    private static boolean shared(List<String> labels, List<String> words) {
        if (labels.size() != words.size()) {
            return false;
        }
        Set<String> told = new HashSet<>();
        List<String> beside = new ArrayList<>();
        for (String label : labels) {
            Optional<String> word = words.stream()
                    .filter(w -> !told.contains(w) && label.contains(w))
                    .findFirst();
            if (word.isEmpty()) {
                return false;
            }
            told.add(word.get());
            beside.add(label.replace(word.get(), ""));
        }
        String first = beside.get(0);
        String next = beside.get(1);
        return beside.subList(1, beside.size()).stream().allMatch(next::equals)
                && (first.equals(next) || next.isEmpty() || first.isEmpty() || first.endsWith(next));
    }

    /** Two parts, of which one is done and the other is not; of money, some may be left over. */
    private static boolean done(List<String> labels) {
        if (labels.size() != 2 || !labels.get(0).startsWith(DONE)) {
            return false;
        }
        String what = labels.get(0).substring(DONE.length());
        String last = labels.get(1);
        return UNDONE.stream()
                .anyMatch(u -> last.startsWith(u)
                        && last.length() > u.length()
                        && what.startsWith(last.substring(u.length())));
    }
}
