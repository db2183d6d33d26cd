package org.gouji.extract.claim;

import static org.gouji.extract.claim.Equation.minus;
import static org.gouji.extract.claim.Equation.plus;

import java.util.ArrayList;
import java.util.List;
import org.gouji.extract.claim.Equation.Term;
import org.gouji.extract.regex.Needs;
import org.gouji.extract.regex.Pattern;
import org.gouji.extract.sentence.Cue.ListMark;
import org.gouji.extract.sentence.Mention;
import org.gouji.extract.sentence.Passage;
import org.gouji.extract.sentence.Sentence;
import org.gouji.model.Claim;
import org.gouji.model.Measure;

/** Reads balances: what was there, what came in, what went out and what is left, printed side by side in one sentence. */
final class BalanceReader {
    private static final String END = "(?:资金|金额|数|额)?(?:为|是|共|计|约)*$";
    private static final Term SPENT = minus("(?:支出|使用|执行|支付|完成|决算|拨付)" + END);

    /** The first that all numbers have a place in counts. */
    private static final List<Equation> EQUATIONS = List.of(
            equation(
                    "(?:(?:年末|期末|年底).{0,8}(?:结转|结余|余额)|结转下年)" + END,
                    plus("(?:年初|期初|上年).{0,8}(?:结转|结余|余额)" + END),
                    plus("(?:收入|拨款)(?:合计|决算)?" + END),
                    minus("支出(?:合计|决算)?" + END),
                    maybe(plus("使用非财政拨款结余(?:（含专用结余）)?" + END)),
                    maybe(minus("结余分配" + END))),
            equation(
                    "(?:年末|期末|年底).{0,8}(?:原值|总额|余额|存量)" + END,
                    plus("(?:年初|期初|上年末?).{0,8}(?:原值|总额|余额|存量)" + END),
                    plus("(?:增加|新增|购入|购置)" + END),
                    minus("(?:减少|处置|报废|核销)" + END)),
            equation("净资产(?:总额|合计)?" + END, plus("资产(?:总额|总计|合计)" + END), minus("负债(?:总额|总计|合计)?" + END)),
            equation("净值" + END, plus("原值" + END), minus("折旧" + END)),
            equation(
                    "(?:调整后?(?:的)?|全年)预算(?:总额)?" + END,
                    plus("年初预算(?:安排|批复)?" + END),
                    maybe(plus("(?:追加|调增)(?:预算)?" + END)),
                    maybe(minus("(?:追减|调减|压减)(?:预算)?" + END))),
            equation("(?:年度|当年|本年|收支)(?:收支)?结余" + END, plus("收入(?:合计|决算)?" + END), minus("支出(?:合计|决算)?" + END)),
            equation("(?:结余|节余|剩余|尚余)" + END, plus("(?:预算|预算安排|到位|下达|安排|收到|专项|拨入)" + END), SPENT),
            equation("(?:超支|超预算)" + END, plus("(?:支出|使用|执行|支付|决算)" + END), minus("预算(?:安排|批复)?" + END)));

    /** 其中：年初结转…；本年收入…；本年支出…；年末结转…: a balance whose sides are set apart by semicolons. */
    private static final Pattern KEPT = Pattern.compile(
            "(?:年初|上年)[^；。]{0,12}(?:结转|结余)[^；。]*；[^；。]*收入[^；。]*；[^；。]*支出[^；。]*；[^；。]*年末[^；。]{0,12}(?:结转|结余)");

    private static final Needs NEEDS = Needs.of(EQUATIONS.stream().map(Equation::result));

    private BalanceReader() {}

    private static Equation equation(String result, Term... terms) {
        return new Equation(Pattern.compile(result), List.of(terms));
    }

    private static Term maybe(Term term) {
        return new Term(term.words(), term.added(), false);
    }

    /** The claims of a paragraph. */
    static List<Claim> read(Passage passage) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : passage.with(NEEDS)) {
            List<Mention> amounts = new ArrayList<>();
            boolean nested = false;
            for (Mention mention : sentence.mentions()) {
                boolean parted = !amounts.isEmpty()
                        && Clauses.parted(sentence, amounts.get(amounts.size() - 1), mention)
                        && !KEPT.matcher(sentence.line().chars()).find();
                if (parted) {
                    claim(amounts, claims);
                    amounts.clear();
                }
                nested = !parted
                        && !mention.lead().startsWith("；")
                        && (nested || !amounts.isEmpty() && mention.cue().mark() != ListMark.NONE);
                if (amount(mention) && !nested) {
                    amounts.add(mention);
                }
            }
            claim(amounts, claims);
        }
        return claims;
    }

    private static void claim(List<Mention> amounts, List<Claim> claims) {
        boolean held = amounts.stream()
                .anyMatch(m -> SomeOfThem.LEFTOVERS.matcher(m.lead()).find());
        if (amounts.size() > 2 && !held) {
            EQUATIONS.stream().flatMap(e -> e.of(amounts).stream()).findFirst().ifPresent(claims::add);
        }
    }

    private static boolean amount(Mention mention) {
        return mention.money() && (mention.plain() || mention.measure() == Measure.CHANGE);
    }
}
