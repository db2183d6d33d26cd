package org.gouji.pipeline.across;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.model.Dossier;
import org.gouji.model.Report;
import org.gouji.model.Scope;
import org.gouji.model.Span;
import org.gouji.pipeline.across.Statement.Marks;
import org.gouji.pipeline.across.Statement.Quote;
import org.gouji.pipeline.across.Statement.Role;

/** The tables that reports are compared by: each file's rows go in with it and are asked for by report. */
final class Shelf {
    static final List<String> TABLES = List.of("papers", "members", "paragraphs");

    /** What {@link Paper#of} reads. */
    private static final String PAPER =
            "papers.file, papers.report, files.shown, papers.unit, papers.year, papers.kind, papers.title";

    private static final String PAPERS = "SELECT " + PAPER + " FROM papers JOIN files ON files.key = papers.file ";

    private static final String ORDER = " ORDER BY papers.unit, papers.kind, papers.year, files.shown, papers.report";

    /** The columns of a statement, in the order in which {@link #row} gives them. */
    private static final List<String> COLUMNS = List.of(
            "role",
            "item_key",
            "item",
            "scope",
            "value",
            "half",
            "text",
            "sentence",
            "start",
            "end",
            "implied",
            "hedged");

    private static final String STATEMENTS = IntStream.range(0, COLUMNS.size())
            .mapToObj(column -> "one.value ->> " + column + " AS \"" + COLUMNS.get(column) + '"')
            .collect(Collectors.joining(
                    ", ",
                    "SELECT ",
                    " FROM papers, json_each(papers.statements) one WHERE file = ? AND report = ? ORDER BY one.key"));

    /** All that a report's long paragraphs say, whatever their order, its unit's own name left out. */
    private static final String WHOLES =
            "WITH wholes AS MATERIALIZED (SELECT file, report, group_concat(substr(exact, 1, 8)) AS whole"
                    + " FROM (SELECT file, report, exact FROM paragraphs ORDER BY file, report, exact)"
                    + " GROUP BY file, report HAVING count(*) > 1) SELECT whole, wholes.file, wholes.report, shown, department,"
                    + " region, year, kind, title FROM wholes JOIN reports ON reports.file = wholes.file AND ordinal = wholes.report"
                    + " JOIN files ON files.key = wholes.file WHERE year IS NOT NULL AND department <> '' AND whole IN"
                    + " (SELECT whole FROM wholes GROUP BY whole HAVING count(*) > 1) ORDER BY whole, shown, wholes.report";

    private final Rows rows;

    Shelf(Connection connection) {
        this.rows = new Rows(connection);
    }

