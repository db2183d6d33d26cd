package org.gouji.export.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.export.Origin;
import org.gouji.model.Finding;
import org.gouji.model.RuleInfo;

/**
 * What things are called on the page.
 *
 * @param rules the rules by their ids
 * @param speech the language
 */
record Names(Map<String, RuleInfo> rules, Speech speech) {
    static Names of(PagesInput input) {
        return new Names(
                input.rules().stream().collect(Collectors.toMap(RuleInfo::id, Function.identity(), (a, b) -> a)),
                new Speech(input.made().language()));
    }

    /** The rule's name, or its id where it is not known. */
    String rule(String id) {
        RuleInfo rule = rules.get(id);
        return rule == null ? id : speech.say(rule.name());
    }

    /** A repair in words. */
    String repair(Finding.Suggestion repair, String text) {
        String printed = repair.replaces().in(text);
        return speech.say(
                "建议：将“" + printed + "”改为“" + repair.text() + "”", "suggested: " + printed + " → " + repair.text());
    }

    /** Who reports: the unit, else the title. */
    static String unit(Origin origin) {
        return origin.department().isEmpty() ? origin.title() : origin.department();
    }

    /** A report in a few words: the unit and what it reports on. */
    String line(Origin origin) {
        return unit(origin) + " " + about(new Origin("", "", "", "", "", origin.year(), origin.kind()));
    }

    /** 2022年度 · 部门决算公开. */
    String about(Origin origin) {
        List<String> parts = List.of(
                origin.region(),
                origin.year().isPresent() ? origin.year().getAsInt() + speech.say("年度", "") : "",
                origin.kind());
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
