package org.gouji.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.ingest.plain.LineForms;

/** Running heads, running feet and page numbers: what stands at the same place of several pages, and isn't part of the text. */
final class RunningHeads {
    private static final Pattern MARKED_NUMBER =
            Pattern.compile("[-—–－·~]+\\s?\\d{1,4}\\s?[-—–－·~]+|第\\s?\\d{1,4}\\s?页(?:[，,/／\\s]{0,3}共\\s?\\d{1,4}\\s?页)?"
                    + "|\\d{1,4}\\s?[/／]\\s?\\d{1,4}");

    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,4}|[IVXivx]{1,6}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    /** A page may begin with the unit of its table: that is no head, however often it comes. */
    private static final Pattern UNIT = Pattern.compile("单\\s{0,2}位\\s{0,2}[:：]");

    /** So many lines at each end of a page can be heads. */
    private static final int LINES = 3;

    private static final float ZONE = 0.16f;
    private static final float SAME_PLACE = 3;

    private final List<Page> pages;
    private final Map<String, Places> places = new HashMap<>();
    private final Map<Integer, Integer> offsets = new HashMap<>();
    private final Set<String> heads = new LinkedHashSet<>();

    RunningHeads(List<Page> pages) {
        this.pages = pages;
        for (Page page : pages) {
            Map<String, Boolean> own = new HashMap<>();
            Set<Integer> counted = new HashSet<>();
            for (TextLine line : ends(page)) {
                own.put(key(line), overTable(page, line));
                if (BARE_NUMBER.matcher(line.text()).matches() && Signs.digit(line.first())) {
                    counted.add(Integer.parseInt(line.text()) - page.number());
                }
            }
            own.forEach((key, title) ->
                    places.computeIfAbsent(key, k -> new Places()).add(page.number(), title));
            counted.forEach(offset -> offsets.merge(offset, 1, Integer::sum));
        }
    }

    /** On which pages a line stands. */
    private static final class Places {
        private int count;
        private int first;
        private int last;
        private boolean overText;

        void add(int page, boolean overTable) {
            first = count == 0 ? page : first;
            last = page;
            count++;
            overText |= !overTable;
        }

        /** Often enough, and not the title of one table after the other; left and right pages may have heads of their own. */
        boolean running(int pages) {
            return count >= Math.min(3, Math.max(2, pages / 3)) && count * 5 >= (last - first + 1) * 2 && overText;
        }
    }

    /** Whether only short lines like it part it from a table. */
    private static boolean overTable(Page page, TextLine line) {
        List<Element> elements = page.elements();
        int next = elements.indexOf(line) + 1;
        int end = Math.min(elements.size(), next + LINES);
        while (next < end && elements.get(next) instanceof TextLine) {
            next++;
        }
        return line.y() < page.height() / 2 && next < elements.size() && elements.get(next) instanceof PageTable;
    }

    /** The same words at the same height; numbers of pages count for each other. */
    private static String key(TextLine line) {
        Matcher number = MARKED_NUMBER.matcher(line.text());
        return Math.round(line.y() / SAME_PLACE) + number.replaceAll("#");
    }

    /** The lines that could be heads or feet: the first and the last ones, near the edges. */
    private static List<TextLine> ends(Page page) {
        List<TextLine> ends = new ArrayList<>();
        List<Element> elements = page.elements();
        for (int i = 0; i < Math.min(LINES, elements.size()); i++) {
            if (elements.get(i) instanceof TextLine line && line.y() < ZONE * page.height()) {
                ends.add(line);
            } else {
                break;
            }
        }
        for (int i = elements.size() - 1; i >= Math.max(0, elements.size() - LINES); i--) {
            if (elements.get(i) instanceof TextLine line && line.y() > (1 - ZONE) * page.height()) {
                ends.add(line);
            } else {
                break;
            }
        }
        return ends;
    }

    /** The pages without them. */
    List<Page> removed() {
        List<Page> rest = new ArrayList<>(pages.size());
        for (Page page : pages) {
            Set<TextLine> found = new LinkedHashSet<>();
            for (TextLine line : ends(page)) {
                if (isHead(page, line)) {
                    found.add(line);
                }
            }
            for (Element element : page.elements()) {
                if (element instanceof TextLine line && line.look().aside()) {
                    found.add(line);
                }
            }
            found.forEach(line -> heads.add(shown(line.text())));
            List<Element> kept =
                    page.elements().stream().filter(e -> !found.contains(e)).toList();
            rest.add(page.with(kept));
        }
        return rest;
    }

    /** A page number stands for all. */
    private static String shown(String text) {
        boolean number = MARKED_NUMBER.matcher(text).matches()
                || BARE_NUMBER.matcher(text).matches();
        return number ? NUMBER.matcher(text).replaceAll("1") : text;
    }

    private boolean isHead(Page page, TextLine line) {
        String text = line.text();
        if (UNIT.matcher(text).find() || LineForms.heading(text)) {
            return false;
        }
        if (MARKED_NUMBER.matcher(text).matches()) {
            return true;
        }
        if (BARE_NUMBER.matcher(text).matches()) {
            return bareNumber(page, line);
        }
        return places.get(key(line)).running(pages.size());
    }

    private boolean bareNumber(Page page, TextLine line) {
        if (!Signs.digit(line.first())) {
            return true;
        }
        int number = Integer.parseInt(line.text());
        boolean counts = offsets.getOrDefault(number - page.number(), 0) >= 2;
        boolean last = page.elements().get(page.elements().size() - 1) == line;
        return counts || pages.size() == 1 && last && number == 1;
    }

    /** What they say, each once. */
    List<String> texts() {
        return List.copyOf(heads);
    }
}
