package org.gouji.pipeline.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.export.RuleNames;
import org.gouji.export.review.Decisions;
import org.gouji.export.word.CommentedCopy;
import org.gouji.export.word.Remarks;
import org.gouji.ingest.Ingest;
import org.gouji.model.Body;
import org.gouji.model.Document;
import org.gouji.model.Dossier;
import org.gouji.model.Finding;
import org.gouji.model.Head;
import org.gouji.model.Identity;
import org.gouji.model.Language;
import org.gouji.model.Limits;
import org.gouji.model.Report;
import org.gouji.model.Severity;
import org.gouji.model.Span;
import org.gouji.model.Traced;
import org.gouji.model.Wording;

/**
 * A Word file and its copy with a comment on each of some places.
 *
 * @param original the file
 * @param traced what it says and where
 * @param copy the copy
 */
record Commented(byte[] original, Traced traced, byte[] copy) {
    private static final Ingest INGEST = Ingest.with(Limits.standard(), Optional.empty());
    private static final Pattern FIGURE = Pattern.compile("[0-9][0-9,.]*(?:万元|%|个|元)?");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    /** With comments on these words, each where it stands first. */
    static Commented on(byte[] file, String... words) {
        Traced traced = traced(file);
        List<Span> places = new ArrayList<>();
        for (String word : words) {
            int at = traced.document().text().indexOf(word);
            if (at < 0) {
                throw new IllegalArgumentException(
                        word + " is not in " + traced.document().text());
            }
            places.add(new Span(at, at + word.length()));
        }
        return at(file, traced, places);
    }

    /** With a comment on each figure. */
    static Commented onAllFigures(byte[] file) {
        Traced traced = traced(file);
        List<Span> places = FIGURE.matcher(traced.document().text())
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
        return at(file, traced, places);
    }

    static Traced traced(byte[] file) {
        return INGEST.trace(file, "报告.docx").orElseThrow();
    }

    private static Commented at(byte[] file, Traced traced, List<Span> places) {
        return new Commented(
                file,
                traced,
                CommentedCopy.of(file, traced, remarks(traced, places)).file());
    }

    private static Remarks remarks(Traced traced, List<Span> places) {
        return Remarks.of(
                dossier(traced.document(), places),
                traced.document(),
                Decisions.NONE,
                new RuleNames(List.of(), Language.ZH),
                Language.ZH);
    }

    /** The ending that the copy's name must have. */
    static String form(byte[] file) {
        Traced traced = traced(file);
        return CommentedCopy.of(file, traced, remarks(traced, List.of())).form();
    }

    static Dossier dossier(Document document, List<Span> places) {
        List<Finding> findings = new ArrayList<>();
        for (Span place : places) {
            String id = "f" + (findings.size() + 1);
            findings.add(new Finding(
                    id,
                    "SHARE",
                    Severity.ERROR,
                    Wording.same(id + " " + place.in(document.text())),
                    List.of(place),
                    List.of(),
                    "c" + id,
                    Optional.empty()));
        }
        Identity identity = new Identity("报告", "青禾县水务局", "", OptionalInt.of(2022), "部门整体支出绩效自评");
        Head head = new Head(
                "r1", Optional.empty(), identity, new Span(0, document.text().length()));
        Report report =
                new Report(head, new Body(List.of(), List.of(), List.of()), List.of(), List.of(), findings, List.of());
        return new Dossier(document.source(), document.status(), document.text(), List.of(report), List.of());
    }

    String main() {
        return WordFile.text(copy, traced.part());
    }

    /** The text between the marks of each comment, in the order of the comments' numbers; the summary first. */
    List<String> anchors() {
        List<String> anchors = new ArrayList<>();
        String main = main();
        Matcher numbers =
                Pattern.compile("commentRangeStart[^>]*?:id=\"([0-9]+)\"").matcher(main);
        List<int[]> found = new ArrayList<>();
        while (numbers.find()) {
            found.add(new int[] {Integer.parseInt(numbers.group(1)), main.indexOf('>', numbers.end()) + 1});
        }
        found.sort((a, b) -> Integer.compare(a[0], b[0]));
        for (int[] one : found) {
            Matcher end = Pattern.compile("<[\\w:]*commentRangeEnd[^>]*?:id=\"" + one[0] + "\"")
                    .matcher(main);
            anchors.add(end.find(one[1]) ? plain(main.substring(one[1], end.start())) : "no end");
        }
        return anchors;
    }

    private static String plain(String xml) {
        return TAG.matcher(xml)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** What the comments say. */
    String comments() {
        return new String(WordFile.parts(copy).get("word/comments.xml"), StandardCharsets.UTF_8);
    }

    /** What ingestion reads in the copy. */
    String copyText() {
        return traced(copy).document().text();
    }
}
