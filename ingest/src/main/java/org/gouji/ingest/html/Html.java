package org.gouji.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.gouji.ingest.compose.Composer;
import org.gouji.ingest.compose.Found;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.Line;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.format.Content;
import org.gouji.ingest.plain.Decoded;
import org.gouji.model.Document;
import org.gouji.model.Limits;
import org.gouji.model.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Reads a web page: what its reader reads, without what the site puts around it. Nothing is fetched. */
public final class Html {
    /** A little less than where the parser begins to close elements by itself. */
    private static final int DEEPEST = 500;

    /** Tags a cell of a table has, with those inside of it. */
    private static final int TAGS_PER_CELL = 5;

    private static final Pattern OWN_NAME = Pattern.compile("(?i).*\\.(?:x?html?|shtml|mht|mhtml|aspx?|jsp|php)");

    private Html() {}

    /** Whether bytes are a page, or a piece of one. */
    public static boolean looksLike(byte[] bytes) {
        return Markup.looksLike(bytes);
    }

    /**
     * Reads a page.
     *
     * @throws Refusal if it is nested too deeply, or goes over a limit
     */
    public static Document read(Content content) throws Refusal {
        Found found = find(content, content.bytes(), Optional.empty());
        List<Wording> notes = new ArrayList<>(found.notes());
        misnamed(content.source().path(), "网页（HTML）", "a web page (HTML)").ifPresent(notes::add);
        return Composer.compose(new Found(found.items(), notes, found.damaged()), content.source(), content.limits());
    }

    /** What to say of a file whose name tells of another kind. */
    static Optional<Wording> misnamed(String path, String zh, String en) {
        int dot = path.lastIndexOf('.');
        if (dot < 0 || dot < path.lastIndexOf('/') || OWN_NAME.matcher(path).matches()) {
            return Optional.empty();
        }
        String extension = path.substring(dot).toLowerCase(Locale.ROOT);
        return Optional.of(new Wording(
                "文件名以 " + extension + " 结尾，内容是" + zh + "，已按内容读取。",
                "The file is named " + extension + " but holds " + en + "; it is read as what it is."));
    }

    /**
     * What a page says.
     *
     * @param told the encoding that what holds the page tells of, if it does
     */
    static Found find(Content content, byte[] bytes, Optional<String> told) throws Refusal {
        Limits limits = content.limits();
        expect(bytes.length, limits.maxPartBytes(), "字节", "bytes");
        int tags = 0;
        for (byte b : bytes) {
            tags += b == '<' ? 1 : 0;
        }
        expect(tags, (long) limits.maxCells() * TAGS_PER_CELL, "标签", "tags");
        Decoded decoded = Markup.decode(bytes, told, content.conditions());
        String text = LibrePage.plain(decoded.text());
        Optional<Wording> doubt = Ending.doubt(text);
        org.jsoup.nodes.Document page = Jsoup.parse(text);
        expectDepth(page);
        List<Wording> notes = new ArrayList<>(decoded.notes());
        if (!page.select("del").isEmpty()) {
            notes.add(new Wording(
                    "文中含修订标记：插入的内容已读，删除的内容不读。",
                    "The file has tracked changes: insertions are read, deletions are not."));
        }
        doubt.ifPresent(notes::add);
        boolean torn = Torn.any(text, page);
        if (torn) {
            notes.add(new Wording(
                    "网页中有残缺的标签，可能丢了文字，数字不可全信。",
                    "The page holds broken tags and may have lost text; its figures can't be relied on."));
        }
        boolean damaged = Markup.damaged(text);
        if (damaged) {
            notes.add(
                    new Wording(
                            "网页中有无法解码的字节或控制字符，已损坏，数字不可全信。",
                            "The page holds bytes that can't be decoded or control characters; its figures can't be relied on."));
        }
        return new Found(items(page, limits), notes, damaged || torn || doubt.isPresent());
    }

    private static void expect(long found, long limit, String zh, String en) throws Refusal {
        if (found > limit) {
            throw Refusal.tooLarge(
                    "网页有 " + found + " 个" + zh + "，上限为 " + limit + "。",
                    "The page has " + found + " " + en + "; the limit is " + limit + ".");
        }
    }

    private static void expectDepth(Element page) throws Refusal {
        AtomicInteger deepest = new AtomicInteger();
        page.traverse((node, depth) -> deepest.accumulateAndGet(depth, Math::max));
        if (deepest.get() >= DEEPEST) {
            throw Refusal.corrupt(
                    "内容嵌套过深（nesting）：超过 " + DEEPEST + " 层。", "Too deep nesting: more than " + DEEPEST + " levels.");
        }
    }

    private static List<Item> items(org.jsoup.nodes.Document page, Limits limits) throws Refusal {
        String title = page.title().strip();
        boolean office = Origin.office(page);
        boolean sheet = Origin.sheet(page);
        Visible.only(page);
        if (!office) {
            Chrome.remove(page);
        }
        List<Item> items = PageReader.read(page.body(), limits);
        if (!office) {
            PageTitle.of(title, page.body().text())
                    .ifPresent(line -> items.add(0, new Line(line, LineKind.HEADING, 0)));
        }
        return sheet || PageSheets.nothingElse(items) ? PageSheets.of(items, limits) : items;
    }
}
