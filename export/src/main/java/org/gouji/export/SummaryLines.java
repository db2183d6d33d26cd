package org.gouji.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gouji.export.Tally.Line;
import org.gouji.export.xlsx.SheetWriter;
import org.gouji.export.xlsx.Style;
import org.gouji.model.Language;
import org.gouji.model.Wording;

/** The lines of 汇总 as they look: the head of a block, a count with its share, counts by severity, a total. */
final class SummaryLines {
    private static final List<Double> WIDTHS =
            List.of(46.0, 11.0, 11.0, 11.0, 11.0, 3.0, 13.0, 13.0, 13.0, 13.0, 13.0, 13.0, 13.0);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String COUNT = "#,##0";
    private static final double LINE_HEIGHT = 15;
    private static final double LONG_LINE = 44;
    private static final int MOST_LINES = 20;

    private final Book book;
    private final SheetWriter sheet;
    private final Language language;

    SummaryLines(Book book, SheetWriter sheet, Language language) {
        this.book = book;
        this.sheet = sheet;
        this.language = language;
    }

    static SheetWriter open(Book book) throws IOException {
        return book.page(new Wording("汇总", "Summary"), WIDTHS);
    }

    void title(String words) throws IOException {
        Style title = Style.of("", "left", false)
                .coloured(new Style.Colours("", Paint.SECTION.font()))
                .heading(16);
        sheet.text(0, words, book.style(title));
        sheet.end(28);
        gap();
    }

    /** The head of a block. @param heads what its columns count */
    void section(String name, List<String> heads) throws IOException {
        Style style =
                Style.of("", "left", true).coloured(Paint.SECTION.colours()).framedBold(Style.SIZE);
        Style right =
                Style.of("", "right", false).coloured(Paint.SECTION.colours()).framedBold(Style.SIZE);
        sheet.text(0, name, book.style(style));
        for (int c = 0; c < heads.size(); c++) {
            sheet.text(c + 1, heads.get(c), book.style(right));
        }
        sheet.end(height(name));
    }

    /** A count with its share of all. */
    void line(String name, long count, long all, Paint paint) throws IOException {
        name(name, paint);
        sheet.number(1, count, whole());
        sheet.number(2, percent(count, all).toPlainString(), look("0.0\"%\""));
        sheet.end(height(name));
    }

    /** Counts by severity. */
    void line(String name, Line line) throws IOException {
        name(name, Paint.NONE);
        long[] counts = {line.errors(), line.warnings(), line.notes(), line.all()};
        for (int c = 0; c < counts.length; c++) {
            sheet.number(c + 1, counts[c], whole());
        }
        sheet.end(height(name));
    }

    /** The end of a block. */
    void total(long all) throws IOException {
        total(all, 0, "");
    }

    /** The end of a block. @param beside another count that is told below if there is any, called so */
    void total(long all, long beside, String called) throws IOException {
        Style bold = Style.of("", "left", true).framedBold(Style.SIZE);
        sheet.text(0, say("合计", "All"), book.style(bold));
        sheet.number(1, all, book.style(Style.of(COUNT, "right", false).framedBold(Style.SIZE)));
        sheet.end(0);
        if (beside > 0) {
            name(called, Paint.UNKNOWN);
            sheet.number(1, beside, whole());
            sheet.end(0);
        }
        gap();
    }

    private void name(String name, Paint paint) {
        Style style = Style.of("", "left", true).coloured(paint.colours()).inFrame();
        sheet.text(0, CellText.of(name, language), book.style(style));
    }

    void gap() throws IOException {
        sheet.end(0);
    }

    private int whole() {
        return look(COUNT);
    }

    private int look(String pattern) {
        return book.style(Style.of(pattern, "right", false).inFrame());
    }

    private static double height(String name) {
        return LINE_HEIGHT * Math.min(MOST_LINES, TextWidth.lines(name, LONG_LINE));
    }

    private static BigDecimal percent(long count, long all) {
        return all == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(count).multiply(HUNDRED).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP);
    }

    /** A name with two counts behind it. */
    void counts(String name, long first, long second) throws IOException {
        name(name, Paint.NONE);
        sheet.number(1, first, whole());
        sheet.number(2, second, whole());
        sheet.end(0);
    }

    private String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}
