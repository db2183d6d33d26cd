package org.gouji.index;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.gouji.model.Span;

/** Fields that documents of several kinds have, for the documents of one report. */
final class SharedFields {
    /** The fields that say which kind a document is of, for all documents the same. */
    private static final Map<HitKind, Field> KINDS = kinds();

    /** Keys of names that were needed already: a report has few items and many figures. */
    private final Map<String, String> keys = new HashMap<>();

    private static Map<HitKind, Field> kinds() {
        Map<HitKind, Field> kinds = new EnumMap<>(HitKind.class);
        for (HitKind kind : HitKind.values()) {
            kinds.put(kind, new StringField(Fields.HIT, kind.name(), Field.Store.NO));
        }
        return Collections.unmodifiableMap(kinds);
    }

    /** What every hit has. */
    Document start(HitKind kind, Span place) {
        Document document = new Document();
        document.add(KINDS.get(kind));
        document.add(new NumericDocValuesField(Fields.PLACE, place.start()));
        return document;
    }

    /** A name that can be asked for whole. */
    void whole(Document document, String name) {
        String key = key(name);
        if (!key.isEmpty()) {
            term(document, Fields.WHOLE, key);
        }
    }

    /** A name that filters and facets look at. Enum constants go by their name, all others by their key. */
    void facet(Document document, String field, String facet, String name) {
        if (!name.isEmpty()) {
            term(document, field, field.equals(Fields.VERDICT) ? name : key(name));
            document.add(new SortedDocValuesField(facet, Fields.label(name)));
        }
    }

    private String key(String name) {
        return keys.computeIfAbsent(name, Asked::key);
    }

    void term(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    void year(Document document, OptionalInt year) {
        year.ifPresent(value -> document.add(new NumericDocValuesField(Fields.YEAR, value)));
    }

    void number(Document document, String field, long value) {
        document.add(new NumericDocValuesField(field, value));
    }
}
