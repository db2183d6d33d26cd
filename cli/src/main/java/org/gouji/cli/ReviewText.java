package org.gouji.cli;

import java.util.List;
import java.util.Optional;
import org.gouji.export.review.Conclusion;
import org.gouji.export.review.Decision;
import org.gouji.export.review.ReviewSheet;
import org.gouji.model.Wording;
import org.gouji.pipeline.Reviewed;
import org.gouji.pipeline.Reviews;
import org.gouji.pipeline.Typed;

/** Findings and decisions for a person. */
final class ReviewText {
    private static final int WIDEST = 100;

    private final Console console;
    private final String option;

    /** @param option what command lines end with so that they are about the workspace */
    ReviewText(Console console, String option) {
        this.console = console;
        this.option = option;
    }

    void list(List<Reviewed> findings) {
        for (Reviewed one : findings) {
            console.line(one.id() + "  "
                    + Width.padded(conclusion(one.decision().flatMap(Decision::conclusion)), 12) + "  "
                    + head(one));
            console.line("      " + Width.cut(Width.clean(console.say(one.message())), WIDEST));
            one.decision()
                    .map(Decision::note)
                    .filter(note -> !note.isEmpty())
                    .ifPresent(note -> console.line("      " + console.say("备注：", "note: ") + Width.clean(note)));
        }
        long decided = findings.stream().filter(Reviewed::concluded).count();
        console.error(console.say(
                "共 " + findings.size() + " 个问题，已复核 " + decided + " 个",
                Words.many(findings.size(), "finding") + ", " + decided + " reviewed"));
        findings.stream()
                .filter(one -> !one.concluded())
                .findFirst()
                .ifPresent(one ->
                        console.error(console.say("登记一个：", "to decide about one: ") + Typed.gouji() + " review set "
                                + one.id() + console.say(" 误报 --note 备注", " false-alarm --note NOTE") + option));
    }

    private String head(Reviewed one) {
        String gone = one.path().isEmpty() ? console.say("（工作区中已没有这个问题）", "(no more in the workspace)") : one.path();
        return Width.clean(one.unit() + " " + one.year()) + "  [" + one.rule() + "]  " + Width.clean(gone);
    }

    private String conclusion(Optional<Conclusion> conclusion) {
        return conclusion.map(Conclusion::label).map(console::say).orElse(console.say("未复核", "open"));
    }

    void decided(Reviewed about, Decision decision, Reviews.Taken taken) {
        taken.changed()
                .forEach(was -> console.line(console.say("原结论：", "before: ") + conclusion(was.conclusion()) + " "
                        + Width.clean(was.note())));
        console.line(about.id() + "  " + conclusion(decision.conclusion()) + "  " + head(about));
        console.line("      " + Width.cut(Width.clean(console.say(about.message())), WIDEST));
    }

    void imported(ReviewSheet sheet, Reviews.Taken taken) {
        int all = sheet.decisions().size();
        console.line(console.say(
                "读到 " + sheet.rows() + " 行问题，其中 " + all + " 个有复核结论或备注：新增 " + taken.fresh() + "，与已有不同、以工作簿为准 "
                        + taken.changed().size() + "，相同 " + taken.same(),
                Words.many(sheet.rows(), "row") + " of findings, " + all + " with a conclusion or note: "
                        + taken.fresh() + " new, " + taken.changed().size() + " other than before, " + taken.same()
                        + " the same"));
        taken.changed()
                .forEach(was -> console.line("  " + was.id() + "  " + console.say("原为 ", "was ")
                        + conclusion(was.conclusion()) + " " + Width.clean(was.note())));
        taken.strange()
                .forEach(one -> console.line("  " + one.id() + "  "
                        + console.say("工作区中没有这个问题，结论仍予保存", "not in the workspace; the decision is kept")));
        for (Wording remark : sheet.remarks()) {
            console.error(Width.clean(console.say(remark)));
        }
    }
}
