package org.gouji.ingest.plain;

import java.util.List;
import org.gouji.model.Block;

/**
 * Blocks recognised from a line on.
 *
 * @param blocks one or more, in order
 * @param next the first line that belongs to none of them
 */
record Found(List<Block> blocks, int next) {
    Found {
        blocks = List.copyOf(blocks);
    }

    static Found of(Block block, int next) {
        return new Found(List.of(block), next);
    }
}
