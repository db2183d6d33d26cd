package org.gouji.extract.sentence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gouji.extract.number.PrintedFormula;
import org.gouji.extract.regex.Matcher;
import org.gouji.extract.regex.Pattern;
import org.gouji.model.Fact;
import org.gouji.model.Fact.Place;
import org.gouji.model.Fact.PlaceKind;
import org.gouji.model.Measure;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/**
 * Names the operands of a printed formula after the definition beside it: with 预算调整率=（预算调整数/预算数）×100% in the row, the
 * numbers of （2254297.54/2105800）×100% are the adjustment and the budget.
 */
final class OperandNames {
    /** 得分=95%×10=9.5分: what makes points is no money. */
    private static final String POINT = "分";

    private static final Pattern WHICH_YEAR = Pattern.compile("^(?:上年度?|本年度?)");
    private static final Pattern DEFINITION =
            Pattern.compile("率=[\\[【（(]{0,2}(?<words>[^=。；]{4,120}?)[\\]】）)]{0,2}[×xX*]100%");
    private static final Pattern MONEY = Pattern.compile("经费|金额|支出|资金|资产|预算|收入|成本|款");
    private static final Pattern PEOPLE = Pattern.compile("人数|人员|件数|个数|次数|工作数|编制数|项数|份");
    /** Bare money this large is printed in yuan: no unit's reports reach it in 万元. */
    private static final BigDecimal YUAN = BigDecimal.valueOf(10_000);

    private final Naming naming;

    OperandNames(Naming naming) {
        this.naming = naming;
    }

    /** The sentence with the operands of its formulas named. */
    Sentence named(Sentence sentence, String around) {
        if (sentence.formulas().isEmpty()) {
            return sentence;
        }
        Map<Span, Fact> operands = new HashMap<>();
        for (PrintedFormula formula : sentence.formulas()) {
            List<String> told = names(around);
            List<String> names = told.isEmpty() ? StandardRates.operands(around) : told;
            facts(formula, sentence, names, told.isEmpty()).forEach(f -> operands.put(f.span(), f));
        }
        List<Mention> mentions = new ArrayList<>();
        for (Mention m : sentence.mentions()) {
            mentions.add(m.with(operands.getOrDefault(m.fact().span(), m.fact())));
        }
        return new Sentence(sentence.line(), mentions, sentence.formulas());
    }

    private static List<String> names(String around) {
        Matcher definition = DEFINITION.matcher(around);
        if (!definition.find()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String name : definition.group("words").split("[/÷+\\-－×*（）()\\[\\]【】]+")) {
            if (!name.isBlank()) {
                names.add(name);
            }
        }
        return names;
    }

    /** @param standard whether the names are those of the indicator, which no words of this report say: they are shown, and tie nothing */
    private List<Fact> facts(PrintedFormula formula, Sentence sentence, List<String> names, boolean standard) {
        List<Quantity> operands = formula.operands();
        boolean named = names.size() == operands.size();
        boolean points = formula.result().unit().equals(POINT);
        boolean money = !points
                && (named || !standard)
                && names.stream()
                        .anyMatch(n ->
                                MONEY.matcher(n).find() && !PEOPLE.matcher(n).find());
        boolean yuan = operands.stream().anyMatch(o -> o.value().compareTo(YUAN) >= 0);
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            Quantity quantity = money && (yuan || !standard) && bare(operands.get(i))
                    ? new Quantity.Amount(
                            operands.get(i).span(),
                            operands.get(i).number(),
                            yuan ? MoneyUnit.YUAN : MoneyUnit.WAN,
                            Quantity.UnitFrom.INFERRED)
                    : operands.get(i);
            Fact fact = fact(quantity, named ? names.get(i) : "", sentence);
            facts.add(standard ? shown(fact) : fact);
        }
        return facts;
    }

    private static Fact shown(Fact fact) {
        return new Fact(fact.quantity(), fact.item(), "", Measure.OPERAND, fact.scope(), fact.year(), fact.place());
    }

    private static boolean bare(Quantity quantity) {
        return quantity instanceof Quantity.Count && quantity.unit().isEmpty();
    }

    private Fact fact(Quantity quantity, String words, Sentence sentence) {
        int section = sentence.mentions().isEmpty()
                ? -1
                : sentence.mentions().get(0).fact().place().section();
        OptionalInt year = sentence.mentions().isEmpty()
                ? OptionalInt.empty()
                : sentence.mentions().get(0).fact().year();
        boolean prior = words.startsWith("上年");
        Naming.Name name = naming.named(WHICH_YEAR.matcher(words).replaceFirst(""));
        Measure measure = words.isEmpty()
                ? Measure.OPERAND
                : prior
                        ? Measure.PRIOR
                        : words.contains("预算数") || words.contains("预算安排") ? Measure.BUDGET : Measure.FINAL;
        OptionalInt when = prior && year.isPresent() ? OptionalInt.of(year.getAsInt() - 1) : year;
        Place place = new Place(PlaceKind.FORMULA, sentence.span(), section);
        return new Fact(quantity, words, name.key(), measure, name.scope(), when, place);
    }
}
