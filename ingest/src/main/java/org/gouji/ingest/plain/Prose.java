package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Block;
import org.gouji.model.Span;

/** What no other recogniser knows: paragraphs, captions, page numbers and left-overs, a line each unless lines were wrapped. */
final class Prose implements Recogniser {
    /** （图3：支出决算结构图）, also behind brackets that a drawing left. */
    private static final Pattern CAPTION = Pattern.compile("^[（(\\s]*+图\\s?[-\\d一二三四五六七八九十]{1,5}+(?:\\s|[：:、．.])");

    private static final int MAX_CAPTION = 70;

    private final Lines lines;
    private final PageNumbers pageNumbers;
    private final SoftWrap wrap;

    Prose(Lines lines) {
        this.lines = lines;
        this.pageNumbers = new PageNumbers(lines);
        this.wrap = SoftWrap.of(lines);
    }

    @Override
    public Optional<Found> at(int line) {
        if (lines.blank(line)) {
            return Optional.empty();
        }
        int from = lines.start(line);
        int end = lines.end(line);
        if (pageNumbers.at(line)) {
            return Optional.of(furniture(lines.span(line), Block.FurnitureKind.PAGE_NUMBER, line + 1));
        }
        int comment = Artefacts.commentOrEnd(lines, from, end);
        List<Span> pieces = Artefacts.pieces(lines, from, comment);
        if (comment < end) {
            return Optional.of(commented(line, comment, pieces));
        }
        if (onlyBrackets(pieces)) {
            return Optional.of(furniture(lines.trimmed(from, end), Block.FurnitureKind.DEBRIS, line + 1));
        }
        if (isCaption(Artefacts.clean(lines, line))) {
            Block caption = new Block.Paragraph(lines.span(line), caption(pieces), Block.Role.CAPTION);
            return Optional.of(Found.of(caption, line + 1));
        }
        return Optional.of(paragraph(line, pieces));
    }

    private Found commented(int line, int comment, List<Span> pieces) {
        List<Block> blocks = new ArrayList<>();
        if (!pieces.isEmpty()) {
            blocks.add(new Block.Paragraph(new Span(lines.start(line), comment), pieces, Block.Role.BODY));
        }
        int start = pieces.isEmpty() ? lines.start(line) : comment + 1;
        blocks.add(new Block.Furniture(lines.trimmed(start, lines.end(line)), Block.FurnitureKind.COMMENT));
        return new Found(blocks, line + 1);
    }

    private Found paragraph(int line, List<Span> pieces) {
        List<Span> all = new ArrayList<>(pieces);
        int last = line;
        while (last + 1 < lines.size() && !pageNumbers.at(last + 1) && wrap.joins(last)) {
            last++;
            all.addAll(Artefacts.pieces(lines, lines.start(last), lines.end(last)));
        }
        Span span = lines.span(line).cover(lines.span(last));
        return Found.of(new Block.Paragraph(span, all, Block.Role.BODY), last + 1);
    }

    private static Found furniture(Span span, Block.FurnitureKind kind, int next) {
        return Found.of(new Block.Furniture(span, kind), next);
    }

    private boolean onlyBrackets(List<Span> pieces) {
        return pieces.stream()
                .flatMapToInt(piece -> piece.in(lines.text()).codePoints())
                .allMatch(c -> Lines.white(c) || "（）()".indexOf(c) >= 0);
    }

    private static boolean isCaption(String line) {
        if (line.length() > MAX_CAPTION || line.indexOf('。') >= 0) {
            return false;
        }
        Matcher caption = CAPTION.matcher(line);
        return caption.find() && !LineForms.endsSentence(line);
    }

    /** Without brackets that nothing closes: with （（（图3：…） only the last opening one belongs to the caption. */
    private List<Span> caption(List<Span> pieces) {
        Span last = pieces.get(pieces.size() - 1);
        int figure = lines.text().indexOf('图', pieces.get(0).start());
        char close = lines.text().charAt(last.end() - 1);
        int start = figure;
        if (close == '）' || close == ')') {
            int open = figure - 1;
            while (open >= pieces.get(0).start() && Lines.white(lines.text().charAt(open))) {
                open--;
            }
            boolean opened =
                    open >= pieces.get(0).start() && "（(".indexOf(lines.text().charAt(open)) >= 0;
            start = opened ? open : figure;
        }
        List<Span> kept = new ArrayList<>();
        for (Span piece : pieces) {
            if (piece.end() > start) {
                kept.add(new Span(Math.max(start, piece.start()), piece.end()));
            }
        }
        return kept;
    }
}
