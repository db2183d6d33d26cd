package org.gouji.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.Line;
import org.gouji.ingest.compose.Item.LineKind;

/** The pages of a document, added one by one; in the end they give its paragraphs and tables in order of reading. For one thread. */
public final class Pages {
    private final List<Page> pages = new ArrayList<>();

    /** Adds the next page. */
    public void add(Drawing drawing) {
        pages.add(new PageReader(drawing).read());
    }

    /**
     * What stands on the pages: the text, then footnotes, then running heads and feet.
     *
     * @param named headings that the file itself names, with their levels from 1
     */
    public List<Item> items(Map<String, Integer> named) {
        RunningHeads heads = new RunningHeads(pages);
        List<Page> body = firm(heads.removed());
        Flow flow = new Flow(Wraps.of(body), Headings.of(named, body));
        body.forEach(page -> flow.add(page.with(ColumnTables.found(page.elements()))));
        List<Item> items = new ArrayList<>(flow.items());
        heads.texts().forEach(head -> items.add(new Line(head, LineKind.RUNNING_HEAD, 0)));
        return items;
    }

    /** Pages with few full lines have the edges of the nearest page before them, of the same paper, that has more. */
    private static List<Page> firm(List<Page> pages) {
        Map<Integer, Margins> known = new HashMap<>();
        for (Page page : pages) {
            if (page.margins().firm()) {
                known.putIfAbsent(Math.round(page.width()), page.margins());
            }
        }
        List<Page> all = new ArrayList<>(pages.size());
        for (Page page : pages) {
            int paper = Math.round(page.width());
            if (page.margins().firm()) {
                known.put(paper, page.margins());
            }
            Margins margins = known.getOrDefault(paper, page.margins());
            if (!margins.firm()) {
                // Nothing tells where full lines end: as far from the right as they begin from the left, at least.
                margins = margins.atLeast(page.width() - margins.left());
            }
            all.add(page.with(margins.atLeast(page.margins().right())));
        }
        return all;
    }
}
