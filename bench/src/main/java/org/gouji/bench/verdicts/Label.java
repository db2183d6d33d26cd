package org.gouji.bench.verdicts;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Span;

/** Reads the labels of a real report and the JSON printed for it; all offsets count code points. */
final class Label {
    private Label() {}

    static List<JsonNode> list(JsonNode array) {
        List<JsonNode> list = new ArrayList<>();
        array.forEach(list::add);
        return list;
    }

    /** One list of all reports in the program's JSON. */
    static List<JsonNode> all(JsonNode output, String key) {
        List<JsonNode> all = new ArrayList<>();
        output.path("reports").forEach(report -> report.path(key).forEach(all::add));
        return all;
    }

    /** The span in the program's JSON. */
    static Span span(JsonNode pair) {
        return new Span(pair.get(0).asInt(), pair.get(1).asInt());
    }

    /** The span of a labelled text. */
    static Span labelled(JsonNode label) {
        return at(label.get("offset").asInt(), label.get("text").asText());
    }

    static Span at(int offset, String text) {
        return new Span(offset, offset + text.codePointCount(0, text.length()));
    }

    static Span quote(JsonNode relation) {
        return at(relation.get("offset").asInt(), relation.get("quote").asText());
    }

    /** The printed numbers that a labelled relation rests on. */
    static List<Span> numbers(JsonNode relation) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode operand : relation.path("operands")) {
            if (operand.hasNonNull("offset") && !operand.path("text").asText("").isEmpty()) {
                spans.add(labelled(operand));
            }
        }
        if (relation.hasNonNull("stated_offset")) {
            JsonNode stated = relation.has("stated_display") ? relation.get("stated_display") : relation.get("stated");
            Span span = at(relation.get("stated_offset").asInt(), stated.asText());
            spans.add(span.isEmpty() ? new Span(span.start(), span.start() + 1) : span);
        }
        return spans;
    }

    static boolean yes(JsonNode label, String key) {
        return label.path(key).asBoolean(false)
                || (label.path(key).isTextual() && !label.get(key).asText().isEmpty());
    }

    /** The number in a text, whatever stands around it. */
    static Optional<BigDecimal> number(JsonNode text) {
        String digits = text.asText("").replaceAll("[^\\d.\\-Ee+]", "");
        try {
            return Optional.of(new BigDecimal(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static boolean sameNumber(JsonNode one, JsonNode other) {
        Optional<BigDecimal> left = number(one);
        Optional<BigDecimal> right = number(other);
        return left.isPresent() && right.isPresent() && left.get().compareTo(right.get()) == 0;
    }

    /** Whether two names are the same line item: one within the other, neither much longer, income never taken for expenditure. */
    static boolean sameItem(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        if (a.isEmpty() || b.isEmpty() || !(a.contains(b) || b.contains(a))) {
            return false;
        }
        boolean near = 2 * Math.min(a.length(), b.length()) >= Math.max(a.length(), b.length());
        return near && a.contains("收入") == b.contains("收入");
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s（）()“”\"：:、，,—\\-]", "");
    }
}
