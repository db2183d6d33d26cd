package org.gouji.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.model.Fact;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Span;

/** A report's text line by line, each line with the section that it stands in and the figures in it. */
final class Passages {
    /** Stands for no section. */
    static final int OUTSIDE = -1;

    /**
     * A line of the text, or what of it belongs to one section.
     *
     * @param section index into the report's sections, or {@link #OUTSIDE}
     * @param paragraph whether it is a hit of its own; headings and lines of the title are found as what they name
     * @param facts the figures in it
     */
    record Passage(Span place, int section, boolean paragraph, List<Fact> facts) {}

    private final String text;
    private final Report report;
    /** By section, {@link #OUTSIDE} first. */
    private final List<List<Passage>> bySection = new ArrayList<>();

    private final TreeMap<Integer, Passage> byStart = new TreeMap<>();
    private Optional<Passage> last = Optional.empty();
    private Span lastReach = new Span(0, 0);

    private Passages(String text, Report report) {
        this.text = text;
        this.report = report;
    }

    /** @param text the text of the file */
    static Passages of(String text, Report report) {
        Passages passages = new Passages(text, report);
        passages.addLines();
        report.facts().forEach(passages::add);
        return passages;
    }

    List<Passage> in(int section) {
        return bySection.get(section + 1);
    }

    /** The section that a place belongs to, or {@link #OUTSIDE}. */
    int section(Span place) {
        return at(place).map(Passage::section).orElse(OUTSIDE);
    }

    private void addLines() {
        TitleLines title = new TitleLines(report.head().identity().title());
        bySection.add(new ArrayList<>());
        for (Span piece : OwnText.outside(report)) {
            for (Span line : Sentences.lines(text, piece)) {
                add(new Passage(line, OUTSIDE, !title.has(text, line), new ArrayList<>()));
            }
        }
        List<Section> sections = report.body().sections();
        for (int i = 0; i < sections.size(); i++) {
            bySection.add(new ArrayList<>());
            addLines(sections.get(i).heading(), i, false);
            for (Span piece : OwnText.of(sections, i)) {
                addLines(piece, i, true);
            }
        }
    }

    private void addLines(Span piece, int section, boolean paragraph) {
        for (Span line : Sentences.lines(text, piece)) {
            add(new Passage(line, section, paragraph, new ArrayList<>()));
        }
    }

    private void add(Passage passage) {
        in(passage.section()).add(passage);
        byStart.put(passage.place().start(), passage);
        last = Optional.empty();
    }

    private void add(Fact fact) {
        Passage passage = at(fact.span()).orElseGet(() -> {
            Passage own = new Passage(fact.span(), OUTSIDE, false, new ArrayList<>());
            add(own);
            return own;
        });
        passage.facts().add(fact);
    }

    /** What is asked for is mostly in the line of what was asked for before. */
    private Optional<Passage> at(Span place) {
        if (last.isEmpty() || !lastReach.contains(place)) {
            Map.Entry<Integer, Passage> entry = byStart.floorEntry(place.start());
            entry = entry == null ? byStart.firstEntry() : entry;
            last = Optional.ofNullable(entry).map(Map.Entry::getValue);
            lastReach = last.map(Passage::place).orElse(lastReach);
        }
        return last;
    }
}
