package org.gouji.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** Counts what the pages of a file are made of: text, pictures of text, characters that nothing can be made of. */
public final class PageTally {
    /** A page with a picture of at least this share is a scan if there are hardly any glyphs on it. */
    private static final float SCANNED = 0.5f;

    private static final int HARDLY_ANY = 20;

    /** Above this share of characters without a meaning, what is left can't be trusted either. */
    private static final double UNKNOWN = 0.1;

    private static final int LISTED = 20;

    private final List<Integer> scanned = new ArrayList<>();
    private final List<Integer> recognised = new ArrayList<>();
    private final List<Integer> broken = new ArrayList<>();
    private final Legible legible = new Legible();
    private long visible;
    private long unknown;

    /**
     * Counts a page.
     *
     * @param pictured the share of it that pictures cover
     * @param hidden how many of its glyphs are not painted: the text that recognition laid behind a scan
     */
    public void add(Drawing page, float pictured, int hidden) {
        long own = 0;
        for (Glyph glyph : page.glyphs()) {
            if (!glyph.text().isBlank()) {
                own++;
                unknown += glyph.text().indexOf(Unknown.SIGN) >= 0 ? 1 : 0;
                legible.add(glyph.text());
            }
        }
        visible += own;
        if (pictured >= SCANNED && own < HARDLY_ANY) {
            scanned.add(page.number());
        } else if (pictured >= SCANNED && hidden * 2L > own) {
            recognised.add(page.number());
        }
    }

    /** A page that could not be read whole. */
    public void addBroken(int number) {
        broken.add(number);
    }

    /** Whether the characters of the file are known, and are such as people write. */
    public boolean legible() {
        return unknown <= UNKNOWN * visible && legible.chinese();
    }

    /** The refusal of a file whose characters can't be known. */
    public static Refusal illegible() {
        return new Refusal(
                Status.UNSUPPORTED,
                "文件里的文字没有可用的字体编码，读出来会是乱码；请从原文件重新导出，或先做文字识别。",
                "The text of the file has no usable font encoding and can't be read; export it anew from its source, or run OCR.");
    }

    /** Whether the text as a whole can't be relied on. */
    public boolean doubtful() {
        return !recognised.isEmpty() || !broken.isEmpty();
    }

    public List<Wording> notes() {
        List<Wording> notes = new ArrayList<>();
        if (!scanned.isEmpty() && visible >= HARDLY_ANY) {
            notes.add(new Wording(
                    "第 " + list(scanned) + " 页是图片，未读，需先做文字识别。",
                    "Pages " + list(scanned) + " are pictures: they are not read and need OCR."));
        }
        if (!recognised.isEmpty()) {
            notes.add(new Wording(
                    "第 " + list(recognised) + " 页是扫描图加识别出的文字，识别可能有错，数字不可全信。",
                    "Pages " + list(recognised)
                            + " are scans with recognised text; recognition errs, and figures can't be relied on."));
        }
        if (!broken.isEmpty()) {
            notes.add(new Wording(
                    "第 " + list(broken) + " 页损坏，未能读全。", "Pages " + list(broken) + " are broken and not read whole."));
        }
        if (unknown > 0) {
            notes.add(new Wording(
                    "有 " + unknown + " 个字符的编码缺失，以 � 代替，含有它们的数字不读。",
                    unknown + " characters have no encoding and are shown as �; numbers with them are not read."));
        }
        return notes;
    }

    private static String list(List<Integer> pages) {
        String some = pages.stream().limit(LISTED).map(String::valueOf).collect(Collectors.joining("、"));
        return pages.size() > LISTED ? some + "……" : some;
    }
}