    /** The rows of a file for each table, without their first column, the file's key. */
    static Map<String, List<List<Object>>> rows(Dossier dossier) {
        Map<String, List<List<Object>>> all = new LinkedHashMap<>();
        TABLES.forEach(table -> all.put(table, new ArrayList<>()));
        List<Report> reports = dossier.reports();
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            if (dossier.status().failed() || report.head().partOf().isPresent()) {
                continue;
            }
            // Reports on projects are compared with nothing here, but may be copied.
            all.get("paragraphs").addAll(paragraphs(i, Paragraph.of(dossier.text(), report)));
            if (Paper.comparable(report.head())) {
                all.get("papers").add(paper(i, report, RowText.of(statements(report, dossier))));
                all.get("members").addAll(named(i, Members.read(dossier.text(), report)));
            }
        }
        return all;
    }

    private static List<Object> paper(int report, Report paper, String statements) {
        var who = paper.head().identity();
        return List.of(
                report,
                Paper.unit(who),
                who.department(),
                who.year().orElseThrow(),
                who.kind(),
                who.title(),
                statements);
    }

    private static List<List<Object>> statements(Report report, Dossier dossier) {
        List<Report> parts = dossier.reports().stream()
                .filter(part ->
                        part.head().partOf().filter(report.head().id()::equals).isPresent())
                .toList();
        List<List<Object>> all = new ArrayList<>();
        for (Statement statement : StatementReader.read(dossier.text(), report, parts)) {
            all.add(row(statement));
        }
        return all;
    }

    private static List<List<Object>> named(int report, List<String> names) {
        List<List<Object>> all = new ArrayList<>();
        for (String name : names) {
            all.add(List.of(report, all.size(), name));
        }
        return all;
    }

    private static List<List<Object>> paragraphs(int report, List<Paragraph> paragraphs) {
        List<List<Object>> all = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            all.add(List.of(report, all.size(), paragraph.shape(), paragraph.exact(), paragraph.words()));
        }
        return all;
    }

    private static List<Object> row(Statement statement) {
        return List.of(
                statement.role().name(),
                statement.key(),
                statement.item(),
                statement.scope().name(),
                statement.sum().value().toPlainString(),
                statement.sum().half().toPlainString(),
                statement.quote().text(),
                statement.quote().sentence(),
                statement.quote().span().start(),
                statement.quote().span().end(),
                statement.marks().implied() ? 1 : 0,
                statement.marks().hedged() ? 1 : 0);
    }

    /** Somebody to whom reports are shown. */
    @FunctionalInterface
    interface Visitor {
        void visit(Paper paper) throws SQLException;
    }

    /** Shows all reports, by unit, kind, year and path. */
    void papers(Visitor visitor) throws SQLException {
        rows.each(PAPERS + ORDER, row -> visitor.visit(Paper.of(row)));
    }

    /** Shows the reports of which there are several of one unit, kind and year. */
    void several(Visitor visitor) throws SQLException {
        rows.each(
                PAPERS + "WHERE (papers.unit, papers.kind, papers.year) IN (SELECT unit, kind, year FROM papers"
                        + " GROUP BY unit, kind, year HAVING count(*) > 1)" + ORDER,
                row -> visitor.visit(Paper.of(row)));
    }

    /** Shows the reports of one kind beside which there is one of another kind, of the unit and the year. */
    void beside(String kind, String other, Visitor visitor) throws SQLException {
        rows.each(
                PAPERS + "WHERE papers.kind = ? AND EXISTS (SELECT 1 FROM papers own WHERE own.unit = papers.unit"
                        + " AND own.kind = ? AND own.year = papers.year)" + ORDER,
                row -> visitor.visit(Paper.of(row)),
                kind,
                other);
    }

    /** The reports of a unit on a year, of one kind. */
    List<Paper> papers(String unit, String kind, int year) throws SQLException {
        return rows.list(
                PAPERS + "WHERE papers.unit = ? AND papers.kind = ? AND papers.year = ? "
                        + "ORDER BY files.shown, papers.report",
                Paper::of,
                unit,
                kind,
                year);
    }

    /** Those reports without the ones that state just what one before them does: another file of the same report. */
    List<Paper> once(List<Paper> papers) throws SQLException {
        if (papers.size() < 2) {
            return papers;
        }
        List<Paper> once = new ArrayList<>();
        Set<Set<List<Object>>> seen = new HashSet<>();
        for (Paper paper : papers) {
            Set<List<Object>> said = said(paper);
            if (said.isEmpty() || seen.add(said)) {
                once.add(paper);
            }
        }
        return once;
    }

    /** All that a report states, however often and in which order. */
    Set<List<Object>> said(Paper paper) throws SQLException {
        return statements(paper).stream()
                .map(one -> List.<Object>of(
                        one.role(), one.slot(), one.sum().value().stripTrailingZeros()))
                .collect(Collectors.toSet());
    }

    /** The reports of one kind on a year whose units' names end with a name. */
    List<Paper> namesakes(String name, String kind, int year) throws SQLException {
        return rows.list(
                PAPERS + "WHERE papers.kind = ? AND papers.year = ? AND substr(papers.unit, -length(?)) = ? "
                        + "ORDER BY files.shown, papers.report",
                Paper::of,
                kind,
                year,
                name,
                name);
    }

    /** What a report states, in order of reading. */
    List<Statement> statements(Paper paper) throws SQLException {
        return rows.list(STATEMENTS, Shelf::statement, paper.file(), paper.report());
    }

    /** The units that a department's report says it sums up. */
    List<String> members(Paper paper) throws SQLException {
        return rows.list(
                "SELECT name FROM members WHERE file = ? AND report = ? ORDER BY ordinal",
                row -> row.getString(1),
                paper.file(),
                paper.report());
    }

    /**
     * Shows each paragraph that stands in two places, one pair after another. What stands in more is a template.
     *
     * @param column {@code shape} or {@code exact}
     */
    void shared(String column, Pairs.Visitor visitor) throws SQLException {
        String papers = " FROM paragraphs JOIN papers USING (file, report) ";
        String sql = "SELECT words, " + PAPER + papers + "JOIN files ON files.key = papers.file WHERE "
                + column + " IN (SELECT " + column + papers + "GROUP BY " + column + " HAVING count(*) = 2) ORDER BY "
                + column + ", paragraphs.file, paragraphs.report, ordinal";
        rows.each(sql, new Pairs(visitor));
    }

    /** Shows reports of any kind that say the same from end to end, figures included: those of one wording after another. */
    void wholes(Groups.Visitor visitor) throws SQLException {
        Groups groups = new Groups(visitor);
        rows.each(WHOLES, groups);
        groups.finish();
    }

    /** The long paragraphs of a report. */
    List<String> paragraphs(Paper paper) throws SQLException {
        return rows.list(
                "SELECT words FROM paragraphs WHERE file = ? AND report = ? ORDER BY ordinal",
                row -> row.getString(1),
                paper.file(),
                paper.report());
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                Role.valueOf(row.getString("role")),
                row.getString("item_key"),
                row.getString("item"),
                Scope.valueOf(row.getString("scope")),
                new Sum(new BigDecimal(row.getString("value")), new BigDecimal(row.getString("half"))),
                new Quote(
                        row.getString("text"),
                        row.getString("sentence"),
                        new Span(row.getInt("start"), row.getInt("end"))),
                new Marks(row.getInt("implied") == 1, row.getInt("hedged") == 1));
    }
}
