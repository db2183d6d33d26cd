package org.gouji.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Measure;
import org.gouji.model.Severity;
import org.gouji.model.pack.Tie;
import org.gouji.model.pack.Tie.Conditions;
import org.gouji.model.pack.Tie.Formula;
import org.gouji.model.pack.Tie.Rung;
import org.gouji.model.pack.Tie.Term;
import org.gouji.model.pack.Tie.Where;
import org.gouji.packs.Entry.Keyed;
import org.gouji.packs.Entry.Text;

/** Reads identities: what must hold between items. */
final class TieReader {
    private static final List<String> KEYS = List.of(
            "id",
            "name",
            "message",
            "formula",
            "value",
            "points",
            "bands",
            "where",
            "measure",
            "year",
            "certain",
            "severity");
    private static final Map<String, Where> WHERE =
            Map.of("section", Where.SECTION, "report", Where.REPORT, "file", Where.FILE);
    private static final Map<String, Boolean> YEARS = Map.of("same", true, "any", false);
    private static final String SAME = "same";

    private final Fields fields;
    private final FormulaReader formulas;
    private final BandReader bands;
    private final Items items;
    private final Map<String, Measure> measures = measures();
    private final Set<String> rules;
    private final Map<String, Tie> found = new LinkedHashMap<>();

    TieReader(Fields fields, Items items, Collection<String> rules) {
        this.fields = fields;
        this.items = items;
        this.formulas = new FormulaReader(fields, items, measures);
        this.bands = new BandReader(fields);
        this.rules = Set.copyOf(rules);
    }

    private static Map<String, Measure> measures() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            measures.put(measure.label(), measure);
            measures.put(measure.name(), measure);
        }
        return measures;
    }

    void read(Keyed entry) {
        fields.only(entry, KEYS);
        Optional<Text> id = fields.needed(entry, "id").filter(this::usable);
        Optional<Text> name = fields.needed(entry, "name");
        Optional<Formula> formula = formula(entry);
        Conditions conditions = conditions(entry);
        Severity severity =
                fields.choice(entry, "severity", SettingReader.SEVERITIES).orElse(Severity.ERROR);
        if (id.isPresent() && name.isPresent() && formula.isPresent()) {
            found.put(
                    id.get().text(),
                    new Tie(
                            id.get().text(),
                            name.get().text(),
                            fields.text(entry, "message").map(Text::text).orElse(""),
                            formula.get(),
                            fields.text(entry, "formula").map(Text::text).orElse("分档计分"),
                            conditions,
                            severity,
                            id.get().at()));
        }
    }

    private boolean usable(Text id) {
        if (!id.text().matches("[A-Z][A-Z0-9-]{1,39}")) {
            fields.mistakes()
                    .add(
                            id.at(),
                            "“id”用大写字母、数字和 -，如 CANTEEN-TOTAL",
                            "\"id\" has capitals, digits and -, as in CANTEEN-TOTAL");
            return false;
        }
        if (rules.contains(id.text()) || found.containsKey(id.text())) {
            fields.mistakes().add(id.at(), "“" + id.text() + "”已有同名规则", "there is a rule " + id.text() + " already");
            return false;
        }
        return true;
    }

    private Optional<Formula> formula(Keyed entry) {
        if (entry.get("bands").isEmpty()) {
            return fields.needed(entry, "formula").flatMap(formulas::read);
        }
        Optional<String> value = fields.needed(entry, "value").flatMap(items::key);
        Optional<String> points = fields.needed(entry, "points").flatMap(items::key);
        List<Rung> rungs = bands.rungs(entry);
        return value.flatMap(v ->
                points.map(p -> new Tie.Bands(new Term(v, Optional.empty()), new Term(p, Optional.empty()), rungs)));
    }

    private Conditions conditions(Keyed entry) {
        Optional<Measure> measure = fields.text(entry, "measure")
                .filter(text -> !text.text().equals(SAME))
                .flatMap(text -> fields.chosen(text, "measure", measures));
        return new Conditions(
                fields.choice(entry, "where", WHERE).orElse(Where.REPORT),
                measure,
                fields.choice(entry, "year", YEARS).orElse(true),
                fields.yes(entry, "certain", true));
    }

    Set<String> ids() {
        return new LinkedHashSet<>(found.keySet());
    }

    List<Tie> found() {
        return new ArrayList<>(found.values());
    }
}
