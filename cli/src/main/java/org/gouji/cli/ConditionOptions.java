package org.gouji.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gouji.index.ask.Asking;
import org.gouji.index.ask.Clause;
import org.gouji.index.ask.Field;
import org.gouji.index.ask.Parsed;
import org.gouji.model.Wording;
import org.gouji.pipeline.BadRequest;
import picocli.CommandLine.Option;

/** Conditions of a search as options: each means what the field of its name means in a query, and all must hold beside the query. */
final class ConditionOptions {
    private final Map<Field, String> written = new EnumMap<>(Field.class);

    @Option(names = "--department", paramLabel = "X", descriptionKey = "department")
    void department(String value) {
        written.put(Field.DEPARTMENT, value);
    }

    @Option(names = "--region", paramLabel = "X", descriptionKey = "region")
    void region(String value) {
        written.put(Field.REGION, value);
    }

    @Option(names = "--year", paramLabel = "2021..2023", descriptionKey = "year")
    void year(String value) {
        written.put(Field.YEAR, value);
    }

    @Option(names = "--kind", paramLabel = "X", descriptionKey = "kind")
    void kind(String value) {
        written.put(Field.KIND, value);
    }

    @Option(names = "--item", paramLabel = "X", descriptionKey = "item")
    void item(String value) {
        written.put(Field.ITEM, value);
    }

    @Option(names = "--amount", paramLabel = "10万..20万", descriptionKey = "amount")
    void amount(String value) {
        written.put(Field.AMOUNT, value);
    }

    @Option(names = "--ratio", paramLabel = "..80%%", descriptionKey = "ratio")
    void ratio(String value) {
        written.put(Field.RATIO, value);
    }

    @Option(names = "--change", paramLabel = "..-30%%", descriptionKey = "change")
    void change(String value) {
        written.put(Field.CHANGE, value);
    }

    @Option(names = "--verdict", paramLabel = "X", descriptionKey = "verdict")
    void verdict(String value) {
        written.put(Field.VERDICT, value);
    }

    @Option(names = "--rule", paramLabel = "X", descriptionKey = "ruleCondition")
    void rule(String value) {
        written.put(Field.RULE, value);
    }

    @Option(names = "--review", paramLabel = "X", descriptionKey = "reviewCondition")
    void review(String value) {
        written.put(Field.REVIEW, value);
    }

    /** The conditions that were given. */
    List<Clause> clauses() {
        List<Clause> clauses = new ArrayList<>();
        written.forEach((field, value) -> {
            Parsed parsed = Asking.read(field, value);
            if (parsed instanceof Parsed.Mistake mistake) {
                String option = "--" + field.label().en() + " " + value;
                Wording what = mistake.what();
                throw new BadRequest(new Wording(option + "：" + what.zh(), option + ": " + what.en()));
            }
            clauses.add(((Parsed.Understood) parsed).clause());
        });
        return clauses;
    }
}
