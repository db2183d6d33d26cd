package org.gouji.extract.witness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Closure;
import org.gouji.model.Fact;

/** Finds what money is the rest of: 资金合计500万元. …上述资金中，甲类80万元由区农业局管理，乙类20万元由区林业局管理，其余400万元由乡镇实施. */
final class Remainders {
    private static final Pattern REST = Pattern.compile("(?:其余|剩余|余下)(?:的|资金|部分|各项)*(?:为|共|共计)?$");
    private static final int FAR = 12;
    private static final int FEWEST_DIGITS = 3;

    private final Field field;

    Remainders(Field field) {
        this.field = field;
    }

    List<Claim> read() {
        List<Claim> claims = new ArrayList<>();
        for (Num rest : field.numbers()) {
            if (rest.plain()
                    && rest.money()
                    && rest.digits() >= FEWEST_DIGITS
                    && REST.matcher(rest.words()).find()) {
                whole(rest).ifPresent(claims::add);
            }
        }
        return claims;
    }

    /** The amount told before the sentence that what its sentence deals out and the rest make together. */
    private Optional<Claim> whole(Num rest) {
        List<Num> dealt = field.before(
                rest,
                FAR,
                n -> n.plain()
                        && n.money()
                        && n.sentence() == rest.sentence()
                        && n.mention().depth() == rest.mention().depth());
        BigDecimal sum = rest.value();
        BigDecimal widest = rest.half();
        List<Fact> parts = new ArrayList<>();
        for (int i = dealt.size() - 1; i >= 0; i--) {
            sum = sum.add(dealt.get(i).value());
            widest = widest.max(dealt.get(i).half());
            parts.add(dealt.get(i).fact());
        }
        parts.add(rest.fact());
        for (Num whole : field.before(rest, FAR, n -> n.plain() && n.money() && n.sentence() < rest.sentence())) {
            if (!dealt.isEmpty() && whole.is(sum, widest)) {
                return Optional.of(new Claim.Sum(
                        whole.fact(),
                        parts,
                        Closure.LOOSE,
                        Optional.empty(),
                        rest.fact().place().sentence()));
            }
        }
        return Optional.empty();
    }
}
