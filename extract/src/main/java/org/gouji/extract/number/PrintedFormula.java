package org.gouji.extract.number;

import java.util.List;
import org.gouji.model.Quantity;
import org.gouji.model.Span;

/**
 * A calculation printed with its result: {@code （17/22）×100%=77.27%}.
 *
 * <p>To check it: put each operand's {@link Quantity#value()} into the expression, a percentage as a hundredth of its value. The outcome is
 * the result's value; where the result is a percentage, 100 × the outcome is. The factor {@code ×100%} is left out of operands and expression.
 *
 * @param span from the first operand or bracket to the end of the result
 * @param operands the numbers on the left in reading order: bare counts, or amounts, percentages and counts as printed
 * @param expression the left side with operand n as {@code #n}, and {@code + - * / ( )}
 * @param result the number after the equals sign
 */
public record PrintedFormula(Span span, List<Quantity> operands, String expression, Quantity result) {
    public PrintedFormula {
        operands = List.copyOf(operands);
    }
}
