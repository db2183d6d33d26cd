package org.gouji.ingest.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks of a file: the headings that whoever made it marked as such. */
final class Bookmarks {
    private static final int MOST = 5000;
    private static final int DEEPEST = 9;

    private final Map<String, Integer> levels = new LinkedHashMap<>();
    private int seen;

    private Bookmarks() {}

    /** Titles with their levels from 1; a title that stands on several levels has its first. */
    static Map<String, Integer> of(PDDocument document) {
        Bookmarks bookmarks = new Bookmarks();
        PDOutlineNode root = document.getDocumentCatalog().getDocumentOutline();
        if (root != null) {
            bookmarks.add(root, 1);
        }
        return bookmarks.levels;
    }

    private void add(PDOutlineNode node, int level) {
        PDOutlineItem item = node.getFirstChild();
        while (item != null && seen++ < MOST) {
            String title = item.getTitle();
            if (title != null && !title.isBlank()) {
                levels.putIfAbsent(title, level);
            }
            if (level < DEEPEST) {
                add(item, level + 1);
            }
            item = item.getNextSibling();
        }
    }
}
