package org.gouji.export.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.gouji.model.CrossCheck;
import org.gouji.model.CrossCheck.Side;
import org.gouji.model.Dossier;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Identity;
import org.gouji.model.Relation;
import org.gouji.model.Report;

/**
 * What a finding is known by from run to run: the unit, the year, the report's kind and title, the rule and the figures as printed. Not
 * by its file or its place in it, so that a decision stays with it where the file is moved, or changed elsewhere.
 */
public final class FindingId {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");
    private static final int BYTES = 6;
    private static final String PART = "\u001f";

    private FindingId() {}

    /** The ids of a report's findings, in their order; of those that are alike in everything the later ones are numbered. */
    public static List<String> of(Dossier dossier, Report report) {
        Map<String, Relation> relations = new HashMap<>();
        report.relations().forEach(relation -> relations.putIfAbsent(relation.id(), relation));
        String head = head(dossier, report);
        Map<String, Integer> seen = new HashMap<>();
        List<String> ids = new ArrayList<>();
        for (Finding finding : report.findings()) {
            StringBuilder parts = new StringBuilder(head).append(PART).append(finding.rule());
            finding.spans().stream().findFirst().ifPresent(span -> add(parts, span.in(dossier.text())));
            first(finding, relations)
                    .ifPresentOrElse(
                            relation -> figures(parts, relation),
                            () -> finding.spans().forEach(span -> add(parts, span.in(dossier.text()))));
            int before = seen.merge(parts.toString(), 1, Integer::sum) - 1;
            ids.add(hash(before == 0 ? parts.toString() : parts + PART + before));
        }
        return ids;
    }

    /** The same for a comparison of reports. */
    public static String of(CrossCheck check) {
        StringBuilder parts = new StringBuilder(check.rule());
        add(parts, check.item());
        side(parts, check.here());
        check.there().forEach(side -> side(parts, side));
        return hash(parts.toString());
    }

    private static void side(StringBuilder parts, Side side) {
        add(parts, side.unit());
        add(parts, Integer.toString(side.year()));
        add(parts, side.kind());
        // Of what is no figure only the words around it tell one place of two reports from the next.
        add(parts, side.text().isEmpty() ? side.sentence() : side.text());
    }

    private static String head(Dossier dossier, Report report) {
        Identity own = report.head().identity();
        Identity main = report.head()
                .partOf()
                .flatMap(id -> dossier.reports().stream()
                        .filter(other -> other.head().id().equals(id))
                        .findFirst())
                .map(other -> other.head().identity())
                .orElse(own);
        StringBuilder head = new StringBuilder();
        add(head, own.department().isEmpty() ? main.department() : own.department());
        OptionalInt year = own.year().isPresent() ? own.year() : main.year();
        add(head, year.isPresent() ? Integer.toString(year.getAsInt()) : "");
        add(head, own.kind());
        add(head, own.title());
        return head.toString();
    }

    private static Optional<Relation> first(Finding finding, Map<String, Relation> relations) {
        return finding.relations().stream()
                .flatMap(id -> Optional.ofNullable(relations.get(id)).stream())
                .findFirst();
    }

    private static void figures(StringBuilder parts, Relation relation) {
        relation.stated().map(Figure::text).ifPresent(text -> add(parts, text));
        relation.operands().forEach(operand -> add(parts, operand.text()));
    }

    private static void add(StringBuilder parts, String words) {
        parts.append(PART).append(BLANKS.matcher(words).replaceAll(""));
    }

    private static String hash(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
