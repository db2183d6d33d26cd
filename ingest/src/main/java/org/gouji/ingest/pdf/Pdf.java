package org.gouji.ingest.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.gouji.ingest.compose.Composer;
import org.gouji.ingest.compose.Found;
import org.gouji.ingest.compose.Refusal;
import org.gouji.ingest.format.Content;
import org.gouji.ingest.page.PageTally;
import org.gouji.ingest.page.Pages;
import org.gouji.model.Document;
import org.gouji.model.Wording;

/** The door of PDF files: reads the text layer of each page, and says which pages have none. Safe for use by several threads. */
public final class Pdf {
    private final Content content;
    private final Budget budget;
    private final Fonts fonts = new Fonts();
    private final Pages pages = new Pages();
    private final PageTally tally = new PageTally();
    private final List<Wording> notes = new ArrayList<>();

    private Pdf(Content content) {
        this.content = content;
        this.budget = new Budget(content.limits());
    }

    /**
     * Reads a file.
     *
     * @throws Refusal if it is broken, locked, over the limits, or its characters can't be known
     */
    public static Document read(Content content) throws Refusal {
        try (PDDocument document = Opening.open(content)) {
            return new Pdf(content).read(document);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox throws whatever comes to hand at what is broken inside.
            throw Opening.broken();
        }
    }

    private Document read(PDDocument document) throws Refusal, IOException {
        List<Wording> faults = Soundness.check(content.bytes(), document, content.limits());
        int number = 0;
        for (PDPage page : document.getPages()) {
            read(page, ++number);
        }
        if (number == 0) {
            throw Opening.broken();
        }
        if (!tally.legible()) {
            throw faults.isEmpty() ? PageTally.illegible() : Opening.broken();
        }
        remarks(document, faults);
        boolean damaged = !faults.isEmpty() || tally.doubtful() || budget.faults() > 0;
        Found found = new Found(pages.items(Bookmarks.of(document)), notes, damaged);
        return Composer.compose(found, content.source(), content.limits());
    }

    private void read(PDPage page, int number) throws Refusal {
        PageDrawer drawer = new PageDrawer(page, number, fonts, budget);
        try {
            drawer.processPage(page);
            for (PDAnnotation annotation : page.getAnnotations()) {
                // What is filled into a form is printed with the page; remarks of readers are not.
                if (annotation instanceof PDAnnotationWidget && !annotation.isHidden() && !annotation.isNoView()) {
                    drawer.showAnnotation(annotation);
                }
            }
        } catch (Budget.Spent e) {
            throw Refusal.tooLarge(
                    "PDF 的内容超过上限：" + content.limits().maxCharacters() + " 个字符。",
                    "The PDF asks for more drawing than any report, or has more characters than "
                            + content.limits().maxCharacters() + ".");
        } catch (IOException | RuntimeException e) {
            tally.addBroken(number);
        }
        tally.add(drawer.drawing(), drawer.pictured(), drawer.hidden());
        pages.add(drawer.drawing());
    }

    private void remarks(PDDocument document, List<Wording> faults) {
        if (!faults.isEmpty()) {
            notes.add(new Wording(
                    "PDF 文件已损坏（" + faults.stream().map(Wording::zh).collect(Collectors.joining("、")) + "），数字不可全信。",
                    "The PDF file is damaged: "
                            + faults.stream().map(Wording::en).collect(Collectors.joining(", "))
                            + "; its figures can't be relied on."));
        }
        if (budget.faults() > 0 && faults.isEmpty()) {
            notes.add(new Wording("有文字无法画出，内容可能不全。", "Some text can't be drawn; the content may be incomplete."));
        }
        notes.addAll(tally.notes());
        var form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null && form.hasXFA()) {
            notes.add(new Wording("文件含 XFA 动态表单，表单数据未读。", "The file holds an XFA form, whose data are not read."));
        }
    }
}
