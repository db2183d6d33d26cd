package org.gouji.export.page;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.gouji.export.LedgerRow;
import org.gouji.export.WorkbookInput.Places;
import org.gouji.export.review.Decisions;
import org.gouji.model.Block;
import org.gouji.model.Body;
import org.gouji.model.CrossCheck;
import org.gouji.model.Document;
import org.gouji.model.Dossier;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Head;
import org.gouji.model.Identity;
import org.gouji.model.Language;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.RuleInfo;
import org.gouji.model.Section;
import org.gouji.model.Severity;
import org.gouji.model.Source;
import org.gouji.model.Span;
import org.gouji.model.Standing;
import org.gouji.model.Standing.Reason;
import org.gouji.model.Standing.State;
import org.gouji.model.Status;
import org.gouji.model.Verdict;
import org.gouji.model.Wording;

/** An invented report with one of everything that a page shows. Every string that a document may bring goes through {@code words}. */
final class PageSamples {
    private static final String KIND = "部门决算公开";

    private final UnaryOperator<String> words;
    private final Status status;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Standing> standings = new ArrayList<>();

    private PageSamples(UnaryOperator<String> words, Status status) {
        this.words = words;
        this.status = status;
    }

    static PagesInput plain() {
        return input(UnaryOperator.identity(), Status.OK);
    }

    static PagesInput input(UnaryOperator<String> words, Status status) {
        return input(words, List.of(new PageSamples(words, status).file()));
    }

    /** The same report in so many files. */
    static PagesInput many(int files) {
        return many(UnaryOperator.identity(), files);
    }

    static PagesInput many(UnaryOperator<String> words, int files) {
        return input(words, Collections.nCopies(files, new PageSamples(words, Status.OK).file()));
    }

    private static PagesInput input(UnaryOperator<String> words, List<ReadFile> files) {
        Dossier dossier = files.get(0).dossier();
        String path = dossier.source().path();
        CrossCheck.Side here = new CrossCheck.Side(path, words.apply("柳湾县水务站"), 2022, KIND, "1万元", words.apply("句子"));
        CrossCheck.Side there = new CrossCheck.Side(words.apply("去年.docx"), words.apply("柳湾县水务站"), 2021, KIND, "2", "");
        CrossCheck across = new CrossCheck(
                "PRIOR-YEAR",
                Verdict.BROKEN,
                Optional.of(Severity.WARNING),
                words.apply("收入"),
                here,
                List.of(there),
                new Wording(words.apply("与去年的报告不一致"), "differs from last year's"));
        return new PagesInput(
                List.of(
                        LedgerRow.of(dossier, Language.ZH),
                        new LedgerRow(
                                words.apply("坏.doc"),
                                Status.CORRUPT,
                                words.apply("打不开"),
                                "application/msword",
                                "",
                                new LedgerRow.Counts(1, 0, 0, 0))),
                files,
                List.of(across),
                Decisions.NONE,
                List.of(new RuleInfo("SUM-OF-PARTS", new Wording(words.apply("合计与分项"), "sum"), new Wording("", ""))),
                new Places(Path.of("/data"), List.of(Path.of("/data"))),
                new PagesInput.Made("1", Language.ZH));
    }

    private Span say(String said) {
        int start = text.length();
        text.append(said);
        return new Span(start, text.length());
    }

    private Span figure(String said, State state) {
        Span span = say(said);
        standings.add(
                state == State.UNCHECKED ? Standing.unchecked(span, Reason.NO_RELATION) : Standing.of(span, state));
        return span;
    }

    private Span line(Span from, boolean heading) {
        Span span = new Span(from.start(), text.length());
        text.append('\n');
        blocks.add(
                heading
                        ? new Block.Heading(span, List.of(span), 1)
                        : new Block.Paragraph(span, List.of(span), Block.Role.BODY));
        return span;
    }

    private ReadFile file() {
        Span title = line(say(words.apply("柳湾县水务站2022年度决算说明")), true);
        Span heading = line(say(words.apply("一、支出情况")), true);
        Span from = say(words.apply("本年支出合计"));
        Span total = figure("358.4万元", State.CONTRADICTED);
        say(words.apply("，其中基本支出"));
        Span first = figure("200万元", State.VERIFIED);
        say("，项目支出");
        Span second = figure("128.4万元", State.VERIFIED);
        say("，占");
        Span share = figure("36%", State.UNCHECKED);
        line(from, false);
        table();
        chart();
        Span whole = new Span(0, text.length());
        Section section = new Section(1, "一", words.apply("支出情况"), heading, new Span(heading.start(), text.length()));
        String all = text.toString();
        Relation broken = new Relation(
                "r1",
                "sum",
                "SUM-OF-PARTS",
                Verdict.BROKEN,
                Optional.of(Figure.at(total, all)),
                "328.4万元",
                List.of(Figure.at(first, all), Figure.at(second, all)),
                new Wording(words.apply("200 + 128.4 ≠ 358.4"), "200 + 128.4 is not 358.4"));
        Finding finding = new Finding(
                "f1",
                "SUM-OF-PARTS",
                Severity.ERROR,
                new Wording(words.apply("合计358.4万元与分项之和328.4万元不符"), "the total is not the sum"),
                List.of(total, first, second),
                List.of("r1"),
                "c1",
                Optional.of(new Finding.Suggestion("328.4万元", total)));
        Finding doubt = new Finding(
                "f2",
                words.apply("OWN-RULE"),
                Severity.WARNING,
                new Wording(words.apply("占比口径不明"), "doubtful"),
                List.of(share),
                List.of(),
                "c2",
                Optional.empty());
        Identity who = new Identity(
                words.apply(title.in(all)), words.apply("柳湾县水务站"), words.apply("柳湾县"), OptionalInt.of(2022), KIND);
        Report report = new Report(
                new Head("r1", Optional.empty(), who, whole),
                new Body(List.of(section), List.of(), List.of()),
                List.of(),
                List.of(broken),
                List.of(finding, doubt),
                standings);
        Source source = new Source(words.apply("柳湾/决算.docx"), "application/msword", "00", 7);
        List<Wording> notes = List.of(new Wording(words.apply("有修订痕迹"), "tracked changes"));
        return new ReadFile(
                new Dossier(source, status, all, List.of(report), notes),
                Optional.of(new Document(source, status, all, blocks, notes)));
    }

    /** Two rows; the first cell of the second column stands over both. */
    private void table() {
        int start = text.length();
        List<Block.Cell> cells = new ArrayList<>();
        cells.add(new Block.Cell(say(words.apply("项目")), 0, 0, 1, 1));
        say("\t");
        cells.add(new Block.Cell(say(words.apply("备注")), 0, 1, 2, 1));
        say("\t");
        cells.add(new Block.Cell(figure("128.40", State.VERIFIED), 0, 2, 1, 1));
        say("\n");
        cells.add(new Block.Cell(say(words.apply("合并")), 1, 0, 1, 1));
        say("\t");
        cells.add(new Block.Cell(say(""), 1, 2, 1, 1));
        blocks.add(new Block.Table(new Span(start, text.length()), cells, 2, 3, Block.Certainty.GRID));
        text.append('\n');
    }

    private void chart() {
        Span value = figure("0.36", State.UNCHECKED);
        blocks.add(new Block.Chart(
                value,
                words.apply("支出结构图"),
                List.of(new Block.Series(
                        words.apply("列1"),
                        List.of(new Block.Point(words.apply("项目支出"), new BigDecimal("0.36"), value))))));
        text.append('\n');
    }
}
