package org.gouji.ingest.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.ingest.compose.Item;
import org.gouji.ingest.compose.Item.Line;
import org.gouji.ingest.compose.Item.LineKind;
import org.gouji.ingest.compose.Refusal;
import org.gouji.model.Limits;

/**
 * What stands on a sheet, in order: tables, and the lines above, between and below them. An empty row ends a table unless figures go on
 * behind it; a line with a title begins another.
 */
public final class SheetItems {
    /** Names that programs give and that say nothing. */
    private static final Pattern UNNAMED =
            Pattern.compile("(?:Sheet|工作表|表)\\s*\\d*(?:\\s*\\(\\d+\\))?", Pattern.CASE_INSENSITIVE);

    private final Sheet sheet;
    private final Limits limits;
    private final List<Item> items = new ArrayList<>();
    /** The rows of the table that is being gathered. */
    private final List<SheetRow> open = new ArrayList<>();

    private SheetItems(Sheet sheet, Limits limits) {
        this.sheet = sheet;
        this.limits = limits;
    }

    /**
     * The items of a sheet, the first its name if it has one that says more than its first line does.
     *
     * @throws Refusal if one of its tables has more cells than the limits allow, or if this program wrote it
     */
    public static List<Item> of(Sheet sheet, Limits limits) throws Refusal {
        OwnSheets.expectForeign(sheet);
        return new SheetItems(sheet, limits).read();
    }

    private List<Item> read() throws Refusal {
        List<List<SheetRow>> parts = parts(SheetRows.of(sheet));
        if (!parts.isEmpty()) {
            name(parts.get(0).get(0));
        }
        for (List<SheetRow> part : parts) {
            part(part);
        }
        close();
        return items;
    }

    private void name(SheetRow first) {
        String name = sheet.name().strip();
        boolean said = first.line().replaceAll("\\s", "").contains(name.replaceAll("\\s", ""));
        if (!name.isEmpty() && !said && !UNNAMED.matcher(name).matches()) {
            items.add(new Line(name, LineKind.CAPTION, 0));
        }
    }

    /** Rows that follow each other without a gap. A title in the midst of them begins a part of its own. */
    private static List<List<SheetRow>> parts(List<SheetRow> rows) {
        List<List<SheetRow>> parts = new ArrayList<>();
        List<SheetRow> part = new ArrayList<>();
        for (SheetRow row : rows) {
            boolean gap =
                    !part.isEmpty() && row.index() > part.get(part.size() - 1).index() + 1;
            boolean titled =
                    row.title() && part.stream().anyMatch(above -> above.cells().size() > 1);
            if (gap || titled) {
                parts.add(part);
                part = new ArrayList<>();
            }
            part.add(row);
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private void part(List<SheetRow> rows) throws Refusal {
        int first = 0;
        while (first < rows.size() && (rows.get(first).lone() || rows.get(first).labels())) {
            first++;
        }
        int last = rows.size();
        while (last > first && (rows.get(last - 1).remark())) {
            last--;
        }
        List<SheetRow> body = rows.subList(first, last);
        boolean goesOn =
                first == 0 && !open.isEmpty() && !body.isEmpty() && !body.get(0).header();
        if (!goesOn) {
            close();
        }
        lines(rows.subList(0, first));
        open.addAll(body);
        if (last < rows.size()) {
            close();
            lines(rows.subList(last, rows.size()));
        }
    }

    private void close() throws Refusal {
        if (!open.isEmpty()) {
            SheetTable.of(open, sheet.merges(), limits).addTo(items);
            open.clear();
        }
    }

    private void lines(List<SheetRow> rows) {
        rows.forEach(row -> items.add(new Line(row.line(), LineKind.BODY, 0)));
    }
}
