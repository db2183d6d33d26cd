package org.gouji.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.gouji.model.Nearest;
import org.gouji.model.RuleInfo;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gouji rules}: what is checked. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {
    private final Console console;
    private final Engine engine;

    @Parameters(paramLabel = "ID", arity = "0..1", descriptionKey = "rule")
    private @Nullable String id;

    @Mixin
    private final PackOptions packs = new PackOptions();

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private final SpeechOptions speech = new SpeechOptions();

    RulesCommand(Console console, Engine engine) {
        this.console = console;
        this.engine = engine;
    }

    @Override
    public Integer call() {
        List<RuleInfo> rules = engine.rules(packs.files());
        if (id == null) {
            list(rules);
        } else {
            show(rule(id, rules));
        }
        return Exit.DONE;
    }

    private void list(List<RuleInfo> rules) {
        Columns columns = new Columns();
        rules.forEach(rule -> columns.row(
                rule.id(),
                console.say(rule.name()),
                rule.note().map(console::say).orElse("")));
        columns.lines("").forEach(console::line);
        console.line("");
        console.line(console.say(
                "共 " + rules.size() + " 条规则；gouji rules ID 看其中一条", rules.size() + " rules; gouji rules ID shows one"));
    }

    private static RuleInfo rule(String wanted, List<RuleInfo> rules) {
        List<String> ids = rules.stream().map(RuleInfo::id).toList();
        return rules.stream()
                .filter(known -> known.id().equalsIgnoreCase(wanted)
                        || known.name().zh().equals(wanted)
                        || known.name().en().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new BadRequest(new Wording(
                        "没有规则 " + wanted
                                + Nearest.to(wanted, ids)
                                        .map(near -> "；是否应为 " + near + "？")
                                        .orElse("")
                                + "；gouji rules 列出全部规则",
                        "no rule " + wanted
                                + Nearest.to(wanted, ids)
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse("")
                                + "; gouji rules lists all")));
    }

    /** The rule's formula, and its page where there is one; identities of packs have none. */
    private void show(RuleInfo rule) {
        console.line(rule.id() + "  " + console.say(rule.name()));
        rule.note().ifPresent(note -> console.line(console.say(note)));
        console.line("");
        Width.wrapped(console.say(rule.summary()), RulePage.WIDTH).forEach(console::line);
        RulePage.of(rule.id()).ifPresent(page -> {
            console.line("");
            page.lines(console.tells().language()).forEach(console::line);
        });
    }
}
