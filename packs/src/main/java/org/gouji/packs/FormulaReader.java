package org.gouji.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Measure;
import org.gouji.model.pack.Tie.Bound;
import org.gouji.model.pack.Tie.Formula;
import org.gouji.model.pack.Tie.Part;
import org.gouji.model.pack.Tie.Ratio;
import org.gouji.model.pack.Tie.Sum;
import org.gouji.model.pack.Tie.Term;
import org.gouji.packs.Entry.Text;

/** Reads formulas: {@code a = b + c?}, {@code a = b - c}, {@code a = b / c}, {@code a <= b}; an item may say its side: {@code 项目支出[预算]}. */
final class FormulaReader {
    private static final Pattern SIDES = Pattern.compile("(?<left>[^=≤<]+?)\\s*(?<sign><=|≤|=)\\s*(?<right>[^=≤<]+)");
    private static final Pattern OPERATOR = Pattern.compile("\\s*(?<op>[+＋]|/|÷|\\s[-－−]\\s)\\s*");
    private static final Pattern TERM =
            Pattern.compile("(?<name>[^\\[\\]?？]+?)\\s*(?:\\[(?<measure>[^\\[\\]]+)])?\\s*(?<optional>[?？]?)");

    private final Fields fields;
    private final Items items;
    private final Map<String, Measure> measures;

    FormulaReader(Fields fields, Items items, Map<String, Measure> measures) {
        this.fields = fields;
        this.items = items;
        this.measures = measures;
    }

    Optional<Formula> read(Text text) {
        String plain = text.text().replace('＝', '=').replace('／', '/');
        Matcher sides = SIDES.matcher(plain);
        if (!sides.matches()) {
            return wrong(text);
        }
        Optional<Term> left = single(sides.group("left"), text);
        List<Part> right = new ArrayList<>();
        List<String> operators = new ArrayList<>();
        boolean read = operands(sides.group("right"), text, right, operators);
        if (left.isEmpty() || !read) {
            return Optional.empty();
        }
        return sides.group("sign").equals("=")
                ? equation(left.get(), right, operators, text)
                : operators.isEmpty()
                        ? Optional.of(new Bound(left.get(), right.get(0).term()))
                        : wrong(text);
    }

    private Optional<Formula> equation(Term left, List<Part> right, List<String> operators, Text text) {
        if (operators.equals(List.of("/"))) {
            return Optional.of(new Ratio(left, right.get(0).term(), right.get(1).term()));
        }
        if (operators.stream().allMatch("+"::equals)) {
            return right.stream().allMatch(Part::optional) ? wrong(text) : Optional.of(new Sum(left, right));
        }
        if (operators.stream().allMatch("-"::equals)) {
            List<Part> parts = new ArrayList<>(List.of(new Part(left, false)));
            parts.addAll(right.subList(1, right.size()));
            return Optional.of(new Sum(right.get(0).term(), parts));
        }
        return wrong(text);
    }

    private boolean operands(String side, Text text, List<Part> operands, List<String> operators) {
        Matcher operator = OPERATOR.matcher(side);
        int from = 0;
        while (operator.find()) {
            String sign = operator.group("op").strip();
            operators.add(sign.equals("＋") ? "+" : sign.equals("÷") ? "/" : "－−".contains(sign) ? "-" : sign);
            part(side.substring(from, operator.start()), text).ifPresent(operands::add);
            from = operator.end();
        }
        part(side.substring(from), text).ifPresent(operands::add);
        return operands.size() == operators.size() + 1;
    }

    private Optional<Term> single(String side, Text text) {
        return part(side, text).map(Part::term);
    }

    private Optional<Part> part(String words, Text text) {
        Matcher term = TERM.matcher(words.strip());
        if (!term.matches()) {
            wrong(text);
            return Optional.empty();
        }
        Optional<String> key = items.key(term.group("name"), text.at());
        Optional<Measure> measure = Optional.ofNullable(term.group("measure"))
                .flatMap(word -> fields.chosen(new Text(word.strip(), text.at()), "[ ]", measures));
        return key.map(
                k -> new Part(new Term(k, measure), !term.group("optional").isEmpty()));
    }

    private Optional<Formula> wrong(Text text) {
        fields.mistakes()
                .add(
                        text.at(),
                        "公式“" + text.text() + "”不能识别；可写：合计 = 甲 + 乙 + 丙?、比率 = 甲 / 乙、甲 <= 乙",
                        "the formula \"" + text.text()
                                + "\" cannot be read; write total = a + b + c?, ratio = a / b or a <= b");
        return Optional.empty();
    }
}
