package org.gouji.extract.number;

import java.util.List;
import org.gouji.extract.number.FormulaTokens.Token;

/** Checks that tokens are one whole calculation with at least one operator. */
final class FormulaGrammar {
    private FormulaGrammar() {}

    static boolean accepts(List<Token> tokens) {
        int depth = 0;
        boolean operandNext = true;
        boolean calculates = false;
        for (Token token : tokens) {
            boolean opens = token.is('(');
            boolean starts = opens || token.is(FormulaTokens.NUMBER);
            boolean goesOn = token.operator() || token.is(')');
            if (!starts && !goesOn || starts != operandNext) {
                return false;
            }
            depth += opens ? 1 : token.is(')') ? -1 : 0;
            if (depth < 0) {
                return false;
            }
            operandNext = opens || token.operator();
            calculates |= token.operator();
        }
        return depth == 0 && !operandNext && calculates;
    }
}
