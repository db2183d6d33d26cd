package org.gouji.audit;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.Fact;
import org.gouji.model.MoneyUnit;
import org.gouji.model.Quantity.Amount;
import org.gouji.model.Working;
import org.gouji.model.Working.Equation;
import org.gouji.model.Working.Term;
import org.gouji.model.Working.Treatment;

/** Writes down what rules worked out, in the form that is kept with a check. */
final class Workings {
    private static final int CENTS = 2;

    private Workings() {}

    /** An arithmetic that {@link Comparison} compared with the stated number. */
    static Working compared(Operand stated, List<Operand> operands, String expression) {
        return Equation.of(stated.term(), terms(operands), expression, treatment(stated));
    }

    static List<Term> terms(List<Operand> operands) {
        return operands.stream().map(Operand::term).toList();
    }

    /** How {@link Comparison} compares with a number. */
    static Treatment treatment(Operand goal) {
        return goal.cuttable() ? Treatment.CUT : Treatment.NEAR;
    }

    /** A number on its own. */
    static Term term(Fact fact) {
        return Operand.of(fact, Values.printed()).term();
    }

    /** The same compared at the second decimal, where a number printed shorter is seen to be rounded. */
    static Working finer(Working working) {
        if (!(working instanceof Equation made)) {
            return working;
        }
        BigDecimal cent = cent(made);
        int goal = made.goal();
        Optional<Term> stated = goal == 0 ? made.stated().map(t -> t.finer(cent)) : made.stated();
        List<Term> operands = Stream.iterate(0, i -> i < made.operands().size(), i -> i + 1)
                .map(i -> i + 1 == goal
                        ? made.operands().get(i).finer(cent)
                        : made.operands().get(i))
                .toList();
        return new Equation(stated, operands, made.expression(), made.treatment(), goal);
    }

    /** A hundredth of the smallest unit of money among the numbers; of anything else a hundredth. */
    private static BigDecimal cent(Equation made) {
        Optional<MoneyUnit> money = Stream.concat(made.stated().stream(), made.operands().stream())
                .filter(term -> term.number() instanceof Amount)
                .map(term -> ((Amount) term.number()).money())
                .min(Comparator.naturalOrder());
        boolean amount = made.stated().filter(t -> t.number() instanceof Amount).isPresent();
        BigDecimal one = amount ? money.orElseThrow().toYuan(BigDecimal.ONE) : BigDecimal.ONE;
        return one.movePointLeft(CENTS);
    }
}
