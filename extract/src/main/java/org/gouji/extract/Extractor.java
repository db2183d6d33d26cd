package org.gouji.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.extract.chart.ChartNames;
import org.gouji.extract.chart.ChartReader;
import org.gouji.extract.claim.ClaimReader;
import org.gouji.extract.grade.GradeReader;
import org.gouji.extract.grade.OutlineCheck;
import org.gouji.extract.grade.Papers;
import org.gouji.extract.identity.ProjectNames;
import org.gouji.extract.number.NumberReader;
import org.gouji.extract.outline.Outline;
import org.gouji.extract.sentence.Naming;
import org.gouji.extract.sentence.Phrases;
import org.gouji.extract.sentence.SentenceReader;
import org.gouji.extract.table.TableReader;
import org.gouji.extract.text.Memo;
import org.gouji.extract.vocabulary.Vocabulary;
import org.gouji.extract.witness.Suspects;
import org.gouji.extract.witness.Witnesses;
import org.gouji.extract.words.NounPhrases;
import org.gouji.model.Claim;
import org.gouji.model.Document;
import org.gouji.model.Draft;
import org.gouji.model.Fact;
import org.gouji.model.Identity;
import org.gouji.model.Kinds;
import org.gouji.model.Span;
import org.gouji.model.pack.Pack;

/** The door of extraction. Dictionaries are loaded once, by {@link #with}; safe for use by several threads. */
public final class Extractor {
    /** Reports in their own right; forms and tables belong to one. */
    private static final Set<String> WHOLE =
            Set.of(Kinds.WHOLE_UNIT, Kinds.PROJECT, Kinds.FINAL_ACCOUNTS, Kinds.BUDGET);

    private final Outline outline;
    private final ReportReader reports;
    private final ClaimReader claims;
    private final GradeReader grades;
    private final OutlineCheck outlines;

    private Extractor(ReportReader reports, ClaimReader claims, Pack pack) {
        this.outline = Outline.standard();
        this.reports = reports;
        this.claims = claims;
        this.grades = new GradeReader(pack.scales());
        this.outlines = new OutlineCheck(pack.profiles());
    }

    /** The extractor with the vocabulary and the ties of a pack. */
    public static Extractor with(Pack pack) {
        Vocabulary vocabulary = Vocabulary.of(pack);
        NumberReader numbers = NumberReader.standard();
        SentenceReader sentences = new SentenceReader(numbers, vocabulary, phrases(NounPhrases.standard()));
        ReportReader reports = new ReportReader(
                numbers,
                sentences,
                new TableReader(numbers, vocabulary, sentences),
                new ChartReader(new Naming(vocabulary)));
        return new Extractor(reports, new ClaimReader(vocabulary, numbers, pack), pack);
    }

    private static Phrases phrases(NounPhrases words) {
        Memo<Optional<String>> ends = new Memo<>(words::atEnd);
        Memo<Optional<String>> starts = new Memo<>(words::atStart);
        return new Phrases() {
            @Override
            public Optional<String> atEnd(String text) {
                return ends.of(text);
            }

            @Override
            public Optional<String> atStart(String text) {
                return starts.of(text);
            }
        };
    }

    /** The reports in a document, annexed forms after the report that they belong to. */
    public List<Draft> extract(Document document) {
        List<ReportReader.Read> read = charted(outline.read(document).stream()
                .map(framed -> reports.read(document, framed))
                .toList());
        Map<String, List<ReportReader.Read>> papers = new LinkedHashMap<>();
        read.forEach(r ->
                papers.computeIfAbsent(papers(r, read), k -> new ArrayList<>()).add(r));
        Map<ReportReader.Read, List<Claim>> found = new IdentityHashMap<>();
        papers.values().forEach(p -> claims(p, found));
        papers.values().forEach(p -> grades(document.text(), p, found));
        read.forEach(
                r -> outlines.check(r.head().identity(), r.body().sections()).ifPresent(found.get(r)::add));
        projects(read, found);
        kindred(read, found);
        read.stream()
                .filter(r -> owner(r, read) != r)
                .forEach(r ->
                        claims.annexed(r.reading(), owner(r, read).reading()).ifPresent(found.get(r)::add));
        summarised(read, found);
        boolean several = read.stream()
                        .map(r -> r.head().identity())
                        .filter(i -> WHOLE.contains(i.kind()))
                        .map(Identity::title)
                        .distinct()
                        .count()
                > 1;
        return read.stream().map(r -> r.draft(found.get(r), several)).toList();
    }

    /** The reports with their charts named after the prose of the unit's papers, and forms with the year of the report that they belong to. */
    private static List<ReportReader.Read> charted(List<ReportReader.Read> read) {
        List<ReportReader.Read> charted = new ArrayList<>();
        for (ReportReader.Read paper : read) {
            List<Fact> facts = read.stream()
                    .filter(r -> papers(r, read).equals(papers(paper, read)))
                    .flatMap(r -> r.reading().facts().stream())
                    .toList();
            charted.add(paper.with(
                    paper.reading().charts().stream()
                            .map(chart -> ChartNames.named(chart, facts))
                            .toList(),
                    owner(paper, read).reading()));
        }
        return charted;
    }

    /** What may speak of the same money: all papers of one unit and year, but each project's papers for themselves. */
    private static String papers(ReportReader.Read read, List<ReportReader.Read> all) {
        ReportReader.Read owner = owner(read, all);
        String unit = owner.head().identity().department() + "|"
                + owner.head().identity().year();
        return isForm(read) && !annexed(read, owner, all)
                ? unit + "|" + read.head().id()
                : isProject(owner) ? unit + "|" + owner.head().id() : unit;
    }

