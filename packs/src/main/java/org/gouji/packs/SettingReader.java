package org.gouji.packs;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Severity;
import org.gouji.model.Wording;
import org.gouji.model.pack.Setting;
import org.gouji.packs.Entry.Keyed;
import org.gouji.packs.Entry.Text;

/** Reads what packs say of single rules: how grave, or off. The last file that says something counts. */
final class SettingReader {
    static final Map<String, Severity> SEVERITIES = severities();

    private static final Map<String, Optional<Severity>> WORDS = words();

    private final Fields fields;
    private final Set<String> rules;
    private final Map<String, Setting> found = new LinkedHashMap<>();

    SettingReader(Fields fields, Collection<String> rules) {
        this.fields = fields;
        this.rules = new LinkedHashSet<>(rules);
    }

    private static Map<String, Severity> severities() {
        Map<String, Severity> words = new LinkedHashMap<>();
        words.put("error", Severity.ERROR);
        words.put("warning", Severity.WARNING);
        words.put("info", Severity.INFO);
        for (Severity severity : Severity.values()) {
            words.put(severity.label(), severity);
        }
        return words;
    }

    private static Map<String, Optional<Severity>> words() {
        Map<String, Optional<Severity>> words = new LinkedHashMap<>();
        SEVERITIES.forEach((word, severity) -> words.put(word, Optional.of(severity)));
        words.put("off", Optional.empty());
        words.put("关闭", Optional.empty());
        return words;
    }

    /** @param ties the ids of identities, which can be set like rules */
    void read(Keyed root, Set<String> ties) {
        Optional<Entry> entry = root.get("rules");
        if (entry.isEmpty()) {
            return;
        }
        if (!(entry.get() instanceof Keyed settings)) {
            fields.mistakes().add(entry.get().at(), "“rules”应写成“规则编号: 级别”", "\"rules\" has the form ID: severity");
            return;
        }
        Set<String> known = new LinkedHashSet<>(rules);
        known.addAll(ties);
        settings.entries().forEach((id, value) -> {
            if (!known.contains(id)) {
                fields.mistakes().unknown(settings.keys().get(id), new Wording("没有规则", "there is no rule"), id, known);
            } else if (value instanceof Text text) {
                fields.chosen(text, id, WORDS)
                        .ifPresent(severity -> found.put(
                                id, new Setting(severity, settings.keys().get(id))));
            } else {
                fields.mistakes().add(value.at(), "“" + id + "”后应是级别", "\"" + id + "\" takes a severity");
            }
        });
    }

    Map<String, Setting> found() {
        return found;
    }
}
