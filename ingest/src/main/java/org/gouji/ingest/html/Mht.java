package org.gouji.ingest.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gouji.ingest.compose.Composer;
import org.gouji.ingest.compose.Found;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.format.Content;
import org.gouji.model.Document;
import org.gouji.model.Status;
import org.gouji.model.Wording;

/** Reads a web archive: one file that holds a page and what belongs to it. Of a workbook's archive every sheet is a page. */
public final class Mht {
    private static final Pattern HEADER = Pattern.compile("\\A[\\s\\uFEFF]*(?:From |[A-Za-z][A-Za-z-]*:)");
    private static final Pattern MULTIPART = Pattern.compile("(?i)(?:^|\\n)Content-Type:\\s*multipart/");
    private static final Pattern FRAMES = Pattern.compile("(?i)<frameset");
    private static final int DEEPEST = 4;

    private Mht() {}

    /** Whether bytes begin as a web archive does. */
    public static boolean looksLike(byte[] bytes) {
        String head = Markup.head(bytes);
        return HEADER.matcher(head).find() && MULTIPART.matcher(head).find();
    }

    /**
     * Reads an archive.
     *
     * @throws Refusal if there is no page in it, or it goes over a limit
     */
    public static Document read(Content content) throws Refusal {
        if (content.bytes().length > content.limits().maxPartBytes()) {
            throw Refusal.tooLarge("网页归档过大，超过上限。", "The web archive is too large.");
        }
        List<MimePart> parts = new ArrayList<>();
        String source = new String(content.bytes(), StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        gather(MimePart.of(source, true), parts, 0);
        List<MimePart> pages = pages(parts);
        if (pages.isEmpty()) {
            throw new Refusal(
                    Status.UNSUPPORTED,
                    "这是邮件，正文不是网页；附件里有报告的，请打开邮件，把附件另存到文件夹后再读。",
                    "This is a mail without a page in it; where reports are attached to it, save them to a folder and read them there.");
        }
        return Composer.compose(read(content, pages), content.source(), content.limits());
    }

    private static Found read(Content content, List<MimePart> pages) throws Refusal {
        List<Item> items = new ArrayList<>();
        List<Wording> notes = new ArrayList<>();
        boolean damaged = false;
        for (MimePart page : pages) {
            Found found = Html.find(content, page.decoded(), page.parameter("charset"));
            items.addAll(found.items());
            found.notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
            damaged |= found.damaged();
            if (!page.closed() && !damaged) {
                damaged = true;
                notes.add(new Wording(
                        "网页归档不完整，没有结束标记，数字不可全信。", "The web archive breaks off; its figures can't be relied on."));
            }
        }
        Html.misnamed(content.source().path(), "网页归档（MHT）", "a web archive (MHT)")
                .ifPresent(notes::add);
        return new Found(items, notes, damaged);
    }

    private static void gather(MimePart part, List<MimePart> parts, int depth) {
        Optional<String> boundary =
                part.parameter("boundary").filter(any -> part.type().startsWith("multipart/"));
        if (boundary.isEmpty() || depth > DEEPEST) {
            parts.add(part);
            return;
        }
        String body = "\n" + new String(part.body(), StandardCharsets.ISO_8859_1);
        String mark = "\n--" + boundary.get();
        int at = body.indexOf(mark);
        while (at >= 0 && !body.startsWith("--", at + mark.length())) {
            int start = Math.min(body.indexOf('\n', at + mark.length()) + 1, body.length());
            int next = body.indexOf(mark, at + mark.length());
            if (start == 0) {
                break;
            }
            int end = Math.max(next < 0 ? body.length() : next, start);
            gather(MimePart.of(body.substring(start, end), next >= 0), parts, depth + 1);
            at = next;
        }
    }

    /** The first page; if that only frames others, as that of a workbook does, the sheets. */
    private static List<MimePart> pages(List<MimePart> parts) {
        List<MimePart> pages = parts.stream()
                .filter(part -> part.type().matches("text/html|application/xhtml\\+xml"))
                .toList();
        if (pages.isEmpty() || !framed(pages.get(0))) {
            return pages.stream().limit(1).toList();
        }
        return pages.stream()
                .skip(1)
                .filter(page ->
                        !framed(page) && !page.header("content-location").matches("(?i).*tabstrip\\.html?"))
                .toList();
    }

    private static boolean framed(MimePart page) {
        return FRAMES.matcher(new String(page.decoded(), StandardCharsets.ISO_8859_1))
                .find();
    }
}
