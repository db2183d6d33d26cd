package org.gouji.audit;

import org.gouji.model.Wording;

/**
 * The sentence of a check: what the figures say, and what follows from it.
 *
 * @param figures what the figures say, without a full stop where something follows
 * @param closing what follows; empty where the figures say all
 */
record Sentence(Wording figures, Wording closing) {
    private static final Wording NOTHING = Wording.same("");
    private static final Wording DOUBT = new Wording("，所指未必是这些数，未核对。", "; perhaps not the numbers meant, not checked.");
    private static final Wording DOUBT_ALONE =
            new Wording("所指未必是这些数，未核对。", " Perhaps not the numbers meant, not checked.");

    /** One that is complete. */
    static Sentence of(Wording all) {
        return new Sentence(all, NOTHING);
    }

    static Sentence of(String zh, String en) {
        return of(new Wording(zh, en));
    }

    /** Figures that can't be right together. */
    static Sentence contradiction(String zh, String en) {
        return new Sentence(new Wording(zh, en), new Wording("，不能同时成立。", ": they can't all be right."));
    }

    /** Two figures that can't. */
    static Sentence contradictionOfTwo(String zh, String en) {
        return new Sentence(new Wording(zh, en), new Wording("，不能同时成立。", ": they can't both be right."));
    }

    /** The same where the English sentence says it in its own words. */
    static Sentence contrary(String zh, String en) {
        return new Sentence(new Wording(zh, en), new Wording("，不能同时成立。", "."));
    }

    /** The same figures where they may not be the ones meant. */
    Sentence doubted() {
        return new Sentence(figures, closing.equals(NOTHING) ? DOUBT_ALONE : DOUBT);
    }

    /** The same with a further sentence. */
    Sentence and(Wording more) {
        return of(whole().zh() + more.zh(), whole().en() + more.en());
    }

    Wording whole() {
        return new Wording(figures.zh() + closing.zh(), figures.en() + closing.en());
    }
}
