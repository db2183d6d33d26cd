package org.gouji.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

/** The sheet 勾稽关系: a row for each check, also those that hold, with its numbers in cells and formulas that work it out again. */
final class CheckSheet {
    /** Operands in cells of their own; the others of a longer sum stand in one cell together. */
    private static final int OPERANDS = 12;

    private static final int STATED = 9;
    private static final int HALF = 10;
    private static final int DIGIT = 11;
    private static final int MADE = 12;
    private static final int LOW = 13;
    private static final int HIGH = 14;
    private static final int FIRST = 21;
    private static final int LONGEST_LIST = 300;

    private final Grid grid;
    private final WorkbookInput input;
    private final Labels labels;
    private final RuleNames rules;
    private long followed;
    private long words;

    CheckSheet(Book book, WorkbookInput input) throws IOException {
        this.input = input;
        this.labels = new Labels(input.language());
        this.rules = new RuleNames(input.rules(), input.language());
        this.grid = book.grid(new Wording("勾稽关系", "Checks"), columns());
    }

    private List<Column> columns() {
        List<Condition> verdicts = Paint.rules(Verdict.values(), labels::of, Paint::of);
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("单位", "Unit", 18, Format.TERM),
                Column.of("报告年度", "Report year", 8, Format.YEAR),
                Column.of("报告类型", "Kind", 13, Format.TERM),
                Column.of("章节", "Section", 20, Format.TERM),
                Column.of("关系类别", "Relation", 10, Format.MARK),
                Column.of("规则", "Rule", 17, Format.TERM),
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
                Column.of("算式", "Arithmetic", 22, Format.TERM),
                Column.of("参与数原文", "Operands as printed", 26, Format.PHRASE),
                Column.of("核对说明", "The check", 50, Format.PHRASE),
                Column.of("文件", "File", 24, Format.TERM)));
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
            Optional<Recheck> recheck = Rechecks.of(page.facts(), relation).map(CheckSheet::shortened);
            Origin origin = page.origin();
            grid.begin().text(origin.department()).number(origin.year()).text(origin.kind());
            grid.text(place(relation)
                    .map(figure -> page.view().sectionPath(figure.span()))
                    .orElse(""));
            grid.text(labels.relationKind(relation.kind())).text(rules.of(relation.rule()));
            grid.text(labels.of(relation.verdict()));
            conclusion(relation, recheck);
            grid.text(relation.stated().map(CheckSheet::printed).orElse(""));
            recheck.ifPresent(this::numbers);
            grid.at(FIRST - 3).text(operands(relation));
            grid.text(relation.message().in(input.language())).text(origin.path());
            recheck.ifPresent(this::operands);
            grid.end();
        }
    }

    /** The operands that have no cells of their own, as one. */
    private static Recheck shortened(Recheck recheck) {
        List<Term> operands = recheck.terms().operands();
        if (operands.size() <= OPERANDS) {
            return recheck;
        }
        List<Term> all = new ArrayList<>(recheck.terms().all().subList(0, OPERANDS + 1));
        operands.subList(OPERANDS, operands.size()).stream().reduce(Term::plus).ifPresent(all::add);
        Terms terms = new Terms(all, recheck.terms().money());
        return new Recheck(terms, Arithmetic.sum(OPERANDS + 1), recheck.way(), recheck.target());
    }

    private void conclusion(Relation relation, Optional<Recheck> recheck) {
        if (recheck.isEmpty() || relation.verdict() == Verdict.UNCHECKED) {
            words++;
            grid.text(recheck.isPresent() ? labels.of(Verdict.UNCHECKED) : "");
            return;
        }
        followed++;
        boolean holds = relation.verdict().holds();
        Verdict otherwise = holds ? Verdict.BROKEN : relation.verdict();
        grid.formula(
                new RecheckCells(recheck.get(), cells(recheck.get())).conclusion(labels, otherwise),
                labels.of(relation.verdict()));
    }

    private void numbers(Recheck recheck) {
        Term stated = recheck.terms().stated();
        grid.number(stated.value(), stated.pattern()).number(stated.half());
        grid.number(recheck.goal().digit());
        RecheckCells cells = new RecheckCells(recheck, cells(recheck));
        Recheck.Made made = recheck.made().orElseThrow();
        String pattern = NumberFormats.finer(recheck.goal().pattern());
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

    /** How many have none: checks of words, and those that are not checked. */
    long words() {
        return words;
    }

    /** A formula that counts the rows of a sheet whose formula says otherwise than the audit; of further sheets there is none. */
    static String mismatches(String sheet, long rows) {
        String verdicts = sheet + "!" + "$G$2:$G$" + (rows + 1);
        String formulas = sheet + "!" + "$H$2:$H$" + (rows + 1);
        return "SUMPRODUCT((" + formulas + "<>\"\")*(" + formulas + "<>" + verdicts + "))";
    }

    Filled finish() throws IOException {
        return grid.finish();
    }
}
