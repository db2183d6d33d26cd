package org.gouji.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.extract.chart.ChartReader;
import org.gouji.extract.claim.ClaimReader;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.outline.Framed;
import org.gouji.extract.outline.Outline;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.sentence.SentenceReader;
import org.gouji.extract.table.TableReader;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.model.Claim;
import org.gouji.model.Document;
import org.gouji.model.Draft;
import org.gouji.model.Fact;
import org.gouji.model.Kinds;

/** The door of extraction. Dictionaries are loaded once, by {@link #standard()}; safe for use by several threads. */
public final class Extractor {
    private final Outline outline;
    private final ReportReader reports;
    private final ClaimReader claims;

    private Extractor(Outline outline, ReportReader reports, ClaimReader claims) {
        this.outline = outline;
        this.reports = reports;
        this.claims = claims;
    }

    /** The extractor with the vocabulary that ships with Gouji. */
    public static Extractor standard() {
        Vocabulary vocabulary = Vocabulary.standard();
        NumberReader numbers = NumberReader.standard();
        SentenceReader sentences = new SentenceReader(numbers, vocabulary);
        ReportReader reports = new ReportReader(
                numbers,
                sentences,
                new TableReader(numbers, vocabulary, sentences),
                new ChartReader(new Naming(vocabulary)));
        return new Extractor(Outline.standard(), reports, new ClaimReader(vocabulary));
    }

    /** The reports in a document, annexed forms after the report that they belong to. */
    public List<Draft> extract(Document document) {
        List<ReportReader.Read> read = new ArrayList<>();
        for (Framed framed : outline.read(document)) {
            read.add(reports.read(document, framed));
        }
        Map<String, List<ReportReader.Read>> units = new LinkedHashMap<>();
        read.forEach(r -> units.computeIfAbsent(unit(r), k -> new ArrayList<>()).add(r));
        Map<ReportReader.Read, List<Claim>> found = new LinkedHashMap<>();
        units.values().forEach(papers -> claims(papers, found));
        return read.stream().map(r -> r.draft(found.get(r))).toList();
    }

    private static String unit(ReportReader.Read read) {
        return read.head().identity().department() + "|"
                + read.head().identity().year();
    }

    /** The claims of one unit's papers: each paper's own, then those between them, filed where the checked number stands. */
    private void claims(List<ReportReader.Read> papers, Map<ReportReader.Read, List<Claim>> found) {
        List<Fact> unit =
                papers.stream().flatMap(r -> r.reading().facts().stream()).toList();
        List<Claim> stated = new ArrayList<>();
        for (ReportReader.Read paper : papers) {
            List<Claim> own = new ArrayList<>(paper.tableClaims());
            own.addAll(claims.within(paper.reading(), unit));
            boolean project = paper.head().identity().kind().equals(Kinds.PROJECT);
            if (project) {
                own.addAll(ClaimReader.projects(paper.reading(), unit));
            }
            found.put(paper, own);
            stated.addAll(own);
        }
        for (Claim claim :
                claims.across(papers.stream().map(ReportReader.Read::reading).toList(), stated)) {
            papers.stream()
                    .filter(p -> p.head().span().contains(claim.place()))
                    .findFirst()
                    .ifPresent(p -> found.get(p).add(claim));
        }
    }
}
