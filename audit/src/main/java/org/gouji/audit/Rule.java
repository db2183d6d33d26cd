package org.gouji.audit;

import java.util.List;
import org.gouji.model.Claim;
import org.gouji.model.RuleInfo;

/**
 * Judges claims of one family.
 *
 * <p>To add a rule: one class here, one page in {@code docs/rules}, a test with at least two claims that must fire and two that must not,
 * and a line in {@link Rules#standard()}.
 */
interface Rule {
    RuleInfo info();

    /** Its family: it is not asked of other claims. */
    Class<? extends Claim> family();

    /** What it says of a claim; nothing if the claim is not of its family. */
    List<Judgement> judge(Claim claim, Values values);
}
