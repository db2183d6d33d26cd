package org.gouji.export.page;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.gouji.export.AtomicFile;
import org.gouji.export.Links;
import org.gouji.export.letter.Notice;

/**
 * The report pages: what a run read and found, for a browser without network. Every page holds all that it needs. The same input gives the
 * same bytes.
 */
public final class ReportPages {
    /** Reports on one page; a browser grows slow with more. */
    public static final int MOST_ON_ONE_PAGE = 50;

    private static final String INDEX = "index.html";
    private static final String PAGES = "-pages";

    private final PagesInput input;
    private final Survey survey;
    private final Names names;
    private final Frame frame;

    private ReportPages(PagesInput input) {
        this.input = input;
        this.survey = Survey.of(input);
        this.names = Names.of(input);
        this.frame = new Frame(names.speech(), input.made().version());
    }

    /**
     * What was written.
     *
     * @param first the page to open
     * @param reports how many reports there are
     * @param pages how many pages
     * @param letters how many letters
     */
    public record Written(Path first, int reports, int pages, int letters) {}

    /**
     * Writes one page with everything; with more than {@link #MOST_ON_ONE_PAGE} reports the summary alone, and a page for each report and letter
     * in the folder {@code NAME-pages} beside it.
     *
     * @throws IOException if the disk fails
     */
    public static Written file(Path target, PagesInput input) throws IOException {
        return file(target, input, MOST_ON_ONE_PAGE);
    }

    static Written file(Path target, PagesInput input, int most) throws IOException {
        ReportPages pages = new ReportPages(input);
        if (pages.survey.lines().size() <= most) {
            return pages.one(target);
        }
        String name = target.getFileName().toString();
        return pages.many(target, target.resolveSibling(name.replaceAll("(?i)\\.html?$", "") + PAGES));
    }

    /** Writes the summary as {@code index.html} in a folder, and a page for each report and letter. */
    public static Written folder(Path folder, PagesInput input) throws IOException {
        Files.createDirectories(folder);
        return new ReportPages(input).many(folder.resolve(INDEX), folder);
    }

    /** Whether pages may be written to a folder: it is empty, or an earlier run wrote its index. */
    public static boolean mayFill(Path folder) {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            return !children.iterator().hasNext() || OwnPage.is(folder.resolve(INDEX));
        } catch (IOException e) {
            return false;
        }
    }

    private Written one(Path target) throws IOException {
        List<Frame.Way> ways = new ArrayList<>(summaryWays());
        page(target, title(), ways, true, html -> {
            new SummaryView(html, names, survey, new SummaryView.Where(Layout.ONE_PAGE, "")).write(input.ledger());
            ChapterView view = new ChapterView(html, names, new Links(target, input.places()));
            chapters((chapter, all) -> view.write(chapter, survey.across(chapter, all)));
            html.open("div", "id", "letters");
            List<Notice> letters = survey.letters();
            for (int i = 0; i < letters.size(); i++) {
                LetterView.write(html, names.speech(), i + 1, letters.get(i));
            }
            html.end();
        });
        return new Written(target, survey.lines().size(), 1, survey.letters().size());
    }

    private Written many(Path index, Path folder) throws IOException {
        Path reports = Files.createDirectories(folder.resolve(Layout.REPORTS));
        Path letters = Files.createDirectories(folder.resolve(Layout.LETTERS));
        String down = folder.equals(index.getParent()) ? "" : link(folder.getFileName() + "/");
        String up = down.isEmpty()
                ? "../" + INDEX
                : "../../" + link(index.getFileName().toString());
        Frame.Way back = new Frame.Way(names.speech().say("← 汇总", "← summary"), up + "#reports");
        try {
            chapters((chapter, all) -> chapter(reports, back, chapter, all));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        List<Notice> written = survey.letters();
        for (int i = 0; i < written.size(); i++) {
            int number = i + 1;
            page(
                    letters.resolve(Layout.letterFile(number)),
                    written.get(i).name(),
                    List.of(back),
                    false,
                    html -> LetterView.write(html, names.speech(), number, written.get(number - 1)));
        }
        sweep(reports, survey.lines().size());
        sweep(letters, written.size());
        page(
                index,
                title(),
                summaryWays(),
                true,
                html -> new SummaryView(html, names, survey, new SummaryView.Where(Layout.A_PAGE_EACH, down))
                        .write(input.ledger()));
        return new Written(index, survey.lines().size(), 1 + survey.lines().size() + written.size(), written.size());
    }

    private void chapter(Path folder, Frame.Way back, Chapter chapter, List<Chapter> all) {
        Path target = folder.resolve(Layout.chapterFile(chapter.number()));
        try {
            page(
                    target,
                    Names.unit(chapter.origin()),
                    List.of(back),
                    false,
                    html -> new ChapterView(html, names, new Links(target, input.places()))
                            .write(chapter, survey.across(chapter, all)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does something with a chapter. */
    private interface Use {
        void of(Chapter chapter, List<Chapter> ofItsFile);
    }

    private void chapters(Use use) {
        int next = 1;
        for (ReadFile file : input.files()) {
            List<Chapter> chapters = Chapter.of(file, next);
            chapters.forEach(chapter -> use.of(chapter, chapters));
            next += chapters.size();
        }
    }

    private String title() {
        return names.speech().say("勾稽核对报告", "Audit report");
    }

    private List<Frame.Way> summaryWays() {
        Speech speech = names.speech();
        return List.of(
                new Frame.Way(speech.say("汇总", "summary"), "#summary"),
                new Frame.Way(speech.say("报告", "reports"), "#reports"),
                new Frame.Way(speech.say("整改通知", "letters"), "#notices"),
                new Frame.Way(speech.say("文件", "files"), "#files"));
    }

    private void page(Path target, String title, List<Frame.Way> ways, boolean charts, Consumer<Html> body)
            throws IOException {
        AtomicFile.write(target, out -> {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            try {
                Html html = new Html(writer);
                frame.begin(html, title, ways, charts);
                body.accept(html);
                frame.end(html, charts);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            writer.flush();
        });
    }

    private static String link(String name) {
        try {
            return new URI(null, null, "./" + name, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    /** Deletes the pages of an earlier run that had more of them. */
    private static void sweep(Path folder, int last) throws IOException {
        List<Path> stale = new ArrayList<>();
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(folder, "[rl]*.html")) {
            for (Path page : pages) {
                String name = page.getFileName().toString();
                if (name.matches("[rl][0-9]{4,9}\\.html")
                        && Integer.parseInt(name.substring(1, name.length() - 5)) > last) {
                    stale.add(page);
                }
            }
        }
        for (Path page : stale) {
            Files.deleteIfExists(page);
        }
    }
}
