package org.gouji.export.page;

import java.util.List;
import org.gouji.export.letter.LetterPaper;
import org.gouji.export.letter.Notice;

/** A letter as it is printed, with its form for the reply on a page of its own. */
final class LetterView implements LetterPaper {
    private final Html html;
    private final int number;

    private LetterView(Html html, int number) {
        this.html = html;
        this.number = number;
    }

    /** @param number of the letter, from 1 */
    static void write(Html html, Speech speech, int number, Notice notice) {
        html.open("section", "class", "letter", "id", "l" + number, "aria-labelledby", "l" + number + "-h");
        notice.write(new LetterView(html, number), speech.language());
        html.end();
    }

    @Override
    public void line(Line line, String words) {
        switch (line) {
            case TITLE -> html.put("h2", words, "id", "l" + number + "-h");
            case PART -> html.put("h3", words);
            case MATTER -> html.put("h4", words);
            case NORMAL -> html.put("p", words);
            case CENTRED -> html.put("p", words, "class", "centred");
            case FLUSH -> html.put("p", words, "class", "to");
            case SIGNATURE -> html.put("p", words, "class", "seal");
            case FORM -> html.put("p", words, "class", "form");
        }
    }

    @Override
    public void enclosure() {
        html.put("div", "", "class", "enclosure");
    }

    @Override
    public void table(List<String> heads, List<Integer> widths, List<List<String>> rows) {
        html.open("table").open("thead").open("tr");
        heads.forEach(head -> html.put("th", head, "scope", "col"));
        html.close().end().open("tbody");
        for (List<String> row : rows) {
            html.open("tr").put("td", row.get(0), "class", "num");
            row.subList(1, row.size()).forEach(cell -> html.put("td", cell));
            html.end();
        }
        html.close().end();
    }
}
