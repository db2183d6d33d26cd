package org.gouji.cli;

import java.util.List;
import java.util.concurrent.Callable;
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
            Columns columns = new Columns();
            rules.forEach(rule -> columns.row(rule.id(), console.say(rule.name())));
            columns.lines("").forEach(console::line);
            console.line("");
            console.line(console.say(
                    "共 " + rules.size() + " 条规则；gouji rules ID 看其中一条",
                    rules.size() + " rules; gouji rules ID shows one"));
            return Exit.DONE;
        }
        String wanted = id;
        RuleInfo rule = rules.stream()
                .filter(known -> known.id().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new BadRequest(new Wording(
                        "没有规则 " + wanted + "；gouji rules 列出全部规则", "no rule " + wanted + "; gouji rules lists all")));
        console.line(rule.id() + "  " + console.say(rule.name()));
        console.line("");
        console.line(console.say(rule.summary()));
        return Exit.DONE;
    }
}