    /** Whether a form is the only one of a project's report: then both are about that project. */
    private static boolean annexed(ReportReader.Read form, ReportReader.Read owner, List<ReportReader.Read> all) {
        return owner.head().identity().kind().equals(Kinds.PROJECT)
                && all.stream().noneMatch(r -> r != form && isForm(r) && owner(r, all) == owner);
    }

    private static boolean isForm(ReportReader.Read read) {
        return isProject(read) && !read.head().identity().kind().equals(Kinds.PROJECT);
    }

    /** The report that an annexed form belongs to; a report is its own. */
    private static ReportReader.Read owner(ReportReader.Read read, List<ReportReader.Read> all) {
        return read.head()
                .partOf()
                .flatMap(
                        id -> all.stream().filter(r -> r.head().id().equals(id)).findFirst())
                .orElse(read);
    }

    private static boolean isProject(ReportReader.Read read) {
        String kind = read.head().identity().kind();
        return kind.equals(Kinds.PROJECT) || kind.equals(Kinds.PROJECT_FORM);
    }

    /** The claims of papers that belong together: each paper's own, then those between them, filed where the checked number stands. */
    private void claims(List<ReportReader.Read> papers, Map<ReportReader.Read, List<Claim>> found) {
        List<Fact> facts =
                papers.stream().flatMap(r -> r.reading().facts().stream()).toList();
        List<Claim> stated = new ArrayList<>();
        for (ReportReader.Read paper : papers) {
            List<Claim> own = new ArrayList<>(paper.tableClaims());
            own.addAll(claims.within(paper.reading(), facts));
            stated.addAll(own);
            own.addAll(Witnesses.read(paper.reading().passages(), own));
            own.addAll(Suspects.read(paper.reading().passages(), own, facts));
            found.put(paper, own);
        }
        file(claims.across(papers.stream().map(ReportReader.Read::reading).toList(), stated), papers, found);
    }

    /** Numbers under names that are alike, in all papers of one unit in the file. */
    private static void kindred(List<ReportReader.Read> read, Map<ReportReader.Read, List<Claim>> found) {
        Map<String, List<ReportReader.Read>> units = new LinkedHashMap<>();
        read.forEach(r -> units.computeIfAbsent(owner(r, read).head().identity().department(), k -> new ArrayList<>())
                .add(r));
        for (List<ReportReader.Read> papers : units.values()) {
            file(
                    ClaimReader.kindred(
                            papers.stream().map(ReportReader.Read::reading).toList()),
                    papers,
                    found);
        }
    }

    /** Files claims with the paper in which the checked number stands. */
    private static void file(
            List<Claim> claims, List<ReportReader.Read> papers, Map<ReportReader.Read, List<Claim>> found) {
        for (Claim claim : claims) {
            Span place = claim.place();
            for (ReportReader.Read paper : papers) {
                if (paper.head().span().contains(place)) {
                    found.get(paper).add(claim);
                    break;
                }
            }
        }
    }

    /** The grade that papers state against their total score, filed where the grade stands. */
    private void grades(String text, List<ReportReader.Read> papers, Map<ReportReader.Read, List<Claim>> found) {
        file(
                grades.read(new Papers(
                        text,
                        papers.get(0).head().identity(),
                        papers.stream()
                                .flatMap(p -> p.reading().passages().stream())
                                .toList(),
                        papers.stream().flatMap(p -> p.body().tables().stream()).toList(),
                        papers.stream().flatMap(p -> p.tableClaims().stream()).toList())),
                papers,
                found);
    }

    /** The project that a report is of; empty if it is of none or of several. */
    private static String project(ReportReader.Read report) {
        Identity identity = report.head().identity();
        return identity.kind().equals(Kinds.PROJECT) ? ProjectNames.in(identity.title(), identity.department()) : "";
    }

    /** Reports of units and projects against the tables of the report that sums them up, all of one year. */
    private static void summarised(List<ReportReader.Read> read, Map<ReportReader.Read, List<Claim>> found) {
        for (ReportReader.Read summary : read) {
            for (ReportReader.Read report : read) {
                String unit = report.head().identity().department();
                boolean other =
                        !owner(summary, read).head().identity().department().equals(unit)
                                && summary.head()
                                        .identity()
                                        .year()
                                        .equals(report.head().identity().year());
                if (other && owner(report, read) == report) {
                    found.get(report).addAll(ClaimReader.summarised(summary.reading(), report.reading(), unit));
                }
                String project = project(report);
                if (!project.isEmpty()
                        && owner(summary, read) != report
                        && !project(summary).equals(project)) {
                    found.get(report).addAll(ClaimReader.listed(summary.reading(), report.reading(), project));
                }
            }
        }
    }

    /** What a project's report says was spent in all, against the project expenditure of its unit in the same file. */
    private static void projects(List<ReportReader.Read> read, Map<ReportReader.Read, List<Claim>> found) {
        for (ReportReader.Read project : read) {
            if (project.head().identity().kind().equals(Kinds.PROJECT)) {
                String unit = project.head().identity().department();
                List<Fact> facts = read.stream()
                        .filter(r -> !isProject(r)
                                && r.head().identity().department().equals(unit))
                        .flatMap(r -> r.reading().facts().stream())
                        .toList();
                found.get(project).addAll(ClaimReader.projects(project.reading(), facts));
            }
        }
    }
}
