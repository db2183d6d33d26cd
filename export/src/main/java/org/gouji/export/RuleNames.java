package org.gouji.export;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.model.Language;
import org.gouji.model.RuleInfo;

/** The rules' names for people. */
public final class RuleNames {
    private final Map<String, RuleInfo> rules;
    private final Language language;

    public RuleNames(List<RuleInfo> rules, Language language) {
        this.rules = rules.stream().collect(Collectors.toMap(RuleInfo::id, Function.identity(), (a, b) -> a));
        this.language = language;
    }

    /** The name with the id behind it, or the id alone where the rule is not known. */
    public String of(String id) {
        RuleInfo rule = rules.get(id);
        return rule == null ? id : rule.name().in(language) + " " + id;
    }
}
