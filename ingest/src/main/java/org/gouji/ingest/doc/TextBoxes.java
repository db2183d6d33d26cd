package org.gouji.ingest.doc;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.gouji.model.Span;

/**
 * The text boxes of the body. Their texts stand one after the other in a story of their own; a table beside it (PlcftxbxTxt) says which
 * shape each of them fills. For one document: each box is given out once.
 */
final class TextBoxes {
    /** Which of the tables it is that the file information block gives the places of. */
    private static final int TABLE = 56;

    private static final int ENTRY = 22;
    private static final int SHAPE_IN_ENTRY = 14;

    private final HWPFDocument word;
    private final Range story;
    /** By shape, where its text stands in the document. */
    private final Map<Integer, Span> texts = new LinkedHashMap<>();

    private TextBoxes(HWPFDocument word) {
        this.word = word;
        this.story = word.getMainTextboxRange();
    }

    static TextBoxes of(HWPFDocument word) {
        TextBoxes boxes = new TextBoxes(word);
        if (boxes.story.getEndOffset() > boxes.story.getStartOffset()) {
            boxes.findTexts(
                    ByteBuffer.wrap(word.getMainStream()).order(ByteOrder.LITTLE_ENDIAN), word.getTableStream());
        }
        return boxes;
    }

    private void findTexts(ByteBuffer fib, byte[] tables) {
        int place = Fib.place(fib, TABLE);
        int start = fib.getInt(place);
        int length = fib.getInt(place + 4);
        int last = story.getEndOffset() - story.getStartOffset();
        if (start < 0 || length < 4 + ENTRY || (long) start + length > tables.length) {
            // Nothing tells where the boxes begin: they are read as one.
            texts.put(0, new Span(story.getStartOffset(), story.getEndOffset()));
            return;
        }
        ByteBuffer table = ByteBuffer.wrap(tables, start, length).slice().order(ByteOrder.LITTLE_ENDIAN);
        int count = (length - 4) / (4 + ENTRY);
        for (int i = 0; i < count; i++) {
            int shape = table.getInt(4 * (count + 1) + ENTRY * i + SHAPE_IN_ENTRY);
            int from = table.getInt(4 * i);
            int to = table.getInt(4 * i + 4);
            if (from >= 0 && from < to && to <= last) {
                texts.put(shape, new Span(story.getStartOffset() + from, story.getStartOffset() + to));
            }
        }
    }

    /** The text of the shape that hangs on a character of the body; empty if there is none, or it was given out before. */
    Optional<Range> at(int character) {
        OfficeDrawing drawing =
                texts.isEmpty() ? null : word.getOfficeDrawingsMain().getOfficeDrawingAt(character);
        return drawing == null
                ? Optional.empty()
                : Optional.ofNullable(texts.remove(drawing.getShapeId())).map(this::range);
    }

    /** What hangs nowhere: boxes inside groups of shapes, for one. */
    List<Range> rest() {
        List<Range> rest = new ArrayList<>();
        texts.values().forEach(text -> rest.add(range(text)));
        texts.clear();
        return rest;
    }

    private Range range(Span text) {
        return new Range(text.start(), text.end(), word);
    }
}
