package org.gouji.pipeline.compare;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.export.Comparison.Figures;
import org.gouji.export.Comparison.Source;
import org.gouji.export.Comparison.Taken;
import org.gouji.model.Kinds;
import org.gouji.model.Measure;
import org.gouji.model.Standing;
import org.gouji.model.pack.Item;
import org.gouji.pipeline.compare.CompareRequest.Only;
import org.gouji.pipeline.compare.CompareRequest.Years;
import org.gouji.pipeline.compare.Print.Named;
import org.gouji.pipeline.compare.Print.Unit;

/** Asks the store for the figures of an item. An annexed table is of the unit and year of the report that it is annexed to. */
final class Prints {
    private static final String SQL = """
            WITH picked AS (%s)
            SELECT f.item, f.item_key, f.class, f.measure, f.scope, f.year AS about, f.text, f.value, f.unit, f.approximate, f.start, f.state,
              coalesce(nullif(r.department, ''), m.department, '') AS department,
              coalesce(nullif(r.region, ''), m.region, '') AS region,
              coalesce(m.year, r.year) AS reported, r.title, r.kind, files.shown
            FROM picked JOIN facts f USING (file, report, ordinal)
              JOIN reports r ON r.file = f.file AND r.ordinal = f.report
              LEFT JOIN reports m ON m.file = r.file AND m.id = r.part_of AND r.part_of <> ''
              JOIN files ON files.key = f.file
            ORDER BY files.shown, f.report, f.ordinal
            """;

    private static final String KEYED = "SELECT file, report, ordinal FROM facts WHERE item_key = ?1";
    /** The one key that whatever is said of a project's money has, by whatever name: of these, figures of one name are compared. */
    private static final String OF_PROJECT = "project.total";

    /** What is no item that is known is told apart by its words. */
    private static final String WORDED =
            "SELECT file, report, ordinal FROM facts WHERE item_key IN ('', '" + OF_PROJECT + "') AND item = ?1";
    /** What is called 支出 and nothing else, where the report shows that it is the item. */
    private static final String STATED =
            " UNION ALL SELECT f.file, f.report, f.ordinal FROM (SELECT p.file, p.report, one.value ->> 8 AS start"
                    + " FROM papers p, json_each(p.statements) one WHERE instr(p.statements, ?2) > 0"
                    + " AND one.value ->> 1 = ?1 AND one.value ->> 2 = '支出') s"
                    + " CROSS JOIN facts f ON f.file = s.file AND f.report = s.report WHERE f.start = s.start AND f.item_key = ''";

    private static final String WHOLE = "exp.total";
    /** What a total with everything carried over is called beside the year's own. */
    private static final String GRAND = ".grand";

    /** Papers on one project each, of which a unit has many, and papers that state nothing of their own. */
    private static final Set<String> OF_PROJECTS =
            Set.of(Kinds.PROJECT, Kinds.PROJECT_FORM, Kinds.BUDGET, Kinds.QUESTIONNAIRE);

    /** 三公经费预算为5万元 is a budget, whatever the verb; 公务接待费收回3万元 and 压减公务接待费 are no year's expense. */
    private static final Pattern NO_EXPENSE = Pattern.compile(
            "预算(?:数|安排)?$|(?:收回|退回|追回|清退|退库|上缴|结余|结转|压减|节约|计划|拟|下达|控制)(?:数|额|资金)?$|^(?:审计)?(?:收回|退回|追回|清退|压减|节约|计划|拟)");

    private final Connection connection;
    private final Map<String, Item> vocabulary;

    Prints(Connection connection, Map<String, Item> vocabulary) {
        this.connection = connection;
        this.vocabulary = vocabulary;
    }

    /** The items that a name stands for: the vocabulary's, else those printed so, else those that have it in their names. */
    List<Named> named(String name) throws SQLException {
        String plain = Item.plain(name);
        Item known = vocabulary.get(plain);
        if (known != null) {
            return List.of(new Named(known.key(), known.name()));
        }
        List<Named> exact = items("SELECT DISTINCT item_key, item FROM facts WHERE item = ?1 OR item_key = ?1", plain);
        if (exact.contains(new Named("", "")) || exact.contains(new Named("", plain))) {
            return List.of(new Named("", plain));
        }
        return exact.isEmpty()
                ? items(
                        "SELECT DISTINCT item_key, item FROM facts WHERE instr(item, ?1) > 0 ORDER BY item_key, item",
                        plain)
                : exact;
    }

