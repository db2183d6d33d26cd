package org.gouji.export.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts marks into a part, and splits the runs that they fall into. All else stays as it is written. */
final class Cuts {
    private final String xml;
    private final Markup markup;
    private final TreeMap<Integer, Cut> cuts = new TreeMap<>();
    /** For each text element that is split, before which of its letters. */
    private final Map<Integer, TreeSet<Integer>> texts = new TreeMap<>();

    Cuts(String xml, Markup markup) {
        this.xml = xml;
        this.markup = markup;
    }

    private record Cut(Edge edge, String tag, List<String> ends, List<String> starts) {
        Cut(Edge edge, String tag) {
            this(edge, tag, new ArrayList<>(), new ArrayList<>());
        }
    }

    void start(Edge edge, String mark) {
        at(edge).starts().add(mark);
    }

    void end(Edge edge, String mark) {
        at(edge).ends().add(mark);
    }

    private Cut at(Edge edge) {
        if (edge.text() > 0) {
            texts.computeIfAbsent(edge.text(), text -> new TreeSet<>()).add(edge.letter());
        }
        return cuts.computeIfAbsent(
                edge.place(), place -> new Cut(edge, edge.text() > 0 ? markup.tag(edge.text()) : ""));
    }

    /** The part with all marks in it. */
    String apply() {
        texts.forEach(this::plan);
        StringBuilder out = new StringBuilder(xml.length() + 256 * cuts.size());
        int done = 0;
        for (Map.Entry<Integer, Cut> cut : cuts.entrySet()) {
            out.append(xml, done, cut.getKey());
            write(cut.getValue(), out);
            done = cut.getKey();
        }
        return out.append(xml, done, xml.length()).toString();
    }

    private void plan(int text, TreeSet<Integer> wanted) {
        WrittenText letters = new WrittenText(xml, markup.inside(text), markup.insideEnd(text));
        new TextCuts(letters, markup.tag(text)).plan(wanted).forEach((letter, tag) -> {
            Edge edge = new Edge(letters.place(letter), markup.parent(text), text, letter);
            Cut known = cuts.getOrDefault(edge.place(), new Cut(edge, tag));
            cuts.put(edge.place(), new Cut(edge, tag, known.ends(), known.starts()));
        });
    }

    private void write(Cut cut, StringBuilder out) {
        Edge edge = cut.edge();
        if (edge.text() > 0) {
            out.append("</").append(markup.name(edge.text())).append('>');
        }
        if (edge.run() > 0) {
            out.append("</").append(markup.name(edge.run())).append('>');
        }
        cut.ends().forEach(out::append);
        cut.starts().forEach(out::append);
        if (edge.run() > 0) {
            out.append(markup.tag(edge.run()));
            int properties = markup.firstChild(edge.run());
            if (markup.local(properties).equals("rPr")) {
                out.append(markup.whole(properties));
            }
        }
        out.append(cut.tag());
    }
}
