package org.gouji.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.audit.Audit.Checked;
import org.gouji.model.Finding;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.gouji.model.Wording;

/**
 * One root cause: what it breaks, and how it may be mended.
 *
 * @param broken the relations that fail because of it, the one that tells most first
 * @param edit the only smallest change that mends them
 * @param possible where there is no such change: sets of changes, equally small, each of which would mend them
 * @param note what else is known of a way to mend them
 */
record Cause(List<Checked> broken, Optional<Edit> edit, List<List<Edit>> possible, Note note) {
    /** What is known of a way to mend the relations that no change of numbers says. */
    enum Note {
        NONE,
        /** Neither one number nor two mend them. */
        BEYOND,
        /** A word is wrong: 增加 for 减少. */
        TURNED
    }

    /** Numbers of the relations folded into a finding are listed up to this many. */
    private static final int NUMBERS = 24;
    /** More possible changes than this tell nobody anything. */
    private static final int LISTED = 5;

    Cause {
        broken = List.copyOf(broken);
        possible = possible.stream().filter(Cause::thinkable).toList();
    }

    /** Of two numbers changed at once one at least is a slip of the pen, or one value stands in both places; else any gap could be mended so. */
    private static boolean thinkable(List<Edit> set) {
        return set.size() < 2
                || set.stream().anyMatch(Edit::slip)
                || set.stream()
                                .map(e -> e.value().stripTrailingZeros())
                                .distinct()
                                .count()
                        == 1;
    }

    /** A cause that nothing is known of but what it breaks. */
    static Cause of(List<Checked> broken) {
        return new Cause(broken, Optional.empty(), List.of(), Note.NONE);
    }

    /** Whether changes are few enough to be told. */
    static boolean tells(List<List<Edit>> possible) {
        return !possible.isEmpty() && possible.size() <= LISTED;
    }

    private Judgement main() {
        return broken.get(0).judgement();
    }

    /** The finding; its relations' ids are asked of the caller. */
    Finding finding(int number, Function<Checked, String> id, Reprint reprint) {
        return new Finding(
                "f" + number,
                main().rule(),
                severity(),
                message(reprint),
                spans(),
                broken.stream().map(id).toList(),
                "c" + number,
                edit.map(e -> new Finding.Suggestion(reprint.of(e), e.fact().span())));
    }

    private Severity severity() {
        return broken.stream()
                .map(c -> c.judgement().severity())
                .min(Enum::compareTo)
                .orElseThrow();
    }

    /** The doubtful number first, then the numbers of the relation that the message is about. */
    private List<Span> spans() {
        Set<Span> spans = new LinkedHashSet<>();
        edit.ifPresent(e -> spans.add(e.fact().span()));
        spans.addAll(main().spans());
        broken.stream()
                .flatMap(c -> c.judgement().spans().stream())
                .filter(s -> !spans.contains(s))
                .distinct()
                .limit(Math.max(0, NUMBERS - spans.size()))
                .toList()
                .forEach(spans::add);
        return List.copyOf(spans);
    }

    private Wording message(Reprint reprint) {
        List<Wording> sentences = new ArrayList<>(List.of(main().message()));
        int others = broken.size() - 1;
        if (others > 0) {
            sentences.add(new Wording("另有 " + others + " 处勾稽随之不成立。", " " + others + " more broken with it."));
        }
        edit.ifPresent(e -> sentences.add(new Wording(
                "若将 " + reprint.change(e).zh() + "，则 " + broken.size() + " 处勾稽成立。",
                " Change " + reprint.change(e).en() + " and "
                        + (broken.size() == 1 ? "it ties." : "all of them tie."))));
        if (tells(possible)) {
            sentences.add(possible(reprint));
        }
        if (note == Note.TURNED) {
            sentences.add(new Wording("增减方向若相反，则相符。", " It ties the other way round."));
        }
        if (note == Note.BEYOND) {
            sentences.add(new Wording("改动一两个数不能使各处都成立，需改动两处以上。", " No change of one or two numbers mends all."));
        }
        return new Wording(
                sentences.stream().map(Wording::zh).collect(Collectors.joining()),
                sentences.stream().map(Wording::en).collect(Collectors.joining()));
    }

    /** Each change once, with the number of places where there are several. */
    private static String joined(List<String> changes, String and, String places) {
        return changes.stream()
                .distinct()
                .map(c -> {
                    int times = Collections.frequency(changes, c);
                    return times > 1 ? c + String.format(Locale.ROOT, places, times) : c;
                })
                .collect(Collectors.joining(and));
    }

    private Wording possible(Reprint reprint) {
        List<Wording> sets = possible.stream()
                .map(set -> set.stream().map(reprint::change).toList())
                .map(set -> new Wording(
                        joined(set.stream().map(Wording::zh).toList(), "并", "（%d 处）"),
                        joined(set.stream().map(Wording::en).toList(), " and ", " (%d places)")))
                .toList();
        return new Wording(
                "可能的改法：" + sets.stream().map(Wording::zh).collect(Collectors.joining("；或 ")) + "。",
                " Possible changes: " + sets.stream().map(Wording::en).collect(Collectors.joining("; or ")) + ".");
    }
}
