package org.gouji.extract.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Claim.Equal;
import org.gouji.model.Fact;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Printed;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/** Reads denials that a zero elsewhere confirms: 本单位无项目支出 beside 项目支出：0. */
final class NothingReader {
    private static final Pattern ANY = Pattern.compile("^(?:相关|任何|其它的?|涉及)");
    private static final Pattern SIDE = Pattern.compile("(?:决算|资金|情况|预算)+$");
    private static final Pattern DENIAL = Pattern.compile(
            "(?:^|(?<=[，。；、：]))(?:20\\d\\d年度?|我单位|本单位|本部门|单位|部门|本年度?|我[局中心办院校镇委]+)*(?:没有|无|未安排|未发生)(?<what>[^，。；、\\d]{2,24}?)(?=[，。；、]|$)");
    private static final int LONGEST = 40;

    private static final Needs NEEDS = Needs.of(DENIAL);

    private NothingReader() {}

    /** The claims of one unit's papers. */
    static List<Claim> read(List<Paper> papers) {
        List<Fact> nothing = papers.stream()
                .flatMap(p -> p.facts().stream())
                .filter(f -> f.quantity() instanceof Quantity.Amount
                        && f.quantity().value().signum() == 0
                        && !f.item().isEmpty())
                .toList();
        if (nothing.isEmpty()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        for (Paper paper : papers) {
            for (Passage passage : paper.passages()) {
                passage.with(NEEDS).forEach(s -> sentence(s, nothing, claims));
            }
        }
        return claims;
    }

    private static void sentence(Sentence sentence, List<Fact> nothing, List<Claim> claims) {
        Matcher denial = sentence.line().matcher(DENIAL);
        while (denial.find()) {
            String what = stem(denial.group("what"));
            Span span = sentence.line().span(denial.start(), Math.min(denial.end(), denial.start() + LONGEST));
            for (Fact zero : nothing) {
                if (what.length() > 1 && stem(zero.item()).equals(what)) {
                    claims.add(new Equal(said(span, zero), zero, Equal.Type.STATED, sentence.span()));
                    break;
                }
            }
        }
    }

    /** 政府性基金预算支出, 政府性基金拨款, 政府性基金预算财政拨款收入: one fund, of which there is nothing on either side. */
    private static String stem(String name) {
        String plain = ANY.matcher(Vocabulary.plain(name)).replaceFirst("");
        return plain.contains("政府性基金")
                ? "政府性基金"
                : plain.contains("国有资本经营") ? "国有资本经营" : SIDE.matcher(plain).replaceFirst("");
    }

    /** The denial as a number: nothing. */
    private static Fact said(Span span, Fact zero) {
        Quantity none = new Quantity.Amount(
                span,
                new Printed(BigDecimal.ZERO, Printed.Approximation.NONE, span),
                MoneyUnit.YUAN,
                Quantity.UnitFrom.INFERRED);
        return new Fact(none, zero.item(), zero.key(), zero.measure(), zero.scope(), zero.year(), zero.place());
    }
}
