package org.gouji.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.gouji.index.Passages.Passage;
import org.gouji.model.Fact;
import org.gouji.model.Finding;
import org.gouji.model.Indicator;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.Span;

/** Puts the documents of one report in the order that {@link Fields} tells. */
final class ReportBlock {
    /** A sentence that leaves no more of its paragraph than this is the paragraph. */
    private static final int REST = 8;

    private final Report report;
    private final Passages passages;
    private final ReportDocuments make;
    private final List<Document> documents;

    /** @param documents where they are added */
    ReportBlock(String text, Report report, ReportDocuments make, List<Document> documents) {
        this.report = report;
        this.passages = Passages.of(text, report);
        this.make = make;
        this.documents = documents;
    }

    void add() {
        List<Section> sections = report.body().sections();
        List<String> paths = OwnText.paths(sections);
        for (int i = 0; i < sections.size(); i++) {
            addContent(i);
            documents.add(make.section(sections.get(i), paths.get(i)));
        }
        addContent(Passages.OUTSIDE);
        documents.add(make.report());
    }

    private void addContent(int section) {
        passages.in(section).forEach(this::addPassage);
        for (Indicator indicator : report.body().indicators()) {
            if (passages.section(indicator.span()) == section) {
                documents.add(make.indicator(indicator));
            }
        }
        for (Finding finding : report.findings()) {
            Span place = finding.spans().isEmpty()
                    ? report.head().span()
                    : finding.spans().get(0);
            if (passages.section(place) == section) {
                documents.add(make.finding(finding));
            }
        }
    }

    /** The sentences with figures come before the paragraph, each after its own figures. */
    private void addPassage(Passage passage) {
        Map<Span, List<Fact>> sentences = new LinkedHashMap<>();
        List<Fact> direct = new ArrayList<>();
        for (Fact fact : passage.facts()) {
            Span sentence = fact.place().sentence();
            if (ofItsOwn(fact, sentence, passage.place())) {
                sentences.computeIfAbsent(sentence, unseen -> new ArrayList<>()).add(fact);
            } else {
                direct.add(fact);
            }
        }
        sentences.forEach((sentence, facts) -> {
            facts.forEach(fact -> documents.add(make.figure(fact, sentence)));
            documents.add(make.sentence());
        });
        direct.forEach(fact -> documents.add(make.figure(fact, passage.place())));
        documents.add(
                passage.paragraph()
                        ? make.paragraph(passage.place(), sentences.keySet())
                        : make.line(passage.place(), sentences.keySet()));
    }

    /** A cell says nothing alone: its row is its line. */
    private static boolean ofItsOwn(Fact fact, Span sentence, Span paragraph) {
        return switch (fact.place().kind()) {
            case TABLE, CHART -> false;
            case PROSE, FORMULA -> paragraph.contains(sentence) && paragraph.length() - sentence.length() > REST;
        };
    }
}
