package org.gouji.extract.sentence;

import java.util.Optional;
import org.gouji.model.Claim.Direction;
import org.gouji.model.Measure;

/**
 * What the words before a number say about it.
 *
 * @param measure which side of its item it measures; {@code UNKNOWN} where they don't say
 * @param base the named base of a share or a completion rate, plain; empty if none is named
 * @param way the direction word right before it
 * @param mark whether these words open a list of parts
 * @param against what a change is measured against
 */
public record Cue(Measure measure, String base, Optional<Direction> way, ListMark mark, Against against) {
    /** What a change is measured against. */
    public enum Against {
        /** Last year, or an earlier year that is named. */
        LAST_YEAR,
        /** 较年初预算, 比预算. */
        BUDGET,
        UNSAID
    }

    /** Words that open a list of parts. */
    public enum ListMark {
        NONE,
        /** 具体为, 按…分类：, 用于以下方面：. */
        CLOSED,
        /** 其中. */
        UNSAID,
        /** 主要包括. */
        OPEN,
        /** 分别为: values of several things, which need not be parts of what was named before. */
        LOOSE
    }
}
