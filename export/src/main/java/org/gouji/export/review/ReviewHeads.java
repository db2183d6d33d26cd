package org.gouji.export.review;

import java.util.Collection;
import java.util.List;
import org.gouji.model.Wording;

/** The heads of the columns that a review comes back by. Changing one leaves earlier workbooks behind. */
public final class ReviewHeads {
    public static final Wording CONCLUSION = new Wording("复核结论", "Conclusion");
    public static final Wording NOTE = new Wording("备注", "Note");
    public static final Wording ID = new Wording("问题编号", "Finding id");

    /** Others of the same sheet: a list of problems that somebody else keeps may have columns of the three names above. */
    private static final List<Wording> BESIDE = List.of(
            new Wording("问题说明", "What is wrong"),
            new Wording("核算数", "Computed"),
            new Wording("差额（元）", "Difference in yuan"),
            new Wording("核对结论", "Verdict"),
            new Wording("修改建议", "Suggestion"),
            new Wording("原文语句", "Sentence"));

    private static final int LEAST = 3;

    private ReviewHeads() {}

    /** Whether a row is the head of a sheet that was written to be reviewed; columns may have been taken out. */
    public static boolean are(Collection<String> row) {
        return has(row, ID)
                && (has(row, CONCLUSION) || has(row, NOTE))
                && BESIDE.stream().filter(head -> has(row, head)).count() >= LEAST;
    }

    private static boolean has(Collection<String> row, Wording head) {
        return row.stream().map(String::strip).anyMatch(cell -> cell.equals(head.zh()) || cell.equals(head.en()));
    }
}
