package org.gouji.ingest.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;

/** An operator that builds or paints a path, by its name; it hears the numbers that it was given. */
final class PathOperator extends OperatorProcessor {
    private final String name;
    private final int needed;
    private final Action action;

    /** What an operator does with its numbers. */
    @FunctionalInterface
    interface Action {
        void take(float[] numbers);
    }

    PathOperator(PDFStreamEngine engine, String name, int needed, Action action) {
        super(engine);
        this.name = name;
        this.needed = needed;
        this.action = action;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        if (operands.size() < needed) {
            return;
        }
        float[] numbers = new float[needed];
        for (int i = 0; i < needed; i++) {
            if (!(operands.get(i) instanceof COSNumber number)) {
                return;
            }
            numbers[i] = number.floatValue();
        }
        action.take(numbers);
    }

    @Override
    public String getName() {
        return name;
    }
}
