package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Block;

/** Divides a text into blocks: at each line the first recogniser that knows it takes as many lines as are its own. */
final class BlockReader {
    private final List<Recogniser> recognisers;

    private BlockReader(Lines lines) {
        recognisers = List.of(
                new ContentsLists(lines),
                new Charts(lines),
                new RowLines(lines),
                new TypedTables(lines),
                new FlattenedTables(lines),
                new PipeTables(lines),
                new SpacedTables(lines),
                new FlatForms(lines),
                new LineCells(lines),
                new StackedTables(lines),
                new Prose(lines));
    }

    /** The blocks of a text: ordered, disjoint, and around every character that is not white. */
    static List<Block> read(String text) {
        Lines lines = Lines.of(text);
        BlockReader reader = new BlockReader(lines);
        List<Block> blocks = new ArrayList<>();
        int line = 0;
        while (line < lines.size()) {
            if (lines.blank(line) && !lines.tabbed(line)) {
                line++;
                continue;
            }
            Optional<Found> found = reader.first(line);
            found.ifPresent(f -> blocks.addAll(f.blocks()));
            line = found.map(Found::next).orElse(line + 1);
        }
        return blocks;
    }

    private Optional<Found> first(int line) {
        return recognisers.stream()
                .map(recogniser -> recogniser.at(line))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
