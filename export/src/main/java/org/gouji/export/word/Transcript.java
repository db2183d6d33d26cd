package org.gouji.export.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.export.word.Paper.Look;
import org.gouji.export.word.Paper.Merge;
import org.gouji.export.word.Paper.Words;
import org.gouji.model.Block;
import org.gouji.model.Document;
import org.gouji.model.Language;
import org.gouji.model.Span;
import org.gouji.model.Traced;
import org.gouji.model.Wording;

/** A file of any kind written out as a Word document (转录稿), so that comments can be put into it. Its first line says what it is. */
public final class Transcript {
    private final String text;
    private final Paper paper = new Paper();

    private Transcript(String text) {
        this.text = text;
    }

    /**
     * The transcript with the remarks in it.
     *
     * @param document what the file says
     */
    public static CommentedCopy of(Document document, Remarks remarks, Language language) {
        Transcript transcript = new Transcript(document.text());
        String path = document.source().path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        transcript.paper.line(Look.REMARK, preamble(name).in(language));
        document.blocks().forEach(transcript::write);
        byte[] plain = PaperFile.of(transcript.paper, new Wording(name + "（转录稿）", name + " (transcript)").in(language));
        return CommentedCopy.of(plain, new Traced(document, PaperFile.MAIN, transcript.paper.pieces()), remarks);
    }

    private static Wording preamble(String name) {
        return new Wording(
                "转录稿：由勾稽根据文件“" + name + "”中读出的文字生成，只为加批注之用；版式和图片从略，一切以原文件为准。",
                "Transcript: made by Gouji from the text of the file \"" + name
                        + "\", to hold comments; layout and pictures are left out, the original file prevails.");
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            paper.line(look(heading.styleLevel()), words(heading.pieces()));
        } else if (block instanceof Block.Paragraph paragraph) {
            paper.line(look(paragraph.role()), words(paragraph.pieces()));
        } else if (block instanceof Block.Table table) {
            TableGrid.write(table, text, paper);
        } else if (block instanceof Block.Chart chart) {
            chart(chart);
        } else if (block instanceof Block.Furniture furniture
                && furniture.kind() == Block.FurnitureKind.CONTENTS_LIST) {
            paper.line(Look.CELL, words(List.of(furniture.span())));
        }
    }

    private static Look look(int level) {
        return switch (level) {
            case 0 -> Look.TITLE;
            case 1 -> Look.HEADING_1;
            case 2 -> Look.HEADING_2;
            default -> Look.HEADING_3;
        };
    }

    private static Look look(Block.Role role) {
        return switch (role) {
            case BODY, BOX -> Look.NORMAL;
            case CAPTION -> Look.CENTRED;
            case NOTE -> Look.CELL;
        };
    }

    private List<Words> words(List<Span> pieces) {
        return pieces.stream().map(piece -> Words.of(text, piece)).toList();
    }

    /** A chart as the table of its numbers: a row a series. */
    private void chart(Block.Chart chart) {
        if (!chart.title().isEmpty()) {
            paper.line(Look.CENTRED, chart.title());
        }
        int columns = chart.series().stream()
                .mapToInt(one -> one.points().size())
                .max()
                .orElse(0);
        int[] widths = new int[columns + 1];
        Arrays.fill(widths, 1);
        paper.table(widths);
        List<String> before = new ArrayList<>();
        for (Block.Series series : chart.series()) {
            List<String> labels =
                    series.points().stream().map(Block.Point::category).toList();
            if (!labels.equals(before)) {
                row("", labels.stream().map(Words::own).toList(), columns, Look.HEAD_CELL);
                before = labels;
            }
            row(
                    series.name(),
                    series.points().stream()
                            .map(point -> Words.of(text, point.span()))
                            .toList(),
                    columns,
                    Look.CELL);
        }
        paper.endTable();
    }

    private void row(String name, List<Words> cells, int columns, Look look) {
        paper.row(false).cell(look, name);
        for (int i = 0; i < columns; i++) {
            paper.cell(1, Merge.NONE, look, i < cells.size() ? List.of(cells.get(i)) : List.of());
        }
        paper.endRow();
    }
}
