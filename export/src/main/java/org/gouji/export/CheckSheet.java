package org.gouji.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.gouji.export.Column.Format;
import org.gouji.export.Grid.Filled;
import org.gouji.export.RecheckCells.Cells;
import org.gouji.export.xlsx.Condition;
import org.gouji.model.Figure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Relation;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;
import org.gouji.model.Working.Equation;

/** The sheet 勾稽关系: a row for each check, also those that hold, with its numbers in cells and formulas that work it out again. */
final class CheckSheet {
    /** Operands in cells of their own; the others of a longer sum stand in one cell together. */
    static final int OPERANDS = 12;

    private static final int FORMULA = 7;
    private static final int PRINTED = 8;
    private static final int STATED = 9;
    private static final int HALF = 10;
    private static final int DIGIT = 11;
    private static final int MADE = 12;
    private static final int LOW = 13;
    private static final int HIGH = 14;
    private static final int ARITHMETIC = 17;
    private static final int FIRST = 21;
    private static final int LONGEST_LIST = 300;

    private final Grid grid;
    private final WorkbookInput input;
    private final Labels labels;
    private final RuleNames rules;
    private final Map<Unfollowed, Long> unfollowed = new EnumMap<>(Unfollowed.class);
    private long followed;
    private long constant;

    CheckSheet(Book book, WorkbookInput input) throws IOException {
        this.input = input;
        this.labels = new Labels(input.language());
        this.rules = new RuleNames(input.rules(), input.language());
        // The operands would make the print too small to read; the check's sentence has them.
        this.grid = book.grid(new Wording("勾稽关系", "Checks"), columns()).printing(FIRST);
    }

