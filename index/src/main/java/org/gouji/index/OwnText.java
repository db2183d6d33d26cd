package org.gouji.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Span;

/** Who owns which piece of a report's text: each section what its subsections leave, nobody what stands in no section. */
final class OwnText {
    /** Stands between the titles of a path. */
    static final String STEP = " / ";

    private OwnText() {}

    /** The pieces of a section's own text, heading left out. */
    static List<Span> of(List<Section> sections, int index) {
        Section section = sections.get(index);
        int from = Math.max(section.span().start(), section.heading().end());
        List<Span> inner = sections.subList(index + 1, sections.size()).stream()
                .map(Section::span)
                .takeWhile(span -> span.start() < section.span().end())
                .toList();
        return rest(
                new Span(Math.min(from, section.span().end()), section.span().end()), inner);
    }

    /** The pieces of a report that stand in no section. */
    static List<Span> outside(Report report) {
        return rest(
                report.head().span(),
                report.body().sections().stream().map(Section::span).toList());
    }

    /** The titles around and of each section, outermost first. */
    static List<String> paths(List<Section> sections) {
        Map<Integer, String> open = new LinkedHashMap<>();
        List<String> paths = new ArrayList<>();
        for (Section section : sections) {
            open.keySet().removeIf(level -> level >= section.level());
            open.put(section.level(), section.title());
            paths.add(String.join(STEP, open.values()));
        }
        return paths;
    }

    private static List<Span> rest(Span whole, List<Span> taken) {
        List<Span> rest = new ArrayList<>();
        int cursor = whole.start();
        for (Span span : taken) {
            if (span.start() > cursor) {
                rest.add(new Span(cursor, Math.min(span.start(), whole.end())));
            }
            cursor = Math.max(cursor, span.end());
            if (cursor >= whole.end()) {
                return rest;
            }
        }
        if (cursor < whole.end()) {
            rest.add(new Span(cursor, whole.end()));
        }
        return rest;
    }
}
