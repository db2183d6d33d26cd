package org.gouji.export.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.export.word.Placing.Range;
import org.gouji.model.Block;
import org.gouji.model.Span;
import org.gouji.model.Traced;

/**
 * A Word document (.docx) with comments on what the audit found, all else as it was: every part but the comments and those that must name
 * them is the same to the byte, and so is the text with the marks taken out and the split runs joined.
 *
 * @param file the copy
 * @param comments how many comments were put into it
 * @param unsigned whether the original is signed: no signature holds of a document that was changed
 * @param form the ending that its name must have, for Word opens no other: {@code docx}, {@code docm}, {@code dotx}, {@code dotm}
 */
public record CommentedCopy(byte[] file, int comments, boolean unsigned, String form) {
    /**
     * Makes the copy.
     *
     * @param docx the original, as it was traced
     * @param traced where its text stands in it
     * @param remarks what to say
     */
    public static CommentedCopy of(byte[] docx, Traced traced, Remarks remarks) {
        RawZip zip = new RawZip(docx);
        PartText main = PartText.of(zip.part(traced.part()).orElseThrow());
        Markup markup = new Markup(main.text());
        Dialect dialect = Dialect.of(markup);
        Manifest manifest = new Manifest(zip, traced.part());
        Optional<String> known = manifest.comments();
        CommentsPart comments = new CommentsPart(known.flatMap(zip::part), dialect);
        Marker marker = new Marker(dialect, new Cuts(main.text(), markup), comments);
        int placed = marker.mark(remarks, new Placing(main.text(), markup, traced), traced);
        Map<String, byte[]> changed = new LinkedHashMap<>();
        String name = known.orElseGet(() -> manifest.addComments(dialect.strict(), changed));
        changed.put(name, comments.bytes());
        changed.put(traced.part(), main.bytes(marker.cuts.apply()));
        return new CommentedCopy(zip.with(changed), placed, manifest.signed(), manifest.form());
    }

    /** Puts comments on their places, in the order of the text. */
    private record Marker(Dialect dialect, Cuts cuts, CommentsPart comments) {
        int mark(Remarks remarks, Placing placing, Traced traced) {
            List<Remark> unplaced = new ArrayList<>();
            Map<Remark, Range> placed = new LinkedHashMap<>();
            for (Remark remark : remarks.all()) {
                placing.range(remark.span())
                        .ifPresentOrElse(range -> placed.put(remark, range), () -> unplaced.add(remark));
            }
            Optional<Range> first = first(traced, placing);
            first.ifPresent(range -> mark(range, remarks.summary(unplaced)));
            placed.forEach((remark, range) -> mark(range, remarks.lines(remark, exact(placing, remark))));
            return placed.size() + (first.isPresent() ? 1 : 0);
        }

        /** Whether the characters themselves are marked, not a chart, a box or a note's sign around them. */
        private static boolean exact(Placing placing, Remark remark) {
            return placing.touched(remark.span()).stream().allMatch(piece -> piece.spot() instanceof Traced.Letters);
        }

        /** The first paragraph or table that a comment can be put on. */
        private static Optional<Range> first(Traced traced, Placing placing) {
            return traced.document().blocks().stream()
                    .map(Block::span)
                    .filter(span -> !span.isEmpty())
                    .flatMap(span -> placing.range(line(span, traced)).stream())
                    .findFirst();
        }

        private static Span line(Span span, Traced traced) {
            String text = traced.document().text();
            int end = span.start();
            while (end < span.end() && text.charAt(end) != '\n' && text.charAt(end) != '\t') {
                end++;
            }
            return new Span(span.start(), end);
        }

        private void mark(Range range, List<String> lines) {
            int id = comments.nextId();
            cuts.start(range.start(), dialect.sign("commentRangeStart", id));
            String w = dialect.prefix();
            cuts.end(
                    range.end(),
                    dialect.sign("commentRangeEnd", id) + "<" + w + "r" + dialect.declaration() + ">"
                            + dialect.sign("commentReference", id) + "</" + w + "r>");
            comments.add(id, lines);
        }
    }
}
