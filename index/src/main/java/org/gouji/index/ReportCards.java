package org.gouji.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/**
 * The cards of a report and of all that stands in it, by the order of their documents, as one value of the report's document: together they
 * take a third of what they take apart, and a hit is shown by reading one document.
 */
final class ReportCards {
    private static final HitKind[] KINDS = HitKind.values();

    private final Card.OfReport report;
    /** One above the ordinal of the {@link HitKind}; 0 for a line, which has no card. */
    private final byte[] kinds;

    private final Quotes text;
    private final FigureColumns figures;
    private final ByteArrayDataInput others;
    /** Where the cards begin that are no figures'. */
    private final int[] offsets;

    private ReportCards(String text, ByteArrayDataInput in, FigureColumns.Table table) throws IOException {
        this.text = new Quotes(text);
        this.report = Cards.report(in);
        this.kinds = new byte[in.readVInt()];
        in.readBytes(kinds, 0, kinds.length);
        this.figures = FigureColumns.read(table, this.text, in);
        this.offsets = new int[in.readVInt()];
        int offset = 0;
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = offset;
            offset += in.readVInt();
        }
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] += in.getPosition();
        }
        this.others = in;
    }

    /**
     * @param text that of the report
     * @param table what the index has of its figures
     */
    static ReportCards read(String text, BytesRef bytes, FigureColumns.Table table) throws IOException {
        return new ReportCards(text, new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length), table);
    }

    /**
     * @param text that of the report
     * @param inside the card of each document of the report before its own; empty for a line
     */
    static BytesRef bytes(Card.OfReport report, String text, List<Optional<Card>> inside) {
        ByteBuffersDataOutput out = new ByteBuffersDataOutput();
        ByteBuffersDataOutput rows = new ByteBuffersDataOutput();
        List<Card.OfFigure> figures = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        Map<String, Integer> paths = new HashMap<>();
        Quotes quotes = new Quotes(text);
        try {
            Cards.write(report, out);
            out.writeVInt(inside.size());
            for (Optional<Card> card : inside) {
                out.writeByte((byte) card.map(known -> Cards.kind(known).ordinal() + 1)
                        .orElse(0)
                        .intValue());
                if (card.isPresent() && card.get() instanceof Card.OfFigure figure) {
                    figures.add(figure);
                } else if (card.isPresent()) {
                    long before = rows.size();
                    if (card.get() instanceof Card.OfSection section) {
                        write(section, paths, quotes, rows);
                        paths.put(section.path(), lengths.size());
                    } else {
                        Cards.write(card.get(), quotes, rows);
                    }
                    lengths.add((int) (rows.size() - before));
                }
            }
            FigureColumns.write(figures, quotes, out);
            out.writeVInt(lengths.size());
            for (int length : lengths) {
                out.writeVInt(length);
            }
            rows.copyTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesRef(out.toArrayCopy());
    }

    Card.OfReport report() {
        return report;
    }

    /** How many documents stand in the report. */
    int size() {
        return kinds.length;
    }

    /** The card of a document of the report, counted from the first. */
    Card card(int index) throws IOException {
        HitKind kind = KINDS[kinds[index] - 1];
        int figuresBefore = 0;
        int othersBefore = 0;
        for (int i = 0; i < index; i++) {
            boolean figure = kinds[i] == HitKind.FIGURE.ordinal() + 1;
            figuresBefore += figure ? 1 : 0;
            othersBefore += figure || kinds[i] == 0 ? 0 : 1;
        }
        if (kind == HitKind.FIGURE) {
            return figures.card(figuresBefore);
        }
        return kind == HitKind.SECTION ? section(othersBefore) : Cards.read(kind, text, at(othersBefore));
    }

    private ByteArrayDataInput at(int row) {
        others.setPosition(offsets[row]);
        return others;
    }

    /** A section is kept with its last title only, and the row of the section around it. */
    private static void write(
            Card.OfSection section, Map<String, Integer> paths, Quotes text, ByteBuffersDataOutput rows)
            throws IOException {
        String path = section.path();
        int last = path.lastIndexOf(OwnText.STEP);
        Optional<Integer> around =
                last < 0 ? Optional.empty() : Optional.ofNullable(paths.get(path.substring(0, last)));
        rows.writeVInt(around.map(row -> row + 1).orElse(0));
        String rest = around.isPresent() ? path.substring(last + OwnText.STEP.length()) : path;
        Cards.write(new Card.OfSection(rest, section.place()), text, rows);
    }

    private Card.OfSection section(int row) throws IOException {
        int around = at(row).readVInt() - 1;
        Card.OfSection last = (Card.OfSection) Cards.read(HitKind.SECTION, text, others);
        return around < 0
                ? last
                : new Card.OfSection(section(around).path() + OwnText.STEP + last.path(), last.place());
    }
}
