package org.gouji.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.gouji.model.Span;

/** Prints pieces of one text and where they stand, in code points. */
final class SpanWriter {
    private final JsonGenerator json;
    private final String text;
    private final CodePoints points;

    SpanWriter(JsonGenerator json, String text) {
        this.json = json;
        this.text = text;
        this.points = CodePoints.of(text);
    }

    /** The whole text. */
    String text() {
        return text;
    }

    /** {@code "name": [start, end]}. */
    void span(String name, Span span) throws IOException {
        json.writeFieldName(name);
        value(span);
    }

    /** {@code [start, end]}. */
    void value(Span span) throws IOException {
        json.writeArray(points.of(span), 0, 2);
    }

    /** {@code "text": "…"}: exactly the characters at the span. */
    void text(Span span) throws IOException {
        json.writeStringField("text", span.in(text));
    }

    /** {@code {"text": "…", "span": [start, end]}}. */
    void figure(Span span) throws IOException {
        json.writeStartObject();
        text(span);
        span("span", span);
        json.writeEndObject();
    }
}