    private List<Named> items(String sql, String name) throws SQLException {
        Set<Named> found = new LinkedHashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                found.add(named(rows.getString(1), rows.getString(2), name));
            }
        }
        return List.copyOf(found);
    }

    /** An item under the name that it was asked by, where that is its own. */
    private Named named(String key, String item, String asked) {
        if (key.equals(OF_PROJECT)) {
            return new Named("", item);
        }
        String shown = shown(key);
        boolean own = item.equals(asked) && shown.equals(key) && !key.isEmpty();
        return new Named(key, own ? asked : shown);
    }

    /** A key as a person knows it: 基本支出|sg.reception is 基本支出/公务接待费. */
    private String shown(String key) {
        List<String> steps = new ArrayList<>();
        for (String step : key.split("\\|")) {
            steps.add(vocabulary.values().stream()
                    .filter(item -> item.key().equals(step))
                    .findFirst()
                    .map(Item::name)
                    .orElse(step));
        }
        return String.join("/", steps);
    }

    /** The figures of an item that the reports asked for print. */
    List<Print> of(Named item, Years years, Only only) throws SQLException {
        boolean everyKind = only.kind().isPresent()
                || vocabulary.values().stream().noneMatch(known -> known.key().equals(item.key()));
        List<Print> prints = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql(item))) {
            statement.setString(1, item.key().isEmpty() ? item.name() : item.key());
            if (item.key().equals(WHOLE)) {
                statement.setString(2, "\"" + WHOLE + "\",\"支出\"");
            }
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                boolean wanted = has(only.department(), row.getString("department"))
                        && has(only.region(), row.getString("region"))
                        && has(only.kind(), row.getString("kind"))
                        && (everyKind || !OF_PROJECTS.contains(row.getString("kind")));
                if (wanted) {
                    print(item, row)
                            .filter(print -> print.about() >= years.first() && print.about() <= years.last())
                            .ifPresent(prints::add);
                }
            }
        }
        return prints;
    }

    private static String sql(Named item) {
        return SQL.replace("%s", item.key().isEmpty() ? WORDED : item.key().equals(WHOLE) ? KEYED + STATED : KEYED);
    }

    /** The total with everything carried over, under the name of the year's own: for units that print no other. */
    Optional<Named> grand(Named item) {
        return vocabulary.values().stream()
                .filter(known -> known.key().equals(item.key() + GRAND))
                .findFirst()
                .map(known -> new Named(known.key(), item.name()));
    }

    private static boolean has(Optional<String> part, String whole) {
        return part.map(whole::contains).orElse(true);
    }

    /** Nothing where it is not known whose figure it is, or of which year. */
    private static Optional<Print> print(Named item, ResultSet row) throws SQLException {
        String department = row.getString("department");
        int reported = row.getInt("reported");
        int about = row.getInt("about");
        String measure = row.getString("measure");
        boolean other = measure.equals(Measure.FINAL.label())
                && NO_EXPENSE.matcher(row.getString("item")).find();
        boolean last = measure.equals(Measure.PRIOR.label());
        if (department.isEmpty() || reported == 0 || other || last && about != reported - 1) {
            return Optional.empty();
        }
        Figures figures = switch (row.getString("class")) {
            case "amount" -> Figures.AMOUNT;
            case "percentage" -> Figures.PERCENTAGE;
            default -> Figures.COUNT;
        };
        String region = row.getString("region");
        return Optional.of(new Print(
                figures,
                item,
                new Unit(region, department),
                row.getInt("approximate") == 1,
                taken(row, about == 0 ? reported : about)));
    }

    private static Taken taken(ResultSet row, int about) throws SQLException {
        String text = row.getString("text").replaceAll("\\s+", "");
        String unit = row.getString("unit");
        BigDecimal value = new BigDecimal(row.getString("value"));
        return new Taken(
                value,
                Print.half(text, value, unit),
                text.endsWith(unit) ? text : text + unit,
                row.getString("measure"),
                row.getString("scope"),
                row.getString("state").equals(Standing.State.CONTRADICTED.name()),
                new Source(
                        row.getString("shown"),
                        row.getString("title"),
                        row.getString("department"),
                        row.getInt("reported"),
                        about,
                        row.getInt("start")));
    }
}
