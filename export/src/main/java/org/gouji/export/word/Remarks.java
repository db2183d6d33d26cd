package org.gouji.export.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gouji.export.ReportView;
import org.gouji.export.RuleNames;
import org.gouji.export.review.Decisions;
import org.gouji.export.review.FindingId;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Dossier;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Language;
import org.gouji.model.Relation;
import org.gouji.model.Report;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.gouji.model.Standing;
import org.gouji.model.Wording;

/** What the comments in a file say: one on each doubtful figure, one where its operands stand far from it, and a summary. */
public final class Remarks {
    /** In a far table, more operands than these share a comment. */
    private static final int MOST_APART = 4;

    private final Dossier dossier;
    private final RuleNames rules;
    private final Language language;
    private final TreeMap<Integer, Block> blocks = new TreeMap<>();
    private final List<Remark> all = new ArrayList<>();
    private final List<Finding> told = new ArrayList<>();
    private int dismissed;

    private Remarks(Dossier dossier, RuleNames rules, Language language) {
        this.dossier = dossier;
        this.rules = rules;
        this.language = language;
    }

    /**
     * The remarks on a file.
     *
     * @param document the document that the dossier was made of
     * @param decisions what reviewers made of findings: nothing is said of those that they dismissed
     * @param rules the rules' names
     */
    public static Remarks of(
            Dossier dossier, Document document, Decisions decisions, RuleNames rules, Language language) {
        Remarks remarks = new Remarks(dossier, rules, language);
        document.blocks().forEach(block -> remarks.blocks.put(block.span().start(), block));
        for (Report report : dossier.reports()) {
            remarks.add(report, decisions);
        }
        remarks.all.sort(Comparator.comparing(Remark::span));
        return remarks;
    }

    private void add(Report report, Decisions decisions) {
        ReportView view = ReportView.of(dossier, report);
        List<String> ids = FindingId.of(dossier, report);
        for (int i = 0; i < ids.size(); i++) {
            Finding finding = report.findings().get(i);
            if (decisions.dismissed(ids.get(i))) {
                dismissed++;
            } else {
                told.add(finding);
                add(finding, view);
            }
        }
    }

    /** In the order of the text. */
    List<Remark> all() {
        return List.copyOf(all);
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** How many findings are left out because reviewers dismissed them (误报). */
    public int dismissed() {
        return dismissed;
    }

    private void add(Finding finding, ReportView view) {
        List<Relation> checks = finding.relations().stream()
                .flatMap(id -> view.relation(id).stream())
                .toList();
        Optional<Span> doubtful = finding.spans().stream()
                .findFirst()
                .or(() -> checks.stream()
                        .flatMap(check -> check.stated().stream())
                        .map(Figure::span)
                        .findFirst());
        if (doubtful.isEmpty()) {
            return;
        }
        Severity severity = finding.severity();
        String grade =
                language == Language.ZH ? severity.label() : severity.name().toLowerCase(Locale.ROOT);
        String head = "【" + grade + "】" + rules.of(finding.rule());
        all.add(new Remark(doubtful.get(), List.of(head, finding.message().in(language))));
        far(doubtful.get(), finding, checks).forEach((block, spans) -> addFar(doubtful.get(), finding, view, spans));
    }

    /** The operands in other blocks than the doubtful figure, by block. */
    private TreeMap<Integer, TreeSet<Span>> far(Span doubtful, Finding finding, List<Relation> checks) {
        Stream<Span> printed = Stream.concat(
                finding.spans().stream(),
                checks.stream()
                        .flatMap(check -> Stream.concat(check.stated().stream(), check.operands().stream()))
                        .map(Figure::span));
        TreeMap<Integer, TreeSet<Span>> far = new TreeMap<>();
        printed.filter(span -> !block(span).equals(block(doubtful)))
                .forEach(span -> far.computeIfAbsent(block(span), block -> new TreeSet<>())
                        .add(span));
        return far;
    }

    private Integer block(Span span) {
        return Optional.ofNullable(blocks.floorKey(span.start())).orElse(0);
    }

    private void addFar(Span doubtful, Finding finding, ReportView view, TreeSet<Span> spans) {
        String section = view.sectionPath(doubtful);
        String where = section.isEmpty() ? "" : say("（" + section + "）", " (" + section + ")");
        String figure = view.slice(doubtful);
        String line = say(
                "与“" + figure + "”" + where + "的核对用到本数，结果有疑问：" + rules.of(finding.rule()) + "。详见该处批注。",
                "This figure takes part in the check of \"" + figure + "\"" + where + ", which is in doubt: "
                        + rules.of(finding.rule()) + ". See the comment there.");
        if (spans.size() <= MOST_APART) {
            spans.forEach(span -> all.add(new Remark(span, List.of(line))));
            return;
        }
        String more = say("本处共有 " + spans.size() + " 个数参与核对。", spans.size() + " numbers here take part.");
        all.add(new Remark(spans.first(), List.of(line, more)));
    }

    /**
     * The lines of a comment.
     *
     * @param exact whether it is on the figure itself; else it must tell which figure it means
     */
    List<String> lines(Remark remark, boolean exact) {
        if (exact) {
            return remark.lines();
        }
        List<String> lines = new ArrayList<>();
        lines.add(say(
                "所指数字：“" + figure(remark) + "”（在此处的图表、文本框、脚注或自动编号中）",
                "The figure meant: \"" + figure(remark) + "\" (in the chart, text box, note or list number here)"));
        lines.addAll(remark.lines());
        return lines;
    }

    private String figure(Remark remark) {
        return remark.span().in(dossier.text()).replaceAll("\\s+", " ");
    }

    /** What is said at the beginning of the text. @param unplaced remarks on figures where no comment can stand */
    List<String> summary(List<Remark> unplaced) {
        List<String> lines = new ArrayList<>();
        long errors = count(Severity.ERROR);
        long warnings = count(Severity.WARNING);
        lines.add(say(
                "勾稽核对结果：差错 " + errors + " 处，提示 " + warnings + " 处，见各处批注。",
                "Result of the check: " + errors + " errors, " + warnings + " warnings; see the comments."));
        if (dismissed > 0) {
            lines.add(say(
                    "另有 " + dismissed + " 处经复核为误报，未加批注。",
                    dismissed + " more were found to be false alarms in review and bear no comment."));
        }
        dossier.reports().forEach(report -> lines.add(coverage(report)));
        for (Remark remark : unplaced) {
            lines.add(say(
                    "下列数字所在处（如页眉、页脚）不能加批注：“" + figure(remark) + "”。",
                    "No comment can stand where this figure is (a running head, for instance): \"" + figure(remark)
                            + "\"."));
            lines.addAll(remark.lines());
        }
        return lines;
    }

    private long count(Severity severity) {
        return told.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** Not checked is never passed: a summary that leaves it out would be read so. */
    private String coverage(Report report) {
        List<String> states = new ArrayList<>();
        Standing.count(report.standings())
                .forEach((state, count) -> states.add(new Wording(
                                state.label().zh() + " " + count,
                                count + " " + state.label().en())
                        .in(language)));
        String title = report.head().identity().title().replaceAll("\\s+", " ").strip();
        return (title.isEmpty() ? "" : title + say("：", ": "))
                + say(
                        "数字 " + report.standings().size() + " 个，",
                        report.standings().size() + " numbers, ")
                + String.join(say("，", ", "), states)
                + say("。", ".");
    }

    private String say(String zh, String en) {
        return new Wording(zh, en).in(language);
    }
}
