package org.gouji.index.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.Language;
import org.gouji.model.Measure;
import org.gouji.model.Scope;
import org.gouji.model.Severity;
import org.gouji.model.Standing;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** The fixed words of ours that values of some fields are taken from, in Chinese and in English. */
final class Codes {
    /** Words for several at once, or beside the ones that the program prints. */
    private static final Map<String, Set<String>> MORE_VERDICTS = Map.of(
            "符合", tied(),
            "相符", tied(),
            "通过", tied(),
            "holds", tied(),
            "严格相符", Set.of(Verdict.EXACT.name()),
            "未能核对", Set.of(Standing.State.UNCHECKED.name()),
            "未核实", Set.of(Verdict.UNCHECKED.name()),
            "矛盾", Set.of(Standing.State.CONTRADICTED.name()),
            "核实", Set.of(Standing.State.VERIFIED.name()));

    /** What a reviewer may conclude of a finding, and that nobody has. */
    private static final Map<String, Wording> REVIEWS = reviews();

    private static final Map<String, Set<String>> MORE_REVIEWS = Map.of(
            "确认", Set.of("CONFIRMED"),
            "待查", Set.of("PENDING"),
            "false-alarm", Set.of("FALSE_ALARM"),
            "已复核", Set.of("CONFIRMED", "FALSE_ALARM", "PENDING"),
            "reviewed", Set.of("CONFIRMED", "FALSE_ALARM", "PENDING"));

    private Codes() {}

    private static Map<String, Wording> reviews() {
        Map<String, Wording> reviews = new LinkedHashMap<>();
        reviews.put("CONFIRMED", new Wording("属实", "confirmed"));
        reviews.put("FALSE_ALARM", new Wording("误报", "false alarm"));
        reviews.put("PENDING", new Wording("待核", "pending"));
        reviews.put("OPEN", new Wording("未复核", "open"));
        return Collections.unmodifiableMap(reviews);
    }

    /** The names of all constants of a field. */
    static Set<String> all(Field field) {
        return labels(field).keySet();
    }

    private static Set<String> tied() {
        return Stream.of(Verdict.values())
                .filter(Verdict::holds)
                .map(Verdict::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The names of the constants that a typed word stands for; none if it stands for none. */
    static Set<String> read(Field field, String typed) {
        String word = Typing.folded(typed);
        if (field == Field.VERDICT && MORE_VERDICTS.containsKey(word)) {
            return MORE_VERDICTS.get(word);
        }
        if (field == Field.REVIEW && MORE_REVIEWS.containsKey(word)) {
            return MORE_REVIEWS.get(word);
        }
        Map<String, Wording> labels = labels(field);
        Set<String> whole = matching(labels, name -> name.equals(word));
        return whole.isEmpty() && word.codePointCount(0, word.length()) > 1
                ? matching(labels, name -> name.contains(word))
                : whole;
    }

    private static Set<String> matching(Map<String, Wording> labels, Predicate<String> test) {
        Set<String> codes = new TreeSet<>();
        labels.forEach((code, label) -> {
            if (test.test(label.zh()) || test.test(label.en()) || test.test(code.toLowerCase(Locale.ROOT))) {
                codes.add(code);
            }
        });
        return codes;
    }

    /** What a constant is called; its own name where it is none of the field's. */
    static Wording label(Field field, String code) {
        return labels(field).getOrDefault(code, Wording.same(code));
    }

    /** The words to choose from. */
    static Wording known(Field field) {
        List<Wording> labels = new ArrayList<>(labels(field).values());
        return new Wording(joined(labels, Language.ZH), joined(labels, Language.EN));
    }

    private static String joined(List<Wording> labels, Language language) {
        return labels.stream()
                .map(label -> label.in(language))
                .distinct()
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }

    /** What the constants of a field are called, by their names. */
    private static Map<String, Wording> labels(Field field) {
        Map<String, Wording> labels = new LinkedHashMap<>();
        switch (field) {
            case VERDICT -> {
                Stream.of(Verdict.values()).forEach(one -> labels.put(one.name(), word(one.label(), one)));
                Stream.of(Standing.State.values()).forEach(one -> labels.putIfAbsent(one.name(), one.label()));
            }
            case SEVERITY ->
                Stream.of(Severity.values()).forEach(one -> labels.put(one.name(), word(one.label(), one)));
            case REVIEW -> labels.putAll(REVIEWS);
            case MEASURE -> Stream.of(Measure.values()).forEach(one -> labels.put(one.name(), word(one.label(), one)));
            case SCOPE -> Stream.of(Scope.values()).forEach(one -> labels.put(one.name(), word(one.label(), one)));
            default -> throw new IllegalArgumentException(field + " has no fixed words");
        }
        return labels;
    }

    private static Wording word(String label, Enum<?> constant) {
        return new Wording(label, constant.name().toLowerCase(Locale.ROOT));
    }
}
