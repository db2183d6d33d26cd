package org.gouji.export.review;

import org.gouji.model.Wording;

/** The heads of the columns that a review comes back by. Changing one leaves earlier workbooks behind. */
public final class ReviewHeads {
    public static final Wording CONCLUSION = new Wording("复核结论", "Conclusion");
    public static final Wording NOTE = new Wording("备注", "Note");
    public static final Wording ID = new Wording("问题编号", "Finding id");

    private ReviewHeads() {}
}
