package org.gouji.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gouji.model.Block;

/** The labels of a drawn chart's axis, where a page has them as lines of their own: numbers in equal steps, one below the other. */
final class AxisLabels {
    private static final Pattern NUMBER =
            Pattern.compile("-?\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?[%％]?|-?\\d+(?:\\.\\d+)?[%％]?");

    /** Two are always in equal steps. */
    private static final int FEWEST = 4;

    private AxisLabels() {}

    /** Those among the blocks of a document. */
    static Set<Block> in(List<Block> blocks, String text) {
        Set<Block> labels = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Block> run = new ArrayList<>();
        List<BigDecimal> values = new ArrayList<>();
        for (Block block : blocks) {
            Optional<BigDecimal> value = value(block, text);
            if (value.isEmpty() || !goesOn(values, value.get())) {
                // The last of one run may be the first of another.
                flush(run, values, labels, value.isPresent() ? 1 : 0);
            }
            value.ifPresent(number -> {
                run.add(block);
                values.add(number);
            });
        }
        flush(run, values, labels, 0);
        return labels;
    }

    /** @param left how many stay in the run, its last */
    private static void flush(List<Block> run, List<BigDecimal> values, Set<Block> labels, int left) {
        if (run.size() >= FEWEST) {
            labels.addAll(run);
        }
        int out = Math.max(0, run.size() - left);
        run.subList(0, out).clear();
        values.subList(0, out).clear();
    }

    private static Optional<BigDecimal> value(Block block, String text) {
        if (!(block instanceof Block.Paragraph)) {
            return Optional.empty();
        }
        String words = block.span().in(text).strip();
        return NUMBER.matcher(words).matches()
                ? Optional.of(new BigDecimal(words.replaceAll("[,%％]", "")))
                : Optional.empty();
    }

    private static boolean goesOn(List<BigDecimal> values, BigDecimal next) {
        int count = values.size();
        if (count < 2) {
            return true;
        }
        BigDecimal step = next.subtract(values.get(count - 1));
        return step.signum() != 0 && step.compareTo(values.get(count - 1).subtract(values.get(count - 2))) == 0;
    }
}
