package org.gouji.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.gouji.model.Fact;
import org.gouji.model.Quantity;

/** Shares whose base is left out (，占65%): they are of what the share before them is of, or of another number of their list. */
final class SiblingShares {
    private final Neighbours neighbours;

    SiblingShares(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** Whether a share is of what the share before it is of, or one of a list is of another number of it. */
    boolean explain(Judgement judgement, Fact rate) {
        return bare(rate) && (alongside(judgement, rate) || ofListBefore(rate) && ofAnother(judgement, rate));
    }

    /** 累计支付349.60万元，占合同金额的95%；其中当年支付239.20万元，占65%: of what the share before it is of, which need not be printed; what has such a share itself is no base. */
    private boolean alongside(Judgement judgement, Fact rate) {
        List<Fact> sentence = neighbours.ofSentence(rate).stream()
                .filter(f -> f.span().start() < rate.span().start())
                .toList();
        for (int i = sentence.size() - 1; i > 0; i--) {
            Fact share = sentence.get(i);
            Fact whose = sentence.get(i - 1);
            boolean sibling = judgement.operands().stream().skip(1).anyMatch(base -> base.standsAt(whose));
            if ((!bare(share) || sibling)
                    && share.quantity() instanceof Quantity.Percentage p
                    && p.value().signum() > 0
                    && whose.quantity() instanceof Quantity.Amount
                    && PrintedRate.positive(whose)) {
                BigDecimal base = whose.quantity().value().movePointRight(2).divide(p.value(), MathContext.DECIMAL64);
                return judgement.operands().stream()
                        .limit(1)
                        .anyMatch(part -> part.quantity() instanceof Quantity.Amount && near(part, base, rate, p));
            }
        }
        return false;
    }

    /** Within half a last digit of both shares. */
    private static boolean near(Fact part, BigDecimal base, Fact rate, Quantity.Percentage share) {
        BigDecimal printed = rate.quantity().value();
        BigDecimal made = part.quantity().value().movePointRight(2).divide(base, MathContext.DECIMAL64);
        BigDecimal loose = share.halfUnit().multiply(printed).divide(share.value(), MathContext.DECIMAL64);
        return made.subtract(printed).abs().compareTo(rate.quantity().halfUnit().add(loose)) <= 0;
    }

    /** …精神残疾230名。其中儿童56名，占4.4%: a sentence that begins with 其中 is of the list before it, and its share of all. */
    private boolean ofListBefore(Fact rate) {
        int from = rate.place().sentence().start();
        return neighbours.text().startsWith("其中", from);
    }

    private boolean ofAnother(Judgement judgement, Fact rate) {
        PrintedRate printed = PrintedRate.of(rate);
        Fact part = judgement.operands().get(0);
        return neighbours.ofParagraph(rate).stream()
                .anyMatch(b -> PrintedRate.positive(b) && PrintedRate.alike(part, b) && printed.share(part, b));
    }

    /** ，占65%: the base is left out. */
    private boolean bare(Fact rate) {
        int at = rate.span().start();
        return at > 1
                && neighbours.text().charAt(at - 1) == '占'
                && "，；、（(,".indexOf(neighbours.text().charAt(at - 2)) >= 0;
    }
}