    private List<Column> columns() {
        List<Condition> verdicts = Paint.rules(Verdict.values(), labels::of, Paint::of);
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("单位", "Unit", 18, Format.TERM),
                Column.of("报告年度", "Report year", 8, Format.YEAR),
                Column.of("报告类型", "Kind", 19, Format.TERM),
                Column.of("章节", "Section", 26, Format.TERM),
                Column.of("关系类别", "Relation", 10, Format.MARK),
                Column.of("规则", "Rule", 27, Format.TERM),
                Column.of("核对结论", "Verdict", 12, Format.MARK).coloured(verdicts),
                Column.of("公式结论", "By formula", 12, Format.MARK).coloured(verdicts),
                Column.of("列示数原文", "Stated as printed", 14, Format.PRINTED),
                Column.of("列示数", "Stated", 14, Format.NUMBER),
                Column.of("半个末位", "Half a digit", 9, Format.NUMBER),
                Column.of("比较位", "Digit compared", 9, Format.NUMBER),
                Column.of("核算数", "Computed", 14, Format.NUMBER),
                Column.of("核算下限", "Least", 14, Format.NUMBER),
                Column.of("核算上限", "Most", 14, Format.NUMBER),
                Column.of("差额", "Difference", 12, Format.NUMBER),
                Column.of("计算单位", "In", 8, Format.MARK),
                Column.of("算式", "Arithmetic", 28, Format.TERM),
                Column.of("参与数原文", "Operands as printed", 26, Format.PHRASE),
                Column.of("核对说明", "The check", 50, Format.PHRASE),
                Column.of("文件", "File", 34, Format.TERM)));
        for (int i = 1; i <= OPERANDS; i++) {
            columns.add(Column.of("参与数" + i, "Operand " + i, 13, Format.NUMBER));
            columns.add(Column.of("半位" + i, "Half " + i, 8, Format.NUMBER));
        }
        columns.add(Column.of("其余之和", "Sum of others", 13, Format.NUMBER));
        columns.add(Column.of("其余半位", "Their halves", 8, Format.NUMBER));
        return columns;
    }

    void add(Page page) throws IOException {
        for (Relation relation : page.report().relations()) {
            Optional<Recheck> recheck = Rechecks.of(relation).flatMap(CheckSheet::shortened);
            Optional<Lookup> lookup = Lookups.of(relation);
            Origin origin = page.origin();
            grid.begin().text(origin.department()).number(origin.year()).text(origin.kind());
            grid.text(place(relation)
                    .map(figure -> page.view().sectionPath(figure.span()))
                    .orElse(""));
            grid.text(labels.relationKind(relation.kind())).text(rules.of(relation.rule()));
            grid.text(labels.of(relation.verdict()));
            recheck.ifPresent(found -> conclusion(relation, found));
            lookup.ifPresent(found -> conclusion(relation, found));
            grid.at(PRINTED).text(relation.stated().map(CheckSheet::printed).orElse(""));
            recheck.ifPresent(this::numbers);
            lookup.ifPresent(this::values);
            if (recheck.isEmpty() && lookup.isEmpty()) {
                unfollowed(Unfollowed.of(page.facts(), relation));
            }
            grid.at(FIRST - 3).text(operands(relation));
            grid.text(relation.message().in(input.language())).text(origin.path());
            recheck.ifPresent(this::operands);
            lookup.ifPresent(this::operands);
            grid.end();
        }
    }

    /** The operands of a sum that have no cells of their own, as one; nothing where so many numbers make anything else. */
    private static Optional<Recheck> shortened(Recheck recheck) {
        List<Term> operands = recheck.terms().operands();
        if (operands.size() <= OPERANDS) {
            return Optional.of(recheck);
        }
        if (!recheck.expression().text().equals(Equation.sum(operands.size()))) {
            return Optional.empty();
        }
        List<Term> all = new ArrayList<>(recheck.terms().all().subList(0, OPERANDS + 1));
        operands.subList(OPERANDS, operands.size()).stream().reduce(Term::plus).ifPresent(all::add);
        Terms terms = new Terms(all, recheck.terms().money());
        return Optional.of(
                new Recheck(terms, new Arithmetic(Equation.sum(OPERANDS + 1)), recheck.treatment(), recheck.target()));
    }

    private void conclusion(Relation relation, Recheck recheck) {
        // What the figures say is not always what counts: a check of figures that tie may still be an unchecked one.
        boolean unsure = relation.verdict() == Verdict.UNCHECKED
                && recheck.made().flatMap(recheck::verdict).isPresent();
        if (unsure) {
            constant++;
            grid.text(labels.of(Verdict.UNCHECKED));
            return;
        }
        followed++;
        grid.formula(
                new RecheckCells(recheck, cells(recheck)).conclusion(labels, otherwise(relation)),
                labels.of(relation.verdict()));
    }

    private void conclusion(Relation relation, Lookup lookup) {
        followed++;
        String holds = named(lookup.holds());
        grid.formula(
                "IF(" + holds + ",\"" + labels.of(Verdict.EXACT) + "\",\"" + labels.of(otherwise(relation)) + "\")",
                labels.of(relation.verdict()));
    }

    /** What a check is called where its figures don't tie. */
    private static Verdict otherwise(Relation relation) {
        return relation.verdict().holds() ? Verdict.BROKEN : relation.verdict();
    }

    private void unfollowed(Unfollowed why) {
        unfollowed.merge(why, 1L, Long::sum);
        grid.at(FORMULA).text(labels.noFormula()).at(ARITHMETIC).text(why.why().in(input.language()));
    }

    private String named(String formula) {
        Map<String, String> cells = new HashMap<>(
                Map.of("0", grid.cell(STATED), "m", grid.cell(MADE), "l", grid.cell(LOW), "h", grid.cell(HIGH)));
        for (int i = 1; i <= OPERANDS; i++) {
            cells.put(Integer.toString(i), grid.cell(FIRST + 2 * (i - 1)));
        }
        return Lookup.named(formula, cells);
    }

    private void values(Lookup lookup) {
        grid.at(STATED);
        lookup.stated().put(grid);
        grid.at(MADE);
        lookup.made().ifPresent(made -> made.put(grid, this::named));
        grid.at(LOW);
        lookup.ends().ifPresent(ends -> grid.number(ends.least()).number(ends.most()));
        grid.at(ARITHMETIC).text(lookup.words().in(input.language()));
    }

    private void operands(Lookup lookup) {
        for (int i = 0; i < lookup.operands().size(); i++) {
            grid.at(FIRST + 2 * i);
            lookup.operands().get(i).put(grid);
        }
    }

    private void numbers(Recheck recheck) {
        Term stated = recheck.terms().stated();
        grid.number(stated.value(), stated.pattern()).number(stated.half());
        grid.number(recheck.goal().digit());
        RecheckCells cells = new RecheckCells(recheck, cells(recheck));
        Recheck.Made made = recheck.made().orElseThrow();
        String pattern =
                NumberFormats.holding(recheck.goal().pattern(), List.of(made.value(), made.low(), made.high()));
        grid.formula(cells.made(), RecheckCells.shown(made.value()), pattern);
        grid.formula(cells.low(made), RecheckCells.shown(made.low()), pattern);
        grid.formula(cells.high(made), RecheckCells.shown(made.high()), pattern);
        grid.formula(
                cells.cells().value().apply(recheck.target()) + "-"
                        + cells.cells().made(),
                RecheckCells.shown(recheck.goal().value().subtract(made.value())),
                pattern);
        grid.text(recheck.terms().money().map(MoneyUnit::label).orElse(""));
        grid.text(labels.arithmetic(recheck));
    }

    private void operands(Recheck recheck) {
        grid.at(FIRST);
        for (Term operand : recheck.terms().operands()) {
            grid.number(operand.value(), operand.pattern()).number(operand.half());
        }
    }

    private Cells cells(Recheck recheck) {
        IntFunction<String> value = i -> grid.cell(i == 0 ? STATED : FIRST + 2 * (i - 1));
        IntFunction<String> half = i -> grid.cell(i == 0 ? HALF : FIRST + 2 * (i - 1) + 1);
        return new Cells(value, half, grid.cell(DIGIT), grid.cell(MADE), grid.cell(LOW), grid.cell(HIGH));
    }

    private static Optional<Figure> place(Relation relation) {
        return relation.stated().or(() -> relation.operands().stream().findFirst());
    }

    private static String operands(Relation relation) {
        String all = relation.operands().stream().map(CheckSheet::printed).collect(Collectors.joining("、"));
        return all.length() <= LONGEST_LIST ? all : ReportView.head(all, LONGEST_LIST) + "…";
    }

    private static String printed(Figure figure) {
        return ReportView.plain(figure.text());
    }

    /** How many rows have a formula that comes to a verdict. */
    long followed() {
        return followed;
    }

    /** How many are left unchecked although their figures tie. */
    long constant() {
        return constant;
    }

    /** How many have none, by the reason. */
    Map<Unfollowed, Long> unfollowed() {
        return Collections.unmodifiableMap(unfollowed);
    }

    /** A formula that counts the rows of a sheet whose formula says otherwise than the audit; of further sheets there is none. */
    String mismatches(String sheet, long rows) {
        String verdicts = sheet + "!" + "$G$2:$G$" + (rows + 1);
        String formulas = sheet + "!" + "$H$2:$H$" + (rows + 1);
        return "SUMPRODUCT((" + formulas + "<>\"" + labels.noFormula() + "\")*(" + formulas + "<>" + verdicts + "))";
    }

    Filled finish() throws IOException {
        return grid.finish();
    }
}
