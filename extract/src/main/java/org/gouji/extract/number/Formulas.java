package org.gouji.extract.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.extract.number.FormulaTokens.Token;
import org.gouji.model.Quantity;
import org.gouji.model.Quantity.Count;
import org.gouji.model.Quantity.Percentage;

/** Reads calculations that are printed with their result: {@code [（12-18）/18]×100%=-33.33%}. */
final class Formulas {
    /** Longer left sides are not tried. */
    private static final int MOST_TOKENS = 60;

    private Formulas() {}

    /** A formula and the readings of its numbers. */
    private record Found(PrintedFormula formula, List<Reading> numbers) {}

    static List<PrintedFormula> read(Passage passage) {
        List<Found> found = find(passage);
        return found.isEmpty() ? List.of() : found.stream().map(Found::formula).toList();
    }

    /** The numbers of all formulas, in reading order. */
    static List<Reading> operands(Passage passage) {
        List<Found> all = find(passage);
        return all.isEmpty()
                ? List.of()
                : all.stream().flatMap(found -> found.numbers().stream()).toList();
    }

    private static List<Found> find(Passage passage) {
        if (passage.chars().indexOf('=') < 0) {
            return List.of();
        }
        List<Token> tokens = FormulaTokens.of(passage);
        List<Found> found = new ArrayList<>();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).is('=')) {
                at(passage, tokens, i).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The formula whose left side ends at the equals sign {@code equals}. */
    private static Optional<Found> at(Passage passage, List<Token> tokens, int equals) {
        int left = leftEnd(tokens, equals);
        Optional<Reading> result = result(tokens, equals);
        if (result.isEmpty()) {
            return Optional.empty();
        }
        for (int start = left; start < equals; start++) {
            if (mayStart(tokens, start) && FormulaGrammar.accepts(tokens.subList(start, equals))) {
                return build(passage, tokens.subList(start, equals), result.get());
            }
        }
        return Optional.empty();
    }

    private static int leftEnd(List<Token> tokens, int equals) {
        int left = equals;
        while (left > 0
                && equals - left < MOST_TOKENS
                && !tokens.get(left - 1).is(FormulaTokens.BREAK)
                && !tokens.get(left - 1).is('=')) {
            left--;
        }
        return left;
    }

    /** Not in the middle of a longer calculation, nor after one that goes on in words: 12.3+办公费4.5+0.2. */
    private static boolean mayStart(List<Token> tokens, int start) {
        if (start == 0) {
            return true;
        }
        Token before = tokens.get(start - 1);
        // a bracket around formula and result closes after the result
        if (before.is('(')) {
            return start < 2
                    || tokens.get(start - 2).is(FormulaTokens.BREAK)
                    || tokens.get(start - 2).is(FormulaTokens.NUMBER);
        }
        boolean words = before.is(FormulaTokens.BREAK);
        boolean wordsAfterOperator = words && start > 1 && tokens.get(start - 2).operator();
        return before.is(FormulaTokens.NUMBER) || before.is('=') || words && !wordsAfterOperator;
    }

    /** The number after the sign, steps in between left out: (8-6)/8=2/8=25%. */
    private static Optional<Reading> result(List<Token> tokens, int equals) {
        int p = equals + 1;
        int end = p;
        while (end < tokens.size()
                && end - equals < MOST_TOKENS
                && !tokens.get(end).is(FormulaTokens.BREAK)) {
            if (tokens.get(end).is('=') && FormulaGrammar.accepts(tokens.subList(p, end))) {
                p = end + 1;
            }
            end++;
        }
        if (p >= tokens.size() || !tokens.get(p).is(FormulaTokens.NUMBER)) {
            return Optional.empty();
        }
        boolean goesOn = p + 1 < tokens.size() && tokens.get(p + 1).operator();
        return goesOn ? Optional.empty() : tokens.get(p).number();
    }

    private static Optional<Found> build(Passage passage, List<Token> left, Reading printedResult) {
        List<Token> kept = withoutHundredPercent(left, printedResult.quantity());
        Reading result = kept.size() < left.size() ? asPercentage(passage, printedResult) : printedResult;
        List<Reading> operands = new ArrayList<>();
        StringBuilder expression = new StringBuilder();
        for (Token token : kept) {
            if (token.number().isPresent()) {
                expression.append('#').append(operands.size());
                operands.add(token.number().get());
            } else {
                expression.append(token.kind());
            }
        }
        return operands.size() < 2
                ? Optional.empty()
                : FormulaUnits.agree(passage, operands, expression.toString(), result)
                        .map(agreed -> {
                            List<Quantity> quantities =
                                    agreed.stream().map(Reading::quantity).toList();
                            PrintedFormula formula = new PrintedFormula(
                                    passage.line().span(left.get(0).from(), result.to()),
                                    quantities,
                                    expression.toString(),
                                    result.quantity());
                            List<Reading> numbers = new ArrayList<>(agreed);
                            numbers.add(result);
                            return new Found(formula, numbers);
                        });
    }

    private static List<Token> withoutHundredPercent(List<Token> left, Quantity result) {
        List<Token> kept = new ArrayList<>(left);
        for (int i = kept.size() - 2; i > 0; i--) {
            boolean last = i == kept.size() - 2;
            if (kept.get(i).is('*') && hundred(kept.get(i + 1), last && result instanceof Percentage)) {
                kept.subList(i, i + 2).clear();
            }
        }
        if (kept.size() > 2 && hundred(kept.get(0), false) && kept.get(1).is('*')) {
            kept.subList(0, 2).clear();
        }
        return kept;
    }

    /** Whether a token is 100%, or 100 where the sign may be left out. */
    private static boolean hundred(Token token, boolean signOptional) {
        return token.number()
                .map(Reading::quantity)
                .filter(quantity -> quantity.value().compareTo(java.math.BigDecimal.valueOf(100)) == 0)
                .filter(quantity -> quantity instanceof Percentage
                        || signOptional
                                && quantity instanceof Count count
                                && count.unit().isEmpty())
                .isPresent();
    }

    /** After ×100% a result without its sign is a percentage too. */
    private static Reading asPercentage(Passage passage, Reading result) {
        if (!(result.quantity() instanceof Count count) || !count.unit().isEmpty()) {
            return result;
        }
        Numeral numeral = new Numeral(result.from(), result.to(), count.number().value(), false);
        return Percentages.unsigned(passage, numeral);
    }
}
