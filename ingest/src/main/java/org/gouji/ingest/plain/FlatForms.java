package org.gouji.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.model.Block;
import org.gouji.model.Span;

/**
 * Forms of the self-evaluation whose cells follow each other as words, on one line or a line each: known by the heads that all of them print. What can't be put under
 * its head for certain stays prose.
 */
final class FlatForms implements Recogniser {
    private static final Pattern HEAD = Pattern.compile("年初|全年|预算|指标|资金");
    private static final Pattern TITLE =
            Pattern.compile("[^：:，。]{2,40}(?:自评表|评价表|目标表|绩效表|申报表)(?:[（(][^）)]{1,10}[）)])?");
    private static final Pattern ANNEX = Pattern.compile("附[件表][\\d一二三四五六七八九十]{0,3}[：:]?");
    private static final Pattern ASIDE = Pattern.compile("[（(][^）)]{1,12}[）)]");

    private final Lines lines;

    FlatForms(Lines lines) {
        this.lines = lines;
    }

    /** Whether words are the title of such a form. */
    static boolean title(String words) {
        return TITLE.matcher(words).matches();
    }

    @Override
    public Optional<Found> at(int line) {
        if (lines.blank(line)
                || lines.tabbed(line)
                || !HEAD.matcher(lines.at(line)).find()
                || FormWord.on(lines, line).stream().noneMatch(FormReader::mayBegin)) {
            return Optional.empty();
        }
        List<FormWord> words = FormWord.from(lines, line);
        int i = 0;
        while (i < words.size() && words.get(i).line() == line) {
            FormHeads heads = FormReader.heads(words, i, lines.text());
            Optional<FormReader.Form> form = FormReader.read(words, i, heads, lines.text());
            if (form.isPresent()) {
                return Optional.of(found(words, i, form.get(), line));
            }
            // heads are read from the first on, or not at all
            i = Math.max(i + 1, heads.columns().isEmpty() ? 0 : heads.next());
        }
        return Optional.empty();
    }

    private Found found(List<FormWord> words, int index, FormReader.Form form, int line) {
        List<Block> blocks = new ArrayList<>(before(words, index));
        Span last = words.get(form.next() - 1).span();
        blocks.add(form.grid().table(words.get(index).span().cover(last)));
        int lastLine = line;
        while (lines.end(lastLine) < last.end()) {
            lastLine++;
        }
        paragraph(last.end(), lines.end(lastLine)).ifPresent(blocks::add);
        return new Found(blocks, lastLine + 1);
    }

    /** What stands on the line before the form, its title for itself. */
    private List<Block> before(List<FormWord> words, int index) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < index; i++) {
            if (ANNEX.matcher(words.get(i).words()).matches()) {
                blocks.addAll(between(words, from, i - 1));
                from = i;
            } else if (TITLE.matcher(words.get(i).words()).matches()) {
                int to =
                        i + 1 < index && ASIDE.matcher(words.get(i + 1).words()).matches() ? i + 1 : i;
                blocks.addAll(between(words, from, i - 1));
                blocks.addAll(between(words, i, to));
                from = to + 1;
            }
        }
        blocks.addAll(between(words, from, index - 1));
        return blocks;
    }

    private List<Block> between(List<FormWord> words, int from, int last) {
        return from > last
                ? List.of()
                : paragraph(
                                words.get(from).span().start(),
                                words.get(last).span().end())
                        .stream()
                        .toList();
    }

    private Optional<Block> paragraph(int from, int to) {
        List<Span> pieces = from < to ? Artefacts.pieces(lines, from, to) : List.of();
        Span span = lines.trimmed(from, to);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                pieces.isEmpty()
                        ? new Block.Furniture(span, Block.FurnitureKind.DEBRIS)
                        : new Block.Paragraph(span, pieces, Block.Role.BODY));
    }
}
