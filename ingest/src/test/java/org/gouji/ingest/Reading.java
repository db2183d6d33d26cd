package org.gouji.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.ingest.format.Conditions;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Outcome;
import org.gouji.model.Span;

/** Reads bytes through the door of ingestion, and checks the laws of every document on the way. */
final class Reading {
    private Reading() {}

    static Outcome outcome(byte[] bytes, String name, Limits limits) {
        return outcome(bytes, name, new Conditions(limits, Optional.empty(), List.of()));
    }

    static Outcome outcome(byte[] bytes, Conditions conditions) {
        return outcome(bytes, "报告.xls", conditions);
    }

    private static Outcome outcome(byte[] bytes, String name, Conditions conditions) {
        try {
            Path folder = Files.createTempDirectory("gouji-test");
            Path file = folder.resolve(name);
            Files.write(file, bytes);
            try {
                return Ingest.with(conditions).read(file, name);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome outcome(byte[] bytes) {
        return outcome(bytes, "报告.docx", Limits.standard());
    }

    static Document document(byte[] bytes) {
        Outcome outcome = outcome(bytes);
        assertThat(outcome.status().readable()).as(outcome.remarks().toString()).isTrue();
        Document document = ((Outcome.Done) outcome).document();
        checkLaws(document);
        return document;
    }

    static Document document(DocxFile file) {
        return document(file.bytes());
    }

    static List<Block.Table> tables(Document document) {
        return document.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    /** The cells of a table as {@code row,column rowSpan×columnSpan text}. */
    static List<String> cells(Document document, Block.Table table) {
        return table.cells().stream()
                .map(cell -> cell.row() + "," + cell.column() + " " + cell.rowSpan() + "×" + cell.columnSpan() + " "
                        + cell.span().in(document.text()))
                .toList();
    }

    /** The blocks as {@code kind: text}, line breaks shown as a bar. */
    static List<String> outline(Document document) {
        return document.blocks().stream()
                .map(block ->
                        kind(block) + ": " + block.span().in(document.text()).replace('\n', '|'))
                .toList();
    }

    static String kind(Block block) {
        if (block instanceof Block.Heading heading) {
            return "H" + heading.styleLevel();
        }
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.role().name();
        }
        return block instanceof Block.Furniture furniture
                ? furniture.kind().name()
                : block.getClass().getSimpleName();
    }

    /** Blocks are in order, disjoint and inside the text; what lies between them is white space; cells follow each other. */
    static void checkLaws(Document document) {
        String text = document.text();
        int end = 0;
        for (Block block : document.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(end, block.span().start())).isBlank();
            end = block.span().end();
            if (block instanceof Block.Table table) {
                checkCells(text, table);
            }
        }
        assertThat(text.substring(end)).isBlank();
    }

    private static void checkCells(String text, Block.Table table) {
        int end = table.span().start();
        for (Block.Cell cell : table.cells()) {
            Span span = cell.span();
            assertThat(table.span().contains(span)).isTrue();
            assertThat(text.substring(end, span.start())).matches("[\\t\\n]?");
            assertThat(span.in(text)).doesNotContain("\t");
            assertThat(cell.row() + cell.rowSpan()).isLessThanOrEqualTo(table.rows());
            assertThat(cell.column() + cell.columnSpan()).isLessThanOrEqualTo(table.columns());
            end = span.end();
        }
        assertThat(end).isEqualTo(table.span().end());
    }
}
